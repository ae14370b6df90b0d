"""When a firm may have been founded: a day, a month or a year, in Western or ROC years, said in either language."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from precheck.reading.lexicon.dates import BEGINNINGS, BEGUN, DECADES, MONTHS, RELATIVE
from precheck.reading.quantities.folding import fold

Days = tuple[date, date]

ROC_YEARS = 1911
_OLDEST = 1800
_CENTURY = 100
_DECADE = 10
_MONTHS_A_YEAR = 12
_HAN = "零一二三四五六七八九"
_DIGITS = {char: str(number) for number, char in enumerate(_HAN)}
_MONTHS = {
    name.strip(): number
    for number, names in enumerate(MONTHS, start=1)
    for name in names.split("|")
}
_SHORTEST = frozenset(name[:3] for name in _MONTHS)
_NAMED = "|".join(sorted(_MONTHS, key=len, reverse=True))
_MONTH = r"(?P<{0}>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])"
_DAY = r"(?P<{0}>[12]\d|3[01]|0?[1-9])"


def _rest(number: int) -> str:
    """A month and a day that may follow a year: 年3月12日, /3/12."""
    month, day = _MONTH.format(f"m{number}"), _DAY.format(f"d{number}")
    slashed_month, slashed_day = _MONTH.format(f"n{number}"), _DAY.format(f"e{number}")
    return (
        rf"(?:\s?年(?:\s?{month}\s?月(?:\s?{day}\s?[日號])?)?"
        rf"|[/.\-]{slashed_month}(?:[/.\-]{slashed_day})?(?![\d/.]))"
    )


_WESTERN = rf"(?:1[89]|20)\d\d|[一二][零九八][{_HAN}]{{2}}"
# Each way to say a date, with what it may begin with; nothing, if only the whole text can be one.
_FORMS = (
    ("l", rf"\b(?:(?P<part2>early|mid|late)[ \-])?(?P<decade_word>{'|'.join(DECADES)})\b"),
    (
        "hd",
        r"一九(?P<nineteen>[一二三四五六七八九])[幾几]年|(?<!\d)19(?P<nineteen2>[1-9])[幾几xX]\s?年?",
    ),
    (
        "hd",
        r"(?<![\d一二三四五六七八九十])(?P<era2>民國\s?)?(?P<tens2>[三四五六七八九3-9])(?:十|0)年代(?:初|中|末|後期)?",
    ),
    ("d", r"(?<=[:：期])\s?0?(?P<seven>\d{2,3})(?P<m12>0[1-9]|1[0-2])(?P<d12>[0-3]\d)(?!\d)"),
    ("h", r"民國前\s?(?P<before>\d{1,2}|[一二三四五六七八九十]{1,3})\s?年"),
    (
        "h",
        rf"(?P<era>民國\s?)?(?P<tens>[一二三四五六七八九])十[幾几多來来]\s?年(?:次|代)?(?(era)|(?=\s?(?:{BEGUN})))",
    ),
    ("hd", rf"(?<![\d.,{_HAN}十百])(?P<born>\d{{2,3}}|[{_HAN}十百]{{2,5}})\s?年次"),
    (
        "d",
        rf"(?<![\d.,/\-])(?P<dotted>1?\d{{2}})\.{_MONTH.format('m10')}\.{_DAY.format('d11')}(?![\d/.])(?=\s?(?:{BEGUN}))",
    ),
    ("l", r"\b(?:the\s)?year\s(?P<republic>\d{1,3})\sof\sthe\srepublic"),
    (
        "d",
        rf"(?<![\d.,/\-])(?P<slashed>1?\d{{2}})(?=/\d)/{_MONTH.format('m7')}/{_DAY.format('d7')}(?![\d/.])",
    ),
    (
        "hl",
        rf"(?:民國|民(?=\d)|(?<![a-z])(?:roc|minguo)(?: year)?)\s?(?P<roc>\d{{1,3}}|[{_HAN}十百]{{1,5}}|元){_rest(1)}?",
    ),
    ("d", r"(?<![\d.,/])(?P<month3>0?[1-9]|1[0-2])[/.](?P<year3>(?:19|20)\d\d)(?!\d)"),
    (
        "hd",
        rf"(?<![\d.,/])(?:(?:西元|公元)\s?)?(?P<year>{_WESTERN})(?:(?P<decade>\s?年代|'?s\b)|{_rest(2)}|(?![\d,.]\d)(?!\d))",
    ),
    (
        "ld",
        rf"(?:(?P<day4>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?)?\b(?P<named>{_NAMED})\b\.?,?\s+"
        rf"(?:(?P<day5>\d{{1,2}})(?:st|nd|rd|th)?,?\s+)?(?:of\s+)?(?P<year4>(?:1[89]|20)\d\d)\b",
    ),
    ("ld", r"(?:in\s+the\s+)?\b(?:(?P<part>early|mid|late)[ \-])?(?P<short_decade>[4-9]0)'?s\b"),
    (
        "d",
        r"(?<![\d.,/])(?P<one>\d{1,2})(?P<mark>[/.\-])(?P<other>\d{1,2})(?P=mark)(?P<year8>(?:19|20)\d\d)(?!\d)",
    ),
    (
        "hl",
        rf"\b(?:{BEGINNINGS})(?: in)?\s?'?(?P<short>\d{{2,3}})\b"
        rf"(?![/.\-]\d|\s?(?:years?|yrs?|people|年[前了]|(?:of\s)?(?:{_NAMED})\b))",
    ),
    (
        "d",
        rf"(?<![\d.,/])(?P<bare>\d{{2,3}})(?:\s?年\s?{_MONTH.format('m6')}\s?月(?:\s?{_DAY.format('d6')}\s?[日號])?|\s?年(?=\s?(?:{BEGUN})))",
    ),
    (
        "h",
        rf"(?<![{_HAN}十百幾年立了業有滿近快約創做])(?P<spelt>[{_HAN}十百]{{2,5}})\s?年(?=\s?(?:{BEGUN}))",
    ),
    (
        "",
        rf"\A\W*(?:just|only|in|就|才|剛)?\s?(?P<relative3>{'|'.join(RELATIVE)})\s?(?:才|剛|而已|啦|吧|的)?\W*\Z",
    ),
    (
        "hl",
        rf"\b(?:{BEGINNINGS}|registration|licen[cs]e)\b[^.,\d]{{0,20}}\bthis\s(?P<named2>{_NAMED})\b",
    ),
    (
        "hl",
        rf"(?P<relative>{'|'.join(RELATIVE)})(?:\s?{_MONTH.format('m8')}\s?月)?(?=\s?(?:才|剛|才剛)?(?:{BEGUN}))",
    ),
    ("hl", rf"(?<=\b)(?:{BEGINNINGS})\s(?P<relative2>{'|'.join(RELATIVE)})\b"),
)


def _form(kinds: str = "") -> re.Pattern[str]:
    """The forms that may begin in one of some ways; all forms, if none is named."""
    kept = [form for begins, form in _FORMS if not kinds or set(kinds) & set(begins)]
    return re.compile("|".join(kept))


_FIRST_HAN = "|".join(
    (
        f"[{_HAN}十百民西公]",
        *(said for said in RELATIVE if not said.isascii()),
        *re.findall(r"[\u3400-\u9fff]+", BEGINNINGS),
    )
)
_FIRST_LATIN = "".join(
    {
        *"elmrsy",
        *(word[0] for word in (*DECADES, *_MONTHS, *RELATIVE) if word.isascii()),
        *(word[0] for word in re.findall(r"[a-z]{2,}", BEGINNINGS)),
    }
)
# Where a form may begin: in a Latin word only where a space was left out, in a number only with the day of a month,
# and with few Chinese characters.
_BEGINNING = re.compile(
    rf"(?P<any>\A|(?<=[:：期])\s)|(?P<digit>(?<!\d)\d|\d(?=\d?(?:[a-z]|\s+[a-z])))|(?P<han>(?={_FIRST_HAN})[\u3400-\u9fff])"
    rf"|(?P<latin>(?<![a-z])[{_FIRST_LATIN}]|(?<=[a-z])(?=in\s|{'|'.join(RELATIVE)})[a-z])"
)
_BY_FIRST = {"any": _form(), "digit": _form("d"), "han": _form("h"), "latin": _form("l")}
_MONTH_ALONE = re.compile(
    rf"(?<![\d年./十第]){_MONTH.format('month')}\s?月(?:份)?(?:\s?{_DAY.format('d9')}\s?[日號])?"
    rf"|(?:(?P<day9>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?)?\b(?P<name>{_NAMED})\b(?:\s+(?P<day10>\d{{1,2}})(?:st|nd|rd|th)?\b)?"
)
_ROC_AFTER = re.compile(r"\s?年?\s?[(（]?\s?(?:roc|minguo|民國)")
_EITHER = ("short", "bare", "spelt", "dotted")
_FIRST_SPELT = 30  # 二十年成立: as likely twenty years
_PARTS = {None: (0, 9), "early": (0, 3), "mid": (4, 6), "late": (6, 9)}


class Founding(NamedTuple):
    """A date said: the first and the last day that it allows, in each calendar that it may be in.

    ``days`` is ``None`` for a 87年 that may be 1998 or 1987: ``either`` has both, the ROC one first.
    ``plain`` is four digits and no more: a year, or a count.
    """

    start: int
    end: int
    days: Days | None
    approximate: bool = False
    either: tuple[Days, ...] = ()
    plain: bool = False


def founding_dates(text: str, as_of: date) -> tuple[Founding, ...]:
    """The dates and years of a text that are not after ``as_of``."""
    found = (_founding(match, as_of) for match in _dates(fold(text)))
    return tuple(day for day in found if day is not None and (not day.days or day.days[0] <= as_of))


def _dates(said: str) -> Iterator[re.Match[str]]:
    end = 0
    for first in _BEGINNING.finditer(said):
        if first.start() < end:
            continue
        match = _BY_FIRST[first.lastgroup or "any"].match(said, first.start())
        if match is not None:
            end = match.end()
            yield match


class _Parts(dict[str, str | None]):
    """The named parts of a date; none of the other ways to say one."""

    def __init__(self, match: re.Match[str]) -> None:
        super().__init__(match.groupdict())

    def __missing__(self, name: str) -> None:
        return None


def months_alone(text: str) -> tuple[re.Match[str], ...]:
    """The months and days said without a year: 11月22日, November. They count nothing."""
    said = fold(text)
    named = "月" in said or any(name in said for name in _SHORTEST)
    return tuple(_MONTH_ALONE.finditer(said)) if named else ()


def months_of(
    months: tuple[re.Match[str], ...], year: int | None, as_of: date
) -> tuple[Founding, ...]:
    """Such months and days as those of a year; none if it is not known."""
    if year is None:
        return ()
    found = (_in_year(month, year) for month in months)
    return tuple(day for day in found if day is not None and day.days and day.days[0] <= as_of)


def _in_year(match: re.Match[str], year: int) -> Founding | None:
    part = match.groupdict()
    month = _MONTHS[part["name"]] if part["name"] else small(part["month"])
    days = _days(year, month, small(part["d9"] or part["day9"] or part["day10"]))
    return days and Founding(*match.span(), days)


UNDATED = date(9998, 12, 31)  # where no date of reading is known; the years around it still exist


def year_days(year: int, last: int | None = None) -> Days:
    """The first day of a year, and the last day of it (or of a later one)."""
    return date(year, 1, 1), date(last or year, 12, 31)


def either_calendar(
    number: int, month: int | None, day: int | None, as_of: date
) -> tuple[Days, ...]:
    """The days that 87年 may mean: ROC year 87, or a Western year that ends so; never one to come."""
    century = as_of.year - as_of.year % _CENTURY
    western = century + number if century + number <= as_of.year else century - _CENTURY + number
    years = (number + ROC_YEARS, *((western,) if number < _CENTURY else ()))
    possible = (_days(year, month, day) for year in years if year <= as_of.year)
    return tuple(days for days in possible if days is not None)


def _founding(match: re.Match[str], as_of: date) -> Founding | None:
    part = _Parts(match)
    start, end = match.span()
    if part["tens"]:
        return _of_tens(match, as_of)
    if part["tens2"]:
        return _of_decade(match, as_of)
    if part["decade_word"] or part["nineteen"] or part["nineteen2"]:
        first, last = _PARTS[part["part2"]]
        named = DECADES.get(part["decade_word"] or "")
        since = named or 1900 + _DECADE * (small(part["nineteen"] or part["nineteen2"]) or 0)
        return Founding(start, end, year_days(since + first, since + last), approximate=True)
    if part["seven"]:
        on = _days(int(part["seven"]) + ROC_YEARS, small(part["m12"]), small(part["d12"]))
        return on and Founding(start, end, on)
    relative = part["relative"] or part["relative2"] or part["relative3"]
    if relative:
        back = RELATIVE[relative]
        days = _days(as_of.year - back, small(part["m8"]), None)
        return days and Founding(start, end, days)
    if part["named2"]:
        days = _days(as_of.year, _MONTHS[part["named2"]], None)
        return days and Founding(match.start("named2"), end, days)
    if part["short"] or part["bare"] or part["spelt"] or part["dotted"]:
        return _of_either(match, as_of)
    if part["short_decade"]:
        first, last = _PARTS[part["part"]]
        decade = 1900 + int(part["short_decade"])
        return Founding(start, end, year_days(decade + first, decade + last), approximate=True)
    year, month, day = _calendar_date(part)
    if year < _OLDEST:
        return None
    if part["decade"]:
        return Founding(start, end, year_days(year, year + _DECADE - 1), approximate=True)
    days = _days(year, month, day)
    return days and Founding(start, end, days, plain=match.group().isdigit())


def _of_decade(match: re.Match[str], as_of: date) -> Founding | None:
    """七十年代: the ROC's, or those of the century before."""
    tens = (small(match["tens2"]) or 0) * _DECADE
    first = ROC_YEARS + tens
    western = year_days(1900 + tens, 1900 + tens + _DECADE - 1)
    if first > as_of.year:
        return Founding(*match.span(), western, approximate=True)
    roc = year_days(first, min(first + _DECADE - 1, as_of.year))
    if match["era2"]:
        return Founding(*match.span(), roc, approximate=True)
    return Founding(*match.span(), None, approximate=True, either=(roc, western))


