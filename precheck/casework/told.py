"""What a message tells of the firm, given the question that is pending."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from precheck.casework.case import Case, Stage
from precheck.casework.guide import Guide
from precheck.casework.hearing import Heard, Segment
from precheck.casework.intents import LEAVES, REMARKS, asks_something, intent_of
from precheck.casework.known import in_known_currency
from precheck.casework.scope import within
from precheck.reading import (
    Reading,
    Result,
    approves,
    is_question,
    named_facts,
    named_open,
    read,
    read_message,
    revises,
    takes_back,
)
from precheck.rules.facts import Choice, Unknown

# Remarks after which words may still be the answer to a pending question in free words.
_MILD = frozenset({"greet", "thank", "out_of_scope", "complain"})
_SURE = 0.6
_SURELY = 0.85  # an answer, by what was learnt of answers
# What is heard in words that tell where the brand is sold, and who sells it there.
_FOLLOWS = dict.fromkeys(("own_brand", "international_channels"), "own_brand_abroad")


def told_in(case: Case, heard: Heard, guide: Guide, today: date) -> Result:
    """Every fact told in the message; free words only where they can be an answer."""
    told = in_known_currency(case, _told(case, heard, guide, today))
    told = _without_repetition(case, _without_implied(case, told, heard.text))
    if case.memory.misreads == 0:  # whoever insists is believed
        in_words = case.asked is not None and guide.is_free_text(case.asked)
        told = within(told, heard, case.asked, in_words)
    return _left_open_by_name(told, heard.text, case.asked, guide)


def _without_implied(case: Case, told: Result, text: str) -> Result:
    """Without what only follows from words that tell something else, where it was spoken of before.

    A brand that is sold at home is there, but it may still be built up, or that was left open, as was said before.
    """
    if takes_back(text):
        return told
    kept = [
        reading
        for reading in told.readings
        if reading.fact == case.asked
        or reading.fact not in case.answers
        or not any(
            other.fact == _FOLLOWS.get(reading.fact)
            and other.start < reading.end
            and reading.start < other.end
            for other in told.readings
        )
    ]
    return replace(told, readings=tuple(kept))


def _without_repetition(case: Case, told: Result) -> Result:
    """Without a bare yes that only leads up to what was said before: "yes, it is key, as I said"."""
    again = any(
        reading.fact != case.asked
        and isinstance(reading.value, Choice)
        and isinstance(known := case.answers.get(reading.fact), Choice)
        and known.value == reading.value.value
        for reading in told.readings
    )
    if not again:
        return told
    kept = [
        reading
        for reading in told.readings
        if reading.fact != case.asked or approves(reading.text) is None
    ]
    return replace(told, readings=tuple(kept))


def _left_open_by_name(told: Result, text: str, asked: str | None, guide: Guide) -> Result:
    """What is not known is what the words name, where they do not name the question that was asked."""
    named = named_open(text)
    if asked in named or not named or any(map(guide.is_field, named)):
        return told
    known = {reading.fact for reading in told.readings}
    readings: list[Reading] = []
    for reading in told.readings:
        if reading.fact == asked and isinstance(reading.value, Unknown):
            readings += (replace(reading, fact=fact) for fact in named if fact not in known)
        else:
            readings.append(reading)
    return replace(told, readings=tuple(readings))


def _told(case: Case, heard: Heard, guide: Guide, today: date) -> Result:
    asked = _asked(case) or _passed_over_to(case, heard, today)
    known = None if asked is None else case.answers.get(asked)
    whole = read_message(heard.text, asked=asked, language=case.language, as_of=today, known=known)
    if asked is None or not guide.is_answered_in_words(asked):
        return whole
    told = read_message(heard.text, asked=None, language=case.language, as_of=today)
    if guide.is_free_text(asked) and not _may_be_words(heard, whole, asked):
        return told
    if told.readings and any(reading.fact == asked for reading in whole.readings):
        return whole
    answer = read(heard.text, asked, language=case.language, as_of=today)
    return told if not answer.readings or _is_left_open(answer) else answer


def _asked(case: Case) -> str | None:
    """The question that words without a name answer: none while they go to a colleague, or while
    the assistant wants to know something else first. An offer of what may have been meant may be
    passed over for the question's own answer."""
    pending = case.memory.pending
    elsewhere = (
        pending is not None and pending["kind"] != "meant" and pending.get("fact") != case.asked
    )
    return None if elsewhere or case.stage is Stage.WITH_STAFF else case.asked


def _passed_over_to(case: Case, heard: Heard, today: date) -> str | None:
    """The pending question, where the assistant wants to know *which* first, and is told its answer by name instead."""
    if (case.memory.pending or {}).get("kind") != "which":
        return None
    if case.asked not in named_facts(heard.text):
        return None
    told = read_message(heard.text, asked=case.asked, language=case.language, as_of=today)
    return case.asked if surely_answers(case.asked, told.readings) else None


def _is_left_open(answer: Result) -> bool:
    return all(isinstance(reading.value, Unknown) for reading in answer.readings)


def _may_be_words(heard: Heard, whole: Result, asked: str) -> bool:
    """Whether the message may answer a question in free words: no question, wish or small talk.

    A question behind the answer ("carbon fibre, is that ok?") takes nothing from it.
    """
    found = [reading for reading in whole.readings if reading.fact == asked]
    if not whole.readings or (is_question(heard.text) and not found):
        return False
    if surely_answers(asked, found):
        return True
    return not any(
        _is_not_words(segment)
        for segment in heard.segments
        if not found or any(segment.start <= each.start < segment.end for each in found)
    )


def surely_answers(asked: str | None, readings: Iterable[Reading]) -> bool:
    """Whether the words so surely answer what was asked that they are nothing else, whatever they sound like."""
    return any(
        each.fact == asked and each.likely is not None and each.likely >= _SURELY
        for each in readings
    )


def _is_not_words(segment: Segment) -> bool:
    intent = intent_of(segment, ())
    if intent in LEAVES or intent == "correct" or revises(segment.text):
        return True
    certain = segment.confidence >= _SURE
    return certain and (asks_something(intent) or (intent in REMARKS and intent not in _MILD))
