"""One kind of thing at a time, in the contract's shape."""

from __future__ import annotations

import pytest

from precheck.reading.kinds import read_kind


def test_a_reading_has_the_shape_of_the_contract() -> None:
    readings = read_kind("It is USD 40 million now", "money", "en")

    assert [reading.to_json() for reading in readings] == [
        {
            "kind": "money",
            "value": {
                "kind": "quantity", "low": 40000000, "high": 40000000, "low_inclusive": True,
                "high_inclusive": True, "unit": "USD", "approximate": False,
                "stated": "USD 40 million",
            },
            "start": 6,
            "end": 20,
            "text": "USD 40 million",
        }
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["$5", "12億元", "five dollars", "20 billion francs", "12 cents"])
def test_money_without_a_country_has_no_unit(text: str) -> None:
    (reading,) = read_kind(text, "money")

    assert reading.to_json()["value"]["unit"] is None


def test_an_unknown_kind_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="unknown kind 'colour'"):
        read_kind("red", "colour")


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("more than $ 247 million", "money", ["$ 247 million"]),
        ("$20，300美元", "money", ["$20", "300美元"]),
        ("4人民幣5美元", "money", ["4人民幣", "5美元"]),
        ("10 $ 30 $", "money", ["10 $", "30 $"]),
        ("30% or 百分之四十", "percent", ["30%", "百分之四十"]),
        ("3 years, 5個月", "duration", ["3 years", "5個月"]),
        ("an hour and a half", "duration", ["an hour and a half"]),
        ("all day", "duration", ["all day"]),
        ("8天20小時", "duration", ["8天20小時"]),
        ("in 2016年, 3年", "duration", ["3年"]),
        ("about 30, at least 40", "range", ["at least 40"]),
        ("100到150", "range", ["100到150"]),
        ("1000以上，1500以下", "range", ["1000以上，1500以下"]),
        ("x>10 and y<20", "range", [">10", "<20"]),
        ("1995-01", "range", []),
        ("=>30", "range", []),
        ("300 people, 12億元, 3%", "number", ["300", "12億", "3"]),
    ],
)
def test_everything_of_the_kind_is_found(text: str, kind: str, expected: list[str]) -> None:
    assert [reading.text for reading in read_kind(text, kind)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("yes", {"kind": "choice", "value": "yes", "stated": "yes"}),
     ("沒有", {"kind": "choice", "value": "no", "stated": "沒有"}),
     ("不一定", {"kind": "unknown", "stated": "不一定"})],
)  # fmt: skip
def test_yes_and_no_are_choices_and_unsure_is_unknown(text: str, expected: dict[str, str]) -> None:
    (reading,) = read_kind(text, "yesno")

    assert reading.to_json()["value"] == expected
