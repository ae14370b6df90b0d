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


class Finding(Enum):
    """What comparing an answer came to: a truth, and whether only the limit itself leaves it open.

    ``AT_LIMIT`` is unknown for one reason alone: the value is exactly the limit, where the
    programme office decides. No better answer could settle it.
    """

    MET = (Truth.MET, False)
    NOT_MET = (Truth.NOT_MET, False)
    UNKNOWN = (Truth.UNKNOWN, False)
    AT_LIMIT = (Truth.UNKNOWN, True)

    def __init__(self, truth: Truth, boundary: bool) -> None:
        self.truth = truth
        self.boundary = boundary


def every(parts: Iterable[Finding]) -> Finding:
    """Kleene *and* of findings: not met settles it; open answers weigh more than a limit."""
    return _weigh(parts, Finding.NOT_MET, Finding.MET)


def some(parts: Iterable[Finding]) -> Finding:
    """Kleene *or* of findings: met settles it; open answers weigh more than a limit."""
    return _weigh(parts, Finding.MET, Finding.NOT_MET)


def agreed(parts: Iterable[Finding]) -> Finding:
    """What all findings say alike; unknown where they differ."""
    seen = set(parts)
    return seen.pop() if len(seen) == 1 else Finding.UNKNOWN


def _weigh(parts: Iterable[Finding], settles: Finding, otherwise: Finding) -> Finding:
    seen = set(parts)
    for finding in (settles, Finding.UNKNOWN, Finding.AT_LIMIT):
        if finding in seen:
            return finding
    return otherwise


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
