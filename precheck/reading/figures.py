"""The figures of a passage: amounts, counts, shares, durations and founding dates, from all who find them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from precheck.reading.anniversaries import bounded, held_in, months_short, not_yet_full
from precheck.reading.dates import (
    ROC_YEARS,
    UNDATED,
    Founding,
    either_calendar,
    founding_dates,
    months_alone,
    months_of,
    year_days,
)
from precheck.reading.figure import (
    FOUNDING,
    MONEY,
    NUMBER,
    PEOPLE,
    PERCENT,
    THINGS,
    YEARS,
    Figure,
    times,
    whole,
)
from precheck.reading.headcounts import Headcount, headcounts
from precheck.reading.headers import header, in_unit_of
from precheck.reading.lexicon.products import COUNTING, FREE_OF, IDIOMS
from precheck.reading.mentions import Mention, mentions
from precheck.reading.ordinals import Counted, counted_years
from precheck.reading.phrases import Hits, Phrasebook
from precheck.reading.portions import BOOK as SHARES
from precheck.reading.portions import BOUNDS, Portion, portions
from precheck.reading.quantities.scan import MOST
from precheck.reading.retracting import takes_back
from precheck.reading.sayings import as_said
from precheck.rules.facts import Number, years_since

_FAMILIES = {"money": MONEY, "percent": PERCENT, "people": PEOPLE, "number": NUMBER, "year": NUMBER}
_YEARS_IN = {"years": 1.0, "months": 1 / 12, "weeks": 7 / 365.25, "days": 1 / 365.25}
_TWO_YEARS = re.compile(r"\D*(?:1[89]|20)\d\d[^\d,]+(?:1[89]|20)\d\d\D*")
_PERIODS = ("a quarter",)  # a share alone, a span of time beside an amount
_ROC_LOOKING = re.compile(r"(?:\d{2,3}|[五六七八九]十[一二三四五六七八九])\s?年度?\Z")
_FIRST_ROC_LOOKING = 50
_LASTING = frozenset("了多的以來歷老半餘已有滿做開營約近過快")
_LASTED_SO, _LASTED_FOR = frozenset("了多的以來歷老半餘"), frozenset("了滿近快過")
_LATELY = 5  # years: a year that figures are told of
_GIVE = re.compile(r"±|\+/-|\+-|plus or minus|plus minus|give or take|正負|加減", re.IGNORECASE)
_ABOUT_A_YEAR = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?![\d.,])")
_COUNTED_OUT = re.compile(r"thousand.*hundred", re.IGNORECASE)
_FIRST_YEAR, _MILLENNIUM = 1800, 1000
_STAFF = ("員工", "员工")
_NUMERALS = "一二三四五六七八九十兩两百千幾几"
_AHEAD = 8
_ALL = 100
_BEYOND_COUNTING = 10**18  # no firm tells so much of anything
# zero-leak, five-axis, 2-in-1, 零洩漏: part of what a thing is called.
_OF_A_WORD = re.compile(rf"-(?!{COUNTING})[a-z]|{FREE_OF}", re.IGNORECASE)
_SCALE = 10  # times: who corrects a figure is nearer to it
_SCALES = (10**8, 10**6, 10**4, 10**3)
_EARLIER, _LATER = re.compile(r"\b(?:before|prior to)\s\Z"), re.compile(r"\bafter\s\Z")
_EARLIER_HAN, _LATER_HAN = (
    re.compile(r"\s?(?:以前|之前)"),
    re.compile(r"\s?(?:以後|之後|以后|之后)"),
)
_ROUGHLY = re.compile(r"(?:大概|大約|約|差不多|about|around|roughly)\s?\Z", re.IGNORECASE)
_SPREAD = 0.1
_WHOLE = re.compile(r"\b(?:all|both)\s+$", re.IGNORECASE)
_NO_FIGURES = re.compile(
    r"(?<![\d.,])(?:\+|0)\d[\d ()\-]{6,14}\d(?!\d)|</?[a-zA-Z][^<>]{0,40}>"
    rf"|(?<![\d零一二兩三四五六七八九十百千萬億第點])(?:{IDIOMS})"
)
_GAP, _DIALLED = "\0", 8  # characters of a number to dial, and of no idiom


def figures(
    text: str,
    found: Callable[[Phrasebook], Hits],
    language: str | None,
    as_of: date,
    founded_in: int | None = None,
) -> tuple[Figure, ...]:
    """All figures of a plain text, left to right, none overlapping; standards, models and the like are none.

    ``found`` gives the phrases that some book finds in it. A month without a year is of the year
    ``founded_in``, if that is known.
    """
    unit = header(text)
    if unit is not None:
        text = text[: unit.start] + " " * (unit.end - unit.start) + text[unit.end :]
    months = months_alone(text)
    dated = {place for month in months for place in range(*month.span())}
    counted = [
        _dated(text, _people_of(text, as_said(text, figure)), as_of)
        for mention in mentions(text, language)
        if max(mention.low or 0, mention.high or 0) < _BEYOND_COUNTING
        if (figure := _figure(mention, as_of)) is not None
        and dated.isdisjoint(range(figure.start, figure.end))
        and not _all_of(text, figure)
        and not _in_a_word(text, figure)
    ]
    if unit is not None:
        counted = [in_unit_of(unit, figure) for figure in counted]
    spoken = _places(figure for figure in counted if not _maybe_year(figure))
    named = [
        *(_of_years(text, years, as_of) for years in counted_years(text)),
        *(_of_people(text, count) for count in headcounts(text)),
        *(
            _beside_a_year(text, _of_date(text, day), as_of)
            for day in founding_dates(text, as_of)
            if not (day.plain and spoken.intersection(range(day.start, day.end)))
        ),
        *(_of_date(text, day) for day in months_of(months, founded_in, as_of)),
    ]
    long = _places(figure for figure in counted if figure.family == YEARS)
    shares = {
        place: figure
        for figure in counted
        if figure.family == PERCENT or figure.scaled
        for place in range(figure.start, figure.end)
    }
    named += [
        _of_portion(text, portion)
        for portion in portions(text, found(SHARES).all, found(BOUNDS).all)
        if portion.start not in long  # a quarter of a century is no share
        and not _is_part(portion, shares)
    ]
    if counted:
        named = [figure for figure in named if figure.text.lower() not in _PERIODS]
    return _as_corrected(text, _apart([*named, *months_short(text, _joined(text, counted), as_of)]))


def _as_corrected(text: str, found: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """What stands in the place of a figure before it is of what that is: 60 staff, no 65; 美金九百萬，不對，八百萬."""
    kept = list(found[:1])
    for figure in found[1:]:
        before = kept[-1]
        is_one = _is_alike(before, figure) and takes_back(text[before.end : figure.start])
        kept.append(figure._replace(family=before.family, unit=before.unit) if is_one else figure)
    return tuple(kept)


def _is_alike(before: Figure, figure: Figure) -> bool:
    """Whether a number without a unit is about as large as the figure before it."""
    if before.family not in (MONEY, PEOPLE, PERCENT) or figure.unit:
        return False
    if figure.family != NUMBER and not (figure.family == before.family == MONEY):
        return False
    small, large = sorted((before.high or before.low or 0, figure.high or figure.low or 0))
    return 0 < large < small * _SCALE


def _is_part(portion: Portion, shares: Mapping[int, Figure]) -> bool:
    """Whether it lies inside a longer share: the *third* of "a third at most"."""
    figure = shares.get(portion.start)
    if figure is None or portion.end > figure.end:
        return False
    return portion.end - portion.start < figure.end - figure.start


def things(text: str, language: str | None) -> tuple[Figure, ...]:
    """The counts of what is neither people nor money in a plain text: three plants, 十台."""
    return tuple(
        Figure(THINGS, found.start, found.end, found.text, found.low, found.high)
        for found in mentions(text, language)
        if found.kind == "count"
    )


def plain_text(text: str) -> str:
    """The text with telephone numbers, markup and idioms blanked out, as long as it was."""
    return _NO_FIGURES.sub(_blank, text)


def _blank(match: re.Match[str]) -> str:
    """As many blanks, with a mark among them: the number before them does not go on behind them."""
    long = len(match.group())
    return " " * long if long < _DIALLED else f" {_GAP}{' ' * (long - 2)}"


def _joined(text: str, found: list[Figure]) -> list[Figure]:
    """The figures, two with a dash between as one range: 5000萬-1億 has no amount below zero."""
    kept: list[Figure] = []
    for figure in found:
        if kept and figure.start == kept[-1].end and figure.text.startswith("-"):
            kept[-1] = _to(text, kept[-1], figure)
        elif (
            kept
            and _GIVE.match(figure.text)
            and not text[kept[-1].end : figure.start].strip(" ,，")
        ):
            kept[-1] = _give_or_take(text, kept[-1], _as_large(kept[-1], figure))
        else:
            kept.append(figure)
    return kept


def _as_large(figure: Figure, spread: Figure) -> Figure:
    """The spread in the scale of what it is of: 70 million, give or take ten."""
    if not (figure.scaled and spread.bare and spread.high) or not figure.low:
        return spread
    scale = next((each for each in _SCALES if spread.high * each < figure.low), 1)
    return spread._replace(low=times(spread.low, scale), high=times(spread.high, scale))


def _give_or_take(text: str, figure: Figure, spread: Figure) -> Figure:
    """85 % ± 5, half a billion plus or minus 10 %."""
    by = ((spread.low or 0) + (spread.high or 0)) / 2
    if spread.family == PERCENT != figure.family:
        low, high = times(figure.low, 1 - by / _ALL), times(figure.high, 1 + by / _ALL)
    elif figure.low is None or figure.high is None:
        return figure
    else:
        low, high = whole(figure.low - by), whole(figure.high + by)
    said = text[figure.start : spread.end]
    return figure._replace(end=spread.end, text=said, low=low, high=high, approximate=True)


def _to(text: str, first: Figure, last: Figure) -> Figure:
    ends = sorted((abs(first.low or 0), abs(last.low or 0)))
    said = text[first.start : last.end]
    scaled = first.scaled or last.scaled
    return first._replace(end=last.end, text=said, low=ends[0], high=ends[1], scaled=scaled)


def _apart(found: list[Figure]) -> tuple[Figure, ...]:
    """The figures left to right; of two that overlap, the one found first."""
    taken: set[int] = set()
    kept = []
    for figure in found:
        places = range(figure.start, figure.end)
        if taken.isdisjoint(places):
            kept.append(figure)
            taken.update(places)
    return tuple(sorted(kept, key=lambda figure: figure.start)[:MOST])


def _places(found: Iterable[Figure]) -> set[int]:
    return {place for figure in found for place in range(figure.start, figure.end)}


def _people_of(text: str, figure: Figure) -> Figure:
    """A figure before 員工 counts them, unless 員工 opens the next statement (12億 員工300人)."""
    if figure.family != PEOPLE or not figure.text.endswith(_STAFF):
        return figure
    following = text[figure.end : figure.end + _AHEAD].lstrip(" ：:是有約大概")[:1]
    if not following or not (following.isdigit() or following in _NUMERALS):
        return figure
    said = figure.text[: -len(_STAFF[0])].rstrip()
    return figure._replace(family=NUMBER, end=figure.start + len(said), text=said)


def _dated(text: str, figure: Figure, as_of: date) -> Figure:
    """A span of years that tells a date: a bare 87年, ten years next month."""
    return _maybe_roc(text, held_in(text, not_yet_full(text, figure, as_of), as_of), as_of)


def _maybe_roc(text: str, figure: Figure, as_of: date) -> Figure:
    """A bare 87年 may be a year of the ROC; few firms are that old."""
    if figure.family != YEARS or not _ROC_LOOKING.match(figure.text) or figure.low is None:
        return figure
    before, after = text[max(figure.start - 2, 0) : figure.start], text[figure.end : figure.end + 2]
    lately = 0 <= as_of.year - ROC_YEARS - figure.low < _LATELY  # 114年做了九億
    lasting = (
        after[:1] in _LASTED_SO or before[-1:] in _LASTED_FOR
        if lately
        else not _LASTING.isdisjoint(before + after)
    )
    if figure.low < _FIRST_ROC_LOOKING or lasting:
        return figure
    either = either_calendar(int(figure.low), None, None, as_of)
    founded = either[0] if len(either) == 1 else None
    return figure._replace(family=FOUNDING, low=None, high=None, founded=founded, either=either)


def _all_of(text: str, figure: Figure) -> bool:
    """Whether it is *all four* of something said before, and tells no number."""
    return (
        figure.bare
        and _WHOLE.search(text[max(figure.start - _AHEAD, 0) : figure.start]) is not None
    )


def _in_a_word(text: str, figure: Figure) -> bool:
    """Whether it is part of the word for a product: zero-leak, five-axis, 零洩漏."""
    match = _OF_A_WORD.match(text, figure.end)
    if match is None or not figure.bare:
        return False
    return match.group().startswith("-") or figure.high == 0


def _maybe_year(figure: Figure) -> bool:
    """Whether it is a bare number, which may as well be a year."""
    return figure.bare and figure.low == figure.high


def _figure(mention: Mention, as_of: date) -> Figure | None:
    share = _YEARS_IN.get(mention.unit, 0) if mention.kind == "duration" else 1
    family = YEARS if mention.kind == "duration" else _FAMILIES.get(mention.kind)
    if family is None or not share:
        return None
    year = _spelt_year(mention, as_of)
    if year and family == YEARS:  # 兩千年成立的
        return Figure(FOUNDING, mention.start, mention.end, mention.text, founded=year)
    return Figure(
        family=family,
        start=mention.start,
        end=mention.end,
        text=mention.text,
        low=times(mention.low, share),
        high=_up_to_all(mention, times(mention.high, share)),
        low_inclusive=mention.low_inclusive,
        high_inclusive=mention.high_inclusive,
        approximate=mention.approximate,
        unit=mention.unit if family == MONEY else "",
        scaled=mention.scaled,
        founded=year or _between_years(mention, as_of),
    )


def _spelt_year(mention: Mention, as_of: date) -> tuple[date, date] | None:
    """The days of a year said in words: nineteen ninety-eight, two thousand and five, 兩千零五年."""
    low = mention.low
    rough = mention.approximate and mention.kind in ("number", "year")
    about = _ABOUT_A_YEAR.search(mention.text) if rough else None
    if about and _FIRST_YEAR <= int(about[0]) <= as_of.year:
        return year_days(int(about[0]))
    named = mention.kind in ("year", "number") or mention.unit == "years"
    if not named or low is None or low != mention.high or low != int(low):
        return None
    if not _FIRST_YEAR <= low <= as_of.year or any(char.isdigit() for char in mention.text):
        return None
    if mention.kind == "number" and (not mention.text.isascii() or not low % _MILLENNIUM):
        return None  # 一千八, two thousand: as well a count
    if _COUNTED_OUT.search(mention.text):
        return None  # one thousand nine hundred and ninety: no year is said so
    return year_days(int(low))


def _up_to_all(mention: Mention, high: Number | None) -> Number | None:
    """The upper side of *about 95 %*: no share is more than all."""
    spread = mention.kind == "percent" and mention.approximate and (mention.low or 0) <= _ALL
    return _ALL if spread and high is not None and high > _ALL else high


def _between_years(mention: Mention, as_of: date) -> tuple[date, date] | None:
    """A range of bare numbers that are years: 1998 or 1999."""
    low, high = mention.low, mention.high
    if mention.kind not in ("number", "year") or mention.scaled or low is None or high is None:
        return None
    if low == high or not _TWO_YEARS.fullmatch(mention.text) or high > as_of.year:
        return None
    return year_days(int(low), int(high))


def _of_years(text: str, years: Counted, as_of: date) -> Figure:
    return held_in(text, bounded(text, not_yet_full(text, _of_place(text, years), as_of)), as_of)


def _of_place(text: str, years: Counted) -> Figure:
    said = text[years.start : years.end]
    return Figure(YEARS, years.start, years.end, said, years.low, years.high)


def _of_people(text: str, count: Headcount) -> Figure:
    """People told without a numeral; about as many, where 大概 or *about* stands before them."""
    rough = _ROUGHLY.search(text[max(count.start - _AHEAD, 0) : count.start]) is not None
    spread = _SPREAD if rough and count.low == count.high else 0
    return Figure(
        PEOPLE if count.people else NUMBER,
        count.start,
        count.end,
        text[count.start : count.end],
        times(count.low, 1 - spread),
        times(count.high, 1 + spread),
        approximate=bool(spread) or count.low != count.high,
    )


def _beside_a_year(text: str, figure: Figure, as_of: date) -> Figure:
    """Before 1990, 2010年以後: the years since, open on one side; a figure of another kind as it is."""
    if figure.founded is None or as_of == UNDATED:
        return figure
    ahead = text[max(figure.start - _AHEAD, 0) : figure.start].lower()
    year = figure.founded[0].year
    if _EARLIER.search(ahead) or _EARLIER_HAN.match(text, figure.end):
        low = years_since(year_days(year - 1), as_of)[0]
        return figure._replace(family=YEARS, low=low, high=None, founded=None)
    if (_LATER.search(ahead) or _LATER_HAN.match(text, figure.end)) and year < as_of.year:
        high = years_since(year_days(year + 1), as_of)[1]
        return figure._replace(family=YEARS, low=None, high=high, founded=None)
    return figure


def _of_date(text: str, day: Founding) -> Figure:
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
        either=day.either,
    )


def _of_portion(text: str, portion: Portion) -> Figure:
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
