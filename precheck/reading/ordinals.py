"""Years counted by their place: *in our 11th year* is more than ten, and not yet eleven; a 10th anniversary is ten."""

from __future__ import annotations

import re
from typing import NamedTuple

from precheck.reading.dates import small
from precheck.reading.lexicon.dates import ORDINALS
from precheck.reading.quantities.folding import fold

_PLACE = {word: number for number, word in enumerate(ORDINALS, start=1)}
_CYCLE, _HALF_CENTURY = 60, 50
_CYCLES = {"一": 1, "二": 2, "兩": 2, "两": 2, "三": 3}
_NEEDED = ("year", "anniversary", "birthday", "甲子", "世紀", "年頭", "週年", "周年")
_NUMBER = r"\d{1,3}|[一二兩三四五六七八九十百]{1,5}"
_FORM = re.compile(
    rf"\b(?:(?P<digits>\d{{1,3}})(?:st|nd|rd|th)|(?P<word>{'|'.join(ORDINALS)}))\s+"
    r"(?P<kind>year|anniversary|birthday)\b"
    r"|(?P<cycles>[一二兩两三])?(?:個)?甲子|(?P<half>半)個?世紀"
    rf"|第\s?(?P<chinese>{_NUMBER})\s?(?:個年頭|年頭)|(?P<week>{_NUMBER})\s?[週周]年"
)


class Counted(NamedTuple):
    """A span of years told by its place in a row."""

    start: int
    end: int
    low: int
    high: int


def counted_years(text: str) -> tuple[Counted, ...]:
    """The years that a text counts by their place, left to right."""
    said = fold(text)
    if not any(word in said for word in _NEEDED):
        return ()
    return tuple(_counted(match) for match in _FORM.finditer(said))


def _counted(match: re.Match[str]) -> Counted:
    if match["half"] or "甲子" in match.group():
        years = _CYCLE * _CYCLES[match["cycles"] or "一"] if not match["half"] else _HALF_CENTURY
        return Counted(match.start(), match.end(), years, years)
    counted = match["digits"] or match["chinese"] or match["week"]
    number = _PLACE.get(match["word"] or "") or small(counted) or 0
    finished = match["week"] or match["kind"] in ("anniversary", "birthday")
    return Counted(match.start(), match.end(), number if finished else number - 1, number)
