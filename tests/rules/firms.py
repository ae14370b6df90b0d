"""Firms to assess: a strong one, and ways to say how it differs."""

from __future__ import annotations

from datetime import date

from precheck.rules.facts import Choice, Number, Quantity, Text, Value

TODAY = date(2026, 11, 22)


def twd(low: Number | None, high: Number | None = None, *, exact: bool = True) -> Quantity:
    """An amount; an interval if two numbers are given."""
    return Quantity(low, low if high is None and exact else high, "TWD")


def people(low: Number | None, high: Number | None = None, *, exact: bool = True) -> Quantity:
    """A number of people; an interval if two numbers are given."""
    return Quantity(low, low if high is None and exact else high, "people")


def years(low: Number, high: Number | None = None) -> Quantity:
    """Years in business; an interval if two numbers are given."""
    return Quantity(low, low if high is None else high, "years")


def percent(low: Number, high: Number | None = None) -> Quantity:
    """A percentage; an interval if two numbers are given."""
    return Quantity(low, low if high is None else high, "percent")


def elite(**others: Value | None) -> dict[str, Value]:
    """A firm that meets every principle, but for what is said; ``None`` takes an answer out."""
    answers: dict[str, Value | None] = {
        "annual_revenue": twd(1_200_000_000),
        "employees": people(300),
        "years_in_business": years(28),
        "technology_field": Text("linear guides"),
        "technology_key": Choice("yes"),
        "technology_unique": Choice("yes"),
        "technology_irreplaceable": Choice("yes"),
        "rd_continuous": Choice("yes"),
        "own_brand": Choice("established"),
        "own_brand_abroad": Choice("yes"),
        "international_channels": Choice("established"),
        "taiwan_operations_share": percent(80),
        "taiwan_production_share": percent(70),
    }
    answers.update(others)
    return {fact: value for fact, value in answers.items() if value is not None}
