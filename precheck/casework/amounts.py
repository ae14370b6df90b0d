"""Numbers as they are written: 1.2 billion, 12 億 3,400 萬, 2,000, 66.7."""

from __future__ import annotations

from decimal import Decimal
from math import isfinite

from precheck.casework.wording import Wording
from precheck.rules.facts import Number

_WESTERN = (("large", 10**12), ("medium", 10**9), ("small", 10**6))
_EASTERN = (("large", 10**12), ("medium", 10**8), ("small", 10**4))
_FINEST = 1000  # a scaled amount shows at most three decimals; a finer one is written out


def plain(number: Number) -> str:
    """A number with thousands separators and at most two decimals."""
    if not isfinite(number):
        return str(number)
    rounded = round(number, 2)
    return f"{int(rounded):,}" if rounded == int(rounded) else f"{rounded:,}"


def money(wording: Wording, language: str, number: Number) -> str:
    """An amount of New Taiwan dollars without the closing word for the currency."""
    if by_ten_thousands(wording, language):
        return _eastern(wording, language, round(number))
    word, scaled = scale(round(number))
    return wording.text(language, f"values.money.{word}", number=scaled)


def by_ten_thousands(wording: Wording, language: str) -> bool:
    """Whether the language counts by 萬 and 億 rather than by thousands."""
    return wording.text(language, "values.money.grouping") == "eastern"


def scale(amount: int) -> tuple[str, str]:
    """The scale word that fits an amount, and the number before it: medium (a billion), 1.2."""
    for word, size in _WESTERN:
        if amount >= size and amount % (size // _FINEST) == 0:
            return word, f"{(Decimal(amount) / size).normalize():f}"
    return "plain", f"{amount:,}"


def _eastern(wording: Wording, language: str, amount: int) -> str:
    parts = []
    for word, size in _EASTERN:
        count, amount = divmod(amount, size)
        if count:
            parts.append(wording.text(language, f"values.money.{word}", number=f"{count:,}"))
    if amount or not parts:
        parts.append(f"{amount:,}")
    return " ".join(parts)
