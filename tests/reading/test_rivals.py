"""Whose a figure is: other firms', the visitors', that of a year that is over, or the firm's own."""

from __future__ import annotations

import pytest

from precheck.reading import read_message

from .fact_expectations import AS_OF, written

OURS = (
    ("傳統產業300人", None, {"employees": "300"}),
    ("傳統產業300人", "employees", {"employees": "300"}),
    ("電子產業300人，20年", None, {"employees": "300", "years_in_business": "20"}),
    ("半導體產業 1200人", None, {"employees": "1200"}),
    ("in the machinery sector 40 years", "years_in_business", {"years_in_business": "40"}),
    ("steel sector 300 employees", None, {"employees": "300"}),
    ("we beat the competitors 30 people strong", None, {"employees": "30"}),
)
THEIRS = (
    ("同業大概300人，我們200人", "employees", {"employees": "200"}),
    ("competitors spend 2%, we 5%", "rd_intensity", {"rd_intensity": "5"}),
    ("rivals are at 3%, we're at 5", "rd_intensity", {"rd_intensity": "5"}),
    ("產業平均3%，我們5%", "rd_intensity", {"rd_intensity": "5"}),
    ("the industry average is 300, we have 200", "employees", {"employees": "200"}),
    ("other firms in the industry have 50, we have 300", "employees", {"employees": "300"}),
    ("我們200人，比同行多30人", "employees", {"employees": "200"}),
    ("漢諾威展有四千個人來看", None, {}),
    ("4000 people came to see us at the fair", None, {}),
)
OF_A_YEAR = (
    ("Invested NT$200m in a new plant in 2023.", "planned_investment", {}),
    (
        "we will invest NT$200m in a new plant in 2026",
        None,
        {"planned_investment": "200000000"},
    ),
)


def told(text: str, asked: str | None) -> dict[str, str]:
    result = read_message(text, asked=asked, as_of=AS_OF)
    return {each.fact: written(result, each.fact) for each in (*result.readings, *result.asks)}


@pytest.mark.parametrize(("text", "asked", "tells"), OURS)
def test_a_trade_or_a_rival_that_is_only_named_has_no_figure(
    text: str, asked: str | None, tells: dict[str, str]
) -> None:
    assert told(text, asked) == tells


@pytest.mark.parametrize(("text", "asked", "tells"), THEIRS)
def test_what_is_said_of_others_is_none_of_ours(
    text: str, asked: str | None, tells: dict[str, str]
) -> None:
    assert told(text, asked) == tells


@pytest.mark.parametrize(("text", "asked", "tells"), OF_A_YEAR)
def test_what_was_spent_in_a_year_that_is_over_is_no_plan(
    text: str, asked: str | None, tells: dict[str, str]
) -> None:
    assert told(text, asked) == tells


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("員工上限多少人？我們大概300", {"employees": "270..330 ~"}),
        ("要成立幾年？我們12年", {"years_in_business": "12"}),
        ("研發比例要多少？我們3%", {"rd_intensity": "3"}),
        (
            "Is the limit on revenue 20 billion? We're at 15 billion NT.",
            {"annual_revenue": "15000000000"},
        ),
    ],
)
def test_an_answer_may_follow_the_question_that_names_what_it_tells(
    text: str, tells: dict[str, str]
) -> None:
    assert told(text, None) == tells


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("2027年三千萬，2028年再投五千萬", {"planned_investment": "80000000"}),
        ("2027 NT$30m, 2028 NT$50m", {"planned_investment": "80000000"}),
    ],
)
def test_what_is_planned_for_several_years_adds_up(text: str, tells: dict[str, str]) -> None:
    assert told(text, "planned_investment") == tells


@pytest.mark.parametrize("text", ["公司三十年了", "我們公司已經30年了", "開工廠三十年了"])
def test_the_years_of_the_firm_are_told_by_the_shape_of_the_words(text: str) -> None:
    assert told(text, None) == {"years_in_business": "30"}


def test_the_years_that_somebody_worked_here_are_not_the_firms() -> None:
    assert told("我在公司三十年了", None) == {}
