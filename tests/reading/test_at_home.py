"""Shares *at home*, taxes, a single man, an amount a year: figures that words beside them seem to give to another fact."""

from __future__ import annotations

import pytest

from precheck.reading import read_message
from precheck.rules.facts import Choice, Quantity

from .fact_expectations import AS_OF


def told(text: str, asked: str | None = None) -> dict[str, object]:
    """What is read: the low end of figures, the value of choices."""
    return {
        each.fact: each.value.low if isinstance(each.value, Quantity) else each.value.value
        for each in read_message(text, asked=asked, as_of=AS_OF).readings
        if isinstance(each.value, (Quantity, Choice))
    }


@pytest.mark.parametrize(
    ("text", "asked", "share"),
    [
        ("100% here at home", "taiwan_production_share", 100),
        ("here at home it's 50 percent", "taiwan_production_share", 50),
        ("百分之70在國內", "taiwan_operations_share", 70),
        ("公司的營運，台灣佔90％", "taiwan_operations_share", 90),
    ],
)
def test_asked_what_is_in_taiwan_a_share_at_home_is_no_share_of_sales(
    text: str, asked: str, share: int
) -> None:
    assert told(text, asked) == {asked: share}


def test_a_share_sold_at_home_is_one_of_sales_whatever_was_asked() -> None:
    assert told("國內市場佔三成", "taiwan_production_share") == {"export_share": 70}


@pytest.mark.parametrize(
    "text", ["營業稅申報書加起來是49億", "going by the tax return, NT$4.9 billion"]
)
def test_a_tax_return_tells_the_revenue(text: str) -> None:
    assert told(text, "annual_revenue") == {"annual_revenue": 4_900_000_000}


def test_one_man_in_a_story_is_no_headcount() -> None:
    assert "employees" not in told(
        "之前同業挖走我們一個師傅，結果還是做不出來", "technology_unique"
    )


def test_a_firm_of_one_is() -> None:
    assert told("就我一個人而已", "employees") == {"employees": 1}


def test_what_is_spent_on_research_every_year_tells_how_much() -> None:
    assert told("我們每年研發經費160萬元") == {"rd_spending": 1_600_000}


def test_what_is_recalled_is_no_guess() -> None:
    message = read_message("講到這個我想起來，我們這間公司開了26年", asked=None, as_of=AS_OF)

    assert [
        each.value.approximate for each in message.readings if isinstance(each.value, Quantity)
    ] == [False]


@pytest.mark.parametrize(
    ("text", "fact", "value"),
    [
        ("we're purely an OEM without an own brand", "own_brand", "none"),
        ("our company has no brand of its own", "own_brand", "none"),
        ("not a year goes by without R&D at our firm", "rd_continuous", "yes"),
        ("我們有別人都沒有的獨特技術", "technology_unique", "yes"),
        ("只做台灣生意，沒賣國外", "export_share", 0),
        ("customers abroad account for 30% of our revenue", "export_share", 30),
    ],
)
def test_denials_and_shares_told_unasked(text: str, fact: str, value: object) -> None:
    assert told(text).get(fact) == value


def test_what_does_the_job_is_no_job() -> None:
    assert "planned_jobs" not in told("Nothing else does the job.", "technology_irreplaceable")


def test_not_every_year_is_no_yes() -> None:
    assert told("we don't do R&D every year").get("rd_continuous") != "yes"


def test_what_is_seen_by_the_books_is_no_guest() -> None:
    assert told("以去年損益表來看，是200億", "annual_revenue") == {"annual_revenue": 20_000_000_000}
    assert told("上禮拜50個客人來看", "employees") == {}


@pytest.mark.parametrize(
    ("text", "spent"),
    [
        (
            "revenue NT$3 billion, research and development costs us NT$40 million a year",
            40_000_000,
        ),
        ("sales of NT$2 billion, and research expenses came to NT$30 million", 30_000_000),
        ("our research and development spending was 12 million NT dollars", 12_000_000),
        ("labour costs us NT$30 million a year", None),
    ],
)
def test_what_research_costs_is_spent_on_it(text: str, spent: int | None) -> None:
    assert told(text, "annual_revenue").get("rd_spending") == spent


