"""Answers that contradict one another are found, and only for certain."""

from __future__ import annotations

import pytest

from precheck.rules.consistency import contradictions
from precheck.rules.facts import Choice, Items, Quantity, Unknown, Value
from precheck.rules.principles import Programme
from tests.rules.firms import TODAY, percent, twd


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"rd_continuous": Choice("yes"), "rd_spending": twd(0)}, ["rd_without_spending"]),
        ({"rd_continuous": Choice("yes"), "rd_intensity": percent(0)}, ["rd_without_intensity"]),
        ({"rd_continuous": Choice("yes"), "rd_spending": twd(0, 5_000_000)}, []),
        ({"rd_continuous": Choice("no"), "rd_spending": twd(0)}, []),
        ({"rd_continuous": Choice("yes"), "rd_spending": Unknown()}, []),
        (
            {"own_brand": Choice("none"), "own_brand_abroad": Choice("yes")},
            ["brand_abroad_without_brand"],
        ),
        ({"own_brand": Choice("developing"), "own_brand_abroad": Choice("yes")}, []),
        (
            {"own_brand_abroad": Choice("yes"), "export_share": percent(0)},
            ["brand_abroad_without_exports"],
        ),
        (
            {"export_markets": Items(("JP",)), "export_share": percent(0)},
            ["markets_without_exports"],
        ),
    ],
)
def test_answers_that_cannot_both_be_true_are_found(
    programme: Programme, answers: dict[str, Value], expected: list[str]
) -> None:
    found = contradictions(programme, answers, TODAY)

    assert [each.id for each in found] == expected


@pytest.mark.parametrize(
    ("spending", "intensity", "contradicts"),
    [
        (twd(50_000_000), percent(5), False),
        (twd(80_000_000), percent(5), False),
        (twd(200_000_000), percent(5), True),
        (twd(10_000_000), percent(5), True),
        (twd(10_000_000, 90_000_000), percent(5), False),
        (twd(200_000_000), percent(5, 25), False),
        (twd(200_000_000), Quantity(5, None, "percent"), False),
        (twd(0), percent(0), False),
    ],
)
def test_spending_on_rd_should_be_about_its_share_of_revenue(
    programme: Programme, spending: Value, intensity: Value, contradicts: bool
) -> None:
    answers: dict[str, Value] = {
        "annual_revenue": twd(1_000_000_000),
        "rd_spending": spending,
        "rd_intensity": intensity,
    }

    found = contradictions(programme, answers, TODAY)

    assert [each.id for each in found] == (["rd_figures_apart"] if contradicts else [])


def test_a_contradiction_names_the_facts_to_ask_about(programme: Programme) -> None:
    answers: dict[str, Value] = {"rd_continuous": Choice("yes"), "rd_spending": twd(0)}

    (found,) = contradictions(programme, answers, TODAY)

    assert found.facts == ("rd_continuous", "rd_spending")
