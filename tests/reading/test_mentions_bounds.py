"""Bounds, ranges and rough figures around an amount."""

from __future__ import annotations

import pytest

from tests.reading.quantity_notation import all_written

CASES = {
    "at least 300 people": "[300, ) people", "no fewer than 300 people": "[300, ) people",
    "300 or more people": "[300, ) people", "300+ staff": "[300, ) people",
    "more than 300 people": "(300, ) people", "over 300 employees": "(300, ) people",
    "exceeding 300 people": "(300, ) people", "fewer than 300 people": "(, 300) people",
    "under 300 people": "(, 300) people", "up to 300 people": "(, 300] people",
    "at most 300 people": "(, 300] people", "300 people or fewer": "(, 300] people",
    "not more than 300 people": "(, 300] people", "about 300 people": "[270, 330] people ~",
    "around 300 people": "[270, 330] people ~", "roughly 300 people": "[270, 330] people ~",
    "~300 people": "[270, 330] people ~", "300 or so people": "[270, 330] people ~",
    "nearly 300 people": "[270, 300) people ~", "just under 300 people": "[270, 300) people ~",
    "just over 300 people": "(300, 330] people ~", "between 200 and 300 people": "[200, 300] people",
    "from 200 to 300 people": "[200, 300] people", "200 to 300 people": "[200, 300] people",
    "200-300 people": "[200, 300] people", "200 – 300 people": "[200, 300] people",
    "2-3k people": "[2000, 3000] people", "5k-20k": "[5000, 20000] number",
    "between 100 and 150 million": "[100000000, 150000000] number",
    "NT$100 to 150 million": "[100000000, 150000000] money:TWD",
    "US$2 million to US$3 million": "[2000000, 3000000] money:USD",
    "three or four hundred people": "[300, 400] people", "5 to 10 percent": "[5, 10] percent",
    "5-10%": "[5, 10] percent", "5% to 10%": "[5, 10] percent", "3 to 5 years": "[3, 5] years",
    "more than 100 and less than 150 people": "(100, 150) people",
    "at least about 300 people": "[300, ) people ~", "over NT$20 billion": "(20000000000, ) money:TWD",
    "less than a thousand": "(, 1000) number", "a few hundred people": "[200, 999] people",
    "至少300人": "[300, ) people", "300人以上": "[300, ) people", "起碼三百人": "[300, ) people",
    "超過300人": "(300, ) people", "超過了三百人": "(300, ) people", "逾三百人": "(300, ) people",
    "不到十年": "(, 10) years", "未滿十年": "(, 10) years", "不滿十年": "(, 10) years",
    "十年以下": "(, 10] years", "不超過兩千人": "(, 2000] people", "最多兩千人": "(, 2000] people",
    "將近兩百億": "[18000000000, 20000000000) number ~", "近兩千人": "[1800, 2000) people ~",
    "快20年了": "[18, 20) years ~", "破百億": "(10000000000, ) number", "上億": "[100000000, ) number",
    "兩百億出頭": "(20000000000, 22000000000] number ~", "十年左右": "[9, 11] years ~",
    "大約十億": "[900000000, 1100000000] number ~", "約10億元": "[900000000, 1100000000] money: ~",
    "300人上下": "[270, 330] people ~", "三百人左右": "[270, 330] people ~",
    "一億到一億五": "[100000000, 150000000] number", "20-30億": "[2000000000, 3000000000] number",
    "三到五億": "[300000000, 500000000] number", "三至五年": "[3, 5] years",
    "介於100到150人": "[100, 150] people", "100到150人之間": "[100, 150] people",
    "100人至150人": "[100, 150] people", "兩三百人": "[200, 300] people",
    "百分之五十到六十": "[50, 60] percent", "between 20 to 30 people": "[20, 30] people",
    "不滿百人": "(, 100) people", "上千人": "[1000, ) people", "近百人": "[90, 100) people ~",
    "逾千人": "(1000, ) people", "not even 50 people": "(, 50) people", "七八成": "[70, 80] percent", "三成到五成": "[30, 50] percent", "超過一半": "(50, ) percent",
    "過半": "(50, ) percent", "比兩千人少": "(, 2000) people", "兩年多": "(2, 3) years",
    "三億多元": "(300000000, 400000000) money:", "三十幾年": "[31, 39] years",
    "兩百多人": "[201, 299] people", "好幾百人": "[200, 999] people", "第11年": "[10, 11] years",
    "剛滿十年": "10 years", "超過五億元但不到十億元": "(500000000, 1000000000) money:",
    "大于五亿": "(500000000, ) number", "至少三亿": "[300000000, ) number",
}  # fmt: skip


@pytest.mark.parametrize("text", CASES)
def test_a_bound_gives_the_interval_it_says(text: str) -> None:
    assert all_written(text) == [CASES[text]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("more than 40 and less than 10", ["(40, ) number", "(, 10) number"]),
        ("180 staff plus 40 temps", ["180 people", "40 number"]),
        ("equal to 500 or less than 500", ["500 number", "(, 500) number"]),
        ("超過10年，員工不到2000人", ["(10, ) years", "(, 2000) people"]),
        ("透過300家經銷商", ["300 things"]),
    ],
)
def test_bounds_that_do_not_meet_stay_apart(text: str, expected: list[str]) -> None:
    assert all_written(text) == expected
