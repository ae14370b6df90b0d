"""What money or people go into, piece by piece: a hall for 80 million and machines for 40; 3 pieces at 15."""

from __future__ import annotations

import re

from precheck.reading.figure import THINGS, Figure, times
from precheck.reading.labels import room
from precheck.reading.lexicon.outlays import (
    BOUGHT,
    CONTRIBUTED,
    COUNTED_HAN,
    EACH_HAN,
    GENERAL,
    NUMBERS,
)
from precheck.reading.lexicon.simplified import TO_SIMPLIFIED
from precheck.reading.passage import Passage
from precheck.rules.facts import Number


def _form(pattern: str) -> re.Pattern[str]:
    """An expression over folded text, which is in Simplified characters."""
    return re.compile(pattern.translate(TO_SIMPLIFIED))


_BOUGHT, _CONTRIBUTED, _GENERAL = _form(BOUGHT), _form(CONTRIBUTED), _form(GENERAL)
_EACH_HAN = _form(EACH_HAN)
_AT = _form(
    rf"\b(?P<count>\d{{1,2}}|{NUMBERS})\s(?:[a-z\-]+\s){{1,3}}?(?:at|costing)\s(?:about\s|around\s)?\Z"
)
_OF_YEAR = _form(r"(?<!\d)(20\d\d)\s?年?:?\s?(?:再|投|花|編|約)?\s?\Z")
_IN_YEAR = _form(r"\s(?:more\s)?(?:in|by|for|during)\s(20\d\d)")
_COUNTS: dict[str, Number] = {
    **{word: number for number, word in enumerate(NUMBERS.split("|"), start=2)},
    **{char: number for number, char in enumerate(COUNTED_HAN.translate(TO_SIMPLIFIED), start=1)},
    "两": 2,
}
_EITHER = ("otherwise", "or", "says", "instead", "including", "past", "season")
_FAR, _PARTS = 40, 2


def of_each(passage: Passage, figure: Figure) -> Figure:
    """Two new lines, NT$45 million each; 3 pieces at NT$15m; 三個兄弟一人出一千萬: as much for all of them."""
    count = None if figure.timed else _count(passage, figure)
    if count is None:
        return figure
    return figure._replace(low=times(figure.low, count), high=times(figure.high, count))


def _count(passage: Passage, figure: Figure) -> Number | None:
    """Of how many things each costs, or takes, so much."""
    before = passage.said[max(figure.start - _FAR, 0) : figure.start]
    said = _AT.search(before) or _EACH_HAN.search(before)
    if said is not None:
        return _COUNTS.get(said["count"]) or int(said["count"])
    counted = [
        other
        for other in passage.counts
        if other.family == THINGS and other.low == other.high and other.end <= figure.start
    ]
    end = passage.clause_at(figure.start)[1]
    each = len(counted) == 1 and passage.has((figure.end, end), "each")
    return counted[0].low if each else None


def of_different_things(passage: Passage, fact: str, found: list[Figure]) -> bool:
    """Whether each of several amounts goes into another thing or year, or comes from another hand."""
    if len(found) < _PARTS or passage.has((found[0].start, found[-1].end), *_EITHER):
        return False
    ahead = _names_ahead(passage, found[0])
    parts = [_part(passage, fact, figure, ahead) for figure in found]
    return None not in parts and len(set(parts)) == len(parts)


def is_given(passage: Passage, figure: Figure) -> bool:
    """Whether somebody is said to have given so much: 我出六百."""
    start = room(passage, figure)[0]
    return _CONTRIBUTED.search(passage.said[start : figure.start]) is not None


def _names_ahead(passage: Passage, first: Figure) -> bool:
    """Whether the things stand before their amounts: 蓋廠八千萬, and not NT$80m for a hall."""
    return _BOUGHT.search(passage.said, room(passage, first)[0], first.start) is not None


def _part(passage: Passage, fact: str, figure: Figure, ahead: bool) -> str | None:
    """What an amount is for, or who gave it, where the words beside it say so."""
    start, end = room(passage, figure)
    before, after = passage.said[start : figure.start], passage.said[figure.end : end]
    if fact == "paid_in_capital":
        given = _CONTRIBUTED.search(before)
        return given["who"].strip() if given else None
    year = _OF_YEAR.search(passage.said[max(figure.start - _FAR, 0) : figure.start])
    year = year or _IN_YEAR.match(passage.said, figure.end)
    if fact == "planned_investment" and year is not None:
        return year[1]
    things = _BOUGHT.findall(before if ahead else after)
    named = str(things[-1 if ahead else 0]) if things else None
    return None if named is None or _GENERAL.fullmatch(named) else named
