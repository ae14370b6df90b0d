"""A correction: which answers are meant, and what they are to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from precheck.casework.acts import Act, Miscorrection, Revisit, Tell, Unclear
from precheck.casework.case import Case
from precheck.casework.guide import OF_A_FORM
from precheck.casework.known import in_known_currency, in_other_scale, unit_of
from precheck.casework.old_words import without_old
from precheck.reading import (
    Reading,
    Result,
    is_question,
    named_facts,
    read,
    read_message,
    takes_back,
)
from precheck.reading.mentions import mentions
from precheck.rules.facts import Choice, Quantity, Text, Unknown, Value

_BLANKS = " ,.!，。！、"
_LIKELY = 0.35  # words of one's own that are less likely an answer put nothing right
_NOES = ("no", "nope", "nah", "不對", "不是", "不")


def correction(case: Case, text: str, readings: tuple[Reading, ...], today: date) -> Iterator[Act]:
    """New values for what the message names, or else for what was told last and fits."""
    spoken_of = named_facts(text)
    named = [fact for fact in spoken_of if fact in case.answers]
    retried = [r for r in readings if r.fact == case.asked and r.fact in OF_A_FORM]
    if retried and not named:
        yield from (Tell(reading) for reading in retried)
        return
    if _is_first_answer(case, text, readings) and not named:
        yield from (Tell(reading) for reading in readings)
        return
    told = [r for r in readings if r.fact in case.answers and not isinstance(r.value, Unknown)]
    if not spoken_of and all(r.fact == case.asked for r in readings):
        told = _other_choice(case, text, today) or told
    if not told and all(r.fact == case.asked or isinstance(r.value, Unknown) for r in readings):
        candidates = (
            named
            or list(spoken_of)
            or _by_old_words(case, text)
            or list(reversed(case.memory.told))
        )
        found = next(_fitting(case, text, candidates, today, named=bool(spoken_of)), None)
        told = [] if found is None else [found]
    if told:
        told += _beside(case, text, [*told, *readings], today)
        yield from (Tell(reading, corrects=True) for reading in told)
    others = _others(case, readings, told, spoken_of)
    yield from (Tell(reading) for reading in others)
    if told or others:
        return
    if wished := _wished(case, text, named, today):
        yield from (Tell(reading, corrects=True) for reading in wished)
    else:
        yield _not_read(case, text, named, today)


def _others(
    case: Case, readings: tuple[Reading, ...], told: list[Reading], spoken_of: tuple[str, ...]
) -> list[Reading]:
    """What is told beside the correction; a bare answer to the open question is part of it."""
    taken = {reading.fact for reading in told}
    bare = case.asked if told and case.asked not in spoken_of else None
    others = [each for each in readings if each.fact not in taken and each.fact != bare]
    return [each for each in others if not (told and isinstance(each.value, Unknown))]


def _is_first_answer(case: Case, text: str, readings: tuple[Reading, ...]) -> bool:
    """Whether the pending question, never answered yet, is answered and nothing is taken back."""
    answered = any(r.fact == case.asked and r.fact not in case.answers for r in readings)
    return answered and (not takes_back(text) or _mends_itself(case, text))


def _mends_itself(case: Case, text: str) -> bool:
    """Whether the value that is taken back was said in the same breath: 30 percent, oops, 95."""
    said = mentions(text)
    if len(said) < 2 or said[0].kind != said[-1].kind:
        return False
    known = [answer for answer in case.answers.values() if isinstance(answer, Quantity)]
    return all((said[0].low, said[0].high) != (answer.low, answer.high) for answer in known)


def _wished(case: Case, text: str, named: list[str], today: date) -> list[Reading]:
    """New values that are asked for rather than told: *could you change employees to 510?*"""
    if not named or not is_question(text):
        return []
    result = read_message(
        text, asked=named[0], language=case.language, as_of=today, hypothetical=True
    )
    return [] if result.asks else [each for each in result.readings if each.fact in named]


def _other_choice(case: Case, text: str, today: date) -> list[Reading]:
    """Another choice for what was told last, whatever the no before it might say to the question:
    *no, I mean developing*."""
    last = case.memory.latest[0] if len(case.memory.latest) == 1 else ""
    if not isinstance(case.answers.get(last), Choice) or last == case.asked:
        return []
    rest = text.lstrip(_BLANKS)
    no = next((word for word in _NOES if rest.casefold().startswith(word)), "")
    return list(_read(case, rest[len(no) :].lstrip(_BLANKS), last, today)) if no else []


def other_words(case: Case, text: str, today: date) -> Reading | None:
    """Other words for what was told last in words: *actually more like gear reducers*."""
    last = case.memory.latest[0] if len(case.memory.latest) == 1 else ""
    if not isinstance(case.answers.get(last), Text) or not takes_back(text) or is_question(text):
        return None
    found = (each for each in _read(case, text, last, today) if len(each.text) < len(text))
    return next(found, None)


def _not_read(case: Case, text: str, named: list[str], today: date) -> Act:
    """Ask what is missing to understand the new value, or for another one; the old one stands."""
    for fact in named or list(reversed(case.memory.told)):
        for ask in _result(case, text, fact, today).asks:
            if named or ask.kind != "unit":  # a bare number alone may be about anything
                return Unclear(ask)
    return Revisit(named[0]) if named else Miscorrection(text)


def _by_old_words(case: Case, text: str) -> list[str]:
    return [fact for fact, answer in case.answers.items() if _names(answer, text)]


def corrects(case: Case, text: str) -> bool:
    """Whether an answer that stands is named, or its words are said again, and taken back."""
    if not takes_back(text) or is_question(text):
        return False
    named = any(fact in case.answers and fact != case.asked for fact in named_facts(text))
    return named or any(fact != case.asked for fact in _by_old_words(case, text))


def _names(answer: Value | None, text: str) -> bool:
    return isinstance(answer, Text) and answer.value.casefold() in text.casefold()


def _fitting(
    case: Case, text: str, facts: list[str], today: date, *, named: bool
) -> Iterator[Reading]:
    """Readings of the text for each candidate; one whose old value is named in it comes first,
    and is read without that value."""
    for fact in facts:
        for rest in without_old(case.answers.get(fact), text):
            yield from _read(case, rest, fact, today)
    for fact in facts:
        scaled = in_other_scale(text, case.answers.get(fact))
        if scaled is not None:
            yield Reading(fact, scaled, 0, len(text), text)
    for fact in facts if named or not _is_bare(text) else _just_told(case, facts):
        answer = case.answers.get(fact)
        if not isinstance(answer, Text) or len(facts) == 1 or _names(answer, text):
            yield from _read(case, text, fact, today)
        elif fact == facts[0] and takes_back(
            text
        ):  # any words would fit: only those that go beyond "no, it is"
            yield from (
                each for each in _read(case, text, fact, today) if len(each.text) < len(text)
            )


def _is_bare(text: str) -> bool:
    """Whether the text has a figure that may be about anything: *make that 90*."""
    return bool(mentions(text)) and all(unit_of(mention) is None for mention in mentions(text))


def _just_told(case: Case, facts: list[str]) -> list[str]:
    latest = case.memory.latest or case.memory.told[-1:]
    return [fact for fact in facts if fact in latest]


def _read(case: Case, text: str, fact: str, today: date) -> Iterator[Reading]:
    for reading in _result(case, text, fact, today).readings:
        told = not isinstance(reading.value, Unknown) and not _is_one(reading)
        unlikely = reading.likely is not None and reading.likely < _LIKELY
        if told and not unlikely and not _same(reading.value, case.answers.get(fact)):
            yield reading


def _is_one(reading: Reading) -> bool:
    """Whether the figure is no more than *one* of something: *one further back*."""
    value = reading.value
    one = isinstance(value, Quantity) and value.low == value.high == 1
    return one and reading.text.isalpha()


def _same(value: Value, known: Value | None) -> bool:
    """Whether two answers are the same, however they were worded."""
    return known is not None and replace(value, stated="") == replace(known, stated="")


def _result(case: Case, text: str, fact: str, today: date) -> Result:
    """What the text tells of a fact; where something must be asked first, no more than that."""
    result = read(text, fact, language=case.language, as_of=today)
    known = in_known_currency(case, result)
    return known if not known.asks else Result(asks=known.asks)


def _beside(case: Case, text: str, told: list[Reading], today: date) -> list[Reading]:
    """Figures in another unit in the same breath, each for what was told last in that unit."""
    units = {getattr(reading.value, "unit", None) for reading in told}
    found = []
    for mention in mentions(text):
        unit = unit_of(mention)
        if unit is not None and unit not in units:
            said = text[mention.start : mention.end]
            alike = [fact for fact in case.memory.told if _unit(case, fact) == unit]
            readings = (r for fact in reversed(alike) for r in _read(case, said, fact, today))
            found += [reading for reading in (next(readings, None),) if reading is not None]
            units.add(unit)
    return found


def _unit(case: Case, fact: str) -> str | None:
    answer = case.answers.get(fact)
    return answer.unit if isinstance(answer, Quantity) else None
