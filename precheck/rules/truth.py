"""Three-valued truth (Kleene): met, not met, unknown. Unknown is never no."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum


class Truth(str, Enum):
    """Whether something holds for every value an answer allows, for none, or for some."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"

    def __invert__(self) -> Truth:
        return _NEGATED[self]


_NEGATED = {Truth.MET: Truth.NOT_MET, Truth.NOT_MET: Truth.MET, Truth.UNKNOWN: Truth.UNKNOWN}


def all_of(parts: Iterable[Truth]) -> Truth:
    """Kleene *and*: one ``not_met`` settles it; else one ``unknown`` leaves it open."""
    seen = Truth.MET
    for part in parts:
        if part is Truth.NOT_MET:
            return part
        if part is Truth.UNKNOWN:
            seen = part
    return seen


def any_of(parts: Iterable[Truth]) -> Truth:
    """Kleene *or*: one ``met`` settles it; else one ``unknown`` leaves it open."""
    seen = Truth.NOT_MET
    for part in parts:
        if part is Truth.MET:
            return part
        if part is Truth.UNKNOWN:
            seen = part
    return seen
