"""The parts of a message that may be an answer in free words, and how surely each is one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from precheck.reading.binding import bind
from precheck.reading.clauses import Span
from precheck.reading.contacts import spans_of_contacts
from precheck.reading.lexicon.own_words import ARRIVING, FOUNDED
from precheck.reading.passage import Passage, once
from precheck.reading.phrases import SHELF, Hit, Phrasebook
from precheck.reading.praise import only_praises
from precheck.reading.questions import is_chinese
from precheck.reading.results import Reading
from precheck.reading.talk import is_figure, is_name, is_place, is_talk, is_to_us
from precheck.reading.texts import changes_another, unframed, without_taken_back, words_of
from precheck.reading.tokens import Token, expression, fold
from precheck.rules.facts import Text

NAMES = ("contact_name", "company_name")
TAKEN_BACK, WEAK, PLAIN, LED, FRAMED = range(1, 6)
_MARKS = " ,，。.、;；"
# What is said about a name and is none: how a character is written, who gave it, what it was before.
_ASIDE = re.compile(
    fold(
        r"[^的]{0,2}([^的])[^的]{0,2}的\1字?|.{1,8}[取起命算給]的名?字?|(?:以前|之前|原本|本來|早期|當初|最早|舊名)(?:是|叫|叫做|的名字是).{1,12}"
        r"|[後前]面[是加有].{1,8}"
    )
)
_SUBJECTS = frozenset("we our i my they there he she 我 本 敝 他 有 没 have no".split())
_OURS = ("our", "我")  # what is ours may be the technology itself: our patented seal, 我們的演算法
_FOREBEARS = expression(
    r"\W*(?:(?:my|our)\s)?(?:grand)?(?:father|mother|dad|pa|ma|parents|uncle)s?\b"
    r"|\W*(?:我們?)?的?(?:阿公|阿嬤|阿爸|阿祖|爺爺|奶奶|外公|祖父|父親|爸爸?|老爸|老一輩|上一代|前一代)"
)
_ASKED_OF_US = expression(
    r"問起?說?(?:我|阮)[^，,]{0,8}[什甚]麼|\basks? (?:me|us) what\b|\basked (?:me|us) what\b"
)
_THEM = frozenset("it they".split())  # what is made
_OTHERS = frozenset("other competitor everyone rival 同业 同行 别人 别家 其他 大家 对手".split())
_GOING_ON = frozenset("have has employ export sell spend we our my i".split())
_BRACKETS = ("(", "（")
_AND = ("and", "with")
_IS = ("是", "为", "叫")
_ARRIVING = expression(rf"\W*(?:{ARRIVING})\s*")
FOUNDED_BOOK = SHELF.put(Phrasebook(({"founded": FOUNDED},)), in_parts=True)
_JOINS = frozenset("and but with so 但".split())
_CLAIMS = frozenset(
    (
        "is_key",
        "is_unique",
        "is_irreplaceable",
        "not_key",
        "is_common",
        "is_replaceable",
        "brand",
        "oem",
        "channel",
        "only",
        "mainly",
        "have",
        "not",
        "plan",
        "start",
        "export",
        "abroad",
        "home",
        "place",
        "in_taiwan",
        "elsewhere",
        "rd",
        "steady",
    )
)
_ELSE = ("staff", "revenue", "capital", "export", "brand", "channel", "oem", "rd", "plan", "need")
_FIELD = "technology_field"
_IN_TECHNICAL_WORDS = (_FIELD, "core_technology")
_POINTING = frozenset("it them".split())  # no trade is called so: shops in Japan carry it
_OF_GOODS = ("international_channels", "own_brand_abroad")  # who carries them, and where
_TECHNOLOGY = ("technology_key", "technology_unique", "technology_irreplaceable")


class Piece(NamedTuple):
    """A part of the message; its own words, without what leads to them, stand at ``inner``."""

    outer: Span
    inner: Span
    strength: int


@dataclass(frozen=True)
class Pieces:
    """The pieces of a message for one fact; ``told`` is what was read of others."""

    passage: Passage
    fact: str
    told: tuple[Reading, ...] = ()

    def of(self, clause: Span) -> Iterator[Piece | None]:
        """The pieces of a clause, ``None`` for each part that is no answer."""
        for span in self._parts(clause):
            yield self._piece(span)

    def _piece(self, span: Span) -> Piece | None:
        words = _without_joins(self.passage.words_in(span))
        if not any(word.text[0].isalnum() for word in words) or self._is_about_else(span, words):
            return None
        arrived = self._arrived(span)
        inner = tuple(word for word in words if word.start >= arrived)
        inner = unframed(inner, self.fact)
        framed = len(inner) < len(words) or arrived == span[0]
        inner, taken_back = without_taken_back(inner)
        found = words_of(inner, self.fact) if inner else None
        if found is None or not self._may_be(self.passage.words_in(found)):
            return None
        if taken_back:
            return Piece(span, found, TAKEN_BACK)
        if framed:
            return Piece(span, found, FRAMED)
        led = found[0] > words[0].start and any(
            word.text[0].isalnum() for word in words if word.start < found[0]
        )
        return Piece(span, found, LED if led else self._plain(span, words))

    def _arrived(self, span: Span) -> int:
        """Where what it all amounts to begins, if a part or the one before it says so, else -1: *in short*, 其實是."""
        if self.fact not in _IN_TECHNICAL_WORDS:
            return -1
        said = self.passage.said
        match = _ARRIVING.match(said, *span)
        if match is not None:
            return max(match.end(), span[0])
        clause = self.passage.clause_of(span[0])
        before = self.passage.clauses[max(clause - 1, 0)]
        opens = span[0] == self.passage.clauses[clause][0]
        led = opens and clause and _ARRIVING.fullmatch(said, before[0], before[1])
        return span[0] if led else -1

    def _plain(self, span: Span, words: tuple[Token, ...]) -> int:
        claims = any(item.fact in _TECHNOLOGY for item in self._told_in(span))
        if _is_of_others(words) or self._is_of_forebears(span):
            return WEAK
        ours = self.fact == "core_technology" and (
            words[0].text in _OURS or self._follows(span, words)
        )
        return WEAK if claims or (words[0].text in _SUBJECTS and not ours) else PLAIN

    def _is_of_forebears(self, span: Span) -> bool:
        """Whether a part tells what those before us made: 阿公修腳踏車, my father made barrels."""
        said = self.passage.said
        return self.fact == _FIELD and _FOREBEARS.match(said, *span) is not None

    def _follows(self, span: Span, words: tuple[Token, ...]) -> bool:
        """Whether a part tells what comes of the one before it: so they never need service."""
        return words[0].text in _THEM and self.passage.words_in(span)[0].text == "so"

    def _told_in(self, span: Span) -> list[Reading]:
        return [item for item in self.told if span[0] <= item.start < span[1]]

    def _is_about_else(self, span: Span, words: tuple[Token, ...]) -> bool:
        """Whether a part tells a figure, changes another fact, leaves open or speaks to us."""
        if self.fact in NAMES and _ASIDE.fullmatch(self.passage.said[slice(*span)].strip(_MARKS)):
            return True
        figures = self.passage.figures_in(span)
        claimed = _claimed(self.passage, self.passage.whole) if figures else frozenset()
        if any(figure.start in claimed for figure in figures):
            return True
        told = self._told_in(span)
        if any(isinstance(item.value, Text) for item in told) or (
            told and self._stands_alone(span)
        ):
            return True
        if told and (words[0].text in _SUBJECTS or self.fact in NAMES):
            return True
        if any(item.fact in _OF_GOODS for item in told):
            return True
        if self.fact in _IN_TECHNICAL_WORDS and (self._was_before(span) or self._was_asked(span)):
            return True
        if is_to_us(words) or changes_another(words, self.fact):
            return True
        if any(_leaves_open(self.passage, hit) for hit in self.passage.hits_in(span, ("unknown",))):
            return True
        if self.fact not in NAMES and only_praises(self.passage, span):
            return True
        claims = self.passage.hits_in(span, _CLAIMS)
        said = {place for hit in claims for place in range(hit.start, hit.end)}
        return bool(claims) and is_talk(tuple(word for word in words if word.start not in said))

    def _was_before(self, span: Span) -> bool:
        """Whether a part only tells what was done before what is done now: 以前什麼都做，現在就是……"""
        after = span[1], self.passage.sentence_at(span[0])[1]
        return self.passage.has(span, "past") and self.passage.has(after, "now")

    def _was_asked(self, span: Span) -> bool:
        """Whether a part only tells what others ask: 老師問我做什麼."""
        return _ASKED_OF_US.search(self.passage.said, *span) is not None

    def _stands_alone(self, span: Span) -> bool:
        """Whether a part tells of something else alone: in a later sentence, or in all of its words."""
        if self.passage.sentence_at(span[0])[0] > self.passage.sentences[0][0]:
            return True
        words = self.passage.words_in(span)
        return span[0] > self.passage.sentences[0][0] and any(
            item.start <= words[0].start and item.end >= words[-1].end
            for item in self._told_in((span[0], span[1]))
        )

    def _part_here(self, before: Token, word: Token, end: int) -> bool:
        """Whether something else begins: after an *and*, what tells of another fact."""
        if before.text in _AND and word.text in _GOING_ON:
            rest = word.start, end
            told = self.fact in NAMES or bool(self.passage.figures_in(rest))
            return told or self.passage.has(rest, *_ELSE)
        return _part_here(before, word)

    def _may_be(self, words: tuple[Token, ...]) -> bool:
        if self.passage.text[max(words[0].start - 1, 0) : words[0].start] in _BRACKETS:
            return True
        if self.fact == _FIELD and words[-1].text in _POINTING:
            return False
        if is_talk(words) or is_figure(self.passage, words) or is_place(self.passage, words):
            return False
        return self.fact not in NAMES or is_name(words, self.fact)

    def _parts(self, clause: Span) -> Iterator[Span]:
        """A clause, parted at addresses and numbers, at spaces between Chinese words, before "and have"."""
        start = clause[0]
        words = self.passage.words_in(clause)
        contacts = _contacts(self.passage, self.passage.whole)
        begun = self.passage.found(FOUNDED_BOOK).begin_in(clause)
        founded = {hit.end for hit in FOUNDED_BOOK.find(words)} if begun else ()
        for before, word in zip((None, *words), words):
            if word.start < start:
                continue
            if word.start in contacts:
                yield start, word.start
                start = contacts[word.start]
            elif before is not None and (
                before.end in founded
                or (
                    (before[2] < word[1] or before[0] in _AND)
                    and self._part_here(before, word, clause[1])
                )
            ):
                yield start, word.start
                start = word.start
        if start < clause[1]:
            yield start, clause[1]


def _is_of_others(words: tuple[Token, ...]) -> bool:
    """Whether a part speaks of what others do: the others buy theirs, 同業做三軸."""
    told = [word.text for word in words[:3] if word.text != "the"]
    return bool(told) and (told[0] in _OTHERS or "".join(told[:2]) in _OTHERS)


@once
def _contacts(passage: Passage, _whole: Span) -> dict[int, int]:
    """Where addresses and numbers begin, and where each ends."""
    return dict(spans_of_contacts(passage.text))


@once
def _claimed(passage: Passage, whole: Span) -> frozenset[int]:
    """Where the figures begin that some fact claims."""
    bound = bind(passage, passage.clauses_in(whole), None)
    return frozenset(figure.start for figures in bound.values() for figure in figures)


def _part_here(before: Token, word: Token) -> bool:
    spaced = before.end < word.start and word.text not in _BRACKETS
    if word.text in _IS or before.text in _IS:
        return False
    return spaced and (is_chinese(before.text) or is_chinese(word.text))


def _leaves_open(passage: Passage, hit: Hit) -> bool:
    """Whether a phrase of not knowing is more than an adjective: private label, 保密."""
    return len(passage.words_in((hit.start, hit.end))) > (
        2 if is_chinese(passage.text[hit.start]) else 1
    )


def _without_joins(words: tuple[Token, ...]) -> tuple[Token, ...]:
    first = 1 if words and words[0].text in _JOINS else 0
    last = len(words) - (len(words) > 1 and words[-1].text in _JOINS)
    return words[first:last]
