"""A number as it was said: an interval of values, and how it was put."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

ONE = Decimal(1)


class Numeral(NamedTuple):
    """The tokens from ``begin`` to ``end`` (exclusive) say a number, or an interval of numbers.

    ``scale`` is the multiplier said last (百, million, k; 1 if none), ``step`` the place of the
    last figure said (100 of 兩百, 0.1 of 3.5): 兩百多 lies within a step above. ``rough`` tells that
    the numeral itself says *about*: 兩百來.
    """

    low: Decimal
    high: Decimal
    begin: int
    end: int
    scale: Decimal = ONE
    step: Decimal = ONE
    low_inclusive: bool = True
    high_inclusive: bool = True
    fraction: bool = False
    rough: bool = False

    @property
    def exact(self) -> bool:
        """Whether one number was said."""
        return self.low == self.high


def number(value: Decimal) -> int | float:
    """A plain Python number: ``int`` where it is whole."""
    return int(value) if value == value.to_integral_value() else float(value)
