"""What a message tells and what it asks, where one sentence does both: "15 years, why do you ask?"."""

from __future__ import annotations

from typing import NamedTuple

from precheck.reading.clauses import Span
from precheck.reading.lexicon.parts import (
    CONCLUDING,
    FOLLOWING,
    LEADING,
    OF_IT,
    PLAIN,
    PREDICATES,
    SUBJECTS,
    TAGS,
    TURNING,
    VERBS,
)
from precheck.reading.passage import Passage, once, passage_of
from precheck.reading.questions import asks, is_chinese, supposes
from precheck.reading.tokens import fold

_TURNING = tuple(fold(TURNING).split())
_FOLLOWING = (*_TURNING, *fold(FOLLOWING).split())
_CONCLUDING = tuple(fold(CONCLUDING).split())
_LEADING = tuple(fold(LEADING).split())
_OF_IT = tuple(fold(OF_IT).split())
_SUBJECTS = tuple(fold(SUBJECTS).split())
_PREDICATES = frozenset(fold(PREDICATES))
_VERBS = frozenset(VERBS.split())
_PLAIN = frozenset(fold(PLAIN).split())
_POLITE = tuple(fold("請問 想問 想請問 請教 想請教 借問").split())
_POLITE_FIRST = frozenset(opening[0] for opening in _POLITE)
_ASKED = 2  # characters of 請問
_TAGS = frozenset(tag.strip() for tag in fold(TAGS).split("|"))
_PARTING = frozenset("，,;；~…")
_MARKS = " ，,。.;；!！?？~…、"


class Part(NamedTuple):
    """A sentence, or what one of its sides tells or asks."""

    span: Span
    asks: bool


def sentences(text: str) -> tuple[Span, ...]:
    """The spans of the sentences of a text; a question that follows a statement is one of its own."""
    return tuple(part.span for part in parts(passage_of(text)))


def parts(passage: Passage) -> tuple[Part, ...]:
    """The sentences, left to right, each told or asked; a condition belongs to its question."""
    return _all_parts(passage, passage.whole)


@once
def _all_parts(passage: Passage, _whole: Span) -> tuple[Part, ...]:
    return tuple(part for span in passage.sentences for part in _parts(passage, span))


def _parts(passage: Passage, sentence: Span) -> list[Part]:
    if not passage.may_ask(sentence):
        return [Part(sentence, asks=False)]
    pieces = _pieces(passage, sentence)
    asking = [asks(passage, piece) for piece in pieces]
    if len(pieces) > 1 and not any(asking) and asks(passage, sentence):
        asking[-1] = passage.ends_asking(sentence)
    if not any(asking) or supposes(passage, sentence):
        return [Part(sentence, asks(passage, sentence))]
    found: list[Part] = []
    for piece, told in zip(pieces, _telling(passage, pieces, asking)):
        if found and found[-1].asks != told:
            found[-1] = Part((found[-1].span[0], piece[1]), not told)
        else:
            found.append(Part(piece, not told))
    return [_without_opening(passage, part) for part in found]


def _pieces(passage: Passage, sentence: Span) -> list[Span]:
    """The clauses, and what a 請問 without a comma before it opens."""
    pieces: list[Span] = []
    for start, end in passage.clauses_in(sentence):
        figures = passage.figures_in((start, end))
        polite = [
            word.start
            for word in (passage.words_in((figures[0].end, end)) if figures else ())
            if word.text in _POLITE_FIRST and _opens(passage, (word.start, end), _POLITE)
        ]
        cut = polite[0] if polite else end
        pieces += [(start, cut), (cut, end)] if cut < end else [(start, end)]
    return pieces


def _telling(passage: Passage, pieces: list[Span], asking: list[bool]) -> list[bool]:
    """Which pieces tell: statements before the first question, or after it by a new start."""
    first = _first_question(passage, pieces, asking)
    before = _complete(passage, pieces[:first], pieces[first])
    told = [before] * first
    for piece, asks_too in zip(pieces[first:], asking[first:]):
        fresh = not asks_too and (told[-1:] == [True] and len(told) > first)
        told.append(fresh or (not asks_too and _starts_anew(passage, piece)))
    return told


def _first_question(passage: Passage, pieces: list[Span], asking: list[bool]) -> int:
    """The first piece that asks; one that opens with 請問 but tells a figure leads to the next."""
    places = [place for place, asks_it in enumerate(asking) if asks_it]
    opening = pieces[places[0]]
    polite = _opens(passage, opening, _POLITE) and passage.figures_in(opening)
    if polite and len(places) > 1 and places[0] == 0:
        return places[1]
    return places[0]


def _complete(passage: Passage, before: list[Span], question: Span) -> bool:
    """Whether what stands before a question is a statement, and not its subject or condition."""
    if not before or passage.text[before[-1][1] - 1] not in _PARTING | frozenset(" "):
        joined = before and _opens(passage, question, (*_FOLLOWING, *_POLITE))
        if not joined:
            return False
    if _opens(passage, question, _TURNING) or passage.said[slice(*question)].strip(_MARKS) in _TAGS:
        return True
    if any(_leads(passage, piece) for piece in before) or _opens(passage, question, _CONCLUDING):
        return False
    span = before[0][0], before[-1][1]
    if passage.has((span[0], question[1]), "threshold") and _opens(passage, question, _OF_IT):
        return False
    if _is_plain(passage, span):
        return _opens(passage, question, _FOLLOWING)
    return bool(passage.figures_in(span)) or any(_states(passage, piece) for piece in before)


def _leads(passage: Passage, piece: Span) -> bool:
    if _opens(passage, piece, _POLITE) and passage.figures_in(piece):
        return False
    return _opens(passage, piece, _LEADING) or passage.has(piece, "threshold")


def _starts_anew(passage: Passage, piece: Span) -> bool:
    """Whether a clause after a question tells something of the firm."""
    if _leads(passage, piece) or passage.ends_asking(piece):
        return False
    return _states(passage, piece) or (
        _opens(passage, piece, _TURNING) and bool(passage.figures_in(piece))
    )


def _is_plain(passage: Passage, span: Span) -> bool:
    """Whether nothing but a yes or a no was said."""
    return passage.said[span[0] : span[1]].strip(_MARKS) in _PLAIN


def _states(passage: Passage, piece: Span) -> bool:
    """Whether a clause has somebody of whom it tells something."""
    words = passage.words_in(piece)
    if not words or not any(
        _opens(passage, (word.start, piece[1]), _SUBJECTS) for word in words[:4]
    ):
        return False
    return any(word.text in _VERBS or word.text in _PREDICATES for word in words)


def _opens(passage: Passage, span: Span, openings: tuple[str, ...]) -> bool:
    """Whether a span opens with one of some words, in either language."""
    words = passage.words_in(span)
    if not words:
        return False
    if not is_chinese(words[0].text):
        return words[0].text in openings
    said = "".join(word.text for word in words[:4])
    return any(said.startswith(opening) for opening in openings)


def _without_opening(passage: Passage, part: Part) -> Part:
    """A statement without the 請問 before it, and without the space after it."""
    words = passage.words_in(part.span)
    polite = not part.asks and len(words) > _ASKED and _opens(passage, part.span, _POLITE)
    return Part((words[_ASKED if polite else 0].start, words[-1].end), part.asks)
