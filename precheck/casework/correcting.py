"""A correction: which answer is meant, and what it is to be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from precheck.casework.acts import Act, Miscorrection, Revisit, Tell
from precheck.casework.case import Case
from precheck.casework.guide import OF_A_FORM
from precheck.reading import Reading, is_question, named_facts, read, takes_back
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
    candidates = named or _by_old_words(case, text) or list(reversed(case.memory.told))
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


def _fitting(case: Case, text: str, facts: list[str], today: date) -> Iterator[Reading]:
    """Readings of the text for each candidate; one whose old value is named in it comes first,
    and is read without that value."""
    for fact in facts:
        for rest in _without_old(case.answers.get(fact), text):
            yield from _read(case, rest, fact, today)
    for fact in facts:
        answer = case.answers.get(fact)
        if not isinstance(answer, Text) or len(facts) == 1 or _names(answer, text):
            yield from _read(case, text, fact, today)
        elif fact == facts[0]:  # any words would fit: only those that go beyond "no, it is"
            yield from (
                each for each in _read(case, text, fact, today) if len(each.text) < len(text)
            )


def _read(case: Case, text: str, fact: str, today: date) -> Iterator[Reading]:
    result = read(text, fact, language=case.language, as_of=today)
    for reading in result.readings:
        if not isinstance(reading.value, Unknown) and reading.value != case.answers.get(fact):
            yield reading


def _without_old(old: Value | None, text: str) -> Iterator[str]:
    """The text with the old value blanked out; or the old words with the new number in them, where
    only the number is said again ("not 300, 280" of NT$300 million)."""
    if not isinstance(old, Quantity) or not old.exact:
        return
    found = mentions(text)
    for mention in found:
        if mention.low == old.low and mention.high == old.high:
            blank = " " * (mention.end - mention.start)
            yield text[: mention.start] + blank + text[mention.end :]
    said = [mention for mention in found if mention.text in old.stated]
    others = [mention for mention in found if mention.text not in old.stated]
    if len(said) == 1 and len(others) == 1:
        yield old.stated.replace(said[0].text, others[0].text, 1)
