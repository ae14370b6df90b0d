"""How long until years in business have passed a limit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from precheck.rules.facts import Quantity, years_since

MONTHS_A_YEAR = 12


@dataclass(frozen=True)
class Wait:
    """From how many months (at best) to how many (at worst); ``None`` where nobody can say."""

    least: int
    most: int | None


def wait_beyond(now: Quantity, target: Quantity, as_of: date) -> Wait | None:
    """The months until ``now``, growing by a year a year, lies within ``target``.

    A founding date counts before the figure that was said: it is worked out at ``as_of``.
    """
    if target.low is None:
        return None
    fewest, most = now.low, now.high
    if now.founded is not None:
        fewest, most = years_since(now.founded, as_of)
    if most is None:
        return None
    worst = None if fewest is None else _months(target.low - fewest)
    return Wait(_months(target.low - most), worst)


def _months(years: float) -> int:
    return max(0, round(years * MONTHS_A_YEAR))
