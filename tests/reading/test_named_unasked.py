"""Words told unasked by the name of what they are: the core technology, the discipline; and what only sounds like one."""

from __future__ import annotations

import pytest

from precheck.reading import read_message
from precheck.rules.facts import Text

from .fact_expectations import AS_OF

TOLD = (
    ("core_technology", "the heart of our technology is this, our fabric wicks sweat", "our fabric wicks sweat"),
    ("core_technology", "what we're proudest of: our koji ripens in open trays", "our koji ripens in open trays"),
    ("core_technology", "our trump card is that every horn is tuned twice", "every horn is tuned twice"),
    (
        "core_technology",
        "our pride is that the lid opens by itself, without any spring at all",
        "the lid opens by itself, without any spring at all",
    ),
    ("core_technology", "要說我們最自豪的本事，就是溶劑純化到測不出金屬離子", "溶劑純化到測不出金屬離子"),
    ("core_technology", "我們最拿手的功夫是把玻璃磨到比頭髮還薄", "把玻璃磨到比頭髮還薄"),
    ("core_technology", "our know-how in a nutshell: the plating never flakes", "the plating never flakes"),
    ("core_technology", "I'd describe our core skill like this: one tool cuts every thread", "one tool cuts every thread"),
    ("core_technology", "我們的看家本領是螺絲頭打薄，扭到斷也不會滑牙", "螺絲頭打薄，扭到斷也不會滑牙"),
    ("core_technology", "講到核心技術，我們是用超音波把茶葉殺青", "用超音波把茶葉殺青"),
    ("core_technology", "核心技術就是不加防腐劑也能放很久", "不加防腐劑也能放很久"),
    ("core_technology", "我們的核心技術是客人要哪種顏色就染得出哪種顏色", "客人要哪種顏色就染得出哪種顏色"),
    ("technology_field", "the discipline should be tea machinery", "tea machinery"),
    ("technology_field", "the line of business we work in is sail cloth", "sail cloth"),
    ("core_technology", "what makes our technique special is that the rim is cast whole", "the rim is cast whole"),
    ("technology_field", "the firm specialises in roof tiles", "roof tiles"),
    ("technology_field", "our trade is bookbinding", "bookbinding"),
    ("technology_field", "領域應該寫精密鑄造", "精密鑄造"),
    ("technology_field", "we're a firm in the business of cold forged fasteners", "cold forged fasteners"),
    ("technology_field", "not what you asked, but we specialise in soy sauce brewing", "soy sauce brewing"),
    ("technology_field", "其實我們專門做的就是自行車傳動零件", "自行車傳動零件"),
    ("technology_field", "you may want to know this too: we work in injection moulding machines", "injection moulding machines"),
    ("technology_field", "we mainly work in the field of dental ceramics", "dental ceramics"),
    ("technology_field", "put roof tiles as our field", "roof tiles"),
    ("technology_field", "please write down our discipline as glass lenses", "glass lenses"),
    ("technology_field", "請把木工刀具當作我們的領域", "木工刀具"),
    ("technology_field", "把茶葉機械填進領域那一欄", "茶葉機械"),
    ("core_technology", "what sets our technology apart is that our koji ripens in half the usual time", "our koji ripens in half the usual time"),
    ("core_technology", "our trump card is that the lid opens in a third of the time", "the lid opens in a third of the time"),
    ("core_technology", "我們的核心技術是軸承不用上油，十年不用保養", "軸承不用上油，十年不用保養"),
    ("core_technology", "看家本領是封膠，泡在水裡五年不會漏", "封膠，泡在水裡五年不會漏"),
    ("core_technology", "our core technology is that the bearings run dry, so they never need service", "the bearings run dry, so they never need service"),
)  # fmt: skip


@pytest.mark.parametrize(("fact", "text", "words"), TOLD)
def test_words_are_taken_by_the_name_of_what_they_are(fact: str, text: str, words: str) -> None:
    told = read_message(text, asked="employees", as_of=AS_OF).readings

    assert [(each.fact, each.value.value) for each in told if isinstance(each.value, Text)] == [
        (fact, words)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "our technology is, as they say, a commodity",
        "what we're proud of is none of your business",
        "what are we allowed to do, exactly?",
        "最自豪的是什麼？",
        "our core technology is common in the industry",
        "our technology is not for sale",
        "our business is growing",
        "we work in Taichung",
        "we work in two shifts",
        "we work in a small team",
        "our core technology is 30% of our revenue",
        "our core technology is 30 years old",
    ],
)
def test_nothing_is_taken_from_what_names_without_telling(text: str) -> None:
    told = read_message(text, asked="employees", as_of=AS_OF).readings

    assert not [each for each in told if isinstance(each.value, Text)]


