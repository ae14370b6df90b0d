"""A second opinion on what an answer means, learnt from what people say: linear, so each term's part can be told.

What a text tells by rule is one sign among its words and concepts. Nothing is learnt here: ``bot.answers`` learns,
and whoever starts a process hands in what was learnt with ``install``; without it the rules alone decide.
"""

from __future__ import annotations

from array import array
from base64 import b64decode
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import exp, log, sqrt
from sys import intern
from typing import Any, NamedTuple

from precheck.reading.marketing import phrases_in
from precheck.reading.passage import Passage
from precheck.reading.scales import BOOKS
from precheck.reading.tokens import Token

LONGEST = 240  # characters: who says more at once says other things, too
UNKNOWN, OTHER, NOTHING = "unknown", "other", "nothing"  # nothing: that the rules read
QUESTION = "question"  # what the judge goes by that tells which question a text answers
TOLD = "told"  # in words of one's own, whatever they are
# Parts of what is looked at, and how much each weighs as a whole.
_WORDS = "words"
PARTS: Mapping[str, float] = {_WORDS: 1.0, "pieces": 0.7, "concepts": 0.8, "rule": 0.8}
_EDGE, _FIGURE = "|", "0"
_TOGETHER = (1, 2, 3)
_PIECES = (3, 4, 5)


class Opinion(NamedTuple):
    """The likeliest value of a fact, ``unknown`` or ``other``, and whether it is likely enough to be believed.

    ``answers`` is how likely the text answers the question at all, 0 to 1.
    """

    value: str
    confidence: float
    sure: bool
    answers: float


class Part(NamedTuple):
    """What was learnt of one part of the signs: the row of each term, and row after row its rarity and weights.

    One row of numbers instead of an object each: there are half a million.
    """

    rows: Mapping[str, int]
    numbers: array[float]


@dataclass(frozen=True)
class Judge:
    """What was learnt for one fact: for each part its terms, each with its rarity and a weight a value.

    Below ``threshold`` its likeliest value is not to be believed.
    """

    values: tuple[str, ...]
    offsets: tuple[float, ...]
    threshold: float
    parts: Mapping[str, Part]

    def opinion(self, signs: Mapping[str, Iterable[str]]) -> Opinion:
        """The likeliest value."""
        sums = list(self.offsets)
        for part, found in signs.items():
            for weight, planes in self._weighed(part, found):
                for at, plane in enumerate(planes):
                    sums[at] += weight * plane
        shares = [1 / (1 + exp(-each)) for each in sums]
        best, whole = max(range(len(shares)), key=shares.__getitem__), sum(shares)
        confidence = shares[best] / whole
        other = sum(share for share, value in zip(shares, self.values) if value == OTHER)
        return Opinion(
            self.values[best], confidence, confidence >= self.threshold, 1 - other / whole
        )

    def has_heard(self, signs: Mapping[str, Iterable[str]]) -> bool:
        """Whether half of the words at least are known."""
        known = self.parts[_WORDS].rows
        words = [term for term in signs[_WORDS] if " " not in term and term != _EDGE]
        return sum(term in known for term in words) * 2 >= len(words)

    def _weighed(self, part: str, found: Iterable[str]) -> Iterator[tuple[float, array[float]]]:
        """The known terms of a part, together of length 1, as ``TfidfVectorizer`` weighs them."""
        rows, numbers = self.parts[part]
        wide = 1 + len(self.values)
        counted = [
            (rows[term] * wide, times) for term, times in Counter(found).items() if term in rows
        ]
        weights = [(1 + log(times)) * numbers[begin] for begin, times in counted]
        length = sqrt(sum(weight * weight for weight in weights)) or 1.0
        for weight, (begin, _) in zip(weights, counted):
            yield weight / length, numbers[begin + 1 : begin + wide]


Learnt = Mapping[str, Any]


class _Judges:
    """Those of this process."""

    def __init__(self) -> None:
        self._known: Mapping[str, Judge] = {}

    def use(self, learnt: Mapping[str, Learnt]) -> None:
        self._known = {fact: _judge(each) for fact, each in learnt.items()}

    def of(self, fact: str) -> Judge | None:
        return self._known.get(fact)


_JUDGES = _Judges()
install = _JUDGES.use
"""From now on use this, as ``bot.answers`` writes it; an empty mapping leaves all to the rules."""


def _judge(learnt: Learnt) -> Judge:
    parts = {part: _part(known) for part, known in learnt["parts"].items()}
    return Judge(tuple(learnt["values"]), tuple(learnt["offsets"]), learnt["threshold"], parts)


def _part(known: Learnt) -> Part:
    numbers = array("f", b64decode(known["numbers"]))
    return Part({intern(term): row for row, term in enumerate(known["terms"])}, numbers)


def second_opinion(passage: Passage, fact: str, rule: str) -> Opinion | None:
    """What was learnt about such an answer; ``rule`` is what the rules make of it.

    ``None`` where nothing was learnt about the fact or of its words, or the text is too long for an answer.
    A name or a trade may well be of words that nobody has said before.
    """
    judge = _JUDGES.of(fact)
    if judge is None or len(passage.text) > LONGEST:
        return None
    found = signs(passage, fact, rule)
    return judge.opinion(found) if rule == TOLD or judge.has_heard(found) else None


def question_of(passage: Passage) -> Opinion | None:
    """The fact whose question a text answers, if it answers one; ``None`` where ``second_opinion`` has none."""
    opinion = second_opinion(passage, QUESTION, NOTHING)
    return None if opinion is None or opinion.value == OTHER else opinion


def signs(passage: Passage, fact: str, rule: str) -> dict[str, list[str]]:
    """All that an answer is judged by, part by part."""
    said = [_plain(word) for word in passage.words]
    return {
        _WORDS: list(_runs(said)),
        "pieces": [piece for word in said if _is_latin(word) for piece in _pieces(word)],
        "concepts": list(_concepts(passage, fact)),
        "rule": [rule],
    }


def _plain(word: Token) -> str:
    return _FIGURE if word.text[0].isdigit() else word.text


def _runs(said: list[str]) -> Iterator[str]:
    row = [_EDGE, *said, _EDGE]
    for length in _TOGETHER:
        for at in range(len(row) - length + 1):
            yield " ".join(row[at : at + length])


def _is_latin(word: str) -> bool:
    return word.isascii() and word.isalpha()


def _pieces(word: str) -> Iterator[str]:
    edged = f" {word} "
    for length in _PIECES:
        for at in range(len(edged) - length + 1):
            yield edged[at : at + length]


def _concepts(passage: Passage, fact: str) -> Iterator[str]:
    """What is spoken of, and which concepts of the fact follow which."""
    for hit in passage.hits:
        yield from sorted(hit.tags)
    book = BOOKS.get(fact)
    found = book.find(passage.words) if book else phrases_in(passage)
    row = ["+".join(sorted(hit.tags)) for hit in found]
    yield from row
    yield from (f"{one} > {other}" for one, other in zip(row, row[1:]))
    yield from (f"{one} .. {other}" for one, other in zip(row, row[2:]))
