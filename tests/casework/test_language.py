"""The language of the reply: the first message decides, a wish changes it, a habit is followed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from precheck.casework.case import Stage
from precheck.rules.facts import Quantity
from tests.casework.talking import Chat

Begin = Callable[..., Chat]
ANSWERS: dict[str, Any] = {"employees": Quantity(300, 300, unit="people", stated="300")}


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("we have 300 employees", "en"),
        ("我們有300位員工", "zh-TW"),
        ("我们有300位员工", "zh-TW"),
        ("hello", "en"),
        ("員工300人, revenue NT$2 billion", "zh-TW"),
    ],
)
def test_the_first_message_decides_where_no_language_was_chosen(
    chat: Begin, words: str, language: str
) -> None:
    talk = chat(None)

    talk.say(words)

    assert talk.case.language == language
    assert talk.question(talk.case.asked or "") in talk.said


@pytest.mark.parametrize("words", ["300", "👍", "???"])
def test_a_first_message_without_words_is_answered_and_leaves_the_language_open(
    chat: Begin, words: str
) -> None:
    talk = chat(None)

    talk.say(words, "nlu_fallback")

    assert talk.replies
    assert talk.case.language is None


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("en", "可以用中文嗎", "zh-TW"),
        ("en", "Chinese please", "zh-TW"),
        ("zh-TW", "English please", "en"),
        ("zh-TW", "請用英文", "en"),
        ("zh-TW", "switch the language", "en"),
    ],
)
def test_a_wish_changes_the_language_at_once_and_keeps_every_answer(
    chat: Begin, before: str, words: str, after: str
) -> None:
    talk = chat(before, asked="years_in_business", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(words, "change_language")

    assert talk.case.language == after
    assert talk.case.answers == ANSWERS
    assert talk.case.asked == "years_in_business"
    assert talk.sentence("conversation.language_changed") in talk.said
    assert talk.question("years_in_business") in talk.said


@pytest.mark.parametrize(
    ("before", "question", "other"),
    [("en", "什麼是中堅企業？", "zh-TW"), ("zh-TW", "What is a backbone enterprise?", "en")],
)
def test_a_question_in_the_other_language_is_answered_in_it_and_the_case_stays(
    chat: Begin, before: str, question: str, other: str
) -> None:
    talk = chat(before)

    talk.say(question, "faq_definition")

    assert talk.sentence("faq.definition.answer", other) in talk.said
    assert talk.case.language == before


@pytest.mark.parametrize(
    ("before", "words", "other"),
    [("en", "我們有三百位員工", "zh-TW"), ("zh-TW", "we have about 300 employees", "en")],
)
def test_someone_who_keeps_writing_in_the_other_language_is_followed(
    chat: Begin, before: str, words: str, other: str
) -> None:
    talk = chat(before)

    talk.say(words)
    once = talk.case.language
    talk.say(words)

    assert (once, talk.case.language) == (before, other)


@pytest.mark.parametrize(
    ("before", "words"),
    [("en", "linear guides 線性滑軌"), ("zh-TW", "我們做 IC design 和 PCB 設計"), ("zh-TW", "OK")],
)
def test_mixed_and_short_words_change_nothing(chat: Begin, before: str, words: str) -> None:
    talk = chat(before, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(words).say(words)

    assert talk.case.language == before
