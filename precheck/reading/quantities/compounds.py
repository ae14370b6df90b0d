"""Amounts said in several units: two years and six months, 50元6角, 8天20小時."""

from __future__ import annotations

from decimal import Decimal

from precheck.reading.quantities import currencies
from precheck.reading.quantities.amounts import Amount
from precheck.reading.quantities.tokens import Tokens

_SECONDS = {"years": 31536000, "months": 2592000, "weeks": 604800, "days": 86400, "hours": 3600,
            "minutes": 60, "seconds": 1}  # fmt: skip
_LINKS = frozenset({"and", "又", "零", "加"})


def joined(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """The amounts, with those that make one together joined."""
    result: list[Amount] = []
    for amount in amounts:
        whole = _together(tokens, result[-1], amount) if result else None
        if whole is None:
            result.append(amount)
        else:
            result[-1] = whole
    return result


def _together(tokens: Tokens, first: Amount, second: Amount) -> Amount | None:
    gap = second.begin - first.end
    if gap > 1 or (gap == 1 and tokens.texts[first.end] not in _LINKS):
        return None
    if first.kind == "duration" and second.kind == "duration":
        return _durations(first, second)
    if first.kind == "money":
        return _money(tokens, first, second, linked=gap == 1)
    return None


def _durations(first: Amount, second: Amount) -> Amount | None:
    if first.unit == second.unit or second.unit == "years":  # 差一個月十年 is no sum
        return None
    smaller = min(first.unit, second.unit, key=_SECONDS.__getitem__)
    low = _in(first, smaller, first.low) + _in(second, smaller, second.low)
    high = _in(first, smaller, first.high) + _in(second, smaller, second.high)
    return first._replace(unit=smaller, low=low, high=high, end=second.end)


def _in(amount: Amount, unit: str, value: Decimal) -> Decimal:
    if amount.unit == "years" and unit == "months":
        return value * 12
    return value * _SECONDS[amount.unit] / _SECONDS[unit]


def _money(tokens: Tokens, first: Amount, second: Amount, linked: bool) -> Amount | None:
    """Cents and 角 after the amount, named or not (thirteen dollars forty-five)."""
    part = currencies.PARTS.at(tokens, second.numeral.end)
    if part is not None:
        worth, end = Decimal(part[0]), part[1]
    elif second.kind == "number" and _loose_cents(first, second, linked):
        worth, end = Decimal("0.01"), second.end
    else:
        return None
    more = second.numeral.low * worth
    return first._replace(
        low=first.low + more, high=first.high + more, end=max(end, second.numeral.end)
    )


def _loose_cents(first: Amount, second: Amount, linked: bool) -> bool:
    value = second.numeral.low
    return (
        not linked
        and not first.scaled
        and 10 <= value < 100
        and value == value.to_integral_value()
        and second.numeral.exact
        and first.low < 1000
    )
