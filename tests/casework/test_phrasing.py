"""Values in words, in both languages."""

from __future__ import annotations

from datetime import date

import pytest

from precheck.casework.guide import Guide
from precheck.casework.phrasing import say_value
from precheck.rules.facts import Choice, Items, Number, Quantity, Text, Unknown, Value, at

TODAY = date(2026, 11, 22)


def exactly(number: Number, unit: str) -> Quantity:
    """One number."""
    return Quantity(number, number, unit)


def founded(first: date, last: date) -> Value:
    """Years since a founding date, today."""
    return at(Quantity(0, 0, "years", founded=(first, last)), TODAY)


@pytest.mark.parametrize(
    ("fact", "value", "english", "chinese"),
    [
        ("annual_revenue", exactly(1_200_000_000, "TWD"), "NT$1.2 billion a year", "一年 12 億元"),
        ("paid_in_capital", exactly(1_234_000_000, "TWD"), "NT$1.234 billion", "12 億 3,400 萬元"),
        ("paid_in_capital", exactly(80_000_000, "TWD"), "NT$80 million", "8,000 萬元"),
        ("paid_in_capital", exactly(1_234_567, "TWD"), "NT$1,234,567", "123 萬 4,567 元"),
        (
            "paid_in_capital",
            exactly(1_200_000_000_000, "TWD"),
            "NT$1.2 trillion",
            "1 兆 2,000 億元",
        ),
        ("paid_in_capital", exactly(0, "TWD"), "NT$0", "0 元"),
        ("planned_jobs", exactly(1, "people"), "1 person", "1 人"),
        ("rd_intensity", exactly(3.5, "percent"), "3.5%", "3.5%"),
        ("rd_intensity", exactly(200 / 3, "percent"), "66.67%", "66.67%"),
    ],
)
def test_a_number_is_said_with_its_unit(
    guide: Guide, fact: str, value: Value, english: str, chinese: str
) -> None:
    assert say_value(guide.wording, "en", fact, value) == english
    assert say_value(guide.wording, "zh-TW", fact, value) == chinese


@pytest.mark.parametrize(
    ("value", "english", "chinese"),
    [
        (Quantity(1_100_000_000, 1_900_000_000, "TWD"), "NT$1.1–1.9 billion", "11 億至 19 億元"),
        (
            Quantity(500_000_000, 1_200_000_000, "TWD"),
            "NT$500 million to NT$1.2 billion",
            "5 億至 12 億元",
        ),
        (Quantity(201, 299, "people"), "201 to 299 people", "201 至 299 人"),
        (Quantity(270, 330, "people", approximate=True), "about 300 people", "約 300 人"),
        (Quantity(77, 93, "people", approximate=True), "about 85 people", "約 85 人"),
        (
            Quantity(None, 2000, "people", high_inclusive=False),
            "fewer than 2,000 people",
            "不到 2,000 人",
        ),
        (Quantity(0, 50, "people"), "at most 50 people", "最多 50 人"),
        (Quantity(1500, None, "people"), "at least 1,500 people", "至少 1,500 人"),
        (Quantity(10, None, "years", low_inclusive=False), "more than 10 years", "超過 10 年"),
        (
            Quantity(1800, 2000, "people", high_inclusive=False, approximate=True),
            "just under 2,000 people",
            "將近 2,000 人",
        ),
        (
            Quantity(20_000_000_000, 22_000_000_000, "TWD", low_inclusive=False, approximate=True),
            "just over NT$20 billion",
            "略多於 200 億元",
        ),
        (Quantity(10, 11, "years", high_inclusive=False), "10 to 11 years", "10 至 11 年"),
        (Quantity(50, 100, "percent", low_inclusive=False), "more than 50%", "超過 50%"),
        (Quantity(None, None, "people"), "not known", "尚不清楚"),
    ],
)
def test_an_interval_is_said_as_people_say_it(
    guide: Guide, value: Value, english: str, chinese: str
) -> None:
    assert say_value(guide.wording, "en", "planned_jobs", value) == english
    assert say_value(guide.wording, "zh-TW", "planned_jobs", value) == chinese


@pytest.mark.parametrize(
    ("first", "last", "english", "chinese"),
    [
        (
            date(1998, 1, 1),
            date(1998, 12, 31),
            "27 to 28 years (since 1998)",
            "27 至 28 年（1998 年起）",
        ),
        (
            date(2017, 7, 20),
            date(2017, 7, 20),
            "9 years 4 months (since 2017-07-20)",
            "9 年 4 個月（2017 年 7 月 20 日起）",
        ),
        (
            date(2016, 11, 15),
            date(2016, 11, 15),
            "just over 10 years (since 2016-11-15)",
            "剛滿 10 年（2016 年 11 月 15 日起）",
        ),
        (
            date(2016, 5, 1),
            date(2016, 5, 31),
            "10 years (since 2016-05)",
            "10 年（2016 年 5 月起）",
        ),
    ],
)
def test_years_since_a_founding_date_name_what_was_told(
    guide: Guide, first: date, last: date, english: str, chinese: str
) -> None:
    value = founded(first, last)

    assert say_value(guide.wording, "en", "years_in_business", value) == english
    assert say_value(guide.wording, "zh-TW", "years_in_business", value) == chinese


@pytest.mark.parametrize(
    ("fact", "value", "english", "chinese"),
    [
        ("own_brand", Choice("developing"), "Being built up", "正在建立"),
        ("technology_field", Text("linear guides"), "linear guides", "linear guides"),
        (
            "export_markets",
            Items(("JP", "Southeast Asia")),
            "Japan, Southeast Asia",
            "日本、東南亞",
        ),
        ("export_markets", Items(("Atlantis",)), "Atlantis", "Atlantis"),
        ("export_markets", Items(()), "none", "無"),
        ("support_needs", Items(("talent", "brand")), "Talent, Brand marketing", "人才、品牌行銷"),
        ("own_brand", Unknown(), "not known", "尚不清楚"),
        ("own_brand", None, "not known", "尚不清楚"),
    ],
)
def test_choices_words_and_lists_are_said_by_their_titles(
    guide: Guide, fact: str, value: Value | None, english: str, chinese: str
) -> None:
    assert say_value(guide.wording, "en", fact, value) == english
    assert say_value(guide.wording, "zh-TW", fact, value) == chinese