def _of_tens(match: re.Match[str], as_of: date) -> Founding | None:
    """八十幾年: years of the ROC, or of the century before."""
    tens = (small(match["tens"]) or 0) * _DECADE
    roc = year_days(ROC_YEARS + tens + 1, min(ROC_YEARS + tens + _DECADE - 1, as_of.year))
    if match["era"]:
        return Founding(*match.span(), roc, approximate=True)
    western = year_days(1900 + tens + 1, 1900 + tens + _DECADE - 1)
    return Founding(*match.span(), None, approximate=True, either=(roc, western))


def _of_either(match: re.Match[str], as_of: date) -> Founding | None:
    part = _Parts(match)
    group = next(name for name in _EITHER if part[name])
    number, month = small(part[group]) or 0, small(part["m6"] or part["m10"])
    if group == "spelt" and number < _FIRST_SPELT:
        return None
    either = either_calendar(number, month, small(part["d6"] or part["d11"]), as_of)
    if either and _ROC_AFTER.match(match.string, match.end()):
        either = either[:1]
    start = match.start(group)
    if len(either) > 1 and match.string[max(start - 1, 0) : start] in ("'", "’"):
        either = either[1:]  # '88 leaves out the century
    if len(either) == 1:
        return Founding(start, match.end(), either[0])
    return Founding(start, match.end(), None, either=either) if either else None


