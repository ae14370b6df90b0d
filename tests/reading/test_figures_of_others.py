"""Figures that are nobody's of the firm, or of something else than what was asked, and those that are its own."""

from __future__ import annotations

import pytest

from precheck.reading import read_message

from .fact_expectations import AS_OF, written

LEFT_OR_CAME = (
    "two of our people left and set up shop with it",
    "we hired two people last month",
    "we sent 6 people to Germany for training",
    "5 people called in sick today",
    "two of them are my brothers",
    "there are 5 of us in accounts",
    "the canteen seats 120",
    "my father employed 12 people back then",
    "後來有兩個師傅出去自己開，同一套就帶出去了",
    "上個月走了三個師傅",
    "今天五個人請假",
    "派了六個人去德國受訓",
    "其中兩個是我弟弟",
    "會計部門五個",
    "缺五個人",
)
OF_THINGS = ("we have 3 floors", "we won 3 prizes", "兩班制", "我們有三層樓", "得過三個獎")
OF_OTHERS = (
    ("our biggest customer has 3,000 people", "employees"),
    ("the firm I used to work for had 800 people", "employees"),
    ("our parent in Japan has 20,000 employees", "employees"),
    ("隔壁那家四百人", "employees"),
    ("我以前待的公司八百人", "employees"),
    ("日本母公司兩萬人", "employees"),
    ("only three people in Taiwan can do this", "technology_unique"),
    ("別人一台要兩個人顧，我們一個人顧三台", "technology_unique"),
    ("the market leader does 20 billion NTD", "annual_revenue"),
    ("our competitors sell for NT$2 billion", "annual_revenue"),
    ("最大客戶一年做五百億", "annual_revenue"),
    ("前東家一年四十億", "annual_revenue"),
    ("母公司有2500人，在日本", "employees"),
    ("我們母公司在日本，兩千人", "employees"),
    ("老闆另一家公司有80人", "employees"),
    ("我老婆娘家公司有五百人", "employees"),
    ("their parent has about 2,000 people", "employees"),
    ("關係企業年營收20億", "annual_revenue"),
    ("the big players burn NT$1 billion on it", "rd_spending"),
    ("我們對手一年花三億", "rd_spending"),
)
OF_SOMETHING_ELSE = (
    ("行銷三千萬", "rd_spending"),
    ("marketing is 30 million NTD", "rd_spending"),
    ("we spend NT$5m on trade fairs", "rd_spending"),
    ("rent is NT$3 million", "rd_spending"),
    ("參展一年大概五百萬", "rd_spending"),
    ("那塊地兩億", "annual_revenue"),
    ("新機器三千萬", "annual_revenue"),
    ("the prize was NT$1 million", "annual_revenue"),
    ("保險保一億", "annual_revenue"),
    ("tariffs are 20 %", "export_share"),
    ("關稅兩成", "export_share"),
    ("scrap is 3 %", "taiwan_production_share"),
    ("產能利用率八成五", "taiwan_production_share"),
    ("the building is 40 years old", "years_in_business"),
    ("最老的機器三十五年了", "years_in_business"),
    ("ISO certified since 2005", "years_in_business"),
    ("2005年拿到ISO", "years_in_business"),
    ("the yen lost 30 %", "export_share"),
)
OURS = (
    ("3 of our people retired, 45 left", "employees", "45"),
    ("we have 45 people left after the layoffs", "employees", "45"),
    ("去年退休3個，現在45人", "employees", "45"),
    ("1,800 of them in Taiwan", "employees", "1800"),
    ("其中300人在台灣", "employees", "300"),
    ("員工120人，其中5個快退休了", "employees", "120"),
    ("labour insurance says 215", "employees", "215"),
    ("there are 64 names on my list", "employees", "64"),
    ("two plants with 40 each", "employees", "80"),
    ("nearly 250 boxes, one for each employee", "employees", "225..250"),
    ("from 1500 to 2,000 boxes, one for each employee", "employees", "1500..2000"),
    ("中秋禮盒剛訂好，一人一盒，剛好知道，正職6,282個", "employees", "6282"),
    ("訂了三百二十份禮盒，每人一份", "employees", "320"),
    ("we ordered 77 jackets, one for everybody", "employees", "77"),
    ("大廠一年燒十億，我們八千萬", "rd_spending", "80000000"),
    ("行銷三千萬，研發五百萬", "rd_spending", "5000000"),
    ("overseas customers make up 70 %", "export_share", "70"),
    ("we make everything here except 10 % in Vietnam", "taiwan_production_share", "90"),
    ("domestic production is eighty percent", "taiwan_production_share", "80"),
    ("本國生產八成", "taiwan_production_share", "80"),
    ("R&D takes up 8 % of our revenue", "rd_intensity", "8"),
    ("our main market is Japan with 60 %", "export_share", "60"),
    ("銀行說資本額五千萬", "paid_in_capital", "50000000"),
    ("上市公司1200人", "employees", "1200"),
    ("今年有300人", "employees", "300"),
    ("我帶四十五個人", "employees", "45"),
    ("we went from 50 to 70 this year", "employees", "70"),
    ("it was made in 2019 and we ended up at NT$310 million", "annual_revenue", "310000000"),
)


