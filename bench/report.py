"""The figures with their targets, as a table to read and as JSON to keep."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from typing import Any

from bench.processes import Server
from bench.stock import EPOCHS
from bench.turns import MARKS, Times

SHARE_OF_STOCK, GROWTH, READING_US, ASSESSMENT_US = 0.35, 1.3, 1000.0, 100.0


@dataclass(frozen=True)
class Goal:
    """A figure and the most that it may be."""

    name: str
    figure: float
    at_most: float

    @property
    def reached(self) -> bool:
        """Whether the figure is as good as it has to be."""
        return self.figure <= self.at_most


def goals(times: dict[str, Times], reading: float, assessment: float) -> tuple[Goal, ...]:
    """What issue after issue must keep. Ratios count: milliseconds are this machine's."""
    ours, stock = times["ours"], times["stock"]
    first, last = MARKS[0], MARKS[-1]
    shares = [ours.around(turn).p50 / stock.around(turn).p50 for turn in MARKS]
    return (
        Goal(
            "a turn, as a share of stock Rasa's (p50, the worst of all marks)",
            max(shares),
            SHARE_OF_STOCK,
        ),
        Goal(
            f"turn {last}, times turn {first} (p50)",
            ours.around(last).p50 / ours.around(first).p50,
            GROWTH,
        ),
        Goal("one reading, microseconds", reading, READING_US),
        Goal("one assessment, microseconds", assessment, ASSESSMENT_US),
    )


def table(servers: tuple[Server, ...], times: dict[str, Times], reached: tuple[Goal, ...]) -> str:
    """What ``make bench`` prints."""
    lines = ["", "a turn with an action over the REST channel, milliseconds"]
    lines.append(
        f"{'turn':>6} {'ours p50':>10} {'p90':>8} {'stock p50':>10} {'p90':>8} {'share':>7}"
    )
    for turn in MARKS:
        ours, stock = times["ours"].around(turn), times["stock"].around(turn)
        lines.append(
            f"{turn:>6} {ours.p50:>10.1f} {ours.p90:>8.1f} {stock.p50:>10.1f} {stock.p90:>8.1f} "
            f"{ours.p50 / stock.p50:>7.2f}"
        )
    lines += [
        "",
        *(f"{each.name}: up in {each.start:.1f} s, {each.memory:.0f} MB" for each in servers),
        "",
    ]
    for goal in reached:
        word = "reached" if goal.reached else "MISSED"
        lines.append(f"{word:>8}  {goal.name}: {goal.figure:.2f}, at most {goal.at_most:g}")
    return "\n".join(lines)


def as_json(
    servers: tuple[Server, ...], times: dict[str, Times], reached: tuple[Goal, ...]
) -> dict[str, Any]:
    """What ``bench/results.json`` keeps."""
    return {
        "machine": {"cores": os.cpu_count(), "system": platform.platform(terse=True)},
        "stock_epochs": EPOCHS,
        "start": {
            each.name: {"seconds": round(each.start, 1), "megabytes": round(each.memory)}
            for each in servers
        },
        "turn_ms": {
            name: {str(turn): vars(each.around(turn)) for turn in MARKS}
            for name, each in times.items()
        },
        "goals": [{**vars(goal), "reached": goal.reached} for goal in reached],
    }
