"""Yes or no, told by a statement: what is said of the technology, of research, of the own brand abroad."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from precheck.reading.bare import speaks_of_else
from precheck.reading.clauses import Span
from precheck.reading.passage import Passage, once, pieces
from precheck.reading.phrases import Hit
from precheck.reading.predicates import denied
from precheck.reading.tokens import expression

_RESEARCH = "rd_continuous"
_YEARLY = re.compile(
    "每年的?(?:研发|研究|开发)的?(?:经费|支出|费用|预算|成本)"
)  # what is spent in a year
YES, NO, UNSURE = "yes", "no", "unsure"
Spans = tuple[Span, ...]


@dataclass(frozen=True)
class Claim:
    """A statement's words for yes and for no; unasked, its sentence must also name one of ``about``."""

    fact: str
    yes: tuple[str, ...]
    no: tuple[str, ...]
    about: tuple[str, ...]
    unsure: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()  # words whose plain negation says no
    predicate: tuple[str, ...] = ()  # names of the thing that say yes where something *is* one

    @property
    def words(self) -> tuple[str, ...]:
        """The tags of all its words."""
        return (*self.yes, *self.no, *self.denied, *self.predicate)


CLAIMS = (
    Claim(
        "technology_key",
        ("is_key",),
        ("is_minor",),
        ("technology",),
        predicate=("key_technology",),
    ),
    Claim(
        "technology_unique",
        ("is_unique",),
        ("is_common",),
        ("technology",),
    ),
    Claim(
        "technology_irreplaceable",
        ("is_irreplaceable",),
        ("is_replaceable",),
        ("technology",),
    ),
    Claim(
        "rd_continuous",
        ("steady",),
        ("once", "ended", "until"),
        ("rd", "lab"),
        unsure=("fitful",),
        denied=("rd", "lab"),
    ),
)
_TECHNOLOGY = tuple(told for told in CLAIMS if "technology" in told.about)
_PREDICATES = tuple(dict.fromkeys(tag for told in CLAIMS for tag in told.words))
_ENOUGH = 2
_THEIRS = re.compile(
    r"\W*(?:and |but |so )?(?:their|they|his|her)\b|\W*(?:他們|他们|人家|客戶|客户)"
)
_OUR_WORK = expression(
    r"\W*(?:and |but |so |also |then )*what (?:we|our firm|our company) "
    r"(?:do|does|make|makes|build|builds|supply|supplies|produce|offer)\b"
    r"|\W*(?:而且|因為|所以|也就是說)?我們(?:公司|家|工廠)?(?:做|生產|供應|賣|開發)的(?:東西|零件|料|材料|這種|這個|這些|這塊)?(?=是|都是|算|屬於|對|別人|很|無|不|難|沒)"
)
_IS = frozenset("is it's are isn't aren't was have has as 是 算 属 为 有".split())
_CLOSING = frozenset(
    "in our the this field industry trade discipline there here 的 了 啊 喔 吧 啦 没 错".split()
)
_BEFORE = 4


def claim(
    passage: Passage, spans: Spans, told: Claim, asked: Claim | None
) -> tuple[str, Span] | None:
    """What the clauses volunteer, and where; a *no* said is not undone by a *yes* beside it.

    ``asked`` is the kindred claim that was asked about: then the subject need not be named, but words
    that answer the question itself tell nothing else.
    """
    telling = passage.having(spans, *told.words, *told.unsure)
    if told.fact == _RESEARCH:
        telling = tuple(span for span in telling if not _YEARLY.search(passage.said, *span))
    found = [
        (said, part)
        for span in telling
        for part in pieces(passage, span)
        if _concerns(passage, part, told, asked)
        for said in [_part_says(passage, part, told, asked)]
        if said is not None
    ]
    for wanted in (UNSURE, NO, YES):
        for said, span in found:
            if said == wanted:
                return said, span
    return None


def listed(passage: Passage, spans: Spans, told: Claim) -> tuple[str, Span] | None:
    """What is said of a claim where several are gone through: "key: yes, unique: no"."""
    if told not in _TECHNOLOGY:
        return None
    several = _with_several(passage, passage.whole)
    among = tuple([span for span in spans if passage.sentence_at(span[0]) in several])
    return claim(passage, among, told, None) if among else None


def _concerns(passage: Passage, span: Span, told: Claim, asked: Claim | None) -> bool:
    if speaks_of_else(passage, span, told.about):
        return False
    sentence = passage.sentence_at(span[0])
    named = passage.has(sentence, *told.about)
    if told in _TECHNOLOGY and (named or _is_of_our_work(passage, span)):
        return True
    if named and not _is_of_others(passage, span):
        return True
    if (asked is not None and asked.about == told.about) or _predicate(passage, span, told):
        return True
    return told in _TECHNOLOGY and sentence in _with_several(passage, passage.whole)


def _is_of_our_work(passage: Passage, span: Span) -> bool:
    """Whether a part tells something of all that we do, which is the technology: what we make is essential."""
    return _OUR_WORK.match(passage.said, *span) is not None


def _is_of_others(passage: Passage, span: Span) -> bool:
    """Whether a part tells of what is somebody else's: and their line stood still."""
    return _THEIRS.match(passage.said, *span) is not None


@once
def _with_several(passage: Passage, _whole: Span) -> frozenset[Span]:
    """The sentences that speak of two of key, unique and irreplaceable: then it is of the technology."""
    named = Counter(
        sentence
        for other in _TECHNOLOGY
        for sentence in passage.sentences_with(*other.yes, *other.no)
    )
    return frozenset(sentence for sentence, kinds in named.items() if kinds >= _ENOUGH)


def _part_says(passage: Passage, span: Span, told: Claim, asked: Claim | None) -> str | None:
    if passage.has(span, *told.unsure):
        return UNSURE
    if passage.has(span, "unknown"):
        return None
    kindred = asked.words if asked is not None else ()
    no = _first(passage, span, told.no, kindred)
    if no is not None:
        return YES if denied(passage, span, no, _PREDICATES) else NO
    yes = None if _of_zero(passage, span) else _first(passage, span, told.yes, kindred)
    if yes is not None:
        return NO if denied(passage, span, yes, _PREDICATES) else YES
    stated = _predicate(passage, span, told)
    if stated is not None:
        return NO if denied(passage, span, stated, _PREDICATES) else YES
    absent = _first(passage, span, told.denied, ())
    return NO if absent is not None and denied(passage, span, absent, told.denied) else None


def _predicate(passage: Passage, span: Span, told: Claim) -> Hit | None:
    """The name that something is said to be, at the end of a clause: *it is a key technology*, 是關鍵技術."""
    for hit in passage.hits_in(span, told.predicate) if told.predicate else ():
        before = [word.text for word in passage.words_in((span[0], hit.start))][-_BEFORE:]
        after = [word for word in passage.words_in((hit.end, span[1])) if word.text[0].isalnum()]
        if not _IS.isdisjoint(before) and all(word.text in _CLOSING for word in after):
            return hit
    return None


def _of_zero(passage: Passage, span: Span) -> bool:
    return any(figure.high == 0 for figure in passage.figures_in(span))


def _first(passage: Passage, span: Span, tags: tuple[str, ...], but: tuple[str, ...]) -> Hit | None:
    found = passage.hits_in(span, tags) if tags else []
    return next((hit for hit in found if hit.tags.isdisjoint(but)), None)
