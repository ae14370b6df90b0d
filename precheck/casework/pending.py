"""The assistant's own open question about something it heard, kept between turns as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from precheck.casework.acts import Act, Assent, Revisit, Tell, Unclear
from precheck.casework.case import Case
from precheck.casework.guide import Guide
from precheck.casework.hearing import Heard
from precheck.casework.known import in_known_currency
from precheck.casework.meant import taken_up
from precheck.reading import (
    Ask,
    Option,
    Reading,
    approves,
    is_question,
    named_facts,
    read,
    read_message,
    sentences,
    settle,
)
from precheck.reading.mentions import mentions
from precheck.reading.passage import passage_of
from precheck.rules.facts import Quantity, Unknown, from_json, to_json


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


def confirmation(of: str) -> dict[str, Any]:
    """A yes or no that is wanted before something is done."""
    return {"kind": "confirm", "of": of}


def which(say: str, facts: Iterable[str]) -> dict[str, Any]:
    """Which of these answers is to be given anew? ``say`` is the key of the question's wording.

    It is asked for one turn: whoever talks about something else is not asked again.
    """
    return {"kind": "which", "say": say, "facts": list(facts)}


_LAPSE = ("start_over", "ask_person", "change_language", "cancel_application")  # all but handing in


def lasts_a_turn(pending: Mapping[str, Any] | None) -> bool:
    """Whether it is given up when the next message is about something else."""
    if pending is None:
        return False
    return pending["kind"] in ("which", "meant") or pending.get("of") in _LAPSE


def is_offer(case: Case) -> bool:
    """Whether the assistant asked what was meant: a bare yes is said to that."""
    pending = case.memory.pending
    return pending is not None and pending["kind"] == "meant"


def awaits_approval(case: Case) -> bool:
    """Whether something is about to be done that only a plain yes may let happen."""
    pending = case.memory.pending
    return pending is not None and pending["kind"] == "confirm"


def interpret(case: Case, heard: Heard, guide: Guide, today: date) -> tuple[Act, ...]:
    """What the message says to the open question; nothing if it is about something else."""
    pending = case.memory.pending
    if pending is None:
        return ()
    if pending["kind"] == "ask":
        return _settled(remembered(pending), case, heard, today)
    if pending["kind"] == "confirm":
        return _confirmed(case, heard, today)
    if pending["kind"] == "meant":
        if _tells(case, heard, today):
            return ()
        return taken_up(pending["intents"], heard, guide)
    return _chosen(tuple(pending["facts"]), case, heard, today)


def _settled(ask: Ask, case: Case, heard: Heard, today: date) -> tuple[Act, ...]:
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


def _confirmed(case: Case, heard: Heard, today: date) -> tuple[Act, ...]:
    """A plain yes or no; "no, we are 300" is neither, but says what to correct."""
    if _tells(case, heard, today) or is_question(heard.text):
        return ()
    approved = approves(heard.text)
    if heard.intent == "cancel_application":
        approved = False
    if approved is False and any(fact in case.answers for fact in named_facts(heard.text)):
        return ()  # not a mere no: it says which answer is wrong
    return () if approved is None else (Assent(approved),)


def _chosen(facts: tuple[str, ...], case: Case, heard: Heard, today: date) -> tuple[Act, ...]:
    """The answer that was named; one that is named with its new value is a correction."""
    named = [fact for fact in named_facts(heard.text) if fact in facts]
    if not named:
        return _given_anew(facts, case, heard.text, today)
    if is_question(heard.text) or _tells(case, heard, today):
        return ()
    if any(read(heard.text, fact, as_of=today).readings for fact in named):
        return ()
    return (Revisit(named[0]),)


def _given_anew(facts: tuple[str, ...], case: Case, text: str, today: date) -> tuple[Act, ...]:
    """A figure that only one of the answers can be: it is meant, and this is what it is to be."""
    if not mentions(text) or is_question(text):
        return ()
    readings = [
        reading
        for fact in facts
        if isinstance(case.answers.get(fact), Quantity)
        for reading in in_known_currency(
            case, read(text, fact, language=case.language, as_of=today)
        ).readings
        if not isinstance(reading.value, Unknown)
    ]
    return (Tell(readings[0], corrects=True),) if len({r.fact for r in readings}) == 1 else ()


def _tells(case: Case, heard: Heard, today: date) -> bool:
    told = read_message(heard.text, asked=None, language=case.language, as_of=today)
    return bool(told.readings)


def picked(case: Case, value: str) -> tuple[Act, ...]:
    """What a pressed button says to the open question; nothing if it is not one of its own."""
    pending = case.memory.pending
    if value.startswith("revisit:"):
        return (Revisit(value.removeprefix("revisit:")),)
    if pending is None:
        return ()
    if pending["kind"] == "confirm" and value in ("yes", "no"):
        return (Assent(value == "yes"),)
    if pending["kind"] == "ask" and value.startswith("option:"):
        return _option(remembered(pending), value.removeprefix("option:"))
    return ()


def _option(ask: Ask, option_id: str) -> tuple[Act, ...]:
    for option in ask.options:
        if option.id == option_id:
            return (Tell(Reading(ask.fact, option.value, 0, len(ask.text), ask.text)),)
    return ()
