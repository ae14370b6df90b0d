"""Whether a clause lies outside what the assistant is for: then nothing in it is taken for an answer."""

from __future__ import annotations

import re
from dataclasses import replace

from precheck.casework.guide import OF_A_FORM
from precheck.casework.hearing import Heard, Segment
from precheck.casework.intents import OUTSIDE, is_plain
from precheck.reading import Ask, Reading, Result
from precheck.rules.facts import Choice, Quantity, Text

_ANSWERS = ("inform", "affirm", "deny", "hedge", "dont_know", "rather_not_say", "skip", "correct")
_LIKELIER = 0.5
_CERTAIN = 0.94
_BEYOND_DOUBT = 0.995
_DOUBT = 0.5  # how likely an answer what surely sounds like none of ours has to be
_LEAST = 0.05  # below, it is hardly from outside, whatever else it is
_A_FEW = 3  # words: a name, a trade, "every single year"; whatever they are, nobody can tell
_NUMBER = re.compile(r"[\d.,\s]+")
_WORD = re.compile(r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+(?:['’.-]\w+)*")


def within(told: Result, heard: Heard, asked: str | None, in_words: bool) -> Result:
    """What was told in the clauses that are likelier an answer than something from outside.

    An address or a number known by its form is one wherever it stands. What is likely an answer by what was
    learnt of answers is one; what is unlikely is none where the clause may be from outside as well.

    ``in_words``: the answer is free words, which may be anything; of those that nothing was learnt of, only a
    sentence that is certainly none of ours is not taken for one.
    """
    outside = [each for each in heard.segments if _is_outside(each, in_words)]
    if heard.whole is not None and heard.whole.intent == OUTSIDE and is_plain(heard.whole):
        outside = [heard.whole]

    def is_within(part: Reading | Ask) -> bool:
        if part.fact in OF_A_FORM or _is_named(part, asked):
            return True
        if part.fact == asked and isinstance(part, Reading) and part.likely is not None:
            return not any(
                _outside(each, _ANSWERS[:1]) * _DOUBT > part.likely
                for each in heard.segments
                if _holds(each, part)
            )
        return not any(
            _holds(each, part)
            and not _is_most_of_it(part, each)
            and not (_answers(part, asked) and not is_plain(each))
            for each in outside
        )

    return replace(
        told,
        readings=tuple(filter(is_within, told.readings)),
        asks=tuple(filter(is_within, told.asks)),
    )


def _holds(segment: Segment, part: Reading | Ask) -> bool:
    return segment.start <= part.start < segment.end


def _is_named(part: Reading | Ask, asked: str | None) -> bool:
    """Whether words were told by the name of what they are, unasked: our discipline is food flavourings."""
    return part.fact != asked and isinstance(part, Reading) and isinstance(part.value, Text)


def _answers(part: Reading | Ask, asked: str | None) -> bool:
    """Whether the words tell what was asked about: a choice, of whatever in the world, or a figure in its unit."""
    if part.fact != asked or not isinstance(part, Reading):
        return False
    if isinstance(part.value, Quantity):
        return part.value.founded is not None or not _NUMBER.fullmatch(part.text)
    return isinstance(part.value, Choice)


def _is_most_of_it(part: Reading | Ask, segment: Segment) -> bool:
    """Whether a figure is the better part of a clause: *seventeen years this year* is about nothing else."""
    figure = isinstance(part, Ask) or isinstance(part.value, Quantity)
    return figure and 2 * (part.end - part.start) >= len(segment.text.strip())


def _is_outside(segment: Segment, in_words: bool) -> bool:
    """By the odds that were learnt from examples of both."""
    words = len(_WORD.findall(segment.text))
    if words <= _A_FEW:
        return words == _A_FEW and segment.intent == OUTSIDE and segment.confidence > _BEYOND_DOUBT
    if in_words:
        return _outside(segment, _ANSWERS[:1]) > _CERTAIN
    return _outside(segment, _ANSWERS) > _LIKELIER


def _outside(segment: Segment, answers: tuple[str, ...]) -> float:
    """How likely it is none of ours, if it is either that or one of these."""
    likely = dict(segment.guesses)
    outside = likely.get(OUTSIDE, 0)
    if outside < _LEAST:
        return 0  # it is neither: a question of ours, a wish
    return outside / (outside + sum(likely.get(each, 0) for each in answers))
