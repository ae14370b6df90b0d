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


@pytest.mark.parametrize(
    ("text", "fact", "said"),
    [
        ("如果品牌還在建立呢", "own_brand", "developing"),
        ("如果只有三成在台灣呢", "taiwan_operations_share", "30"),
        ("如果只有三成在台灣生產呢", "taiwan_production_share", "30"),
    ],
)
def test_a_case_is_put_about_the_fact_that_it_means(text: str, fact: str, said: str) -> None:
    result = read_message(text, asked=None, as_of=AS_OF, hypothetical=True)

    assert written(result, fact) == said


@pytest.mark.parametrize(
    ("text", "employees"),
    [("what if we had 3,000 employees?", "3000"), ("如果員工有3000人呢？", "3000")],
)
def test_a_supposition_is_read_only_where_one_is_wanted(text: str, employees: str) -> None:
    told = read_message(text, asked="own_brand", as_of=AS_OF)

    supposed = read_message(text, asked="own_brand", as_of=AS_OF, hypothetical=True)

    assert written(told, "employees") == "nothing"
    assert written(supposed, "employees") == employees


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("850M", "ask currency"),
        ("40 million", "ask currency"),
        ("NT$850M", "850000000"),
        ("850000000", "850000000"),
        ("營收850M", "ask currency"),
        ("營收850M台幣", "850000000"),
        ("營收8.5億", "850000000"),
    ],
)
def test_an_english_amount_in_a_chinese_talk_names_no_currency(text: str, said: str) -> None:
    result = read_message(text, asked="annual_revenue", language="zh-TW", as_of=AS_OF)

    assert written(result, "annual_revenue") == said
