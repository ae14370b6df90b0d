"""A value in words, in both languages: about 300 people, 12 億元, more than 10 years."""

from __future__ import annotations

import re

from precheck.casework.amounts import by_ten_thousands, money, plain, scale
from precheck.casework.periods import elapsed, since
from precheck.casework.wording import Wording
from precheck.rules.facts import Choice, Items, Number, Quantity, Text, Value

_ROUGH = 0.1  # how far a rough figure reaches, as a share of it
_SLACK = 0.015  # what rounding may add to that
_WHOLE = 100  # percent
_HAN = "[\u3001-\u303f\u4e00-\u9fff\uff00-\uffef]"
_BLANK = re.compile(f"(?<={_HAN}) (?={_HAN})")


def say_value(wording: Wording, language: str, fact: str, value: Value | None) -> str:
    """An answer as it was understood, such as ``NT$1.2 billion a year`` or ``12 億元``."""
    if isinstance(value, Quantity):
        said = say_quantity(wording, language, value)
        key = f"values.facts.{fact}"
        if not wording.has(language, key):
            return said
        return tidy(wording.text(language, key, value=said))
    if isinstance(value, Choice):
        return _title(wording, language, fact, value.value)
    if isinstance(value, Text) and value.value.strip():
        return value.value
    if isinstance(value, Items):
        return _items(wording, language, fact, value)
    return wording.text(language, "values.unknown")


def say_quantity(wording: Wording, language: str, quantity: Quantity) -> str:
    """An interval in words, its unit included."""
    if quantity.founded is not None and quantity.low is not None and quantity.high is not None:
        said = elapsed(wording, language, quantity.low, quantity.high)
        return since(wording, language, said, quantity.founded)
    return _Speaker(wording, language, quantity.unit).say(quantity)


def say_number(wording: Wording, language: str, unit: str, number: Number) -> str:
    """One number with its unit, such as ``2,000 people``."""
    return _Speaker(wording, language, unit).amount(number)


def tidy(text: str) -> str:
    """The text without the blanks that templates leave between two Chinese characters."""
    return _BLANK.sub("", text)


class _Speaker:
    """Says numbers of one unit in one language."""

    def __init__(self, wording: Wording, language: str, unit: str) -> None:
        self.wording, self.language, self.unit = wording, language, unit

    def say(self, quantity: Quantity) -> str:
        low, high = quantity.low, quantity.high
        if low is not None and low == high:
            return self.amount(low)
        if low is None and high is None:
            return self.wording.text(self.language, "values.unknown")
        if low is None or (low == 0 and high is not None):
            return self._shape("up_to" if quantity.high_inclusive else "under", high)
        if high is None:
            return self._shape("at_least" if quantity.low_inclusive else "over", low)
        return self._between(quantity, low, high)

    def amount(self, number: Number) -> str:
        """One number with its unit."""
        key = f"values.units.{self.unit}"
        if not self.wording.has(self.language, f"{key}.many"):
            return f"{plain(number)} {self.unit}".strip()
        form = "one" if number == 1 else "many"
        said = self.wording.text(self.language, f"{key}.{form}", number=self._bare(number))
        return tidy(said)

    def _between(self, quantity: Quantity, low: Number, high: Number) -> str:
        middle = (low + high) / 2
        if quantity.approximate and not quantity.high_inclusive and _near(low, high * (1 - _ROUGH)):
            return self._shape("just_under", high)
        if quantity.approximate and not quantity.low_inclusive and _near(high, low * (1 + _ROUGH)):
            return self._shape("just_over", low)
        if quantity.approximate and _near(high, middle * (1 + _ROUGH)):
            return self._shape("about", round(middle, 6))
        if self.unit == "percent" and high == _WHOLE and quantity.high_inclusive:
            return self._shape("at_least" if quantity.low_inclusive else "over", low)
        return self._range(low, high)

    def _range(self, low: Number, high: Number) -> str:
        if self.unit == "TWD" and not by_ten_thousands(self.wording, self.language):
            (word, first), (other, second) = scale(round(low)), scale(round(high))
            if word == other:
                number = self.wording.text(
                    self.language, "values.money.range", low=first, high=second
                )
                return self.wording.text(self.language, f"values.money.{word}", number=number)
            return self._shape_of("range", low=self.amount(low), high=self.amount(high))
        return self._shape_of("range", low=self._bare(low), high=self.amount(high))

    def _bare(self, number: Number) -> str:
        if self.unit == "TWD":
            return money(self.wording, self.language, number)
        return plain(number)

    def _shape(self, shape: str, number: Number | None) -> str:
        return self._shape_of(shape, value=self.amount(number or 0))

    def _shape_of(self, shape: str, **values: str) -> str:
        own = f"values.shapes.{self.unit}.{shape}"
        key = own if self.wording.has(self.language, own) else f"values.shapes.any.{shape}"
        return self.wording.text(self.language, key, **values)


def _near(end: Number, expected: Number) -> bool:
    return abs(end - expected) <= abs(expected) * _SLACK


def _title(wording: Wording, language: str, fact: str, choice: str) -> str:
    key = f"questions.{fact}.choices.{choice}"
    return wording.text(language, key) if wording.has(language, key) else choice


def _items(wording: Wording, language: str, fact: str, items: Items) -> str:
    if not items.value:
        return wording.text(language, "values.none")
    names = (_item(wording, language, fact, item) for item in items.value)
    return wording.text(language, "values.comma").join(names)


def _item(wording: Wording, language: str, fact: str, item: str) -> str:
    for key in (f"questions.{fact}.choices.{item}", f"values.places.{item}"):
        if wording.has(language, key):
            return wording.text(language, key)
    return item
