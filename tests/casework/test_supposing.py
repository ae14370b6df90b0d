"""What if: worked out, told, and nothing changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from precheck.casework.case import Stage
from precheck.rules.facts import Choice, Quantity
from tests.casework.talking import ELITE, Chat

Begin = Callable[..., Chat]
BIG: dict[str, Any] = {
    **ELITE,
    "annual_revenue": Quantity(3 * 10**10, 3 * 10**10, unit="TWD"),
    "employees": Quantity(3500, 3500, unit="people", stated="3,500"),
}


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "What if we had 1,500 employees?"), ("zh-TW", "如果員工是1500人呢？")],
)
@pytest.mark.parametrize("intent", ["what_if", "nlu_fallback", "inform"])
def test_a_supposition_is_told_and_leaves_every_answer_as_it_is(
    chat: Begin, language: str, words: str, intent: str
) -> None:
    talk = chat(language, asked=None, answers=BIG, stage=Stage.RESULT)

    talk.say(words, intent)

    assert talk.case.answers == BIG
    assert talk.recorded == ()
    assert talk.case.stage is Stage.RESULT
    assert talk.sentence("reasons.tracks.elite_award.name") in talk.said


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "What if we had 290 employees?"), ("zh-TW", "如果員工是290人呢？")],
)
def test_a_supposition_that_changes_nothing_says_so(chat: Begin, language: str, words: str) -> None:
    talk = chat(language, asked=None, answers=ELITE, stage=Stage.RESULT)

    talk.say(words, "what_if")

    name = talk.sentence("reasons.tracks.elite_award.name")
    assert name in talk.said
    assert talk.sentence("reasons.tracks.growth_assistance.name") not in talk.said


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "What if we had no own brand?"), ("zh-TW", "如果我們沒有自有品牌呢？")],
)
def test_a_supposition_may_take_something_away(chat: Begin, language: str, words: str) -> None:
    talk = chat(language, asked=None, answers=ELITE, stage=Stage.RESULT)

    talk.say(words, "what_if")

    assert talk.case.answers["own_brand"] == Choice("established")
    assert talk.sentence("reasons.tracks.foundation_support.name") in talk.said


@pytest.mark.parametrize(("language", "words"), [("en", "What if?"), ("zh-TW", "如果呢？")])
def test_a_supposition_without_content_is_asked_for(chat: Begin, language: str, words: str) -> None:
    talk = chat(language, asked="employees")

    talk.say(words, "what_if")

    assert talk.sentence("conversation.suppose_what") in talk.said
    assert talk.case.asked == "employees"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "What if we had 1,500 employees?"), ("zh-TW", "如果員工是1500人呢？")],
)
def test_a_supposition_does_not_answer_the_pending_question(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="employees", stage=Stage.ASKING)

    talk.say(words, "what_if")

    assert talk.case.answers == {}
    assert talk.case.asked == "employees"
    assert talk.said.count(talk.question("employees")) == 1
