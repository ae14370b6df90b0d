"""A Chinese numeral as it is said, unit by unit: 一億二千萬, 兩百五, 幾百, 四萬萬."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from precheck.reading.quantities.numeral import ONE


@dataclass
class Sum:
    """The value so far, once for the least and once for the most that was meant."""

    parts: list[tuple[Decimal, Decimal, Decimal]] = field(default_factory=list)  # low, high, unit
    low: Decimal = Decimal(0)
    high: Decimal = Decimal(0)
    digit: tuple[Decimal, Decimal] | None = None
    step: Decimal = ONE
    unit: Decimal = ONE  # the last multiplier
    after_zero: bool = False
    vague: bool = False

    def small(self, unit: Decimal) -> None:
        low, high = self.digit or (ONE, ONE)
        if self.digit is not None and self.vague and low != high and not self.low and high == 9:
            high = Decimal(10) - ONE / unit  # 幾百: up to 999
        self.low += low * unit
        self.high += high * unit
        self._said(unit)

    def large(self, unit: Decimal) -> None:
        low, high = self.low, self.high
        if self.digit is not None:
            place = self._place() if self.low else ONE  # 兩千五萬 is 2,500萬
            low, high = low + self.digit[0] * place, high + self._most() * place
        while self.parts and self.parts[-1][2] < unit:
            part = self.parts.pop()
            low, high = low + part[0], high + part[1]
        if not high and self.parts:  # 四萬萬
            part = self.parts.pop()
            low, high = part[0], part[1]
        elif not high:
            low = high = ONE
        self.parts.append((low * unit, high * unit, unit))
        self.low = self.high = Decimal(0)
        self._said(unit)

    def _most(self) -> Decimal:
        if self.digit is None:
            return Decimal(0)
        low, high = self.digit
        return Decimal("9.9") if self.vague and high == 9 and not self.high and low == 2 else high

    def _place(self) -> Decimal:
        """What the last digit counts: tenths of the unit before it, unless a 零 stands between."""
        return ONE if self.after_zero or self.unit == 1 else self.unit / 10

    def _said(self, unit: Decimal) -> None:
        self.digit = None
        self.step = self.unit = unit
        self.after_zero = False

    def value(self) -> tuple[Decimal, Decimal]:
        low, high = self.low, self.high
        if self.digit is not None:
            place = self._place()
            low, high = low + self.digit[0] * place, high + self.digit[1] * place
        return (
            low + sum((part[0] for part in self.parts), Decimal(0)),
            high + sum((part[1] for part in self.parts), Decimal(0)),
        )
