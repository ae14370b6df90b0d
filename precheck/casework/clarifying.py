"""What the assistant asked back about an answer: kept between turns, and settled by the reply."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from precheck.casework.acts import Act, Tell, Unclear
from precheck.casework.case import Case
from precheck.casework.hearing import Heard
from precheck.reading import (
    Ask,
    Option,
    Reading,
    is_question,
    read_message,
    sentences,
    settle,
)
from precheck.reading.passage import passage_of
from precheck.rules.facts import Unknown, from_json, to_json


def clarification(ask: Ask) -> dict[str, Any]:
    """An ask of the reader as something to remember."""
    return {
        "kind": "ask",
        "ask": ask.kind,
        "fact": ask.fact,
        "text": ask.text,
        "options": [{"id": each.id, "value": to_json(each.value)} for each in ask.options],
    }


def remembered(pending: Mapping[str, Any]) -> Ask:
    """The ask that ``clarification`` wrote."""
    options = tuple(Option(each["id"], from_json(each["value"])) for each in pending["options"])
    text = pending["text"]
    return Ask(pending["ask"], pending["fact"], 0, len(text), text, options)


def settled(ask: Ask, case: Case, heard: Heard, today: date) -> tuple[Act, ...]:
    text = _telling(heard.text)
    beside = _beside(ask, case, text, today)
    result = settle(ask, _without(text, beside), language=case.language, as_of=today)
    told = [each for each in result.readings if not isinstance(each.value, Unknown)]
    acts: list[Act] = [Unclear(each) for each in result.asks if each.fact == ask.fact]
    acts = acts or [Tell(reading) for reading in told if reading.fact == ask.fact]
    return (*acts, *map(Tell, beside)) if acts else ()


def _telling(text: str) -> str:
    """The text with the sentences blanked out that ask something."""
    for start, end in sentences(text):
        if is_question(text[start:end]):
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _beside(ask: Ask, case: Case, text: str, today: date) -> tuple[Reading, ...]:
    """What the message tells of other facts: the rest of it alone can settle what was asked back."""
    result = read_message(text, asked=None, language=case.language, as_of=today)
    unclear = {each.fact for each in result.asks}
    return tuple(
        reading
        for reading in result.readings
        if reading.fact not in unclear | {ask.fact} and not isinstance(reading.value, Unknown)
    )


def _without(text: str, readings: tuple[Reading, ...]) -> str:
    """The text with the clauses blanked out in which these were told."""
    passage = passage_of(text)
    for reading in readings:
        start, end = passage.clause_at(reading.start)
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def option(ask: Ask, option_id: str) -> tuple[Act, ...]:
    for option in ask.options:
        if option.id == option_id:
            return (Tell(Reading(ask.fact, option.value, 0, len(ask.text), ask.text)),)
    return ()
