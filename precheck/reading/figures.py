"""The figures of a passage: amounts, counts, shares, durations and founding dates, as intervals with a place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from precheck.reading.dates import Founding, founding_dates
from precheck.reading.mentions import Mention, mentions
from precheck.rules.facts import Number

MONEY, PEOPLE, YEARS, PERCENT, NUMBER, FOUNDING = (
    "money",
    "people",
    "years",
    "percent",
    "number",
    "founding",
)
_FAMILIES = {"money": MONEY, "percent": PERCENT, "people": PEOPLE, "number": NUMBER}
_YEARS_IN = {"years": 1.0, "months": 1 / 12, "weeks": 7 / 365.25, "days": 1 / 365.25}


@dataclass(frozen=True)
class Figure:
    """One figure said, in the family that its own words give it; ``founded`` for a date."""

    family: str
    start: int
    end: int
    text: str
    low: Number | None
    high: Number | None
    low_inclusive: bool = True
    high_inclusive: bool = True
    approximate: bool = False
    unit: str = ""
    scaled: bool = False
    founded: tuple[date, date] | None = None
    bare_roc: int | None = None

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands."""
        return self.start, self.end

    @property
    def interval(self) -> tuple[Number | None, Number | None, bool, bool]:
        """What it allows."""
        return self.low, self.high, self.low_inclusive, self.high_inclusive


def figures(text: str, language: str | None, as_of: date) -> tuple[Figure, ...]:
    """All figures, left to right, none overlapping; phone numbers, standards and the like are none."""
    counted = [figure for mention in mentions(text, language) if (figure := _figure(mention))]
    spoken = [figure.span for figure in counted if not _plain(figure)]
    dated = [
        _founding(text, day)
        for day in founding_dates(text, as_of)
        if not (day.plain and _overlaps(day.start, day.end, spoken))
    ]
    taken = [figure.span for figure in dated]
    kept = [figure for figure in counted if not _overlaps(figure.start, figure.end, taken)]
    return tuple(sorted([*dated, *kept], key=lambda figure: figure.start))


def scaled_by(figure: Figure, factor: Number) -> Figure:
    """The figure times a factor."""
    return replace(figure, low=times(figure.low, factor), high=times(figure.high, factor), scaled=True)


def times(number: Number | None, factor: Number) -> Number | None:
    """A side of an interval times a factor; whole where it can be."""
    return None if number is None else whole(number * factor)


def whole(number: Number) -> Number:
    """An int where the number is one, else rounded to what binary fractions can carry."""
    rounded = round(number, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def _plain(figure: Figure) -> bool:
    """Whether it is a bare number, which may as well be a year."""
    return figure.family == NUMBER and not figure.scaled and figure.low == figure.high


def _figure(mention: Mention) -> Figure | None:
    if mention.kind == "duration":
        return _duration(mention)
    family = _FAMILIES.get(mention.kind)
    if family is None:
        return None
    return Figure(
        family=PEOPLE if mention.unit == "people" else family,
        start=mention.start,
        end=mention.end,
        text=mention.text,
        low=mention.low,
        high=mention.high,
        low_inclusive=mention.low_inclusive,
        high_inclusive=mention.high_inclusive,
        approximate=mention.approximate,
        unit=mention.unit if family == MONEY else "",
        scaled=mention.scaled,
    )


def _duration(mention: Mention) -> Figure | None:
    share = _YEARS_IN.get(mention.unit)
    if share is None:
        return None
    return Figure(
        family=YEARS,
        start=mention.start,
        end=mention.end,
        text=mention.text,
        low=times(mention.low, share),
        high=times(mention.high, share),
        low_inclusive=mention.low_inclusive,
        high_inclusive=mention.high_inclusive,
        approximate=mention.approximate,
        unit=mention.unit,
    )


def _founding(text: str, day: Founding) -> Figure:
    year = day.days[0].year if day.plain and day.days else None
    return Figure(
        family=NUMBER if day.plain else FOUNDING,
        start=day.start,
        end=day.end,
        text=text[day.start : day.end],
        low=year,
        high=year,
        approximate=day.approximate,
        founded=day.days,
        bare_roc=day.bare_roc,
    )


def _overlaps(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return any(start < last and first < end for first, last in taken)
