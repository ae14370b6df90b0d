"""What is asked next, how it is put, and when the result is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from precheck.casework.case import Memory, Stage
from precheck.rules.facts import Choice, Quantity, Unknown
from tests.casework.talking import ELITE, Chat

Begin = Callable[..., Chat]
BUT_BRAND = {fact: value for fact, value in ELITE.items() if fact != "own_brand"}
NOISE = {"en": "asdf qwer zxcv", "zh-TW": "啦啦啦啦"}


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_question_that_is_not_understood_is_put_another_way_then_with_a_way_out(
    chat: Begin, language: str
) -> None:
    talk = chat(language, asked="years_in_business", stage=Stage.ASKING)

    for _ in range(3):
        talk.say(NOISE[language], "nlu_fallback")

    said = ["\n".join(reply.text for reply in turn.replies) for turn in talk.turns]
    assert talk.question("years_in_business") in said[0]
    assert talk.question("years_in_business", "again") in said[1]
    assert talk.question("years_in_business", "again") in said[2]
    assert talk.sentence("conversation.or_leave_open") in said[2]
    assert {"unknown", "wish:ask_person"} <= {choice.value for choice in talk.offered}
    assert talk.case.answers == {}


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_after_an_answer_the_next_question_is_put_plainly_again(chat: Begin, language: str) -> None:
    memory = Memory(misreads=3)
    talk = chat(language, asked="years_in_business", stage=Stage.ASKING, memory=memory)

    talk.say("15 years" if language == "en" else "15年")

    assert talk.case.memory.misreads == 0
    assert talk.question(talk.case.asked or "") in talk.said


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_digression_is_no_failed_reading(chat: Begin, language: str) -> None:
    talk = chat(language, asked="years_in_business", stage=Stage.ASKING)

    for intent in ("ask_why", "faq_definition", "thank", "show_answers"):
        talk.say(NOISE[language], intent)

    assert talk.case.memory.misreads == 0
    assert talk.question("years_in_business", "again") not in talk.said


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_choice_is_offered_as_buttons_with_a_way_to_leave_it_open(
    chat: Begin, language: str
) -> None:
    known = {fact: ELITE[fact] for fact in list(ELITE)[:7]}
    talk = chat(language, asked="own_brand", answers=known, stage=Stage.ASKING)

    talk.say(NOISE[language], "ask_repeat")

    assert [choice.value for choice in talk.offered] == [
        "none", "developing", "established", "unknown"
    ]  # fmt: skip
    assert len({choice.title for choice in talk.offered}) == 4


@pytest.mark.parametrize("value", ["none", "developing", "established"])
@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_button_answers(chat: Begin, language: str, value: str) -> None:
    talk = chat(language, asked="own_brand", answers=BUT_BRAND, stage=Stage.ASKING)

    talk.press(value)

    brand = talk.case.answers["own_brand"]
    assert isinstance(brand, Choice)
    assert brand.value == value


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_button_leaves_a_question_open(chat: Begin, language: str) -> None:
    talk = chat(language, asked="own_brand", answers=BUT_BRAND, stage=Stage.ASKING)

    talk.press("unknown")

    assert isinstance(talk.case.answers["own_brand"], Unknown)


@pytest.mark.parametrize("value", ["maybe", "wish:hack", "revisit:nothing", "option:x", "", "yes"])
def test_a_value_that_is_no_button_of_the_question_records_nothing(chat: Begin, value: str) -> None:
    talk = chat("en", asked="own_brand", answers=BUT_BRAND, stage=Stage.ASKING)

    talk.press(value, "qwertz")

    assert talk.case.answers == BUT_BRAND
    assert talk.case.asked == "own_brand"
    assert talk.replies


@pytest.mark.parametrize(
    ("language", "words"), [("en", "we have our own brand"), ("zh-TW", "我們有自有品牌")]
)
def test_when_nothing_can_change_the_suggestion_any_more_the_result_is_given(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="own_brand", answers=BUT_BRAND, stage=Stage.ASKING)

    talk.say(words)

    assert talk.case.stage is Stage.RESULT
    assert talk.case.asked is None
    assert talk.sentence("conversation.result.elite_award") in talk.said
    assert talk.sentence("conversation.result.office_decides") in talk.said
    assert "wish:apply" in {choice.value for choice in talk.offered}


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_result_with_something_open_says_that_it_is_open_and_not_that_it_is_missing(
    chat: Begin, language: str
) -> None:
    talk = chat(language, asked="own_brand", answers=BUT_BRAND, stage=Stage.ASKING)

    talk.say("I don't know" if language == "en" else "不知道", "dont_know")

    assert talk.case.stage is Stage.RESULT
    name = talk.sentence("questions.own_brand.name")
    assert talk.sentence("conversation.result.open", names=name) in talk.said


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_the_result_is_not_said_again_with_every_remark(chat: Begin, language: str) -> None:
    talk = chat(language, asked=None, answers=ELITE, stage=Stage.RESULT)

    talk.say(NOISE[language], "thank")

    assert talk.sentence("conversation.result.elite_award") not in talk.said
    assert talk.sentence("conversation.what_now") in talk.said


@pytest.mark.parametrize(
    ("language", "words"), [("en", "what was the result again?"), ("zh-TW", "結果再說一次")]
)
def test_the_result_is_said_again_on_request(chat: Begin, language: str, words: str) -> None:
    talk = chat(language, asked=None, answers=ELITE, stage=Stage.RESULT)

    talk.say(words, "ask_repeat")

    assert talk.sentence("conversation.result.elite_award") in talk.said


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_an_open_fact_told_after_the_result_changes_the_suggestion(
    chat: Begin, language: str
) -> None:
    known: dict[str, Any] = {**BUT_BRAND, "own_brand": Unknown()}
    talk = chat(language, asked=None, answers=known, stage=Stage.RESULT)

    talk.say("we have our own brand" if language == "en" else "我們有自有品牌")

    assert talk.sentence("conversation.result.elite_award") in talk.said


def test_a_question_whose_answer_no_longer_matters_is_dropped(chat: Begin) -> None:
    big: dict[str, Any] = {"annual_revenue": Quantity(3 * 10**10, 3 * 10**10, unit="TWD")}
    talk = chat("en", asked="own_brand", answers=big, stage=Stage.ASKING)

    talk.say("we have 3,500 employees")

    assert talk.case.stage is Stage.RESULT
    assert talk.sentence("conversation.result.foundation_support") in talk.said


@pytest.mark.parametrize(
    ("words", "intent"), [("list the 11 systems please", "faq_systems"), ("回上一題", "go_back")]
)
def test_a_bare_number_in_a_question_or_a_wish_is_not_asked_about(
    chat: Begin, words: str, intent: str
) -> None:
    talk = chat(asked="annual_revenue")

    talk.say(words, intent)

    assert talk.case.memory.pending is None


def test_a_choice_only_mentioned_in_what_surely_asks_is_not_told(chat: Begin) -> None:
    talk = chat(asked="annual_revenue")

    talk.say("would a maker without a brand of its own stand a chance", "faq_brand")

    assert "own_brand" not in talk.case.answers
