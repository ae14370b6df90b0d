"""Years that are not full yet: *ten years next month*, 明年就滿二十年, 差兩個月十年."""

from __future__ import annotations

import re
from datetime import date, timedelta

from precheck.reading.dates import year_days
from precheck.reading.figure import FOUNDING, YEARS, Days, Figure
from precheck.reading.lexicon.dates import COMING, COMING_HAN, OLD, TURNING, TURNING_HAN
from precheck.reading.quantities.folding import fold

_AFTER = re.compile(rf"{OLD}(?P<when>{COMING})\b")
_AFTER_HAN = re.compile(
    rf"\s?(?:要|還要|得|要等到?|到)(?P<when>{COMING_HAN})(?:才|就)(?:屆?滿|有|到)"
)
_BEFORE = re.compile(rf"\b(?P<when>{COMING}){TURNING}\Z")
_BEFORE_HAN = re.compile(rf"(?P<when>{COMING_HAN})(?:初|中|底)?{TURNING_HAN}\s?\Z")
_TURNS = re.compile(r"\b(?:turn|turns|turning|be|hit|reach)\s\Z")
_SHORT = re.compile(
    r"\s(?:short of|shy of|away from|to go (?:until|to|before|till)|before|until|till)\b"
)
_AHEAD, _AHEAD_HAN = re.compile(r"\bin\s\Z"), re.compile(r"(?:再過?|還差|差|還有|還要|剩)\s?\Z")
_THEN, _THEN_HAN = re.compile(TURNING), re.compile(rf"\s?{TURNING_HAN}\s?")
_HELD_IN = re.compile(r"\s(?:was\s|back\s)?(?:in\s((?:19|20)\d\d)|last year)\b")
_HELD = re.compile(r"\b(?:celebrated|turned|marked|hit|reached)\s(?:our\s|its\s)?\Z")
_ANNIVERSARY = re.compile("anniversary|birthday|週年|周年")
_OVER = re.compile(r"(?:超過|逾|不止|不只|多於|more than|over)(?:了)?\s?\Z")
_UNDER = re.compile(r"(?:不到|未滿|不滿|不足|less than|under)\s?\Z")
_REACH, _NEAR = 40, 4
_DAYS_A_YEAR, _HALF_A_MONTH, _A_MONTH_AT_LEAST = 365.25, 15, 32


def not_yet_full(text: str, figure: Figure, as_of: date) -> Figure:
    """A whole number of years that will be full on a day said beside it, as the dates of founding that it allows."""
    if figure.low is None or figure.low != figure.high or figure.founded is not None:
        return figure
    said = fold(text)
    after = said[figure.end : figure.end + _REACH]
    before = said[max(figure.start - _REACH, 0) : figure.start]
    if figure.family != YEARS and not (figure.bare and _TURNS.search(before)):
        return figure
    found = (
        _AFTER.match(after)
        or _AFTER_HAN.match(after)
        or _BEFORE.search(before)
        or _BEFORE_HAN.search(before)
    )
    if found is None:
        return figure
    return _dated(figure, _full(found["when"], as_of))


def held_in(text: str, figure: Figure, as_of: date) -> Figure:
    """An anniversary with the year that it was in, as the year of the founding: our 50th anniversary in 2019."""
    if figure.family != YEARS or figure.low is None or figure.low != figure.high:
        return figure
    found = _HELD_IN.match(text, figure.end)
    held = _HELD.search(fold(text)[max(figure.start - _REACH, 0) : figure.start])
    if found is None or not (held or _ANNIVERSARY.search(fold(figure.text))):
        return figure
    year = (int(found[1]) if found[1] else as_of.year - 1) - int(figure.low)
    said = text[figure.start : found.end()]
    return figure._replace(
        family=FOUNDING,
        end=found.end(),
        text=said,
        low=None,
        high=None,
        founded=year_days(year),
    )


def bounded(text: str, figure: Figure) -> Figure:
    """Years told without a numeral under the bound before them: 超過半世紀."""
    before = fold(text)[max(figure.start - _REACH, 0) : figure.start]
    if figure.low != figure.high or figure.family != YEARS:
        return figure
    if _OVER.search(before):
        return figure._replace(high=None, low_inclusive=False)
    if _UNDER.search(before):
        return figure._replace(low=None, high_inclusive=False)
    return figure


def months_short(text: str, found: list[Figure], as_of: date) -> list[Figure]:
    """The figures; months and the years that they are short of as one: 差兩個月十年, "a month shy of 20 years"."""
    kept: list[Figure] = []
    for figure in found:
        if kept and _is_short(fold(text), kept[-1], figure):
            day = as_of + timedelta(round((kept[-1].low or 0) * _DAYS_A_YEAR))
            days = day - timedelta(_HALF_A_MONTH), day + timedelta(_HALF_A_MONTH)
            whole = figure._replace(start=kept[-1].start, low=figure.high)
            kept[-1] = _dated(whole._replace(text=text[whole.start : whole.end]), days)
        else:
            kept.append(figure)
    return kept


def _is_short(said: str, months: Figure, years: Figure) -> bool:
    if not (months.family == years.family == YEARS) or months.low != months.high:
        return False
    if not 0 < (months.low or 0) < 1 <= (years.high or 0):
        return False
    before, between = (
        said[max(months.start - _NEAR, 0) : months.start],
        said[months.end : years.end],
    )
    then = said[months.end : years.start]
    if _SHORT.match(between):
        return True
    ahead = _AHEAD.search(before) and _THEN.fullmatch(then)
    return bool(ahead or (_AHEAD_HAN.search(before) and _THEN_HAN.fullmatch(then)))


def _dated(figure: Figure, full: Days) -> Figure:
    """The figure as the days of a founding, so many years before the days when they will be full."""
    back = timedelta(round((figure.low or 0) * _DAYS_A_YEAR))
    days = full[0] - back, full[1] - back
    return figure._replace(family=FOUNDING, low=None, high=None, founded=days)


def _full(when: str, as_of: date) -> Days:
    """The days on one of which the years will be full."""
    if "month" in when or "月" in when:
        first = _first_of_next_month(as_of)
        return first, _first_of_next_month(first) - timedelta(1)
    if when in ("next year", "明年"):
        return year_days(as_of.year + 1)
    return as_of, date(as_of.year, 12, 31)


def _first_of_next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(_A_MONTH_AT_LEAST)).replace(day=1)
