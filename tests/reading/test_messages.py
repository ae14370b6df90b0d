"""Whole messages: every fact told, each figure used once, and nothing else taken."""

from __future__ import annotations

from typing import Any

import pytest

from precheck.reading import read_message

from .fact_expectations import AS_OF, expected, load, written

CASES = load("messages.yml")


@pytest.mark.parametrize(
    "case", CASES, ids=[f"{case['said']} [{case.get('asked', '')}]" for case in CASES]
)
def test_a_message_tells_exactly_these_facts(case: dict[str, Any]) -> None:
    wanted = case["tells"]

    result = read_message(case["said"], asked=case.get("asked"), as_of=AS_OF)

    told = {item.fact for item in (*result.readings, *result.asks)}
    assert {fact: written(result, fact) for fact in told} == {
        fact: next(
            (way for way in expected(said) if way == written(result, fact)), expected(said)[0]
        )
        for fact, said in wanted.items()
    }