def told(text: str, asked: str | None) -> dict[str, str]:
    result = read_message(text, asked=asked, as_of=AS_OF)
    return {each.fact: written(result, each.fact) for each in (*result.readings, *result.asks)}


@pytest.mark.parametrize("asked", ["employees", "technology_unique"])
@pytest.mark.parametrize("text", LEFT_OR_CAME)
def test_people_who_come_go_or_are_only_some_are_no_headcount(text: str, asked: str) -> None:
    assert "employees" not in told(text, asked)


@pytest.mark.parametrize("text", OF_THINGS)
def test_a_number_of_things_is_no_headcount(text: str) -> None:
    assert told(text, "employees") == {}


@pytest.mark.parametrize(("text", "asked"), OF_OTHERS)
def test_what_somebody_else_has_is_not_ours(text: str, asked: str) -> None:
    assert {"employees", "annual_revenue", "rd_spending"}.isdisjoint(told(text, asked))


@pytest.mark.parametrize(("text", "asked"), OF_SOMETHING_ELSE)
def test_a_figure_of_something_else_does_not_answer(text: str, asked: str) -> None:
    assert asked not in told(text, asked)


@pytest.mark.parametrize(("text", "asked", "value"), OURS)
def test_what_is_ours_is_taken_beside_all_that(text: str, asked: str, value: str) -> None:
    assert told(text, asked)[asked] == value


@pytest.mark.parametrize(
    "text",
    [
        "NT$450 million in 2025",
        "we made NT$450 million in fiscal 2025",
        "114年做了四億五",
        "114年度開了四億五",
        "114年，四億五",
        "twelve months brought us 4.5億",
    ],
)
def test_the_time_of_an_amount_is_no_age_of_the_firm(text: str) -> None:
    assert told(text, "annual_revenue") == {"annual_revenue": "450000000"}
    assert "years_in_business" not in told(text, "years_in_business")


def test_no_channels_abroad_are_not_no_exports() -> None:
    assert "export_share" not in told("we have no sales channels outside Taiwan", "annual_revenue")
    assert "export_share" not in told("沒有海外通路", "annual_revenue")
    assert told("we don't export and have no channels", "annual_revenue")["export_share"] == "0"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "I asked the lady in accounts, who remembers everything: set up in 2020",
            "founded 2020-01-01..2020-12-31",
        ),
        (
            "my mother, who is 80 and knows it all, says we were founded in 2020",
            "founded 2020-01-01..2020-12-31",
        ),
        (
            "the girl upstairs, where all the papers are kept: established 2020/08",
            "founded 2020-08-01..2020-08-31",
        ),
        ("my grandfather started all of this 40 years ago", "40"),
        ("我阿公創立的，四十年了", "40"),
        ("公司營業超過25年了", "> 25"),
        ("公司從2020年做到現在", "founded 2020-01-01..2020-12-31"),
    ],
)
def test_the_age_is_taken_whoever_tells_or_began_it(text: str, value: str) -> None:
    assert told(text, "years_in_business")["years_in_business"] == value


@pytest.mark.parametrize(
    "text",
    [
        "our sales added up to approximately 200 million NTD",
        "it all added up to something like 200 million NTD",
        "sales came up to about 200 million NTD",
    ],
)
def test_what_adds_up_to_about_so_much_is_about_so_much(text: str) -> None:
    assert told(text, "annual_revenue") == {"annual_revenue": "180000000..220000000 ~"}


@pytest.mark.parametrize(
    ("text", "asked", "tells"),
    [
        ("產量30 %在台灣, 眼花看錯，65％才對", None, {"taiwan_production_share": "65"}),
        (
            "產量30%在台灣，看錯了，65％才對",
            "taiwan_operations_share",
            {"taiwan_production_share": "65"},
        ),
        (
            "production in Taiwan 30%, no sorry, I misread, it's 65 %",
            "taiwan_operations_share",
            {"taiwan_production_share": "65"},
        ),
        (
            "twenty years behind us, that was nonsense, ten years to be correct",
            "years_in_business",
            {"years_in_business": "10"},
        ),
        ("二十年，亂講的，十年才對", "years_in_business", {"years_in_business": "10"}),
        ("fifteen, that was wrong, fifty", "employees", {"employees": "50"}),
    ],
)
def test_a_figure_put_right_takes_the_place_of_the_one_before_it(
    text: str, asked: str | None, tells: dict[str, str]
) -> None:
    assert told(text, asked) == tells


@pytest.mark.parametrize(
    "text", ["300 02-2345-6789 12億", "電話 04 2358 1234 5億", "12 <span class='x'> million"]
)
def test_no_figure_reaches_over_a_number_to_dial(text: str) -> None:
    for each in read_message(text, asked="annual_revenue", as_of=AS_OF).readings:
        assert text[each.start : each.end] == each.text
