"""Figures that say the same: each value once, and of two that may be the same, the sharper one."""

from __future__ import annotations

from precheck.reading.figure import FOUNDING, MONEY, NUMBER, Figure


def distinct(found: list[Figure]) -> list[Figure]:
    """Each value once; of two that may be the same, the sharper one."""
    kept: list[Figure] = []
    for figure in found:
        wider = [other for other in kept if _contains(other, figure)]
        if any(_contains(figure, other) for other in kept if other not in wider):
            continue
        kept = [other for other in kept if other not in wider] + [figure]
    return kept


def _contains(wide: Figure, narrow: Figure) -> bool:
    if FOUNDING in (wide.family, narrow.family) or wide.founded or narrow.founded:
        return _holds_dates(wide, narrow)
    if not _alike(wide, narrow):
        return False
    return _at_most(wide.low, narrow.low) and _at_most(narrow.high, wide.high, open_is_high=True)


def _alike(one: Figure, other: Figure) -> bool:
    """Whether two figures are of one kind; an amount need not name its currency again."""
    if {one.family, other.family} == {MONEY, NUMBER}:
        return (one.scaled and other.scaled) or one.low == other.low
    return one.family == other.family and one.unit == other.unit


def _holds_dates(wide: Figure, narrow: Figure) -> bool:
    if wide.founded is None or narrow.founded is None:
        return False
    return wide.founded[0] <= narrow.founded[0] and narrow.founded[1] <= wide.founded[1]


def _at_most(one: float | None, other: float | None, open_is_high: bool = False) -> bool:
    if open_is_high:
        return other is None or (one is not None and one <= other)
    return one is None or (other is not None and one <= other)
