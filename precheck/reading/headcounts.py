"""Counts of people told without a numeral: just me, no employees, dozens, a handful."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from precheck.reading.lexicon.headcounts import (
    ALONE,
    COUNTS,
    COUNTS_HAN,
    FOR_ALONE,
    FOR_COUNTS,
    FOR_COUNTS_HAN,
    FOR_HUNDREDS,
    FOR_NOBODY,
    FOR_TEAMS,
    HUNDREDS,
    NO_ONE,
    NOBODY,
    ONE,
    PEOPLE,
    TEAMS,
    TEAMS_HAN,
)
from precheck.reading.lexicon.numbers import COUNT, COUNT_HAN
from precheck.reading.mentions import number_said
from precheck.reading.quantities.folding import fold

_CLOSE = r"(?=\s*(?:[,.;!，。；！、]|啦|喔|而已|\Z))"
_ALONE = re.compile(rf"(?:{ALONE}|{ONE}){_CLOSE}".replace(r"\Z", "$"))
_NOBODY = re.compile(rf"(?:{NOBODY}|{NO_ONE}){_CLOSE}".replace(r"\Z", "$"))
_IN_ANSWER = re.compile(rf"(?:{ONE}|{NO_ONE})")
_ROUGH = re.compile(
    rf"\b(?P<count>{'|'.join(COUNTS)})\b(?P<people>\sof\s(?:{PEOPLE})\b)?(?!\sof\b)"
)
_HUNDREDS = re.compile(HUNDREDS)
_LOW, _MID, _HIGH = (1, 40), (30, 70), (60, 99)
_PARTS = {
    None: (0, 99),
    "low": _LOW,
    "early": _LOW,
    "mid": _MID,
    "high": _HIGH,
    "upper": _HIGH,
    "late": _HIGH,
}
_ROUGH_HAN = tuple((re.compile(form), ends) for form, ends in COUNTS_HAN.items())
_TEAMS = re.compile(
    rf"(?P<teams>{COUNT})\s(?:new\s)?(?:{TEAMS})\s(?:of|with|at|x|each with|with each)\s"
    rf"(?P<each>{COUNT})\b(?![.,]\d)(?:\s(?:{PEOPLE})\b)?(?!\s?%)"
    rf"|(?P<teams3>{COUNT})\s(?:{TEAMS}),?\s(?P<each3>{COUNT})\s(?:(?:{PEOPLE})\s)?"
    r"(?:each|apiece|per shift|a shift)\b"
    rf"|(?P<each4>{COUNT})\s(?:(?:{PEOPLE})\s)?(?:in|at|on)\seach\sof\s(?:the|our)\s"
    rf"(?P<teams4>{COUNT})\s(?:{TEAMS}|sites)\b"
    rf"|(?P<teams2>{COUNT_HAN})\s?(?:{TEAMS_HAN})[，,]?(?:各|每[班線組廠店]|每個?(?:{TEAMS_HAN}))\s?"
    rf"(?P<each2>{COUNT_HAN})\s?[人個位名]"
)


class Headcount(NamedTuple):
    """So many people; ``people`` tells that the words themselves say that they are."""

    start: int
    end: int
    low: int
    high: int
    people: bool


def headcounts(text: str) -> tuple[Headcount, ...]:
    """The counts of people in words, left to right by kind."""
    said = fold(text)
    alone = [
        Headcount(*match.span(), 1, 1, people=True) for match in _found(_ALONE, FOR_ALONE, said)
    ]
    nobody = [
        Headcount(*match.span(), 0, 0, people=True) for match in _found(_NOBODY, FOR_NOBODY, said)
    ]
    exact = [*(alone or nobody), *map(_in_teams, _found(_TEAMS, FOR_TEAMS, said))]
    rough = [
        Headcount(*match.span(), *COUNTS[match["count"]], people=bool(match["people"]))
        for match in _found(_ROUGH, FOR_COUNTS, said)
    ]
    in_han = any(word in said for word in FOR_COUNTS_HAN)
    rough += [
        Headcount(*match.span(), *ends, people=False)
        for form, ends in (_ROUGH_HAN if in_han else ())
        for match in form.finditer(said)
    ]
    rough += [_in_hundreds(match) for match in _found(_HUNDREDS, FOR_HUNDREDS, said)]
    return (*exact, *rough)


def _found(form: re.Pattern[str], needed: tuple[str, ...], said: str) -> Iterable[re.Match[str]]:
    """Where a form stands in a text, which must hold one of some words for it."""
    return form.finditer(said) if any(word in said for word in needed) else ()


def _in_hundreds(match: re.Match[str]) -> Headcount:
    """Somewhere in the 300s, or in their lower or upper part."""
    first, last = _PARTS[match["part"]]
    hundreds = int(match["hundreds"]) * 100
    return Headcount(*match.span(), hundreds + first, hundreds + last, people=False)


def in_answer_only(said: str) -> bool:
    """Whether a count tells people only where people were asked for: nobody, only one."""
    return _IN_ANSWER.fullmatch(fold(said)) is not None


def _in_teams(match: re.Match[str]) -> Headcount:
    """The people of several teams of so many each."""
    teams = match["teams"] or match["teams2"] or match["teams3"] or match["teams4"]
    each = match["each"] or match["each2"] or match["each3"] or match["each4"]
    people = int(number_said(teams) or 0) * int(number_said(each) or 0)
    return Headcount(*match.span(), people, people, people=True)
