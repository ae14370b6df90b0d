"""When a firm may have been founded: a day, a month or a year, in Western or ROC years, said in either language."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from precheck.reading.quantities.folding import fold

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_ROC_YEARS = 1911
_OLDEST = 1800
_DIGITS = {char: str(number) for number, char in enumerate("零一二三四五六七八九")}
_HAN = "零一二三四五六七八九十百"
_DATE = re.compile(
    rf"(?P<roc>民國|民国|roc(?: year)?|minguo(?: year)?)\s?(?P<rocyear>\d{{1,3}}|[{_HAN}]{{1,5}}|元)\s?(?:年)?"
    r"(?:\s?(?P<rocmonth>\d{1,2}|十[一二]?|[一二三四五六七八九])\s?月(?:\s?(?P<rocday>\d{1,2})\s?[日號])?|[/.\-](?P<rocmonth2>\d{1,2})(?:[/.\-](?P<rocday2>\d{1,2}))?)?"
    rf"|(?<![\d.,/])(?:(?:西元|公元)\s?)?(?P<year>(?:1[89]|20)\d\d|[一二][零九八][零一二三四五六七八九]{{2}})(?:\s?年\s?(?P<month>\d{{1,2}}|十[一二]?|[一二三四五六七八九])\s?月(?:\s?(?P<day>\d{{1,2}})\s?[日號])?"
    r"|[/.\-](?P<month2>\d{1,2})(?:[/.\-](?P<day2>\d{1,2}))?(?!\d)|\s?年代|'?s\b|\s?年(?!度)?|(?![\d,.]\d)(?!\d))"
    rf"|(?:(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?)?\b(?P<named>{_MONTH})\.?\s+(?:(?P<day4>\d{{1,2}})(?:st|nd|rd|th)?,?\s+)?(?:of\s+)?(?P<year2>(?:1[89]|20)\d\d)\b"
    r"|(?:in\s+the\s+)?(?P<decade>[4-9]0)'?s\b|(?:\best\.?|\bsince|\bfounded|\bestablished|\bestd\.?|成立於|創立於|設立於)(?: in)?\s?(?P<short>\d{2,3})\b(?!\s?(?:years?|yrs?|people|年[前了]))|(?P<rocbare>\d{2,3})\s?年(?=\s?(?:成立|創立|設立|創業|開業|創辦|開始|登記|\d{1,2}\s?月))"
)


@dataclass(frozen=True)
class Founding:
    """A date said: the first and the last day that it allows; ``bare_roc`` for a 87年 that may mean 1998 or 1987."""

    start: int
    end: int
    days: tuple[date, date] | None
    approximate: bool = False
    bare_roc: int | None = None
    plain: bool = False  # four digits and no more: a year, or a count


def founding_dates(text: str, as_of: date) -> tuple[Founding, ...]:
    """The dates and years of a text that are not after ``as_of``."""
    found = (_founding(match) for match in _DATE.finditer(fold(text)))
    return tuple(
        day
        for day in found
        if day is not None and (day.days is None or day.days[0] <= as_of)
    )


def year_days(year: int) -> tuple[date, date]:
    """The first and last day of a year."""
    return date(year, 1, 1), date(year, 12, 31)


def roc(year: int) -> int:
    """The Western year of an ROC year."""
    return year + _ROC_YEARS


def _founding(match: re.Match[str]) -> Founding | None:
    part = match.groupdict()
    start, end = match.span()
    start += len(match.group()) - len(match.group().lstrip())
    if part["short"]:
        return Founding(match.start("short"), end, None, bare_roc=int(part["short"]))
    if part["rocbare"]:
        return Founding(start, end, None, bare_roc=int(part["rocbare"]))
    if part["decade"]:
        first = 1900 + int(part["decade"])
        return Founding(start, end, (date(first, 1, 1), date(first + 9, 12, 31)), True)
    if part["roc"]:
        year = roc(_small(part["rocyear"]))
        month, day = part["rocmonth"] or part["rocmonth2"], part["rocday"] or part["rocday2"]
    elif part["named"]:
        year, month = int(part["year2"]), str(_MONTHS[part["named"]])
        day = part["day3"] or part["day4"]
    else:
        year = _western(part["year"])
        month, day = part["month"] or part["month2"], part["day"] or part["day2"]
    if year < _OLDEST:
        return None
    if match.group().rstrip().endswith(("s", "年代")) and not part["named"]:
        return Founding(start, end, (date(year, 1, 1), date(year + 9, 12, 31)), True)
    days = _days(year, month and _small(month), day and _small(day))
    return None if days is None else Founding(start, end, days, plain=match.group().isdigit())


def _days(year: int, month: int | str | None, day: int | str | None) -> tuple[date, date] | None:
    if not month:
        return year_days(year)
    try:
        last = calendar.monthrange(year, int(month))[1]
        if day:
            return date(year, int(month), int(day)), date(year, int(month), int(day))
        return date(year, int(month), 1), date(year, int(month), last)
    except (ValueError, calendar.IllegalMonthError):
        return None


def _western(said: str) -> int:
    return int("".join(_DIGITS.get(char, char) for char in said))


def _small(said: str) -> int:
    """A number below a thousand, in digits or Chinese."""
    if said.isdigit():
        return int(said)
    if said == "元":
        return 1
    if "百" in said or "十" in said:
        hundreds, _, rest = said.partition("百") if "百" in said else ("0", "", said)
        tens, mark, ones = rest.partition("十")
        tens_value = (_digit(tens) or 1) * 10 if mark else 0
        return _digit(hundreds) * 100 + tens_value + _digit(ones if mark else rest)
    return int("".join(_DIGITS[char] for char in said))


def _digit(said: str) -> int:
    said = said.lstrip("零")
    return int(_DIGITS[said]) if said else 0
