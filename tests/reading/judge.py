"""Whether an expression was read as a careful colleague would note it.

An expectation is written ``1200000000`` exactly · ``201..299`` from, to · ``18..20)`` without the end · ``(10..12``
without the start · ``> 10`` · ``<= 10`` · ``about 300``, an approximation that holds it and strays no further than a
fifth · ``under 20``, ``over 200``, a little less or more · ``founded 1998`` or ``1998-05`` · a choice's value ·
``[JP, US]`` · ``text: linear guides``, which the text must hold · ``unknown`` · ``nothing`` · ``ask currency``; ``|``
stands between what is equally right.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from precheck.reading import Result
from precheck.rules.facts import Choice, Items, Number, Quantity, Text, Unknown, Value

_SPAN = re.compile(r"(\(?)(-?[\d.]+)\.\.(-?[\d.]+)(\)?)$")
_BOUND = re.compile(r"([<>]=?) *(-?[\d.]+)$")
_EXACT = re.compile(r"-?\d+(?:\.\d+)?$")
_ROUGH = re.compile(r"(about|under|over) (-?[\d.]+)$")
_STRAY = 0.2
_CLOSE = 1e-3
_WHOLE = 100


def fits(expectation: str, result: Result, fact: str) -> bool:
    """Whether the result says of the fact what is expected, in one of the ways allowed."""
    return any(_fits(way.strip(), result, fact) for way in expectation.split(" | "))


def _fits(way: str, result: Result, fact: str) -> bool:
    asks = [ask.kind for ask in result.asks if ask.fact == fact]
    if way.startswith("ask "):
        return asks[:1] == [way.removeprefix("ask ")]
    values = [reading.value for reading in result.readings if reading.fact == fact]
    if asks or not values:
        return way == "nothing" and not asks
    return way != "nothing" and matches(way, values[0])


def matches(way: str, value: Value) -> bool:
    """Whether a value is what one way of an expectation says."""
    if isinstance(value, Unknown):
        return way == "unknown"
    if isinstance(value, Text):
        return way.startswith("text: ") and _holds(value.value, way.removeprefix("text: "))
    if isinstance(value, Items):
        wanted = way.strip("[]").split(",") if way.startswith("[") else []
        named = {each.strip().casefold() for each in wanted if each.strip()}
        return named == {place.casefold() for place in value.value}
    if isinstance(value, Choice):
        return value.value == way
    return _is_quantity(way, value)


def _holds(value: str, wanted: str) -> bool:
    if re.fullmatch(r"[+\d\s()-]+", wanted):  # a number is told by its digits
        return _digits(wanted) in _digits(value)
    return _plain(wanted) in _plain(value)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _plain(text: str) -> str:
    return re.sub(r"\s+", "", text).casefold()


def _is_quantity(way: str, value: Quantity) -> bool:
    way = way.removesuffix("~").strip()
    for shape, check in _SHAPES.items():
        found = shape.match(way)
        if found is not None:
            return check(found, value)
    if way.startswith("founded "):
        return _is_founded(way.removeprefix("founded "), value)
    return False


def _is_founded(wanted: str, value: Quantity) -> bool:
    if value.founded is None:
        return False
    return all(day.isoformat().startswith(wanted) for day in value.founded)


def _is_exact(found: re.Match[str], value: Quantity) -> bool:
    return _near(value.low, float(found[0])) and _near(value.high, float(found[0]))


def _is_span(found: re.Match[str], value: Quantity) -> bool:
    if not (_near(value.low, float(found[2])) and _near(value.high, float(found[3]))):
        return False
    return value.low_inclusive == (not found[1]) and value.high_inclusive == (not found[4])


def _is_bound(found: re.Match[str], value: Quantity) -> bool:
    sign, end = found[1], float(found[2])
    if sign.startswith("<"):
        shut = value.low in (None, 0)
        return shut and _near(value.high, end) and value.high_inclusive == (sign == "<=")
    open_above = value.high is None or (value.unit == "percent" and value.high == _WHOLE)
    return open_above and _near(value.low, end) and value.low_inclusive == (sign == ">=")


def _is_rough(found: re.Match[str], value: Quantity) -> bool:
    least, most = value.low, value.high
    middle = float(found[2])
    if found[1] == "under":
        above = least in (None, 0) or (least or 0) >= middle * (1 - _STRAY)
        return above and most is not None and most <= middle
    if found[1] == "over":
        below = most is None or most <= middle * (1 + _STRAY)
        return below and least is not None and least >= middle
    if least is None or most is None or not value.approximate:
        return False
    return middle * (1 - _STRAY) <= least <= middle <= most <= middle * (1 + _STRAY)


def _near(number: Number | None, wanted: float) -> bool:
    return number is not None and abs(number - wanted) <= _CLOSE * max(1, abs(wanted))


_SHAPES: dict[re.Pattern[str], Callable[[re.Match[str], Quantity], bool]] = {
    _EXACT: _is_exact,
    _SPAN: _is_span,
    _BOUND: _is_bound,
    _ROUGH: _is_rough,
}
