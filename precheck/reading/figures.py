"""The figures of a passage: amounts, counts, shares, durations and founding dates, as intervals with a place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from precheck.reading.dates import Founding, founding_dates
from precheck.reading.mentions import Mention, mentions
from precheck.reading.portions import Portion, portions
from precheck.reading.tokens import Token
from precheck.rules.facts import Number

MONEY, PEOPLE, YEARS, PERCENT, NUMBER, FOUNDING = (
    "money",
    "people",
    "years",
    "percent",
    "number",
    "founding",
)
_STAFF = ("員工", "员工")
_NUMERALS = "一二三四五六七八九十兩两百千幾几"
_PERIODS = ("a quarter",)  # a share alone, a span of time beside an amount
_ROC_LOOKING = re.compile(r"\d{2,3}\s?年\Z")
_FIRST_ROC_LOOKING, _ROC_YEARS = 50, 1911
_LASTING = frozenset("了多的以來歷老半餘已有滿做開營約近過快")
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


def figures(
    text: str, words: tuple[Token, ...], language: str | None, as_of: date
) -> tuple[Figure, ...]:
    """All figures, left to right, none overlapping; phone numbers, standards and the like are none."""
    counted = [
        _maybe_roc(text, _people_of(text, figure), as_of)
        for mention in mentions(text, language)
        if (figure := _figure(mention))
    ]
    spoken = _Taken([figure.span for figure in counted if not _plain(figure)])
    dated = [
        _founding(text, day)
        for day in founding_dates(text, as_of)
        if not (day.plain and spoken.overlap(day.start, day.end))
    ]
    shared = [
        _portion(text, portion)
        for portion in portions(text, words)
        if not (counted and text[portion.start : portion.end].lower() in _PERIODS)
    ]
    taken = _Taken([figure.span for figure in (*dated, *shared)])
    kept = [figure for figure in counted if not taken.overlap(figure.start, figure.end)]
    return tuple(sorted([*dated, *shared, *kept], key=lambda figure: figure.start))


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


def _people_of(text: str, figure: Figure) -> Figure:
    """A figure before 員工 counts them, unless 員工 opens the next statement (12億 員工300人)."""
    if figure.family != PEOPLE or not figure.text.endswith(_STAFF):
        return figure
    following = text[figure.end :].lstrip(" ：:是有約大概")[:1]
    opens = following.isdigit() or following in _NUMERALS
    if not (opens and following):
        return figure
    said = figure.text[: -len(_STAFF[0])].rstrip()
    return replace(figure, family=NUMBER, end=figure.start + len(said), text=said)


def _maybe_roc(text: str, figure: Figure, as_of: date) -> Figure:
    """A bare 87年 may be a year of the ROC; few firms are that old."""
    if figure.family != YEARS or not _ROC_LOOKING.match(figure.text) or figure.low is None:
        return figure
    around = text[max(figure.start - 2, 0) : figure.start] + text[figure.end : figure.end + 2]
    possible = _FIRST_ROC_LOOKING <= figure.low <= as_of.year - _ROC_YEARS
    if not possible or not _LASTING.isdisjoint(around):
        return figure
    return replace(figure, family=FOUNDING, bare_roc=int(figure.low), low=None, high=None)


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
        family=family,
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


def _portion(text: str, portion: Portion) -> Figure:
    return Figure(
        family=PERCENT,
        start=portion.start,
        end=portion.end,
        text=text[portion.start : portion.end],
        low=times(portion.low, 1),
        high=times(portion.high, 1),
        low_inclusive=portion.low_inclusive,
        high_inclusive=portion.high_inclusive,
        approximate=portion.approximate,
    )


class _Taken:
    """Places already spoken for."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self._places = {place for start, end in spans for place in range(start, end)}

    def overlap(self, start: int, end: int) -> bool:
        return any(place in self._places for place in range(start, end))
