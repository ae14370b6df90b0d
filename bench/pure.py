"""One reading and one assessment: no server, no database."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from statistics import median

from bench.stock import HOME
from bench.turns import SAID
from precheck.adapters import programme_files
from precheck.reading import read_message
from precheck.rules.assess import assess
from precheck.rules.facts import Answers, Choice, Quantity, Text, Value

AS_OF = date(2026, 11, 22)
ROUNDS = 200


def reading() -> float:
    """Microseconds of the median message of the benchmark's talk."""
    return median(
        _microseconds(lambda text=text: read_message(text, asked="annual_revenue", as_of=AS_OF))
        for text in SAID
    )


def assessment() -> float:
    """Microseconds of one assessment of a firm that has answered everything."""
    programme = programme_files.load(HOME / "programme").programme
    answers = _answers()
    return _microseconds(lambda: assess(programme, answers, AS_OF))


def _microseconds(work: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return median(times) * 1e6


def _answers() -> Answers:
    answers: dict[str, Value] = {
        fact: _exactly(amount, unit)
        for fact, amount, unit in (
            ("annual_revenue", 1_200_000_000, "TWD"),
            ("employees", 300, "people"),
            ("years_in_business", 25, "years"),
            ("rd_intensity", 5, "percent"),
            ("taiwan_operations_share", 70, "percent"),
        )
    }
    yes = ("technology_key", "technology_unique", "technology_irreplaceable", "rd_continuous")
    answers |= {fact: Choice("yes") for fact in (*yes, "own_brand_abroad")}
    answers |= {fact: Choice("established") for fact in ("own_brand", "international_channels")}
    return {**answers, "technology_field": Text("linear guides")}


def _exactly(amount: int, unit: str) -> Quantity:
    return Quantity(low=amount, high=amount, unit=unit)
