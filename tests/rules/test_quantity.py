"""Comparing intervals with a limit, ends open and closed."""

from __future__ import annotations

import pytest

from precheck.rules.facts import Quantity
from precheck.rules.quantity import above, below, contains, equals, overlap
from precheck.rules.truth import Finding

MET, NOT_MET, UNKNOWN, AT_LIMIT = (
    Finding.MET,
    Finding.NOT_MET,
    Finding.UNKNOWN,
    Finding.AT_LIMIT,
)


def interval(text: str) -> Quantity:
    """An interval in the usual notation: ``[1, 2)``; an end left out is open for ever."""
    low, high = (part.strip() for part in text[1:-1].split(","))
    return Quantity(
        float(low) if low else None,
        float(high) if high else None,
        "years",
        low_inclusive=text[0] == "[",
        high_inclusive=text[-1] == "]",
    )


@pytest.mark.parametrize(
    ("said", "is_below", "is_above"),
    [
        ("[9, 9]", MET, NOT_MET),
        ("[10, 10]", AT_LIMIT, AT_LIMIT),
        ("[11, 11]", NOT_MET, MET),
        ("[8, 10)", MET, NOT_MET),
        ("[8, 10]", UNKNOWN, UNKNOWN),
        ("(10, 12]", NOT_MET, MET),
        ("[10, 12]", UNKNOWN, UNKNOWN),
        ("[8, 12]", UNKNOWN, UNKNOWN),
        ("[, 10)", MET, NOT_MET),
        ("(10, ]", NOT_MET, MET),
        ("[, ]", UNKNOWN, UNKNOWN),
        ("[5, ]", UNKNOWN, UNKNOWN),
    ],
)
def test_an_interval_is_on_one_side_only_if_all_of_it_is(
    said: str, is_below: Finding, is_above: Finding
) -> None:
    assert below(interval(said), 10, AT_LIMIT) is is_below
    assert above(interval(said), 10, AT_LIMIT) is is_above


def test_a_limit_that_counts_as_met_joins_the_numbers_below_it() -> None:
    assert below(interval("[8, 10]"), 10, MET) is MET
    assert below(interval("[10, 12]"), 10, NOT_MET) is NOT_MET


@pytest.mark.parametrize(
    ("said", "finding"),
    [("[0, 0]", MET), ("[0, 3]", UNKNOWN), ("(0, 3]", NOT_MET), ("[2, 3]", NOT_MET)],
)
def test_a_quantity_equals_a_number_only_if_it_can_be_nothing_else(
    said: str, finding: Finding
) -> None:
    assert equals(interval(said), 0) is finding


def test_open_ends_are_not_contained() -> None:
    assert contains(interval("[1, 2)"), 1)
    assert not contains(interval("[1, 2)"), 2)
    assert not contains(interval("(1, 2]"), 1)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("[1, 2]", "[2, 3]", True),
        ("[1, 2)", "[2, 3]", False),
        ("[1, 2]", "(2, 3]", False),
        ("[, 5]", "[4, ]", True),
        ("[1, 9]", "[3, 4]", True),
        ("[1, 2]", "[3, 4]", False),
    ],
)
def test_intervals_overlap_where_some_number_is_in_both(
    one: str, other: str, expected: bool
) -> None:
    assert overlap(interval(one), interval(other)) is expected
    assert overlap(interval(other), interval(one)) is expected
