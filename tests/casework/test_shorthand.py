"""Answers written short, and what is said about those that cannot be taken."""

from __future__ import annotations

import pytest

from precheck.casework.guide import Guide
from precheck.casework.shorthand import MalformedFacts, facts_from_shorthand
from precheck.reading.results import Ask, Reading, Result
from precheck.rules.facts import Choice, Items, Quantity, Text, Unknown, Value


def read(text: str, fact: str) -> Result:
    """A reader that knows one sentence, and one that leaves the currency open."""
    if text == "twelve hundred million":
        value = Quantity(1_200_000_000, 1_200_000_000, "TWD", stated=text)
        return Result((Reading(fact, value, 0, len(text), text),))
    if text == "850M":
        return Result((), (Ask("currency", fact, 0, 4, text, ()),))
    return Result()


@pytest.mark.parametrize(
    ("fact", "written", "expected"),
    [
        ("employees", 300, Quantity(300, 300, "people", stated="300")),
        ("employees", "300", Quantity(300, 300, "people", stated="300")),
        ("rd_intensity", 3.5, Quantity(3.5, 3.5, "percent", stated="3.5")),
        ("employees", [201, 299], Quantity(201, 299, "people", stated="201-299")),
        ("employees", [None, 99], Quantity(None, 99, "people", stated="<= 99")),
        ("rd_continuous", "yes", Choice("yes", "yes")),
        ("rd_continuous", True, Choice("yes", "yes")),
        ("own_brand", "Developing", Choice("developing", "Developing")),
        ("own_brand", "unknown", Unknown("unknown")),
        ("technology_field", "linear guides", Text("linear guides", "linear guides")),
        ("export_markets", ["JP", "US"], Items(("JP", "US"), "JP, US")),
        (
            "annual_revenue",
            "twelve hundred million",
            Quantity(1_200_000_000, 1_200_000_000, "TWD", stated="twelve hundred million"),
        ),
        (
            "employees",
            {"kind": "quantity", "low": 5, "high": 9, "unit": "people"},
            Quantity(5, 9, "people"),
        ),
    ],
)
def test_an_answer_may_be_written_short(
    guide: Guide, fact: str, written: object, expected: Value
) -> None:
    assert facts_from_shorthand(guide.questions, {fact: written}, read) == {fact: expected}


@pytest.mark.parametrize("blank", [None, "", "  "])
def test_what_is_blank_was_never_answered(guide: Guide, blank: object) -> None:
    assert facts_from_shorthand(guide.questions, {"employees": blank}, read) == {}


@pytest.mark.parametrize(
    ("fact", "written", "said"),
    [
        ("revenue", 5, "is not a fact"),
        ("employees", "many", "no answer found in 'many'"),
        ("annual_revenue", "850M", "leaves the currency open"),
        ("employees", [300, 200], "give the smaller number first"),
        ("employees", [1, 2, 3], "write two numbers"),
        ("employees", -5, "it is 0 or more"),
        ("employees", float("nan"), "nan is not a number that counts"),
        ("employees", float("inf"), "inf is not a number that counts"),
        ("export_markets", {"kind": "list", "value": "JP"}, "'JP' is not a list"),
        (
            "years_in_business",
            {
                "kind": "quantity",
                "low": 1,
                "high": 2,
                "unit": "years",
                "founded": ["2020-01-01", "2019-01-01"],
            },
            "give the earlier day first",
        ),
        ("rd_intensity", 140, "it is 100 or less"),
        ("own_brand", 3, "write none, developing, established or unknown"),
        ("own_brand", {"kind": "choice", "value": "big"}, "'big' is no choice"),
        ("employees", {"kind": "choice", "value": "yes"}, "a choice was given"),
        (
            "annual_revenue",
            {"kind": "quantity", "low": 1, "high": 1, "unit": "USD"},
            "is in USD",
        ),
        ("employees", {"kind": "riddle"}, "unknown kind"),
        ("employees", object(), "neither a number"),
    ],
)
def test_an_answer_that_cannot_be_taken_says_why(
    guide: Guide, fact: str, written: object, said: str
) -> None:
    with pytest.raises(MalformedFacts) as caught:
        facts_from_shorthand(guide.questions, {fact: written}, read)

    assert said in str(caught.value)
    assert caught.value.faults[0].fact == fact


def test_every_fault_is_reported_at_once(guide: Guide) -> None:
    with pytest.raises(MalformedFacts) as caught:
        facts_from_shorthand(guide.questions, {"employees": "many", "revenue": 5}, read)

    assert [fault.fact for fault in caught.value.faults] == ["employees", "revenue"]
