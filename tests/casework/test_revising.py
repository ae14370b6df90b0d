"""Answers taken back, put back as they were, called wrong, or said again in another scale."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from precheck.casework.acts import Leave
from precheck.casework.case import Memory, Stage
from precheck.casework.revising import revision
from precheck.reading import Reading
from precheck.rules.facts import Choice, Quantity, Text, Unknown
from tests.casework.talking import Chat, clauses

Begin = Callable[..., Chat]
ANSWERS: dict[str, Any] = {
    "annual_revenue": Quantity(750_000_000, 750_000_000, unit="TWD", stated="NT$750 million"),
    "employees": Quantity(300, 300, unit="people", stated="300"),
}


def begun(chat: Begin, language: str, **changes: Any) -> Chat:
    return chat(language, asked="years_in_business", answers=ANSWERS, stage=Stage.ASKING, **changes)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "forget what I said about the employees"),
        ("en", "please scrap the headcount"),
        ("zh-TW", "員工人數先不算，我不確定"),
        ("zh-TW", "員工就當我沒說"),
    ],
)
def test_an_answer_that_is_taken_back_is_open_again_and_the_question_stays(
    chat: Begin, language: str, words: str
) -> None:
    talk = begun(chat, language)

    talk.say(words, "nlu_fallback")

    assert isinstance(talk.case.answers["employees"], Unknown)
    assert talk.case.answers["annual_revenue"] == ANSWERS["annual_revenue"]
    assert talk.case.asked == "years_in_business"
    name = talk.sentence("questions.employees.name")
    assert talk.sentence("conversation.left_open.withdrawn", name=name) in talk.said


@pytest.mark.parametrize(
    ("language", "words"), [("en", "forget what I just said"), ("zh-TW", "剛剛的當我沒說")]
)
def test_of_several_told_together_it_is_asked_which_is_taken_back(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language)
    talk.say("NT$300 million, 90 people" if language == "en" else "營收3億，員工90人")

    talk.say(words, "nlu_fallback")

    assert talk.meaning("employees") == (90, 90)
    assert {each.value for each in talk.offered} == {"revisit:annual_revenue", "revisit:employees"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "no, that's wrong"),
        ("en", "you misread that"),
        ("zh-TW", "你聽錯了"),
        ("zh-TW", "不對"),
    ],
)
def test_what_was_told_last_is_asked_anew_when_it_is_called_wrong(
    chat: Begin, language: str, words: str
) -> None:
    talk = begun(chat, language)
    talk.say("280 employees" if language == "en" else "員工280人")

    talk.say(words, "deny").say("208")

    assert talk.meaning("employees") == (208, 208)
    assert talk.case.asked == "years_in_business"


@pytest.mark.parametrize(
    ("language", "what", "right"),
    [("en", "No, that's wrong. ", "It's 212."), ("zh-TW", "記錯了。", "是212。")],
)
def test_what_is_right_may_stand_in_another_clause_than_that_something_is_wrong(
    chat: Begin, language: str, what: str, right: str
) -> None:
    talk = begun(chat, language)
    talk.say("280 employees" if language == "en" else "員工280人")

    talk.hear(clauses((what, "deny"), (right, "inform")))

    assert talk.meaning("employees") == (212, 212)
    assert "years_in_business" not in talk.case.answers


@pytest.mark.parametrize(
    ("language", "words", "now"),
    [
        ("en", "no, the first one was right", 750_000_000),
        ("zh-TW", "還是第一次講的對", 750_000_000),
        ("en", "change it back", 570_000_000),
        ("zh-TW", "改回來", 570_000_000),
    ],
)
def test_a_correction_is_undone_to_the_first_or_to_the_last_value(
    chat: Begin, language: str, words: str, now: int
) -> None:
    talk = begun(chat, language)
    talk.say("sorry, revenue is NT$570 million", "correct")
    talk.say("sorry, revenue is NT$560 million", "correct")

    talk.say(words, "nlu_fallback")

    assert talk.meaning("annual_revenue") == (now, now)
    assert talk.case.asked == "years_in_business"


@pytest.mark.parametrize(
    ("language", "words", "now"),
    [
        ("en", "I said million, I meant billion", 750_000_000_000),
        ("en", "thousand, not million, sorry", 750_000),
        ("zh-TW", "單位講錯，是千不是百萬", 750_000),
    ],
)
def test_the_scale_alone_is_corrected(chat: Begin, language: str, words: str, now: int) -> None:
    stated = "7.5百萬" if language == "zh-TW" else "NT$750 million"
    low = 7_500_000 if language == "zh-TW" else 750_000_000
    answers = {"annual_revenue": Quantity(low, low, unit="TWD", stated=stated)}
    talk = chat(language, asked="years_in_business", answers=answers, stage=Stage.ASKING)

    talk.say(words, "correct")

    wanted = 7_500 if language == "zh-TW" else now
    assert talk.meaning("annual_revenue") == (wanted, wanted)


@pytest.mark.parametrize("words", ["no, it's 460 million", "revenue is 460 million"])
def test_a_new_amount_is_in_the_currency_of_the_one_it_replaces(chat: Begin, words: str) -> None:
    talk = begun(chat, "en")

    talk.say(words, "correct" if words.startswith("no") else "inform")

    assert talk.meaning("annual_revenue") == (460_000_000, 460_000_000)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "both wrong - NT$560 million and 97 people"), ("zh-TW", "都錯了，是5.6億跟97人")],
)
def test_two_answers_are_corrected_in_one_breath_without_their_names(
    chat: Begin, language: str, words: str
) -> None:
    talk = begun(chat, language)

    talk.say(words, "correct")

    assert talk.meaning("annual_revenue") == (560_000_000, 560_000_000)
    assert talk.meaning("employees") == (97, 97)


@pytest.mark.parametrize(("language", "words"), [("en", "NT$750 million"), ("zh-TW", "七億五")])
def test_an_answer_said_once_more_is_noted_and_the_question_stays(
    chat: Begin, language: str, words: str
) -> None:
    talk = begun(chat, language)

    talk.say(words, "nlu_fallback")

    assert talk.sentence("conversation.not_read") not in talk.said
    assert talk.case.asked == "years_in_business"
    assert talk.case.answers.keys() == ANSWERS.keys()


@pytest.mark.parametrize(("language", "words"), [("en", "15 years"), ("zh-TW", "15年了")])
def test_a_figure_tells_by_its_unit_what_was_not_asked(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="employees", stage=Stage.ASKING)

    talk.say(words)

    assert talk.meaning("years_in_business") == (15, 15)
    assert talk.case.asked == "employees"


def test_another_amount_is_not_taken_for_a_fact_that_nobody_spoke_of(chat: Begin) -> None:
    talk = begun(chat, "en")

    talk.say("about NT$3 million")

    assert talk.case.answers == ANSWERS


@pytest.mark.parametrize(
    ("language", "words", "fact"),
    [
        ("en", "don't know about channels though", "international_channels"),
        ("zh-TW", "通路就不知道了", "international_channels"),
    ],
)
def test_what_is_not_known_is_the_question_that_is_named_though_it_was_not_asked_yet(
    chat: Begin, language: str, words: str, fact: str
) -> None:
    talk = begun(chat, language)

    talk.say(words, "dont_know")

    assert isinstance(talk.case.answers[fact], Unknown)
    assert talk.case.asked == "years_in_business"


@pytest.mark.parametrize(
    ("language", "words"), [("en", "our capital is 5000"), ("zh-TW", "資本額5000")]
)
def test_what_is_unclear_and_does_not_matter_is_said_not_to_be_taken_down(
    chat: Begin, language: str, words: str
) -> None:
    talk = begun(chat, language)

    talk.say(words)

    name = talk.sentence("questions.paid_in_capital.name")
    assert talk.sentence("conversation.not_taken", text="5000", name=name) in talk.said
    assert talk.case.asked == "years_in_business"


@pytest.mark.parametrize(("language", "words"), [("en", "make that 90"), ("zh-TW", "改成90")])
def test_a_bare_number_corrects_only_what_was_told_last(
    chat: Begin, language: str, words: str
) -> None:
    answers = {
        "rd_intensity": Quantity(5, 5, unit="percent", stated="5%"),
        "technology_field": Text("valves"),
    }
    talk = chat(language, asked="employees", answers=answers, stage=Stage.ASKING)
    talk.case = replace(talk.case, memory=replace(talk.case.memory, latest=("technology_field",)))

    talk.say(words, "correct")

    assert talk.case.answers["rd_intensity"] == answers["rd_intensity"]


def test_a_foreign_amount_is_never_an_answer_whatever_was_asked_back(chat: Begin) -> None:
    talk = chat("zh-TW", asked="annual_revenue")
    talk.say("營收一百二左右吧")

    talk.say("營收大概六億 不對 是六千萬美金")

    assert "annual_revenue" not in talk.case.answers
    assert talk.case.asked == "annual_revenue"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "the headcount, change it to 130"), ("zh-TW", "那員工我改一下 一百三十人")],
)
def test_what_is_named_and_was_never_told_is_told_by_a_correction(
    chat: Begin, language: str, words: str
) -> None:
    answers = {"annual_revenue": ANSWERS["annual_revenue"]}
    talk = chat(language, asked="years_in_business", answers=answers, stage=Stage.ASKING)

    talk.say(words, "correct")

    assert talk.meaning("employees") == (130, 130)
    assert talk.case.answers["annual_revenue"] == ANSWERS["annual_revenue"]


@pytest.mark.parametrize(
    ("language", "first", "words"),
    [
        ("en", "I want to change the number of employees", "sorry nothing, leave it"),
        ("zh-TW", "我要改員工人數", "沒事 不用改"),
    ],
)
def test_an_answer_that_was_to_be_given_anew_may_be_kept(
    chat: Begin, language: str, first: str, words: str
) -> None:
    talk = begun(chat, language).say(first, "correct")

    talk.say(words, "deny")

    assert talk.case.answers == ANSWERS
    assert talk.case.asked == "years_in_business"
    name = talk.sentence("questions.employees.name")
    meaning = "300 people" if language == "en" else "300 人"
    assert talk.sentence("conversation.kept", name=name, meaning=meaning) in talk.said


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "could you change employees to 510?"), ("zh-TW", "員工可以改成510人嗎")],
)
def test_a_correction_put_as_a_request_is_a_correction(
    chat: Begin, language: str, words: str
) -> None:
    talk = begun(chat, language)

    talk.say(words, "correct")

    assert talk.meaning("employees") == (510, 510)
    assert talk.case.asked == "years_in_business"


def test_words_told_last_are_told_in_other_words(chat: Begin) -> None:
    talk = chat("en", asked="technology_field", stage=Stage.ASKING).say("precision gears")

    talk.say("actually more like gear reducers", "nlu_fallback")

    assert isinstance(told := talk.case.answers["technology_field"], Text)
    assert told.value.endswith("gear reducers")


@pytest.mark.parametrize(
    ("language", "words"), [("en", "no, I mean developing"), ("zh-TW", "不對，是還在建立")]
)
def test_a_no_before_another_choice_answers_no_other_question(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="international_channels", stage=Stage.ASKING)
    talk.say("established" if language == "en" else "已經建立了")
    talk.case = replace(talk.case, asked="own_brand")

    talk.say(words, "correct")

    assert talk.case.answers["international_channels"] == Choice(
        "developing", getattr(talk.case.answers["international_channels"], "stated", "")
    )
    assert "own_brand" not in talk.case.answers


@pytest.mark.parametrize("words", ["不對 81", "no, 81"])
def test_a_bare_number_stays_in_the_calendar_of_the_year_that_it_puts_right(
    chat: Begin, words: str
) -> None:
    talk = chat("zh-TW", asked="years_in_business", stage=Stage.ASKING).say("民國80年成立")

    talk.say(words, "correct")

    founded = getattr(talk.case.answers["years_in_business"], "founded", None)
    assert founded is not None
    assert founded[0].year == 1992


@pytest.mark.parametrize(("language", "words"), [("en", "no, 350 million"), ("zh-TW", "不 3.5億")])
def test_a_no_before_a_figure_corrects_without_any_other_word(
    chat: Begin, language: str, words: str
) -> None:
    talk = begun(chat, language)

    talk.say(words, "nlu_fallback")

    assert talk.meaning("annual_revenue") == (350_000_000, 350_000_000)


@pytest.mark.parametrize(("language", "words"), [("en", "the headcount"), ("zh-TW", "員工人數")])
def test_while_an_answer_is_given_anew_the_name_of_another_goes_to_that_one(
    chat: Begin, language: str, words: str
) -> None:
    talk = begun(chat, language)
    talk.say("sales are wrong" if language == "en" else "營收錯了", "correct")

    talk.say(words, "nlu_fallback")

    assert talk.case.asked == "employees"
    assert talk.case.answers == ANSWERS


def test_a_topic_put_before_its_answer_as_a_question_asks_nothing(chat: Begin) -> None:
    talk = begun(chat, "en")

    talk.hear(clauses(("R&D? ", "faq_rd"), ("we invest in R&D every year", "inform")))

    assert talk.case.answers["rd_continuous"] == Choice(
        "yes", getattr(talk.case.answers["rd_continuous"], "stated", "")
    )
    assert talk.sentence("faq.rd.answer") not in talk.said


def test_what_a_correction_settles_is_not_asked_about(chat: Begin) -> None:
    answers = {"years_in_business": Quantity(94, 94, unit="years", stated="94")}
    talk = chat("en", asked="technology_field", answers=answers, stage=Stage.ASKING)

    talk.say("the 94 is wrong, 49", "correct")

    assert talk.meaning("years_in_business") == (49, 49)
    assert talk.case.memory.pending is None


@pytest.mark.parametrize(("language", "words"), [("en", "no, not that"), ("zh-TW", "都不是")])
def test_a_no_after_something_else_was_talked_about_calls_no_answer_wrong(
    chat: Begin, language: str, words: str
) -> None:
    talk = begun(chat, language)
    talk.say("280 employees" if language == "en" else "員工280人").say("?", "faq_elite")

    talk.say(words, "deny")

    assert talk.case.asked == "years_in_business"
    assert talk.meaning("employees") == (280, 280)


@pytest.mark.parametrize(
    ("language", "words"), [("en", "scrap the lot, start again"), ("zh-TW", "全部刪掉")]
)
def test_to_take_everything_back_is_to_start_over(chat: Begin, language: str, words: str) -> None:
    talk = begun(chat, language)

    talk.say(words, "start_over")

    assert talk.case.answers == ANSWERS
    assert talk.sentence("conversation.confirm.start_over") in talk.said


@pytest.mark.parametrize(
    ("first", "second", "stage"),
    [
        (("hmm, let me think. ", "out_of_scope"), ("yes", "affirm"), Stage.RESULT),
        (("yes please, ", "affirm"), ("thanks", "thank"), Stage.APPLYING),
    ],
)
def test_a_yes_within_other_talk_begins_no_pre_application(
    chat: Begin, first: tuple[str, str], second: tuple[str, str], stage: Stage
) -> None:
    big = {
        "employees": Quantity(9000, 9000, unit="people", stated="9000"),
        "annual_revenue": Quantity(9 * 10**10, 9 * 10**10, unit="TWD", stated="NT$90 billion"),
    }
    talk = chat("en", asked=None, answers=big, stage=Stage.RESULT)

    talk.hear(clauses(first, second))

    assert talk.case.stage is stage


def test_one_of_something_is_no_figure(chat: Begin) -> None:
    answers = {"years_in_business": Quantity(12, 12, unit="years", stated="12")}
    talk = chat("en", asked="technology_key", answers=answers, stage=Stage.ASKING)

    talk.say("one further back", "correct")

    assert talk.meaning("years_in_business") == (12, 12)


@pytest.mark.parametrize(
    "words", ["拿掉它，整台就是廢鐵", "remove that and the whole machine is scrap"]
)
@pytest.mark.parametrize(("likely", "taken_back"), [(0.99, False), (0.3, True)])
def test_what_surely_answers_takes_nothing_back(
    chat: Begin, words: str, likely: float, taken_back: bool
) -> None:
    case = replace(
        chat("zh-TW", answers=ANSWERS, asked="technology_key").case,
        memory=Memory(told=("employees",), latest=("employees",)),
    )
    answer = Reading("technology_key", Choice("yes"), 0, len(words), words, likely)

    acts = list(revision(case, words, (answer,)))

    assert any(isinstance(act, Leave) for act in acts) == taken_back
