"""The values an answer can have, and their JSON shape (the public contract, section 3).

A fact that was never spoken of is simply absent from a mapping of answers; ``Unknown`` means
that the person was asked and does not know (or would rather not say).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Union

from precheck.rules.errors import MalformedValue

Number = Union[int, float]


@dataclass(frozen=True)
class Quantity:
    """An interval of numbers in one unit; ``None`` where a side is open, ``low == high`` when exact.

    ``founded`` (years in business only) keeps the first and last day on which the firm may have
    been founded, so that the interval of years can be worked out anew at another date.
    """

    low: Number | None
    high: Number | None
    unit: str
    low_inclusive: bool = True
    high_inclusive: bool = True
    approximate: bool = False
    stated: str = ""
    founded: tuple[date, date] | None = None

    def __post_init__(self) -> None:
        if self.low is not None and self.high is not None and self.low > self.high:
            raise MalformedValue(
                f"a quantity from {self.low} to {self.high} is empty: give the smaller number first"
            )

    @property
    def exact(self) -> bool:
        """Whether only one number is allowed."""
        return self.low is not None and self.low == self.high


@dataclass(frozen=True)
class Choice:
    """One of a fact's fixed values, such as ``yes`` or ``developing``."""

    value: str
    stated: str = ""


@dataclass(frozen=True)
class Text:
    """Free words, such as the name of a discipline."""

    value: str
    stated: str = ""


@dataclass(frozen=True)
class Items:
    """Several values, such as export markets (ISO 3166 codes, or a region's name)."""

    value: tuple[str, ...]
    stated: str = ""


@dataclass(frozen=True)
class Unknown:
    """Asked, and not known: never a *no*."""

    stated: str = ""


Value = Union[Quantity, Choice, Text, Items, Unknown]
Answers = Mapping[str, Value]


def years_since(founded: tuple[date, date], as_of: date) -> tuple[float, float]:
    """The fewest and the most years that have passed at ``as_of`` since a day in ``founded``."""
    first, last = founded
    return _years(last, as_of), _years(first, as_of)


def at(value: Value, as_of: date) -> Value:
    """The same answer at another assessment date: years in business grow, all else stays."""
    if not isinstance(value, Quantity) or value.founded is None:
        return value
    low, high = years_since(value.founded, as_of)
    return replace(value, low=low, high=high)


def _years(start: date, end: date) -> float:
    if end <= start:
        return 0
    whole = end.year - start.year
    anniversary = _anniversary(start, start.year + whole)
    if anniversary > end:
        whole -= 1
        anniversary = _anniversary(start, start.year + whole)
    rest = (end - anniversary).days
    if not rest:
        return whole
    return whole + rest / (_anniversary(start, start.year + whole + 1) - anniversary).days


def _anniversary(day: date, year: int) -> date:
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February in a common year
        return date(year, 3, 1)


def to_json(value: Value) -> dict[str, Any]:
    """The contract's shape of a value."""
    if isinstance(value, Quantity):
        shape: dict[str, Any] = {
            "kind": "quantity",
            "low": value.low,
            "high": value.high,
            "low_inclusive": value.low_inclusive,
            "high_inclusive": value.high_inclusive,
            "unit": value.unit,
            "approximate": value.approximate,
            "stated": value.stated,
        }
        if value.founded is not None:
            shape["founded"] = [day.isoformat() for day in value.founded]
        return shape
    if isinstance(value, Choice):
        return {"kind": "choice", "value": value.value, "stated": value.stated}
    if isinstance(value, Text):
        return {"kind": "text", "value": value.value, "stated": value.stated}
    if isinstance(value, Items):
        return {"kind": "list", "value": list(value.value), "stated": value.stated}
    return {"kind": "unknown", "stated": value.stated}


def from_json(shape: Mapping[str, Any]) -> Value:
    """The value that ``to_json`` wrote. Raises ``MalformedValue`` for anything else."""
    try:
        kind = shape["kind"]
        stated = str(shape.get("stated") or "")
        if kind == "quantity":
            founded = shape.get("founded")
            return Quantity(
                low=_number(shape.get("low")),
                high=_number(shape.get("high")),
                unit=str(shape["unit"]),
                low_inclusive=bool(shape.get("low_inclusive", True)),
                high_inclusive=bool(shape.get("high_inclusive", True)),
                approximate=bool(shape.get("approximate", False)),
                stated=stated,
                founded=None if founded is None else _days(founded),
            )
        if kind == "choice":
            return Choice(str(shape["value"]), stated)
        if kind == "text":
            return Text(str(shape["value"]), stated)
        if kind == "list":
            return Items(_items(shape["value"]), stated)
        if kind == "unknown":
            return Unknown(stated)
    except MalformedValue:
        raise
    except (KeyError, TypeError, ValueError, IndexError) as fault:
        raise MalformedValue(f"not a value: {dict(shape)!r} ({fault})") from fault
    raise MalformedValue(f"unknown kind {kind!r}: use quantity, choice, text, list or unknown")


def _days(raw: Any) -> tuple[date, date]:
    first, last = (date.fromisoformat(day) for day in raw)
    if first > last:
        raise MalformedValue(f"founded between {first} and {last}: give the earlier day first")
    return first, last


def _items(raw: object) -> tuple[str, ...]:
    if not isinstance(raw, (list, tuple)):
        raise MalformedValue(f'{raw!r} is not a list: write ["JP", "US"]')
    return tuple(str(item) for item in raw)


def _number(raw: object) -> Number | None:
    if raw is None:
        return None
    if isinstance(raw, bool) or not isinstance(raw, (int, float)) or raw != raw:
        raise MalformedValue(f"{raw!r} is not a number")
    return raw
