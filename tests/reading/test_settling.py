"""Replies to what was asked back: a currency, a calendar, a unit, one of two."""

from __future__ import annotations

from typing import Any

import pytest

from precheck.reading import read, settle

from .fact_expectations import AS_OF, expected, load, written

CASES = load("settling.yml")


@pytest.mark.parametrize("case", CASES, ids=[f"{case['said']} - {case['reply']}" for case in CASES])
def test_a_reply_settles_what_was_asked(case: dict[str, Any]) -> None:
    ask = read(case["said"], case["fact"], as_of=AS_OF).asks[0]

    result = settle(ask, case["reply"], as_of=AS_OF)

    assert written(result, case["fact"]) in expected(case["becomes"])


@pytest.mark.parametrize(
    ("said", "reply", "asked"),
    [
        ("USD 22 million", "sorry I mean 24 million US dollars", "24 million US dollars"),
        ("USD 22 million or so", "no, USD 24 million", "USD 24 million"),
        ("美金九百萬", "說錯了，美金八百萬", "美金八百萬"),
        ("USD 9 million", "well, dollars", "USD 9 million"),
    ],
)
def test_of_two_amounts_in_foreign_money_the_one_that_stands_is_asked_about(
    said: str, reply: str, asked: str
) -> None:
    ask = read(said, "annual_revenue", as_of=AS_OF).asks[0]

    (again,) = settle(ask, reply, as_of=AS_OF).asks

    assert (again.kind, again.text) == ("currency", asked)
