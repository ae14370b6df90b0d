"""Kleene's and, or and not, with the limit as a reason of its own."""

from __future__ import annotations

import pytest

from precheck.rules.truth import Finding, Truth, agreed, all_of, any_of, every, some

MET, NOT_MET, UNKNOWN, AT_LIMIT = (
    Finding.MET,
    Finding.NOT_MET,
    Finding.UNKNOWN,
    Finding.AT_LIMIT,
)


@pytest.mark.parametrize(
    ("parts", "and_", "or_"),
    [
        ((MET, MET), MET, MET),
        ((MET, NOT_MET), NOT_MET, MET),
        ((NOT_MET, UNKNOWN), NOT_MET, UNKNOWN),
        ((MET, UNKNOWN), UNKNOWN, MET),
        ((MET, AT_LIMIT), AT_LIMIT, MET),
        ((NOT_MET, AT_LIMIT), NOT_MET, AT_LIMIT),
        ((UNKNOWN, AT_LIMIT), UNKNOWN, UNKNOWN),
        ((AT_LIMIT, AT_LIMIT), AT_LIMIT, AT_LIMIT),
        ((), MET, NOT_MET),
    ],
)
def test_findings_combine_as_kleene_has_it(
    parts: tuple[Finding, ...], and_: Finding, or_: Finding
) -> None:
    assert every(parts) is and_
    assert some(parts) is or_


def test_what_differs_is_not_agreed() -> None:
    assert agreed((MET, MET)) is MET
    assert agreed((MET, NOT_MET)) is UNKNOWN


def test_a_limit_is_unknown_and_a_boundary() -> None:
    assert (AT_LIMIT.truth, AT_LIMIT.boundary) == (Truth.UNKNOWN, True)
    assert (UNKNOWN.truth, UNKNOWN.boundary) == (Truth.UNKNOWN, False)


def test_one_truth_settles_and_an_unknown_leaves_open() -> None:
    assert all_of((Truth.MET, Truth.UNKNOWN, Truth.NOT_MET)) is Truth.NOT_MET
    assert all_of((Truth.MET, Truth.UNKNOWN)) is Truth.UNKNOWN
    assert any_of((Truth.NOT_MET, Truth.UNKNOWN)) is Truth.UNKNOWN
    assert any_of((Truth.NOT_MET, Truth.UNKNOWN, Truth.MET)) is Truth.MET


def test_the_opposite_of_unknown_is_unknown() -> None:
    assert [~truth for truth in Truth] == [Truth.NOT_MET, Truth.MET, Truth.UNKNOWN]
