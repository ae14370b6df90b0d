"""Counts of people told without a numeral: just me, no employees, dozens, a handful."""

from __future__ import annotations

import re
from dataclasses import dataclass

from precheck.reading.lexicon.headcounts import ALONE, COUNTS, NOBODY, PEOPLE
from precheck.reading.quantities.folding import fold

_CLOSE = r"(?=\s*(?:[,.;!，。；！、]|啦|喔|而已|\Z))"
_ALONE = re.compile(rf"(?:{ALONE}){_CLOSE}".replace(r"\Z", "$"))
_NOBODY = re.compile(rf"(?:{NOBODY}){_CLOSE}".replace(r"\Z", "$"))
_ROUGH = re.compile(
    rf"\b(?P<count>{'|'.join(COUNTS)})\b(?P<people>\sof\s(?:{PEOPLE})\b)?(?!\sof\b)"
)


@dataclass(frozen=True)
class Headcount:
    """So many people; ``people`` tells that the words themselves say that they are."""

    start: int
    end: int
    low: int
    high: int
    people: bool


def headcounts(text: str) -> tuple[Headcount, ...]:
    """The counts of people in words, left to right by kind."""
    said = fold(text)
    exact = [
        Headcount(*match.span(), number, number, people=True)
        for number, form in ((1, _ALONE), (0, _NOBODY))
        for match in form.finditer(said)
    ]
    rough = [
        Headcount(*match.span(), *COUNTS[match["count"]], people=bool(match["people"]))
        for match in _ROUGH.finditer(said)
    ]
    return (*exact, *rough)