@pytest.mark.parametrize(
    ("text", "asked", "share"),
    [
        ("most of our steel comes from abroad", "export_share", None),
        ("we import most of our raw materials from abroad", "export_share", None),
        ("原料大多從國外來", "export_share", None),
        ("零件大部分都是國外進口的", "annual_revenue", None),
        ("most of it comes from abroad", "export_share", 50),
        ("most of our revenue comes from abroad", "export_share", 50),
        ("營收大部分來自海外", "export_share", 50),
        ("這個嘛，大部分來自國外", "export_share", 50),
        ("well, most comes from abroad", "export_share", 50),
        ("our revenue has mostly grown", "export_share", None),
        ("nearly all our orders come from overseas", "export_share", 90),
        ("客戶幾乎都是國外的", "export_share", 90),
    ],
)
def test_what_is_bought_abroad_is_not_sold_there(text: str, asked: str, share: int | None) -> None:
    assert told(text, asked).get("export_share") == share


@pytest.mark.parametrize(
    ("text", "asked", "share"),
    [
        ("everyone around here makes the same stuff", "taiwan_production_share", None),
        ("everybody here knows everybody", "taiwan_production_share", None),
        ("這邊大家都在做一樣的東西", "taiwan_production_share", None),
        ("同業都在台灣", "taiwan_operations_share", None),
        ("everything is made here", "taiwan_production_share", 100),
        ("全部都在台灣做", "taiwan_production_share", 100),
        ("all of us are here in Taiwan", "taiwan_operations_share", 100),
    ],
)
def test_all_others_are_not_all_of_ours(text: str, asked: str, share: int | None) -> None:
    assert told(text, asked).get(asked) == share


@pytest.mark.parametrize(
    ("text", "asked", "brands"),
    [
        ("現在每個經銷商都認得這個牌子", "own_brand", {"own_brand": "established"}),
        ("every dealer knows our brand", "own_brand", {"own_brand": "established"}),
        (
            "每個經銷商都認得這個牌子、我們的品牌在海外也有賣",
            "own_brand",
            {"own_brand": "established", "own_brand_abroad": "yes"},
        ),
        (
            "our brand is sold through dealers abroad",
            "own_brand",
            {
                "own_brand": "established",
                "own_brand_abroad": "yes",
                "international_channels": "established",
            },
        ),
        ("我們外銷的東西都不是掛自己的牌子", "annual_revenue", {"own_brand_abroad": "no"}),
        ("我們外銷的產品沒有掛自己的品牌", "annual_revenue", {"own_brand_abroad": "no"}),
        (
            "what we export does not go out under our own brand",
            "annual_revenue",
            {"own_brand_abroad": "no"},
        ),
        ("我們賣的東西都不是掛自己的牌子", "annual_revenue", {"own_brand": "none"}),
    ],
)
def test_who_knows_the_brand_sells_it_somewhere_and_what_is_exported_is_not_all(
    text: str, asked: str, brands: dict[str, str]
) -> None:
    assert told(text, asked) == brands


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("what we do is essential to the industry we supply", "yes"),
        ("so what we make is indispensable to every shipyard", "yes"),
        ("我們做的東西是產業的關鍵", "yes"),
        ("what we do is not critical to anybody", "no"),
        ("what they do is essential to us", None),
    ],
)
def test_all_that_we_do_is_the_technology(text: str, key: str | None) -> None:
    assert told(text, "annual_revenue").get("technology_key") == key


@pytest.mark.parametrize(
    ("text", "abroad"),
    [
        ("只做台灣生意，沒賣國外", "no"),
        ("We sell in Taiwan and nowhere else.", "no"),
        ("we don't sell abroad", "no"),
        ("只做國內，沒有通路", None),
        ("沒有代理商，也沒有分公司", None),
    ],
)
def test_asked_for_channels_who_sells_nothing_abroad_sells_no_brand_there(
    text: str, abroad: str | None
) -> None:
    heard = told(text, "international_channels")

    assert heard["international_channels"] == "none"
    assert heard.get("own_brand_abroad") == abroad
