"""A correction: which answer is meant, and what it is to be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from precheck.casework.acts import Act, Miscorrection, Revisit, Tell
from precheck.casework.case import Case
from precheck.casework.guide import OF_A_FORM
from precheck.reading import Reading, named_facts, read
from precheck.reading.mentions import mentions
from precheck.rules.facts import Quantity, Text, Unknown, Value


def correction(case: Case, text: str, readings: tuple[Reading, ...], today: date) -> Iterator[Act]:
    """A new value for what the message names, or else for what was told last and fits."""
    named = [fact for fact in named_facts(text) if fact in case.answers]
    retried = [r for r in readings if r.fact == case.asked and r.fact in OF_A_FORM]
    told = [r for r in readings if r.fact in case.answers and not isinstance(r.value, Unknown)]
    if retried and not named:
        yield from (Tell(reading) for reading in retried)
        return
    if told and (named or not _is_leftover(case, told)):
        yield from (Tell(reading, corrects=True) for reading in told)
        return
    candidates = named or list(reversed(case.memory.told))
    found = next(_fitting(case, text, candidates, today), None)
    if found is not None:
        yield Tell(found, corrects=True)
    elif readings:
        yield from (Tell(reading) for reading in readings)
    elif named:
        yield Revisit(named[0])
    else:
        yield Miscorrection(text)


def _is_leftover(case: Case, readings: list[Reading]) -> bool:
    return all(reading.fact == case.asked for reading in readings)


def _fitting(case: Case, text: str, facts: list[str], today: date) -> Iterator[Reading]:
    """Readings of the text for each candidate; one whose old value is named in it comes first,
    and is read without that value."""
    for fact in facts:
        rest = _without_old(case.answers.get(fact), text)
        if rest is not None:
            yield from _read(case, rest, fact, today)
    for fact in facts:
        if isinstance(case.answers.get(fact), Text) and len(facts) > 1:
            continue  # any words would fit: only when this fact was named
        yield from _read(case, text, fact, today)


def _read(case: Case, text: str, fact: str, today: date) -> Iterator[Reading]:
    result = read(text, fact, language=case.language, as_of=today)
    for reading in result.readings:
        if not isinstance(reading.value, Unknown) and reading.value != case.answers.get(fact):
            yield reading


def _without_old(old: Value | None, text: str) -> str | None:
    """The text with the old value blanked out; nothing if it does not name it."""
    if not isinstance(old, Quantity) or not old.exact:
        return None
    for mention in mentions(text):
        if mention.low == old.low and mention.high == old.high:
            blank = " " * (mention.end - mention.start)
            return text[: mention.start] + blank + text[mention.end :]
    return None
