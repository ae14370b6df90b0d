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
    ("technology_field", "we're a firm in the business of cold forged fasteners", "cold forged fasteners"),
    ("technology_field", "not what you asked, but we specialise in soy sauce brewing", "soy sauce brewing"),
    ("technology_field", "其實我們專門做的就是自行車傳動零件", "自行車傳動零件"),
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
