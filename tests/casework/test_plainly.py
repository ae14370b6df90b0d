"""What a message plainly is goes before any single word in it, and as a whole before any clause."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from precheck.casework.case import Memory, Stage
from precheck.casework.hearing import ABSTAINED
from precheck.rules.facts import Choice, Quantity, Text, Unknown
from tests.casework.talking import Chat, clause, clauses, said

Begin = Callable[..., Chat]
LIKELY, PROBABLY = 0.8, 0.6
ANSWERS: dict[str, Any] = {
    "annual_revenue": Quantity(900_000_000, 900_000_000, unit="TWD", stated="900 million"),
}
JUST_TOLD = Memory(told=("annual_revenue",), latest=("annual_revenue",))


def answered(chat: Begin, language: str) -> Chat:
    """After the first answer: the second question is open."""
    return chat(language, asked="years_in_business", answers=ANSWERS, memory=JUST_TOLD)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "no, tell me about the 11 systems"), ("zh-TW", "不是，我想看11大輔導體系")],
)
def test_a_no_and_a_figure_in_a_plain_question_correct_nothing(
    chat: Begin, language: str, words: str
) -> None:
    talk = answered(chat, language)

    talk.say(words, "faq_systems")

    assert talk.sentence("faq.systems.answer") in talk.said
    assert talk.case.asked == "years_in_business"


@pytest.mark.parametrize(
    ("language", "words"), [("en", "wrong number sorry bye"), ("zh-TW", "打錯電話了，再見")]
)
def test_a_plain_goodbye_calls_no_answer_wrong(chat: Begin, language: str, words: str) -> None:
    talk = answered(chat, language)

    talk.say(words, "goodbye")

    assert talk.sentence("conversation.remarks.goodbye") in talk.said
    assert talk.case.asked == "years_in_business"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "that's wrong on so many levels, my team lost 3 to 0"),
        ("zh-TW", "裁判判錯了，我們隊輸了3比0"),
    ],
)
def test_what_was_wrong_outside_is_no_answer(chat: Begin, language: str, words: str) -> None:
    talk = answered(chat, language)

    talk.hear(said(words, "out_of_scope", out_of_scope=0.95))

    assert talk.case.answers == ANSWERS
    assert talk.case.asked == "years_in_business"


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "that's wrong. ", "show me my answers"),
        ("zh-TW", "說錯了。", "給我看我的答案"),
    ],
)
def test_a_plain_wish_is_granted_beside_something_called_wrong(
    chat: Begin, language: str, first: str, second: str
) -> None:
    talk = answered(chat, language)
    message = clauses((first, ABSTAINED), (second, "show_answers"))

    talk.hear(replace(message, whole=clause(first + second, "show_answers")))

    assert talk.sentence("conversation.your_answers") in talk.said


@pytest.mark.parametrize(("language", "words"), [("en", "850"), ("zh-TW", "大概850")])
def test_a_figure_that_only_reminds_of_a_question_is_asked_about(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="annual_revenue")

    talk.say(words, "faq_money", PROBABLY)

    assert talk.case.memory.pending is not None
    assert talk.sentence("faq.money.answer") not in talk.said


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [("en", "exactly 2,000 people, ", "and now?"), ("zh-TW", "剛好2,000人，", "然後呢？")],
)
def test_a_message_is_what_no_clause_of_it_says_alone(
    chat: Begin, language: str, first: str, second: str
) -> None:
    talk = chat(language, asked="employees")
    message = clauses((first, "inform"), (second, ABSTAINED))

    talk.hear(replace(message, whole=clause(first + second, "ask_progress", confidence=LIKELY)))

    assert talk.meaning("employees") == (2000, 2000)
    assert talk.sentence("conversation.progress", answered=1, left=12) in talk.said


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "the weather is fine, ", "they have it at the office too"),
        ("zh-TW", "天氣真好，", "辦公室那邊也是"),
    ],
)
def test_a_clause_reminds_of_no_topic_where_the_whole_is_plainly_from_outside(
    chat: Begin, language: str, first: str, second: str
) -> None:
    talk = chat(language, asked="employees")
    message = clauses((first, ABSTAINED), (second, "faq_organiser"))

    talk.hear(replace(message, whole=clause(first + second, "out_of_scope")))

    assert talk.sentence("conversation.remarks.out_of_scope") in talk.said
    assert talk.sentence("faq.organiser.answer") not in talk.said


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "take back what I said, all of it"), ("zh-TW", "我剛才說的全部收回，重新開始")],
)
def test_who_takes_back_the_whole_is_asked_whether_to_start_over(
    chat: Begin, language: str, words: str
) -> None:
    talk = answered(chat, language)

    talk.say(words, "start_over", LIKELY)

    assert talk.case.answers == ANSWERS
    assert talk.sentence("conversation.confirm.start_over") in talk.said


@pytest.mark.parametrize(
    ("language", "words"), [("en", "I withdraw it"), ("zh-TW", "我收回，不申請了")]
)
def test_who_withdraws_the_pre_application_takes_no_answer_back(
    chat: Begin, language: str, words: str
) -> None:
    given: dict[str, Any] = {"consent": Choice("yes"), "company_name": Text("Ridge Optics")}
    memory = Memory(told=("company_name",), latest=("company_name",))
    talk = chat(language, stage=Stage.APPLYING, asked="contact_email", answers=given, memory=memory)

    talk.say(words, "cancel_application", LIKELY)

    assert talk.case.answers == given
    assert talk.sentence("conversation.confirm.cancel_application") in talk.said


@pytest.mark.parametrize(
    ("language", "words", "intent"),
    [
        ("en", "I've no way of knowing that right now", "dont_know"),
        ("en", "nobody in the office knows that", "dont_know"),
        ("en", "not this one now", "skip"),
        ("zh-TW", "這個先放著", "skip"),
        ("zh-TW", "這不方便說", "rather_not_say"),
    ],
)
@pytest.mark.parametrize("fact", ["technology_key", "technology_irreplaceable", "own_brand_abroad"])
def test_what_is_plainly_left_open_is_no_yes_or_no_whatever_words_are_in_it(
    chat: Begin, language: str, words: str, intent: str, fact: str
) -> None:
    talk = chat(language, asked=fact, answers=ANSWERS)

    talk.say(words, intent)

    assert isinstance(talk.case.answers[fact], Unknown)
