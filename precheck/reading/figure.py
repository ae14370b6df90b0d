"""A figure said: an interval in a family of units, and its place in the text."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from precheck.rules.facts import Number

MONEY, PEOPLE, YEARS, PERCENT = "money", "people", "years", "percent"
NUMBER, FOUNDING, THINGS = "number", "founding", "things"

Days = tuple[date, date]


class Figure(NamedTuple):
    """One figure said, in the family that its own words give it.

    ``founded`` has the days that a date allows; ``either`` those of a 87年 in each of its calendars.
    ``scaled`` tells that a scale was said (億, million), ``unit`` is a currency's code or empty.
    A share ``worked_out`` of other figures is of what was asked about, not of the rest.
    """

    family: str
    start: int
    end: int
    text: str
    low: Number | None = None
    high: Number | None = None
    low_inclusive: bool = True
    high_inclusive: bool = True
    approximate: bool = False
    unit: str = ""
    scaled: bool = False
    founded: Days | None = None
    either: tuple[Days, ...] = ()
    worked_out: bool = False

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands."""
        return self.start, self.end

    @property
    def bare(self) -> bool:
        """Whether it is a number without a unit or a scale."""
        return self.family == NUMBER and not self.scaled

    @property
    def timed(self) -> bool:
        """Whether it is a date or a span of time, which may be said of another figure."""
        return self.founded is not None or self.family in (YEARS, FOUNDING)


def less(figure: Figure, part: Figure) -> Figure:
    """An exact figure without an exact part of it."""
    left = whole((figure.low or 0) - (part.low or 0))
    return figure._replace(low=left, high=left)


def denied(figure: Figure) -> Figure:
    """The other side of a one-sided figure: *not over* 2,000 is 2,000 at most."""
    return figure._replace(
        low=figure.high,
        high=figure.low,
        low_inclusive=not figure.high_inclusive,
        high_inclusive=not figure.low_inclusive,
    )


def times(number: Number | None, factor: Number) -> Number | None:
    """A side of an interval times a factor; whole where it can be."""
    return None if number is None else whole(number * factor)


def whole(number: Number) -> Number:
    """An int where the number is one, else rounded to what binary fractions can carry."""
    rounded = round(number, 6)
    return int(rounded) if rounded == int(rounded) else rounded
