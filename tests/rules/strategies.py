"""Answers of every kind, and finer answers in their place, for the property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from precheck.rules.facts import Choice, Number, Quantity, Text, Unknown, Value
from precheck.rules.quantity import contains

NUMBERS: dict[str, tuple[Number, ...]] = {
    "annual_revenue": (0, 10**9, 19_999_999_999, 20_000_000_000, 20_000_000_001, 10**11),
    "employees": (0, 150, 1_999, 2_000, 2_001, 30_000),
    "years_in_business": (0, 9.5, 10, 10.5, 40),
    "taiwan_operations_share": (0, 49, 50, 51, 100),
    "taiwan_production_share": (0, 49, 50, 51, 100),
}
UNITS = {
    "annual_revenue": "TWD",
    "employees": "people",
    "years_in_business": "years",
    "taiwan_operations_share": "percent",
    "taiwan_production_share": "percent",
}
CHOICES = {
    "technology_key": ("yes", "no"),
    "technology_unique": ("yes", "no"),
    "technology_irreplaceable": ("yes", "no"),
    "rd_continuous": ("yes", "no"),
    "own_brand": ("none", "developing", "established"),
    "own_brand_abroad": ("yes", "no"),
    "international_channels": ("none", "developing", "established"),
}
FACTS = (*NUMBERS, *CHOICES, "technology_field")


def exact_values(fact: str) -> tuple[Value, ...]:
    """Settled answers on every side of every limit."""
    if fact in NUMBERS:
        return tuple(Quantity(number, number, UNITS[fact]) for number in NUMBERS[fact])
    if fact in CHOICES:
        return tuple(Choice(choice) for choice in CHOICES[fact])
    return (Text(""), Text("linear guides"))


def allowed_values(fact: str, answer: Value | None) -> tuple[Value, ...]:
    """The settled answers that an answer leaves open."""
    if answer is None or isinstance(answer, Unknown):
        return exact_values(fact)
    if isinstance(answer, Quantity):
        inside = [number for number in NUMBERS[fact] if contains(answer, number)]
        return tuple(Quantity(number, number, UNITS[fact]) for number in inside) or (answer,)
    return (answer,)


@st.composite
def quantities(draw: st.DrawFn, fact: str) -> Quantity:
    """An interval between two telling numbers, open or closed, or without an end."""
    low = draw(st.none() | st.sampled_from(NUMBERS[fact]))
    high = draw(st.none() | st.sampled_from(NUMBERS[fact]))
    if low is not None and high is not None and low > high:
        low, high = high, low
    ends = (True, True) if low == high else (draw(st.booleans()), draw(st.booleans()))
    return Quantity(low, high, UNITS[fact], ends[0], ends[1])


def answer(fact: str) -> st.SearchStrategy[Value]:
    """Any answer to a fact, settled or not."""
    settled = st.sampled_from(exact_values(fact))
    return st.just(Unknown()) | settled | (quantities(fact) if fact in NUMBERS else settled)


@st.composite
def answers(draw: st.DrawFn) -> dict[str, Value]:
    """Any answers; some facts never spoken of."""
    told = draw(st.lists(st.sampled_from(FACTS), unique=True))
    return {fact: draw(answer(fact)) for fact in told}


@st.composite
def nearly_settled(draw: st.DrawFn) -> dict[str, Value]:
    """All facts settled but for at most four, so that every completion can be tried."""
    given = {fact: draw(st.sampled_from(exact_values(fact))) for fact in FACTS}
    for fact in draw(st.lists(st.sampled_from(FACTS), unique=True, max_size=4)):
        given[fact] = draw(answer(fact))
    return given


@st.composite
def refined(draw: st.DrawFn, coarse: dict[str, Value]) -> dict[str, Value]:
    """The same answers, some of them told more exactly."""
    finer = dict(coarse)
    for fact in FACTS:
        if draw(st.booleans()):
            finer[fact] = draw(st.sampled_from(allowed_values(fact, coarse.get(fact))))
    return finer