def test_a_count_said_out_in_full_is_no_year() -> None:
    text = "as for employees, we have one thousand eight hundred and eighty-five"

    told = read_message(text, asked="technology_field", as_of=AS_OF).readings

    assert [each.fact for each in told] == ["employees"]


@pytest.mark.parametrize("text", ["please repeat that", "could you repeat it"])
def test_a_repeated_question_is_no_steady_trade(text: str) -> None:
    assert not read_message(text, asked="international_channels", as_of=AS_OF).readings


TOLD_OTHERWISE = (
    ("as for operations, between 60 and 70 % is located in Taiwan", "taiwan_operations_share"),
    ("以營運來說，台灣佔七成", "taiwan_operations_share"),
    ("至於員工，大概三百人", "employees"),
    ("not what you asked, but the company is capitalised at NT$ 6,000 million", "paid_in_capital"),
    ("one more thing you may want to note: we have well-established sales channels abroad", "international_channels"),
    ("our overseas markets are Poland and Spain", "export_markets"),
    ("我們的國外客戶在瑞典、義大利", "export_markets"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "fact"), TOLD_OTHERWISE)
def test_what_is_spoken_of_first_belongs_to_what_is_told_of_it(text: str, fact: str) -> None:
    told = read_message(text, asked="annual_revenue", as_of=AS_OF).readings

    assert [each.fact for each in told] == [fact]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("hello, I'd like to find out whether our firm qualifies", "annual_revenue"),
        ("我看到說有11個輔導體系，那是怎麼運用的？", "employees"),
        ("我們沒有每年做研發", "annual_revenue"),
        ("做的東西也大同小異，三百人一年十二億", "technology_field"),
    ],
)
def test_nothing_is_left_open_or_made_up_by_the_way(text: str, asked: str) -> None:
    told = read_message(text, asked=asked, as_of=AS_OF).readings

    assert not [each for each in told if each.fact in (asked, "rd_continuous")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("核心技術是雷射切割，員工300人，外銷日本", "雷射切割"),
        ("our core technology is cold forging, and nobody else has it", "cold forging"),
        ("我們的核心技術是深孔鑽，另外我們有自己的品牌", "深孔鑽"),
        ("我們最厲害的功夫是螺絲越震越緊 這個技術只有我們公司有", "螺絲越震越緊"),
        ("核心技術是深孔鑽 這項技術別人沒有 員工300人", "深孔鑽"),
        ("拿手絕活是把玻璃磨到比頭髮還薄 另外跟你說我們有自己的品牌", "把玻璃磨到比頭髮還薄"),
        ("核心技術是雷射切割，三十年了", "雷射切割"),
        ("核心技術是雷射切割，一半外銷", "雷射切割"),
        ("our core technology is cold forging, they never copied it", "cold forging"),
    ],
)
def test_words_go_on_to_where_something_else_is_told(text: str, words: str) -> None:
    told = read_message(text, asked=None, as_of=AS_OF).readings

    assert [each.value.value for each in told if isinstance(each.value, Text)] == [words]


def test_what_words_of_ones_own_seem_to_tell_besides_they_do_not() -> None:
    told = read_message("最自豪的本事，就是靠織法排汗，不用代工也做得出來", asked=None, as_of=AS_OF)

    assert [each.fact for each in told.readings] == ["core_technology"]


@pytest.mark.parametrize(
    ("text", "field"),
    [
        (
            "we cast valve bodies for tankers, about 240 people, NT$900 million last year",
            "valve bodies for tankers",
        ),
        ("We weave carbon fabric, 80 people, NT$200 million a year", "carbon fabric"),
        ("so we brew soy sauce, 30 employees, since 1950", "soy sauce"),
        ("we bake it, 30 employees, since 1950", None),
        ("we grow every year, 80 people, NT$200 million a year", None),
        ("we build for others, 80 people, NT$200 million a year", None),
    ],
)
def test_what_we_do_with_it_tells_what_we_make(text: str, field: str | None) -> None:
    told = read_message(text, asked="annual_revenue", as_of=AS_OF).readings

    fields = [each.value.value for each in told if isinstance(each.value, Text)]
    assert fields == ([field] if field else [])
