"""Yes or no, told by a statement: what is said of the technology, of research, of the own brand abroad."""

from __future__ import annotations

from dataclasses import dataclass

from precheck.reading.bare import speaks_of_else
from precheck.reading.capability import others_can
from precheck.reading.clauses import Span
from precheck.reading.passage import Passage, pieces
from precheck.reading.phrases import Hit
from precheck.reading.predicates import denied

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
    asked_yes: tuple[str, ...] = ()  # words that say yes only in answer to the question
    asked_no: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()  # words whose plain negation says no
    planned: tuple[str, ...] = ()  # words that leave it open, where nothing else is said
    predicate: tuple[str, ...] = ()  # names of the thing that say yes where something *is* one
    of_others: bool = False  # what others cannot do says yes

    @property
    def words(self) -> tuple[str, ...]:
        """The tags of all its words."""
        return (*self.yes, *self.no, *self.asked_yes, *self.asked_no, *self.denied)


CLAIMS = (
    Claim(
        "technology_key",
        ("is_key", "is_needed"),
        ("is_minor",),
        ("technology",),
        unsure=("is_so_so",),
        asked_yes=("is_key_part",),
        predicate=("key_technology",),
    ),
    Claim(
        "technology_unique",
        ("is_unique",),
        ("is_common",),
        ("technology",),
        asked_yes=("is_patented",),
        asked_no=("has_rival",),
        of_others=True,
    ),
    Claim(
        "technology_irreplaceable",
        ("is_irreplaceable",),
        ("is_replaceable",),
        ("technology",),
        asked_yes=("is_hard",),
        asked_no=("is_easy", "has_rival"),
        of_others=True,
    ),
    Claim(
        "rd_continuous",
        ("steady",),
        ("once", "ended", "until"),
        ("rd", "lab"),
        unsure=("fitful",),
        asked_yes=("lab", "rd", "yearly"),
        denied=("rd", "lab"),
        planned=("plan",),
    ),
)
_TECHNOLOGY = tuple(told for told in CLAIMS if "technology" in told.about)
_PREDICATES = tuple(dict.fromkeys(tag for told in CLAIMS for tag in told.words))
_ENOUGH = 2
_IS = frozenset("is it's are isn't aren't was have has as 是 算 属 为 有".split())
_CLOSING = frozenset(
    "in our the this field industry trade discipline there here 的 了 啊 喔 吧 啦 没 错".split()
)
_BEFORE = 4


def claim(
    passage: Passage, spans: Spans, told: Claim, asked: Claim | None
) -> tuple[str, Span] | None:
    """What the clauses say to a claim, and where; a *no* said is not undone by a *yes* beside it.

    ``asked`` is the claim that was asked about; asked for a kindred one, the subject need not be named,
    but words that answer the question itself tell nothing else.
    """
    here = asked == told
    telling = spans if here and told.of_others else passage.having(spans, *told.words, *told.unsure)
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
    return _otherwise(passage, spans, told) if here else None


def _concerns(passage: Passage, span: Span, told: Claim, asked: Claim | None) -> bool:
    if speaks_of_else(passage, span, told.about):
        return False
    sentence = passage.sentence_at(span[0])
    if passage.has(sentence, *told.about):
        return True
    if (asked is not None and asked.about == told.about) or _predicate(passage, span, told):
        return True
    return told in _TECHNOLOGY and _several(passage, sentence)


def _several(passage: Passage, sentence: Span) -> bool:
    """Whether two of key, unique and irreplaceable are spoken of: then it is of the technology."""
    named = [other for other in _TECHNOLOGY if passage.has(sentence, *other.yes, *other.no)]
    return len(named) >= _ENOUGH


def _part_says(passage: Passage, span: Span, told: Claim, asked: Claim | None) -> str | None:
    if passage.has(span, *told.unsure):
        return UNSURE
    if passage.has(span, "unknown"):
        return None
    here = asked == told
    if here and told.of_others and others_can(passage, span) is False:
        return YES
    kindred = asked.words if asked is not None and not here else ()
    no = _first(passage, span, told.no + (told.asked_no if here else ()), kindred)
    if no is not None:
        return YES if denied(passage, span, no, _PREDICATES) else NO
    done = here and not passage.has(span, *told.planned) and not _of_zero(passage, span)
    yes = _first(passage, span, told.yes + (told.asked_yes if done else ()), kindred)
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


def _otherwise(passage: Passage, spans: Spans, told: Claim) -> tuple[str, Span] | None:
    """What is told of others, in answer to the question: *they can't*, 別人也會."""
    if not told.of_others:
        return None
    for span in spans:
        able = others_can(passage, span)
        if able is not None and not speaks_of_else(passage, span, told.about):
            return (NO if able else YES), span
    return None
