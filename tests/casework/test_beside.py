"""What is told beside an answer, by the way, or later: nothing is lost, and nothing else is touched."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from precheck.casework.case import Memory, Stage
from precheck.rules.facts import Choice, Quantity, Text, Unknown
from tests.casework.talking import Chat, clauses

Begin = Callable[..., Chat]
CAPITAL = Quantity(9 * 10**9, 10**10, unit="TWD", stated="90億到100億")


@pytest.mark.parametrize(
    ("language", "words", "fact", "figure"),
    [
        ("zh-TW", "補充一下，研發經費一年８億", "rd_spending", 8 * 10**8),
        ("en", "I should add that our R&D budget is NT$18,000 thousand a year", "rd_spending", 18 * 10**6),
        ("zh-TW", "補充一下，外銷比例30％", "export_share", 30),
    ],
)  # fmt: skip
def test_what_only_adds_something_corrects_nothing(
    chat: Begin, language: str, words: str, fact: str, figure: int
) -> None:
    answers = {
        "paid_in_capital": CAPITAL,
        "rd_intensity": Quantity(4, 4, unit="percent", stated="4%"),
    }
    talk = chat(language, stage=Stage.RESULT, asked=None, answers=answers)

    talk.say(words, "correct")

    assert talk.meaning(fact) == (figure, figure)
    assert {name: talk.case.answers[name] for name in answers} == answers


def test_everything_that_sounds_like_a_correction_is_taken(chat: Begin) -> None:
    talk = chat("en", asked="annual_revenue")

    talk.say(
        "our technology is not unique, capital: 790 million NT dollars, exports are 40 percent of revenue",
        "correct",
    )

    assert set(talk.case.answers) == {"technology_unique", "paid_in_capital", "export_share"}


@pytest.mark.parametrize(
    ("words", "fact"),
    [("另外，這在業界是關鍵技術", "technology_key"), ("技術很難取代", "technology_irreplaceable")],
)
def test_what_was_left_open_is_told_later_though_it_sounds_like_a_question(
    chat: Begin, words: str, fact: str
) -> None:
    talk = chat("zh-TW", stage=Stage.RESULT, asked=None, answers={fact: Unknown("跳過")})

    talk.say(words, "faq_technology")

    assert talk.case.answers[fact] == Choice("yes", talk.case.answers[fact].stated)


@pytest.mark.parametrize(
    ("asked", "words"), [(None, "順便說一下，自有品牌只在國內賣"), ("own_brand_abroad", "自有品牌只在國內賣")]
)  # fmt: skip
def test_where_a_brand_is_sold_leaves_what_was_said_of_it(
    chat: Begin, asked: str | None, words: str
) -> None:
    talk = chat("zh-TW", asked=asked, answers={"own_brand": Choice("developing", "正在建立")})

    talk.say(words)

    assert talk.case.answers["own_brand"] == Choice("developing", "正在建立")
    assert talk.case.answers["own_brand_abroad"] == Choice("no", "自有品牌只在國內賣")


def test_the_answer_stands_though_a_clause_behind_it_sounds_like_a_question(chat: Begin) -> None:
    talk = chat("zh-TW", asked="technology_field")

    talk.hear(clauses(("我們做蘭花育種。", "inform"), ("我們在國外有經銷通路", "faq_channels")))

    assert talk.case.answers["technology_field"] == Text("蘭花育種", "我們做蘭花育種")
    assert "international_channels" in talk.case.answers


def test_not_really_before_the_answer_corrects_no_other(chat: Begin) -> None:
    answers: dict[str, Any] = {"technology_unique": Choice("yes", "yes")}
    memory = Memory(told=("technology_unique",), latest=("technology_unique",))
    talk = chat("en", asked="technology_irreplaceable", answers=answers, memory=memory)

    talk.hear(
        clauses(
            ("well, not really. ", "correct"),
            ("If we closed tomorrow they would find somebody else within a few months", "nlu_fallback"),
        )
    )  # fmt: skip

    assert talk.case.answers["technology_unique"] == answers["technology_unique"]
    assert isinstance(told := talk.case.answers["technology_irreplaceable"], Choice)
    assert told.value == "no"


def test_a_span_of_years_in_a_story_is_not_the_age_of_the_firm(chat: Begin) -> None:
    talk = chat("zh-TW", asked="technology_field")

    talk.say("有一家換去便宜的供應商，不到一年又回來了", "nlu_fallback")

    assert "years_in_business" not in talk.case.answers


def test_a_discipline_told_by_name_is_within_the_talk(chat: Begin) -> None:
    talk = chat("en", asked="annual_revenue")

    talk.say("our discipline is food flavourings", "out_of_scope", confidence=0.5)

    assert talk.case.answers["technology_field"] == Text(
        "food flavourings", "our discipline is food flavourings"
    )
