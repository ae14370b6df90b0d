"""What to ask back, and the ways to settle it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from precheck.reading.figure import Days, Figure, times
from precheck.reading.lexicon.replies import UNITS
from precheck.reading.results import Ask, Option
from precheck.rules.facts import Quantity, Value, years_since

_TWD = "TWD"


def _ask(kind: str, fact: str, figure: Figure, options: tuple[Option, ...]) -> Ask:
    return Ask(kind, fact, figure.start, figure.end, figure.text, options)


def ask_currency(fact: str, figure: Figure, amount: Quantity) -> Ask:
    """Which currency? Once a foreign one is named, only another amount can settle it: nothing is converted."""
    in_twd = Option(_TWD, replace(amount, unit=_TWD))
    return _ask("currency", fact, figure, () if amount.unit else (in_twd,))


def ask_period(fact: str, figure: Figure, amount: Quantity, times_a_year: int) -> Ask:
    """What would it be a year?"""
    yearly = multiplied(amount, times_a_year)
    return _ask("period", fact, figure, (Option("annualised", yearly),))


def ask_unit(fact: str, figure: Figure, currency: str) -> Ask:
    """850 what: dollars, thousands, 萬, millions, 億?"""
    bare = Quantity(
        figure.low,
        figure.high,
        currency,
        figure.low_inclusive,
        figure.high_inclusive,
        figure.approximate,
        figure.text,
    )
    return _ask(
        "unit",
        fact,
        figure,
        tuple(Option(unit, multiplied(bare, factor)) for unit, (factor, _) in UNITS.items()),
    )


def ask_calendar(fact: str, figure: Figure, as_of: date) -> Ask:
    """87年: the ROC year, or 1987?"""
    return _ask(
        "calendar",
        fact,
        figure,
        tuple(
            Option(name, _founded(days, figure.text, as_of))
            for name, days in zip(("roc", "ce"), figure.either)
        ),
    )


def ask_between(kind: str, fact: str, figure: Figure, options: list[tuple[str, Value]]) -> Ask:
    """Which of several values was meant?"""
    return _ask(kind, fact, figure, tuple(Option(name, value) for name, value in options))


def multiplied(amount: Quantity, factor: int) -> Quantity:
    """The amount a number of times."""
    return replace(amount, low=times(amount.low, factor), high=times(amount.high, factor))


def _founded(days: Days, stated: str, as_of: date) -> Quantity:
    low, high = years_since(days, as_of)
    return Quantity(low, high, "years", stated=stated, founded=days)
