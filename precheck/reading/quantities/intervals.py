"""Amounts with the bounds, ranges and roughness that the words around them give."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from precheck.reading.quantities.amounts import Amount
from precheck.reading.quantities.bound_words import (
    ABOUT,
    ALMOST,
    BARELY,
    EQUAL,
    FROM,
    MORE,
    ODD,
    OVER,
    UNDER,
    UPTO,
)

_LESS, _GREATER = Decimal("0.9"), Decimal("1.1")  # "about" is ten percent either way
_STRONG = frozenset({OVER, FROM, UNDER, UPTO})
_LARGE, _ROUND = Decimal(1000), Decimal(10)


class Interval(NamedTuple):
    """What the tokens from ``begin`` to ``end`` allow; ``None`` where a side is open.

    ``core`` is where the interval begins without words that only make it rough; ``bound`` tells
    that a bound or a range was said, not just a number.
    """

    kind: str
    unit: str
    low: Decimal | None
    high: Decimal | None
    begin: int
    end: int
    core: int
    low_inclusive: bool = True
    high_inclusive: bool = True
    approximate: bool = False
    scaled: bool = False
    bound: bool = False
    step: Decimal = Decimal(1)
    numeral_end: int = 0

    def marked(self, mark: str) -> Interval:
        """The same amount under one more word: at least, about, just under."""
        if self.low is None or self.high is None:
            return self if mark in _STRONG else self._replace(approximate=True)
        if mark in (OVER, FROM):
            low = self.low if mark == FROM or self.low == self.high else self.high
            return self._replace(low=low, high=None, low_inclusive=mark == FROM, bound=True)
        if mark in (UNDER, UPTO):
            return self._replace(low=None, high_inclusive=mark == UPTO, bound=True)
        if mark == EQUAL:
            return self._replace(bound=True)
        return self._roughly(mark)

    def _roughly(self, mark: str) -> Interval:
        low, high = self.low or Decimal(0), self.high or Decimal(0)
        if low != high:
            return self._replace(approximate=True)
        if mark == ABOUT:
            ends = sorted((low * _LESS, high * _GREATER))
            return self._replace(low=ends[0], high=ends[1], approximate=True)
        if mark == ALMOST:
            return self._replace(low=low * _LESS, high_inclusive=False, approximate=True)
        if mark == BARELY:
            return self._replace(high=high * _GREATER, low_inclusive=False, approximate=True)
        if mark == ODD and _ROUND <= self.step <= _LARGE:  # two hundred odd: 201 to 299
            return self._replace(low=low + 1, high=high + self.step - 1, bound=True)
        if mark == ODD and self.step < _ROUND:
            return self._roughly(BARELY)
        if mark in (MORE, ODD):
            return self._replace(
                high=high + self.step, low_inclusive=False, high_inclusive=False, bound=True
            )
        return self

    def spanning(self, begin: int, end: int) -> Interval:
        """The same values, said by more of the text."""
        return self._replace(begin=min(begin, self.begin), end=max(end, self.end))


def interval(amount: Amount) -> Interval:
    """The amount by itself."""
    factor = amount.low / amount.numeral.low if amount.numeral.low else Decimal(1)
    found = Interval(
        amount.kind,
        amount.unit,
        amount.low,
        amount.high,
        amount.begin,
        amount.end,
        amount.begin,
        amount.low_inclusive,
        amount.high_inclusive,
        scaled=amount.scaled,
        bound=amount.low != amount.high,
        step=abs(amount.numeral.step * factor),
        numeral_end=amount.numeral.end,
    )
    return found.marked(ABOUT) if amount.numeral.rough else found
