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
