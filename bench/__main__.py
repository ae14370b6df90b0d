"""``python -m bench``: time ours and stock Rasa side by side; exit 1 where a goal is missed."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from bench import pure, report, stock
from bench.processes import WORK, both_rasas
from bench.turns import time_turns

RESULTS = stock.HOME / "bench" / "results.json"


def main() -> int:
    """Train stock Rasa if need be, time everything, print the table, write the results."""
    WORK.mkdir(parents=True, exist_ok=True)
    stock.prepare()
    reading, assessment = pure.reading(), pure.assessment()
    with tempfile.TemporaryDirectory(dir=WORK) as var, both_rasas(Path(var)) as servers:
        times = time_turns(servers)
    goals = report.goals(times, reading, assessment)
    print(report.table(servers, times, goals))
    results = json.dumps(report.as_json(servers, times, goals), indent=2)
    RESULTS.write_text(results + "\n", encoding="utf-8")
    return 0 if all(goal.reached for goal in goals) else 1


if __name__ == "__main__":
    sys.exit(main())
