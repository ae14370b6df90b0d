"""What may be asked of the assistant at any moment: no answer is lost, the question comes back once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from precheck.casework.case import Memory, Stage
from precheck.casework.intents import REMARKS, WISHES
from precheck.casework.wishes import _GRANTED
from precheck.rules.facts import Quantity
from tests.casework.talking import Chat, clauses

Begin = Callable[..., Chat]
ANSWERS: dict[str, Any] = {
    "annual_revenue": Quantity(900_000_000, 900_000_000, unit="TWD", stated="900 million"),
    "years_in_business": Quantity(12, 12, unit="years", stated="12"),
}
WORDS = {"en": "one moment, please", "zh-TW": "稍等一下"}
STAYING = sorted(
    WISHES - {"go_back", "ask_person", "apply", "start_over", "change_language", "what_if"}
)


def test_every_wish_that_is_understood_is_granted() -> None:
    assert set(_GRANTED) == WISHES


@pytest.mark.parametrize("wish", STAYING)
@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_digression_is_answered_and_the_same_question_asked_once_more(
    chat: Begin, language: str, wish: str
) -> None:
    talk = chat(language, asked="rd_continuous", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], wish)

    assert talk.case.answers == ANSWERS
    assert talk.case.asked == "rd_continuous"
    assert talk.case.memory.misreads == 0
    assert talk.said.count(talk.question("rd_continuous")) == 1


@pytest.mark.parametrize("remark", sorted(REMARKS))
@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_remark_is_answered_with_a_sentence_and_the_question_asked_once_more(
    chat: Begin, language: str, remark: str
) -> None:
    talk = chat(language, asked="rd_continuous", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], remark)

    assert talk.sentence(f"conversation.remarks.{remark}") in talk.said
    assert talk.case.asked == "rd_continuous"
    assert talk.case.answers == ANSWERS
    assert talk.said.count(talk.question("rd_continuous")) == 1


@pytest.mark.parametrize("asked", ["rd_continuous", "taiwan_operations_share", "technology_field"])
@pytest.mark.parametrize(
    ("language", "words", "topic"),
    [
        ("en", "What exactly is a backbone enterprise?", "definition"),
        ("zh-TW", "什麼是中堅企業？", "definition"),
        ("en", "When is the deadline?", "deadline"),
        ("zh-TW", "什麼時候截止？", "deadline"),
    ],
)
def test_a_question_about_the_programme_is_answered_and_never_taken_for_an_answer(
    chat: Begin, language: str, words: str, topic: str, asked: str
) -> None:
    talk = chat(language, asked=asked, answers=ANSWERS, stage=Stage.ASKING)

    talk.say(words, f"faq_{topic}")

    assert talk.sentence(f"faq.{topic}.answer") in talk.said
    assert talk.case.answers == ANSWERS
    assert talk.case.asked == asked
    assert talk.said.count(talk.question(asked)) == 1


@pytest.mark.parametrize("wish", STAYING)
def test_a_question_in_free_words_does_not_swallow_a_wish(chat: Begin, wish: str) -> None:
    talk = chat("en", asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say("please do that", wish)

    assert talk.case.answers == ANSWERS
    assert talk.case.asked == "technology_field"


@pytest.mark.parametrize(
    ("language", "words", "intent"),
    [
        ("en", "hello there", "greet"),
        ("zh-TW", "您好", "greet"),
        ("en", "ok thanks", "thank"),
        ("zh-TW", "謝謝", "thank"),
    ],
)
def test_a_question_in_free_words_does_not_swallow_politeness(
    chat: Begin, language: str, words: str, intent: str
) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(words, intent)

    assert talk.case.answers == ANSWERS
    assert talk.case.asked == "technology_field"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Hello, we make linear guides"), ("zh-TW", "您好，我們做線性滑軌")],
)
def test_an_answer_in_free_words_may_begin_politely(chat: Begin, language: str, words: str) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(words, "greet")

    assert "technology_field" in talk.case.answers


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_why_and_what_does_that_mean_speak_of_the_pending_question(
    chat: Begin, language: str
) -> None:
    talk = chat(language, asked="rd_continuous", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], "ask_why").say(WORDS[language], "ask_meaning")

    why, meaning = ("\n".join(reply.text for reply in turn.replies) for turn in talk.turns)
    assert talk.question("rd_continuous", "why") in why
    assert talk.question("rd_continuous", "meaning") in meaning


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "what do you mean by own brand?"), ("zh-TW", "自有品牌是什麼意思？")],
)
def test_a_term_that_is_named_is_explained(chat: Begin, language: str, words: str) -> None:
    talk = chat(language, asked="employees")

    talk.say(words, "ask_meaning")

    assert talk.question("own_brand", "meaning") in talk.said
    assert talk.case.asked == "employees"


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_going_back_asks_for_the_last_answer_again_and_further_back_each_time(
    chat: Begin, language: str
) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], "go_back")
    first = talk.case.asked
    talk.say(WORDS[language], "go_back")
    second = talk.case.asked
    talk.say(WORDS[language], "go_back")

    assert (first, second) == ("years_in_business", "annual_revenue")
    assert talk.sentence("conversation.nothing_to_go_back_to") in talk.said
    assert talk.case.answers == ANSWERS


@pytest.mark.parametrize(("language", "words"), [("en", "16 years"), ("zh-TW", "十六年")])
def test_after_going_back_the_new_answer_replaces_the_old_and_the_talk_goes_on(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], "go_back").say(words)

    assert talk.meaning("years_in_business") == (16, 16)
    assert talk.case.asked == "technology_field"


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_the_answers_are_shown_as_they_were_understood(chat: Begin, language: str) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], "show_answers")

    for fact in ANSWERS:
        assert talk.sentence(f"questions.{fact}.name") in talk.said
    assert talk.sentence("questions.own_brand.name") not in talk.said


@pytest.mark.parametrize("wish", ["show_answers", "show_result", "start_over"])
@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_before_any_answer_there_is_nothing_to_show_or_to_clear(
    chat: Begin, language: str, wish: str
) -> None:
    talk = chat(language)

    talk.say(WORDS[language], wish)

    assert talk.sentence("conversation.no_answers") in talk.said
    assert talk.case.asked == "annual_revenue"


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_the_result_so_far_says_what_is_open_and_that_the_office_decides(
    chat: Begin, language: str
) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], "show_result")

    assert talk.sentence("conversation.result.office_decides") in talk.said
    assert talk.sentence("questions.own_brand.name") in talk.said, "what is open is named"
    assert talk.case.stage is Stage.ASKING


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_starting_over_wants_a_yes_first(chat: Begin, language: str) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], "start_over")

    assert talk.case.answers == ANSWERS
    assert talk.sentence("conversation.confirm.start_over") in talk.said
    assert [choice.value for choice in talk.offered] == ["yes", "no"]


@pytest.mark.parametrize(
    ("language", "words", "intent"),
    [
        ("en", "yes", "affirm"),
        ("zh-TW", "好", "affirm"),
        ("en", "sure, go ahead", "nlu_fallback"),
        ("zh-TW", "是的", "nlu_fallback"),
    ],
)
def test_a_confirmed_new_start_withdraws_every_answer(
    chat: Begin, language: str, words: str, intent: str
) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], "start_over").say(words, intent)

    assert talk.case.answers == {}
    assert talk.case.memory == Memory()
    assert talk.case.asked == "annual_revenue"
    assert {(each.fact, each.value) for each in talk.recorded} == {(fact, None) for fact in ANSWERS}


@pytest.mark.parametrize(("language", "words"), [("en", "no, leave it"), ("zh-TW", "不要")])
def test_a_refused_new_start_leaves_everything_as_it_is(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], "start_over").say(words, "deny")

    assert talk.case.answers == ANSWERS
    assert talk.case.asked == "technology_field"
    assert talk.case.memory.pending is None
    assert talk.sentence("conversation.unconfirmed.start_over") in talk.said


@pytest.mark.parametrize(
    ("language", "words", "intent"),
    [
        ("en", "thanks", "thank"),
        ("zh-TW", "謝謝", "thank"),
        ("en", "What does the award give?", "faq_benefits"),
        ("zh-TW", "卓越獎有什麼好處？", "faq_benefits"),
        ("en", "qwertz", "nlu_fallback"),
        ("zh-TW", "啦啦啦", "nlu_fallback"),
    ],
)
def test_something_else_than_a_yes_does_not_confirm(
    chat: Begin, language: str, words: str, intent: str
) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], "start_over").say(words, intent)

    assert talk.case.answers == ANSWERS
    assert talk.replies


@pytest.mark.parametrize(
    ("language", "wish", "resumed"),
    [("en", "continue", "resumed"), ("zh-TW", "繼續", "resumed")],
)
def test_a_person_is_called_at_once_and_the_assistant_asks_no_more_until_wished_back(
    chat: Begin, language: str, wish: str, resumed: str
) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], "ask_person")
    handed = (talk.case.stage, talk.said)
    talk.say(WORDS[language], "nlu_fallback")
    waiting = (talk.case.stage, talk.said)
    talk.say(wish, "resume")

    assert handed[0] is waiting[0] is Stage.WITH_STAFF
    assert talk.question("technology_field") not in handed[1] + waiting[1]
    assert talk.case.stage is Stage.ASKING
    assert talk.case.asked == "technology_field"
    assert talk.case.answers == ANSWERS


@pytest.mark.parametrize(
    ("language", "words"), [("en", "we have 300 employees"), ("zh-TW", "我們有300位員工")]
)
def test_what_is_told_while_a_person_is_awaited_is_noted_and_nothing_is_asked(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], "ask_person").say(words)

    assert talk.meaning("employees") == (300, 300)
    assert talk.case.stage is Stage.WITH_STAFF
    assert talk.question("technology_field") not in talk.said


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_after_a_pause_the_question_is_still_there(chat: Begin, language: str) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], "pause")
    paused = talk.said
    talk.say(WORDS[language], "resume")

    assert talk.sentence("conversation.paused") in paused
    assert talk.case.asked == "technology_field"
    assert talk.question("technology_field") in talk.said


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_progress_counts_what_is_answered(chat: Begin, language: str) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.say(WORDS[language], "ask_progress")

    assert str(len(ANSWERS)) in talk.said
    assert talk.case.asked == "technology_field"


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_button_wishes_as_words_do(chat: Begin, language: str) -> None:
    talk = chat(language, asked="technology_field", answers=ANSWERS, stage=Stage.ASKING)

    talk.press("wish:ask_person")

    assert talk.case.stage is Stage.WITH_STAFF
    assert talk.case.answers == ANSWERS


def test_why_said_with_an_answer_is_asked_of_that_answer(chat: Begin) -> None:
    talk = chat(asked="years_in_business")

    talk.hear(clauses(("24 years. ", "inform"), ("Why does that matter?", "ask_why")))

    assert talk.sentence("questions.years_in_business.why")[:40] in talk.said


def test_what_was_to_be_confirmed_is_given_up_when_something_else_is_said(chat: Begin) -> None:
    talk = chat(asked="years_in_business", answers={"employees": Quantity(70, 70, unit="people")})

    talk.say("start over", "start_over").say("we make lenses", "inform")

    assert talk.case.memory.pending is None
    assert talk.meaning("employees") == (70, 70)
