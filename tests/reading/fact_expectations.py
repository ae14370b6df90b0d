"""The short way in which the reading tests write what they expect, and results written the same way.

``1200000000`` exactly · ``201..299`` from, to · ``18..20)`` without the end · ``> 10`` · ``founded A..B`` · ``yes`` ·
``[JP, US]`` · ``unknown`` · ``ask unit`` · ``nothing``; `` ~`` for approximate, ``|`` between what is equally right.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import yaml

from precheck.reading import Result
from precheck.rules.facts import Choice, Items, Quantity, Text, Unknown, Value

AS_OF = date(2026, 11, 22)
HERE = Path(__file__).parent


def load(name: str) -> Any:
    """A file of cases; everything in it is a string, a list or a mapping."""
    return yaml.load((HERE / name).read_text("utf-8"), yaml.BaseLoader)


def written(result: Result, fact: str) -> str:
    """What a result says of a fact."""
    asks = [ask.kind for ask in result.asks if ask.fact == fact]
    if asks:
        return f"ask {asks[0]}"
    values = [reading.value for reading in result.readings if reading.fact == fact]
    return write(values[0]) if values else "nothing"


def write(value: Value) -> str:
    """A value in the short way."""
    if isinstance(value, Quantity):
        return _quantity(value)
    if isinstance(value, Items):
        return f"[{', '.join(value.value)}]"
    if isinstance(value, Unknown):
        return "unknown"
    assert isinstance(value, (Choice, Text))
    return value.value


def expected(said: Any) -> tuple[str, ...]:
    """The ways in which a case may be answered, each in the short way."""
    if isinstance(said, list):
        return (f"[{', '.join(said)}]",)
    return tuple(way.strip() for way in said.split("|"))


def _quantity(value: Quantity) -> str:
    if value.founded is not None:
        return f"founded {value.founded[0]}..{value.founded[1]}"
    low, high = _number(value.low), _number(value.high)
    if value.low is None or (value.low == 0 and value.high not in (None, 0, 100)):
        return f"{'<=' if value.high_inclusive else '<'} {high}"
    if value.high is None or (value.unit == "percent" and value.high == 100 != value.low):
        return f"{'>=' if value.low_inclusive else '>'} {low}"
    if value.low == value.high:
        return low
    tail = "" if value.high_inclusive else ")"
    return f"{low}..{high}{tail}" + (" ~" if value.approximate and not tail else "")


def _number(number: float | None) -> str:
    return "" if number is None else f"{round(number, 1):.15g}"
