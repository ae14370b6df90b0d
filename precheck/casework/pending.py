"""The assistant's own open question about something it heard, kept between turns as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from precheck.casework.acts import Act, Assent, Revisit, Tell
from precheck.casework.case import Case
from precheck.casework.clarifying import option, remembered, settled
from precheck.casework.guide import Guide
from precheck.casework.hearing import Heard
from precheck.casework.known import in_known_currency
from precheck.casework.meant import taken_up
from precheck.reading import (
    approves,
    is_question,
    named_facts,
    read,
    read_message,
)
from precheck.reading.mentions import mentions
from precheck.rules.facts import Quantity, Unknown


def confirmation(of: str) -> dict[str, Any]:
    """A yes or no that is wanted before something is done."""
    return {"kind": "confirm", "of": of}


def read_back(pending: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    """The open question whether what was read back may be handed in, if that is the one."""
    return pending if pending is not None and pending.get("of") == "submit" else None


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
        return settled(remembered(pending), case, heard, today)
    if pending["kind"] == "confirm":
        return _confirmed(case, heard, today)
    if pending["kind"] == "meant":
        if _tells(case, heard, today) or _tells_a_figure(case, heard, today):
            return ()
        return taken_up(pending["intents"], heard, guide)
    return _chosen(tuple(pending["facts"]), case, heard, today)


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


def _tells_a_figure(case: Case, heard: Heard, today: date) -> bool:
    """Whether the open question is answered by a figure, whatever was offered beside it."""
    told = read_message(heard.text, asked=case.asked, language=case.language, as_of=today)
    return any(isinstance(reading.value, Quantity) for reading in told.readings)


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
        return option(remembered(pending), value.removeprefix("option:"))
    return ()
