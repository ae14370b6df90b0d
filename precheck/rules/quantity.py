"""Comparing intervals: an answer is below a limit only if every number it allows is."""

from __future__ import annotations

from precheck.rules.facts import Number, Quantity
from precheck.rules.truth import Finding


def below(quantity: Quantity, limit: Number, at_limit: Finding) -> Finding:
    """Whether the quantity is below ``limit``; ``at_limit`` is the finding for the limit itself."""
    return _compare(quantity, limit, Finding.MET, at_limit, Finding.NOT_MET)


def above(quantity: Quantity, limit: Number, at_limit: Finding) -> Finding:
    """Whether the quantity is above ``limit``; ``at_limit`` is the finding for the limit itself."""
    return _compare(quantity, limit, Finding.NOT_MET, at_limit, Finding.MET)


def equals(quantity: Quantity, number: Number) -> Finding:
    """Whether the quantity is exactly ``number``."""
    return _compare(quantity, number, Finding.NOT_MET, Finding.MET, Finding.NOT_MET)


def contains(quantity: Quantity, number: Number) -> bool:
    """Whether ``number`` is one of the numbers that the quantity allows."""
    low, high = quantity.low, quantity.high
    if low is not None and (number < low or (number == low and not quantity.low_inclusive)):
        return False
    return high is None or number < high or (number == high and quantity.high_inclusive)


def overlap(one: Quantity, other: Quantity) -> bool:
    """Whether some number is allowed by both."""
    return _starts_before_end(one, other) and _starts_before_end(other, one)


def _starts_before_end(one: Quantity, other: Quantity) -> bool:
    if one.low is None or other.high is None or one.low < other.high:
        return True
    return one.low == other.high and one.low_inclusive and other.high_inclusive


def _compare(
    quantity: Quantity, limit: Number, under: Finding, at: Finding, over: Finding
) -> Finding:
    seen: Finding | None = None
    if quantity.low is None or quantity.low < limit:
        seen = under
    if contains(quantity, limit):
        seen = at if seen is None or seen is at else Finding.UNKNOWN
    if quantity.high is None or quantity.high > limit:
        seen = over if seen is None or seen is over else Finding.UNKNOWN
    return Finding.UNKNOWN if seen is None else seen
