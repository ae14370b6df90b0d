"""What an expression means to a careful listener, and whether a shown value says the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from precheck.rules.facts import Choice, Items, Number, Quantity, Text, Unknown, Value

_ROUNDING = 1e-6


@dataclass(frozen=True)
class Sense:
    """The value to be noted; ``slack`` is the share by which a vague end may differ.

    ``truth`` is the figure that the speaker had in mind: a vague interval must contain it.
    """

    value: Value
    slack: float = 0
    truth: Number | None = None

    @property
    def settled(self) -> bool:
        """Whether nobody needs to ask for more: an exact figure, a choice, words, or not known."""
        return not isinstance(self.value, Quantity) or self.value.exact


def fault(sense: Sense, shown: Mapping[str, Any]) -> str | None:
    """How a value that the product shows differs from what was said; nothing if it does not."""
    return None if _same(sense, shown) else f"{_said(sense.value)} was said, {_shown(shown)} noted"


def _same(sense: Sense, shown: Mapping[str, Any]) -> bool:
    value = sense.value
    if isinstance(value, Unknown):
        return bool(shown["kind"] == "unknown")
    if isinstance(value, Quantity):
        return shown["kind"] == "quantity" and _same_quantity(sense, value, shown)
    if isinstance(value, Items):
        return shown["kind"] == "list" and set(shown["value"]) == set(value.value)
    if isinstance(value, Text):
        return shown["kind"] == "text" and value.value.casefold() in shown["value"].casefold()
    return bool(shown["kind"] == "choice" and shown["value"] == value.value)


def _same_quantity(sense: Sense, value: Quantity, shown: Mapping[str, Any]) -> bool:
    part = 1 if value.unit == "people" and not value.exact else 0  # nobody is half a person
    if not (
        _same_end(value.low, shown["low"], sense.slack, part)
        and _same_end(value.high, shown["high"], sense.slack, part)
    ):
        return False
    return sense.truth is None or _contains(shown, sense.truth)


def _same_end(said: Number | None, noted: Number | None, slack: float, part: int) -> bool:
    if said is None or noted is None:
        return not said and not noted  # from nothing up is the same as open
    return abs(said - noted) < max(part, abs(said) * (slack + _ROUNDING) + _ROUNDING)


def _contains(shown: Mapping[str, Any], truth: Number) -> bool:
    low, high = shown["low"], shown["high"]
    return (low is None or low - _ROUNDING <= truth) and (high is None or truth <= high + _ROUNDING)


def _said(value: Value) -> str:
    if isinstance(value, Unknown):
        return "not known"
    if isinstance(value, Quantity):
        return f"{value.low}..{value.high}"
    if isinstance(value, (Choice, Text)):
        return value.value
    return " ".join(value.value)


def _shown(shown: Mapping[str, Any]) -> str:
    if shown["kind"] == "quantity":
        return f"{shown['low']}..{shown['high']} ({shown['stated']!r})"
    return f"{shown.get('value', 'not known')} ({shown['stated']!r})"
