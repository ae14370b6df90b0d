"""An answer to another question is none to the one asked."""

from __future__ import annotations

import pytest

from precheck.reading import read_message
from tests.reading.fact_expectations import AS_OF


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("own_brand_abroad", "Our 30th anniversary is next March"),
        ("own_brand_abroad", "六成在台灣，四成在越南廠"),
        ("own_brand_abroad", "we don't want to give our phone number to strangers"),
        ("international_channels", "we file two or three patents each year"),
        ("own_brand", "we file two or three patents each year"),
        ("own_brand", "今天雨好大"),
        ("export_markets", "不是12億，是1.2億"),
        ("export_markets", "I don't use e-mail"),
        ("export_markets", "配方，染料不含重金屬又不掉色"),
    ],
)
def test_what_speaks_of_something_else_answers_nothing(asked: str, said: str) -> None:
    result = read_message(said, asked=asked, as_of=AS_OF)

    assert asked not in {item.fact for item in result.readings}


@pytest.mark.parametrize(
    ("asked", "said", "fact"),
    [
        ("consent", "不好意思 公司規定不能提供", "taiwan_operations_share"),
        ("annual_revenue", "這要問廠長", "taiwan_production_share"),
        ("rd_continuous", "沒有，我們純代工不做研發", "own_brand"),
        ("rd_continuous", "yes, a team of nine engineers", "employees"),
        ("technology_unique", "China has been selling it for years", "export_markets"),
        ("technology_unique", "客戶在日本", "export_markets"),
        ("technology_key", "we make what the customer draws", "technology_field"),
        ("technology_unique", "our product is a standard size", "technology_field"),
        ("export_share", "it isn't that we don't export, mostly to Vietnam", "export_share"),
    ],
)
def test_an_answer_tells_no_other_fact_by_the_way(asked: str, said: str, fact: str) -> None:
    result = read_message(said, asked=asked, as_of=AS_OF)

    assert fact not in {item.fact for item in result.readings}


@pytest.mark.parametrize(
    ("asked", "said", "fact"),
    [
        ("rd_continuous", "we sell to Japan and Vietnam", "export_markets"),
        (
            "international_channels",
            "began 2 years ago with a few inquiries",
            "international_channels",
        ),
        ("annual_revenue", "台灣生產比例不清楚", "taiwan_production_share"),
    ],
)
def test_what_does_speak_of_a_fact_still_tells_it(asked: str, said: str, fact: str) -> None:
    result = read_message(said, asked=asked, as_of=AS_OF)

    assert fact in {item.fact for item in result.readings}


@pytest.mark.parametrize("said", ["300% export", "外銷300%"])
def test_a_share_beyond_the_whole_is_read_so_that_it_can_be_refused(said: str) -> None:
    result = read_message(said, asked="export_share", as_of=AS_OF)

    assert [item.text for item in result.readings] == ["300%"]
