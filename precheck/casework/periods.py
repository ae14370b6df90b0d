"""Years since a founding date in words: 9 years 4 months, 27 to 28 years (since 1998)."""

from __future__ import annotations

from datetime import date, timedelta

from precheck.casework.wording import Wording
from precheck.rules.facts import Number

_MONTHS = 12


def elapsed(wording: Wording, language: str, low: Number, high: Number) -> str:
    """How long something has lasted, in whole years, or in years and months where it is exact."""
    if low == high:
        return _exactly(wording, language, low)
    if int(low) == int(high):
        return wording.text(language, "values.elapsed.years", years=int(low))
    return wording.text(language, "values.elapsed.between", low=int(low), high=int(high))


def since(wording: Wording, language: str, said: str, founded: tuple[date, date]) -> str:
    """The same with the founding day, month or year that was told."""
    first, last = founded
    start = wording.text(
        language,
        f"values.since.{_grain(first, last)}",
        year=first.year,
        month=first.month,
        day=first.day,
        last=last.year,
    )
    return wording.text(language, "values.since.said", value=said, start=start)


def _exactly(wording: Wording, language: str, years: Number) -> str:
    months = int(years * _MONTHS + 1e-9)
    whole, rest = divmod(months, _MONTHS)
    if rest:
        return wording.text(language, "values.elapsed.years_months", years=whole, months=rest)
    shape = "years" if years == whole else "just_over"
    return wording.text(language, f"values.elapsed.{shape}", years=whole)


def _grain(first: date, last: date) -> str:
    if first == last:
        return "day"
    if (first.year, first.month) == (last.year, last.month):
        return "month"
    return "year" if first.year == (last - timedelta(days=1)).year else "years"
