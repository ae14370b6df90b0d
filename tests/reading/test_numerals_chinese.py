"""Chinese numerals, in characters, figures and both, Traditional and Simplified."""

from __future__ import annotations

import pytest

from precheck.reading.kinds import read_kind

NUMBERS = {
    "七": 7, "十": 10, "十二": 12, "二十": 20, "九十九": 99, "一百": 100, "一百零五": 105,
    "一百一十": 110, "一百二": 120, "兩百五": 250, "三百二十": 320, "一千零八": 1008, "一千八": 1800,
    "兩千三百": 2300, "九千九百九十九": 9999, "一萬": 10000, "一萬三": 13000, "一萬零三": 10003,
    "三萬五千": 35000, "十萬": 100000, "二十五萬": 250000, "一百五十萬": 1500000,
    "三千五百萬": 35000000, "一億": 10**8, "一億二": 120000000, "一億二千萬": 120000000,
    "兩億五": 250000000, "十二億": 1200000000, "一百零八億": 10800000000, "一兆": 10**12,
    "一兆兩千億": 1200000000000, "壹拾貳億": 1200000000, "參佰伍拾": 350, "肆仟陸佰": 4600,
    "两万五": 25000, "三亿六千万": 360000000, "五万四千": 54000, "12億": 1200000000,
    "12億5": 1250000000, "3億2千萬": 320000000, "1億500萬": 105000000, "8千萬": 80000000,
    "5萬4千6百": 54600, "1千零1": 1001, "１２億": 1200000000, "12E": 1200000000, "3500w": 35000000,
    "12,000百萬": 12000000000, "1,200,000仟": 1200000000, "3.6億": 360000000, "0.5億": 50000000,
    "二點五億": 250000000, "三點一四": 3.14, "零點八": 0.8, "十五點七": 15.7, "一億半": 150000000,
    "三分之二": 2 / 3, "五分之一": 0.2, "二又二分之一": 2.5, "一半": 0.5, "負三十": -30, "-30": -30,
    "一打": 12, "兩打": 24, "百三": 130, "千二": 1200, "百萬": 1000000, "二零二四": 2024,
    "一九九八": 1998, "四萬億": 4 * 10**12, "一百 五十": 150, "廿五": 25,
}  # fmt: skip


@pytest.mark.parametrize("said", NUMBERS)
def test_a_numeral_is_the_number_it_says(said: str) -> None:
    expected = NUMBERS[said]

    readings = read_kind(f"是{said}。", "number", "zh-TW")

    values = [reading.to_json()["value"] for reading in readings]
    assert [(value["low"], value["high"]) for value in values] == [
        (pytest.approx(expected), pytest.approx(expected))
    ]


VAGUE = {
    "十幾億": (1.1e9, 1.9e9), "幾十億": (2e9, 9.9e9), "二十幾": (21, 29), "三十幾": (31, 39),
    "幾百": (200, 999), "幾千": (2000, 9999), "幾億": (2e8, 9.9e8), "兩百多": (201, 299),
    "一千多": (1001, 1999), "十多億": (1.1e9, 1.9e9), "五十餘": (51, 59), "一千多萬": (1001e4, 1999e4),
    "三億多": (3e8, 4e8), "一百五六十": (150, 160), "三五百": (300, 500), "兩三百": (200, 300),
    "七八十": (70, 80), "十七八": (17, 18), "三四十億": (3e9, 4e9), "好幾百": (200, 999),
    "數十億": (2e9, 9.9e9), "500多": (501, 599), "兩千幾": (2100, 2900), "十幾萬": (11e4, 19e4),
}  # fmt: skip


@pytest.mark.parametrize("said", VAGUE)
def test_a_vague_numeral_is_the_interval_it_allows(said: str) -> None:
    readings = read_kind(said, "number", "zh-TW")

    value = readings[0].to_json()["value"]
    assert (value["low"], value["high"]) == VAGUE[said]


@pytest.mark.parametrize(
    "text",
    ["一切", "我們一起", "統一編號", "四川", "十足的把握", "部隊", "登陸", "收拾", "幾乎", "零售", "半導體",
     "百貨公司", "萬一", "唯一", "參與", "數據", "大陸", "三星", "億", "萬", "多數"],
)  # fmt: skip
def test_words_written_with_a_numeral_are_none(text: str) -> None:
    assert read_kind(text, "number", "zh-TW") == ()


def test_the_number_of_people_is_not_several_tens() -> None:
    readings = read_kind("員工人數十五人", "number", "zh-TW")

    assert [reading.text for reading in readings] == ["十五"]
