"""Values: their JSON shape, and years that are worked out anew at another date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from precheck.rules.errors import MalformedValue
from precheck.rules.facts import (
    Choice,
    Items,
    Quantity,
    Text,
    Unknown,
    Value,
    at,
    from_json,
    to_json,
    years_since,
)


@pytest.mark.parametrize(
    "value",
    [
        Quantity(1_100_000_000, 1_900_000_000, "TWD", stated="十幾億"),
        Quantity(None, 2000, "people", high_inclusive=False, approximate=True),
        Quantity(9, 10, "years", founded=(date(2016, 1, 1), date(2016, 12, 31))),
        Choice("developing", "去年才開始做品牌"),
        Text("linear guides"),
        Items(("JP", "US")),
        Unknown("I'd have to look that up"),
    ],
)
def test_a_value_survives_its_json_shape(value: Value) -> None:
    assert from_json(to_json(value)) == value


def test_the_json_shape_is_the_contracts() -> None:
    assert to_json(Quantity(1_100_000_000, 1_900_000_000, "TWD", stated="十幾億")) == {
        "kind": "quantity", "low": 1_100_000_000, "high": 1_900_000_000, "low_inclusive": True,
        "high_inclusive": True, "unit": "TWD", "approximate": False, "stated": "十幾億",
    }  # fmt: skip


@pytest.mark.parametrize(
    "shape",
    [
        {},
        {"kind": "riddle"},
        {"kind": "quantity", "low": 1, "high": 2},
        {"kind": "quantity", "low": "1", "high": 2, "unit": "TWD"},
        {"kind": "quantity", "low": 3, "high": 2, "unit": "TWD"},
        {"kind": "quantity", "low": True, "high": 2, "unit": "TWD"},
        {"kind": "quantity", "low": 1, "high": 2, "unit": "years", "founded": ["soon", "later"]},
        {"kind": "list", "value": "JP"},
        {"kind": "choice"},
    ],
)
def test_what_is_not_a_value_is_refused(shape: dict[str, object]) -> None:
    with pytest.raises(MalformedValue):
        from_json(shape)


@pytest.mark.parametrize(
    ("founded", "as_of", "years"),
    [
        (date(2016, 11, 22), date(2026, 11, 22), 10),
        (date(2016, 11, 23), date(2026, 11, 22), 9 + 364 / 365),
        (date(2016, 2, 29), date(2026, 3, 1), 10),
        (date(2026, 1, 1), date(2025, 1, 1), 0),
    ],
)
def test_years_are_counted_from_anniversary_to_anniversary(
    founded: date, as_of: date, years: float
) -> None:
    assert years_since((founded, founded), as_of) == (years, years)


@given(
    first=st.dates(date(1900, 1, 1), date(2026, 1, 1)),
    days=st.integers(0, 366),
    now=st.dates(date(2026, 11, 22), date(2040, 1, 1)),
)
def test_years_never_shrink_as_time_goes_by(first: date, days: int, now: date) -> None:
    last = min(date.fromordinal(first.toordinal() + days), date(2026, 11, 22))
    told = Quantity(0, 0, "years", founded=(first, last))

    today, later = at(told, date(2026, 11, 22)), at(told, now)

    assert isinstance(today, Quantity)
    assert isinstance(later, Quantity)
    assert (today.low or 0) <= (later.low or 0)
    assert (today.high or 0) <= (later.high or 0)
