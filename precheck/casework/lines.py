"""A line as a colleague types it who listens at the same time: shorthand, a choice by its number, ? for not known."""

from __future__ import annotations

import re

from precheck.casework.acts import Act, Leave, Tell, Unclear
from precheck.casework.case import Case
from precheck.casework.known import in_known_currency
from precheck.casework.talk import Desk
from precheck.reading import Reading, read, read_message, reported
from precheck.rules.facts import Items, Text, Unknown, Value

_UNKNOWN = ("?", "？", "??", "？？")
_NUMBERS = re.compile(r"[1-9](?:[\s,、，]*[1-9])*")


def acts_of(case: Case, words: str, fact: str | None, desk: Desk) -> list[Act]:
    """What the line does, given the question that is being asked."""
    words = words.strip()
    if not words:
        return []
    if fact is not None and words in _UNKNOWN:
        return [Leave("dont_know", words, fact)]
    chosen = _by_number(words, fact, desk)
    if chosen is not None:
        return [chosen]
    if fact is not None and desk.guide.is_field(fact):
        return _of_a_field(case, words, fact, desk) or _read(case, words, None, desk)
    return _read(case, words, fact, desk)


def _by_number(words: str, fact: str | None, desk: Desk) -> Act | None:
    """*2* is the second choice of a question that has choices; of some, several may be marked."""
    choices = desk.guide.questions[fact].choices if fact else ()
    if not fact or not choices or not _NUMBERS.fullmatch(words):
        return None
    numbers = [int(each) for each in words if each.isdigit()]
    if max(numbers) > len(choices):
        return None
    marked = tuple(dict.fromkeys(choices[number - 1] for number in numbers))
    if desk.guide.questions[fact].kind == "list":
        return _tell(fact, Items(marked, words))
    return _tell(fact, desk.guide.chosen(fact, marked[0], words)) if len(marked) == 1 else None


def _read(case: Case, words: str, fact: str | None, desk: Desk) -> list[Act]:
    told = reported(words)
    result = read_message(told.words, asked=fact, language=case.language, as_of=desk.today)
    result = in_known_currency(case, told.as_typed(result))
    acts: list[Act] = [*map(Unclear, result.asks), *map(_correcting, result.readings)]
    if not acts and fact is not None and desk.guide.questions[fact].kind == "text":
        return [_tell(fact, Text(words, words))]
    return acts


def _of_a_field(case: Case, words: str, fact: str, desk: Desk) -> list[Act]:
    """A field of the pre-application is what was typed, and nothing beside it; nothing, where it cannot be that."""
    result = read(words, fact, language=case.language, as_of=desk.today)
    known = in_known_currency(case, result)
    is_open = any(isinstance(each.value, Unknown) for each in known.readings)
    if desk.guide.questions[fact].kind == "text" and not is_open:
        return [_tell(fact, Text(words, words))]
    return [*map(Unclear, known.asks), *map(_correcting, known.readings)]


def _correcting(reading: Reading) -> Tell:
    return Tell(reading, corrects=True)


def _tell(fact: str, value: Value) -> Tell:
    return _correcting(Reading(fact, value, 0, len(value.stated), value.stated))
