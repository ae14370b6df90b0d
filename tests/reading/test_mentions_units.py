"""Money, shares, people, time and years, and what is none of them."""

from __future__ import annotations

from itertools import pairwise

import pytest

from precheck.reading.mentions import mentions
from tests.reading.quantity_notation import all_written

CASES = {
    "NT$1.2bn": "1200000000 money:TWD", "NTD 500 million": "500000000 money:TWD",
    "TWD 80m": "80000000 money:TWD", "1.2 billion NTD": "1200000000 money:TWD",
    "1.2 billion NT dollars": "1200000000 money:TWD", "NT$ 850 M": "850000000 money:TWD",
    "新台幣12億元": "1200000000 money:TWD", "新臺幣三千萬": "30000000 money:TWD",
    "十二億台幣": "1200000000 money:TWD", "台币5亿": "500000000 money:TWD",
    "12億元": "1200000000 money:", "三千萬塊": "30000000 money:", "壹拾貳億元整": "1200000000 money:",
    "1,200,000仟元": "1200000000 money:", "12,000百萬元": "12000000000 money:",
    "$40 million": "40000000 money:", "40 million dollars": "40000000 money:",
    "US$40 million": "40000000 money:USD", "USD 40m": "40000000 money:USD",
    "USD40m": "40000000 money:USD", "40 million US dollars": "40000000 money:USD",
    "八百萬美金": "8000000 money:USD", "20萬美元": "200000 money:USD", "€2 million": "2000000 money:EUR",
    "2 million euros": "2000000 money:EUR", "三百萬歐元": "3000000 money:EUR",
    "£15 million": "15000000 money:GBP", "五億日圓": "500000000 money:JPY",
    "5億日幣": "500000000 money:JPY", "500 million yen": "500000000 money:JPY",
    "RMB 30 million": "30000000 money:CNY", "三千萬人民幣": "30000000 money:CNY",
    "人民币50元": "50 money:CNY", "HK$5 million": "5000000 money:HKD", "港幣五百萬": "5000000 money:HKD",
    "120 MEUR": "120000000 money:EUR", "3 billion won": "3000000000 money:KRW",
    "75 USD million": "75000000 money:USD", "five dollars and ten cents": "5.1 money:",
    "50元6角": "50.6 money:", "a quarter million dollars": "250000 money:",
    "3.5%": "3.5 percent", "3.5 percent": "3.5 percent", "3.5 per cent": "3.5 percent",
    "百分之三點五": "3.5 percent", "3.5％": "3.5 percent", "千分之八": "0.8 percent",
    "萬分之三": "0.03 percent", "七成": "70 percent", "七成五": "75 percent", "2.5成": "25 percent",
    "半成": "5 percent", "十成": "100 percent", "百分之百": "100 percent", "八二開": "80 percent",
    "12個百分點": "12 percent", "一點五個百分點": "1.5 percent", "5趴": "5 percent", "two thirds": "66.6667 percent",
    "half": "50 percent", "一半": "50 percent", "三分之二": "66.6667 percent", "one in five": "20 percent",
    "70 percentage points": "70 percent", "七成員工": "70 percent",
    "1,500 heads": "1500 people", "320 full-time employees": "320 people", "2k staff": "2000 people",
    "15 FTEs": "15 people", "五百位員工": "500 people", "300名": "300 people", "一百五十人": "150 people",
    "三年": "3 years", "三年半": "3.5 years", "兩個半月": "2.5 months", "半年": "0.5 years",
    "十個月": "10 months", "兩週": "2 weeks", "30天": "30 days", "八小時": "8 hours", "十分鐘": "10 minutes",
    "two decades": "20 years", "a decade": "10 years", "18 months": "18 months", "5yrs": "5 years",
    "a couple of weeks": "2 weeks", "three and a half years": "3.5 years",
    "three years and a half": "3.5 years", "two years and six months": "30 months",
    "一年三個月": "15 months", "half a year": "0.5 years",
    "since 1998": "1998 year", "founded in 1979": "1979 year", "est. 1979": "1979 year",
    "1998年": "1998 year", "一九九八年": "1998 year", "nineteen ninety-eight": "1998 year", "西元1998年": "1998 year",
    "2010年3月5日": "2010 year", "2010/3/5": "2010 year", "成立於2008/05": "2008 year",
    "民國87年": "87 roc_year", "民國八十七年三月": "87 roc_year", "87年": "87 years",
    "12 brands": "12 things", "五個國家": "5 things", "3家工廠": "3 things",
}  # fmt: skip


@pytest.mark.parametrize("text", CASES)
def test_an_amount_has_the_unit_that_was_said(text: str) -> None:
    assert all_written(text) == [CASES[text]]


@pytest.mark.parametrize(
    "text",
    ["ISO 9001", "ISO9001:2015", "IATF 16949", "Industry 4.0", "工業4.0", "5G", "the top 500",
     "Fortune 500", "XT-2000", "our M12 series", "version 2.1.3", "v2.1", "PM2.5", "COVID-19",
     "02-2345-6789", "(02)2345-6789", "0912-345-678", "0912345678", "+886-912-345-678",
     "電話02-23456789", "統一編號12345678", "https://x.example/2020/30?p=5", "sales3@acme5.example",
     "at 10:30", "3rd place", "4th", "B2B"],
)  # fmt: skip
def test_a_name_or_a_code_is_no_amount(text: str) -> None:
    assert all_written(text) == []


def test_places_refer_to_the_original_text() -> None:
    text = "去年　營收１２億５千萬元，員工３００人！"

    found = mentions(text)

    assert [text[one.start : one.end] for one in found] == ["１２億５千萬元", "３００人"]
    assert [one.text for one in found] == ["１２億５千萬元", "３００人"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("850M", True), ("850", False), ("12億", True), ("1,200,000仟元", True), ("1.5k", True),
     ("八百", False), ("一千八", False), ("12E", True), ("NT$850,000,000", False)],
)  # fmt: skip
def test_a_scale_that_was_said_is_told(text: str, expected: bool) -> None:
    assert mentions(text)[0].scaled is expected


def test_a_year_takes_in_its_month_and_day() -> None:
    assert [one.text for one in mentions("我們在2010年3月5日成立")] == ["2010年3月5日"]


def test_several_amounts_come_in_order_and_never_overlap() -> None:
    text = "資本額5000萬元，員工200人，1998年成立，研發佔3.5%，外銷七成，about 12 brands since 2005"

    found = mentions(text)

    assert [one.kind for one in found] == [
        "money", "people", "year", "percent", "percent", "count", "year",
    ]  # fmt: skip
    assert all(left.end <= right.start for left, right in pairwise(found))
