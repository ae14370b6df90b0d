"""Putting a figure into words: exactly, about, between, just under, so many and some."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from precheck.rules.facts import Number, Quantity, years_since
from tests.dialogues.simulation.phrasebook import Form, Phrasebook, form
from tests.dialogues.simulation.senses import Sense
from tests.dialogues.simulation.spelling import SPELLERS, Spelled

UNITS = {"money": "TWD", "people": "people", "percent": "percent", "years": "years"}
_NEAR = 0.08  # "about" is not said of a figure further off than this
_ABOUT = 0.1
_TIMES = {"month": 12, "quarter": 4}


@dataclass(frozen=True)
class Figure:
    """A figure in words, what it means, and what must be asked before it can stand."""

    text: str
    sense: Sense
    asks: str | None = None
    means: str | None = None


def figures(
    book: Phrasebook, kind: str, style: str, number: Number, random: Random
) -> list[Figure]:
    """All ways of the phrasebook to say a number in this style (``exact``, ``about``, ``range`` …)."""
    found: list[Figure] = []
    for each in book.figures[kind].get(style, ()):
        found += _said(book, kind, style, form(each), number, random)
    return found


def _said(
    book: Phrasebook, kind: str, style: str, phrase: Form, number: Number, random: Random
) -> Iterator[Figure]:
    if style == "exact":
        yield from _exact(kind, phrase, number)
    elif style == "some":
        yield from _some(kind, phrase, number)
    else:
        yield from _vague(book, kind, style, phrase, number, random)


def _exact(kind: str, phrase: Form, number: Number) -> Iterator[Figure]:
    (gap,) = phrase.gaps
    name, _, part = gap.partition("_a_")
    if part and number % _TIMES[part]:
        return
    written = SPELLERS[name](number // _TIMES[part] if part else number)
    if isinstance(written, str):
        sense = Sense(Quantity(number, number, UNITS[kind]), truth=number)
        text = phrase.say.format(**{gap: written})
        yield Figure(text, sense, phrase.asks, phrase.means)


def _some(kind: str, phrase: Form, number: Number) -> Iterator[Figure]:
    (gap,) = phrase.gaps
    written = SPELLERS[gap](number)
    if isinstance(written, Spelled) and written.low <= number <= written.high:
        value = Quantity(written.low, written.high, UNITS[kind], approximate=True)
        yield Figure(phrase.say.format(**{gap: written.text}), Sense(value, 0.03, number))


def _vague(
    book: Phrasebook, kind: str, style: str, phrase: Form, number: Number, random: Random
) -> Iterator[Figure]:
    for low, high, value, slack in _rounded(kind, style, number):
        x, y = (_plainly(book, kind, each, random) for each in (low, high))
        if x is not None and y is not None:
            yield Figure(phrase.say.format(x=x, y=y), Sense(value, slack, number))


def _plainly(book: Phrasebook, kind: str, number: Number, random: Random) -> str | None:
    """One exact way to write the number inside a vaguer phrase."""
    ways = [each.text for each in figures(book, kind, "exact", number, random) if not each.asks]
    return random.choice(ways) if ways else None


def _rounded(
    kind: str, style: str, number: Number
) -> Iterator[tuple[Number, Number, Quantity, float]]:
    unit = UNITS[kind]
    if number <= 0:
        return
    if style in ("about", "loosely"):
        n = _round(number, 2 if kind != "percent" else 1)
        if abs(number - n) <= _NEAR * n and (kind != "percent" or n < 92):
            low, high = n * (1 - _ABOUT), n * (1 + _ABOUT)
            yield n, n, Quantity(low, high, unit, approximate=True), _ABOUT
    elif style == "range":
        low, high = _around(number, kind)
        if kind != "percent" or high <= 100:
            yield low, high, Quantity(low, high, unit), 0
    elif style in ("under", "below"):
        n = _around(number, kind)[1]
        if kind == "percent" and n > 90:
            return
        if style == "under" and 0.94 * n <= number < n:
            yield n, n, Quantity(0.9 * n, n, unit, high_inclusive=False, approximate=True), 0.13
        if style == "below" and number < n:
            yield n, n, Quantity(None, n, unit, high_inclusive=False), 0
    elif style in ("over", "above"):
        n = _around(number, kind)[0]
        if style == "over" and n < number <= 1.05 * n:
            yield n, n, Quantity(n, 1.1 * n, unit, low_inclusive=False, approximate=True), 0.13
        if style == "above" and n < number:
            yield n, n, Quantity(n, None, unit, low_inclusive=False), 0


def _round(number: Number, digits: int) -> Number:
    if not number:
        return 0
    magnitude = 10 ** (math.floor(math.log10(number)) - digits + 1)
    return _tidy(round(number / magnitude) * magnitude)


def _around(number: Number, kind: str) -> tuple[Number, Number]:
    """The round numbers below and above: 213 lies between 200 and 250, 85 % between 80 and 90."""
    magnitude = 10 ** math.floor(math.log10(number))
    step = magnitude if number / magnitude >= 5 or kind == "percent" else magnitude / 2
    step = max(1, step) if number >= 2 else step
    low = math.floor(number / step) * step
    if low == number:
        low -= step
    return _tidy(low), _tidy(low + step if low + step > number else low + 2 * step)


def _tidy(number: Number) -> Number:
    return int(number) if number == int(number) else round(number, 6)


def ages(book: Phrasebook, style: str, founded: date, today: date, random: Random) -> list[Figure]:
    """All ways to say how old a firm is: ``dated`` by its year, ``monthly`` by its month, else counted."""
    phrases = [form(each) for each in book.figures["years"].get(style, ())]
    if style in ("dated", "monthly"):
        return [each for phrase in phrases for each in _dated(phrase, founded, today)]
    age = int(years_since((founded, founded), today)[0])
    return figures(book, "years", style, age, random) if age else []


def _dated(phrase: Form, founded: date, today: date) -> Iterator[Figure]:
    if phrase.asks == "calendar" and not 60 <= founded.year - 1911 <= 99:
        return
    gaps = {
        "year": str(founded.year),
        "roc": str(founded.year - 1911),
        "roc_hanzi": str(SPELLERS["hanzi"](founded.year - 1911)),
        "month": str(founded.month),
        "month_name": founded.strftime("%B"),
        "mm": f"{founded.month:02}",
    }
    days = (
        _month(founded) if "mon" in "".join(phrase.gaps) or "mm" in phrase.gaps else _year(founded)
    )
    low, high = years_since(days, today)
    value = Quantity(low, high, "years", founded=days)
    yield Figure(phrase.say.format(**gaps), Sense(value, 0.002), phrase.asks, phrase.means)


def _year(day: date) -> tuple[date, date]:
    return date(day.year, 1, 1), date(day.year, 12, 31)


def _month(day: date) -> tuple[date, date]:
    first = day.replace(day=1)
    return first, (first + timedelta(days=32)).replace(day=1) - timedelta(days=1)