def _calendar_date(part: _Parts) -> tuple[int, int | None, int | None]:
    """The year, month and day of a form that names its calendar."""
    if part["roc"]:
        year = (small(part["roc"]) or 0) + ROC_YEARS
        return year, small(part["m1"] or part["n1"]), small(part["d1"] or part["e1"])
    if part["year8"]:
        return int(part["year8"]), *_day_and_month(int(part["one"] or 0), int(part["other"] or 0))
    if part["before"]:
        return ROC_YEARS + 1 - (small(part["before"]) or 0), None, None
    if part["born"] or part["slashed"] or part["republic"]:
        year = (small(part["born"] or part["slashed"] or part["republic"]) or 0) + ROC_YEARS
        return year, small(part["m7"]), small(part["d7"])
    if part["named"]:
        month = _MONTHS[part["named"]]
        return int(part["year4"] or 0), month, small(part["day4"] or part["day5"])
    if part["year3"]:
        return int(part["year3"]), small(part["month3"]), None
    year = int("".join(_DIGITS.get(char, char) for char in part["year"] or "0"))
    return year, small(part["m2"] or part["n2"]), small(part["d2"] or part["e2"])


def _day_and_month(one: int, other: int) -> tuple[int | None, int | None]:
    """The month and the day of 22/11 or 11/22; neither of 5/11, which may be either."""
    if one == other <= _MONTHS_A_YEAR or one <= _MONTHS_A_YEAR < other:
        return one, other
    return (other, one) if other <= _MONTHS_A_YEAR < one else (None, None)


def _days(year: int, month: int | None, day: int | None) -> Days | None:
    """The days of a year, a month or a day; ``None`` if there is no such day."""
    if month is None:
        return year_days(year)
    last = calendar.monthrange(year, month)[1]
    if day is None:
        return date(year, month, 1), date(year, month, last)
    return (date(year, month, day),) * 2 if day <= last else None


def small(said: str | None) -> int | None:
    """A number below a thousand, in digits or Chinese."""
    if said is None or said.isdigit():
        return int(said) if said else None
    if said == "元":
        return 1
    said = said.replace("兩", "二")
    if "百" not in said and "十" not in said:
        return int("".join(_DIGITS[char] for char in said))
    hundreds, mark, rest = said.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    return (
        (_digit(hundreds) or 1) * (_CENTURY if mark else 0)
        + (_digit(tens) or 1) * (_DECADE if ten else 0)
        + _digit(ones)
    )


def _digit(said: str) -> int:
    """The last digit said; none is zero."""
    return int(_DIGITS.get(said[-1:], "0"))
