"""Corrections: the old value named first, last or not at all; twice; invalid; of older answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from precheck.casework.case import Stage
from precheck.rules.facts import Choice, Quantity, Text
from tests.casework.talking import Chat

Begin = Callable[..., Chat]
ANSWERS: dict[str, Any] = {
    "annual_revenue": Quantity(900_000_000, 900_000_000, unit="TWD", stated="900 million"),
    "employees": Quantity(300, 300, unit="people", stated="300"),
    "years_in_business": Quantity(12, 12, unit="years", stated="12"),
}


@pytest.mark.parametrize(
    ("language", "words", "fact", "now"),
    [
        ("en", "not 300 people, more like 280", "employees", 280),
        ("en", "it's 280 people, not 300", "employees", 280),
        ("en", "sorry, 280 employees", "employees", 280),
        ("en", "correction: revenue is NT$1.5 billion", "annual_revenue", 1_500_000_000),
        ("en", "no wait, 15 years", "years_in_business", 15),
        ("en", "actually 15", "years_in_business", 15),
        ("zh-TW", "不是300人，是280人", "employees", 280),
        ("zh-TW", "員工是280人，不是300人", "employees", 280),
        ("zh-TW", "抱歉，員工是280人", "employees", 280),
        ("zh-TW", "更正，營業額15億", "annual_revenue", 1_500_000_000),
        ("zh-TW", "說錯了，是十五年", "years_in_business", 15),
    ],
)
def test_a_correction_replaces_the_answer_that_is_meant_and_no_other(
    chat: Begin, language: str, words: str, fact: str, now: int
) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(words, "correct")

    assert talk.meaning(fact) == (now, now)
    others = {other: value for other, value in ANSWERS.items() if other != fact}
    assert {other: talk.case.answers[other] for other in others} == others
    assert talk.case.asked == "technology_field"
    assert "technology_field" not in talk.case.answers


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "sorry, 280 employees", "no, 285 employees"),
        ("zh-TW", "抱歉，員工是280人", "不對，員工285人"),
    ],
)
def test_an_answer_is_corrected_twice_in_a_row(
    chat: Begin, language: str, first: str, second: str
) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(first, "correct").say(second, "correct")

    assert talk.meaning("employees") == (285, 285)
    assert "280" in talk.said, "the value before is named"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "that's wrong"), ("zh-TW", "剛剛說錯了"), ("en", "wrong!!"), ("zh-TW", "不對")],
)
def test_a_correction_without_a_value_keeps_every_answer_and_asks_which(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(words, "correct")

    assert talk.case.answers == ANSWERS
    assert talk.sentence("conversation.correct_which") in talk.said
    assert "revisit:employees" in {
        choice.value for reply in talk.replies for choice in reply.choices
    }


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "I want to change the number of employees"), ("zh-TW", "我要改員工人數")],
)
def test_a_correction_that_names_an_answer_asks_for_it_anew_and_the_old_one_stands(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(words, "correct")

    assert talk.case.asked == "employees"
    assert talk.case.answers == ANSWERS


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "correction: we are 900 years old"), ("zh-TW", "更正，成立900年了")],
)
def test_an_invalid_correction_keeps_the_old_value(chat: Begin, language: str, words: str) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(words, "correct")

    assert talk.case.answers == ANSWERS


@pytest.mark.parametrize(("language", "words"), [("en", "that's wrong"), ("zh-TW", "不對")])
def test_a_correction_before_any_answer_is_not_understood(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language)

    talk.say(words, "correct")

    assert talk.case.answers == {}
    assert talk.case.asked == "annual_revenue"
    assert talk.sentence("conversation.not_read") in talk.said


@pytest.mark.parametrize(
    ("language", "words"), [("en", "sorry, 1,500 people"), ("zh-TW", "更正，員工1500人")]
)
def test_a_correction_of_the_result_works_it_out_anew(
    chat: Begin, language: str, words: str
) -> None:
    big = {
        "annual_revenue": Quantity(3 * 10**10, 3 * 10**10, unit="TWD"),
        "employees": Quantity(3500, 3500, unit="people"),
    }
    talk = chat(language, asked=None, answers=big, stage=Stage.RESULT)

    talk.say(words, "correct")

    assert talk.case.stage is Stage.ASKING
    assert talk.case.asked == "years_in_business"


def test_the_same_value_again_is_noted_and_not_called_a_correction(chat: Begin) -> None:
    talk = chat("en", asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say("we have 300 employees")

    assert "before" not in talk.said
    assert talk.meaning("employees") == (300, 300)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "we have our own brand after all"), ("zh-TW", "更正，我們有自有品牌")],
)
def test_a_choice_is_corrected_in_words(chat: Begin, language: str, words: str) -> None:
    answers = {**ANSWERS, "technology_field": Text("PCB"), "own_brand": Choice("none")}
    talk = chat(language, asked="rd_continuous", answers=answers, stage=Stage.ASKING)

    talk.say(words, "correct")

    brand = talk.case.answers["own_brand"]
    assert isinstance(brand, Choice)
    assert brand.value == "established"
    assert talk.case.answers["technology_field"] == Text("PCB")
