"""Answers: one, several, volunteered, left open, out of all bounds, contradicting each other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from precheck.casework.case import Stage
from precheck.rules.facts import Choice, Quantity, Unknown
from tests.casework.talking import ELITE, Chat, clauses

Begin = Callable[..., Chat]


@pytest.mark.parametrize(
    ("language", "words", "asked", "low"),
    [
        ("en", "NT$1.2 billion", "annual_revenue", 1_200_000_000),
        ("zh-TW", "年營業額12億", "annual_revenue", 1_200_000_000),
        ("en", "about 15 years", "years_in_business", 13.5),
        ("zh-TW", "員工兩百多人", "employees", 201),
    ],
)
def test_an_answer_is_recorded_said_back_and_the_next_question_asked(
    chat: Begin, language: str, words: str, asked: str, low: float
) -> None:
    talk = chat(language, asked=asked)

    talk.say(words)

    assert talk.meaning(asked)[0] == low
    assert [each.fact for each in talk.recorded] == [asked]
    assert talk.sentence(f"questions.{asked}.name") in talk.said
    assert talk.case.asked not in (asked, None)
    assert talk.question(talk.case.asked or "") in talk.said


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Revenue is NT$1.2 billion, we have 300 employees and were founded in 1998."),
        ("zh-TW", "年營業額12億，員工300人，1998年成立。"),
    ],
)
def test_several_answers_in_one_message_are_all_taken_and_none_is_asked_again(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language)

    talk.say(words)

    assert set(talk.case.answers) == {"annual_revenue", "employees", "years_in_business"}
    assert talk.meaning("employees") == (300, 300)
    assert talk.case.asked == "technology_field"


@pytest.mark.parametrize(
    ("language", "words"), [("en", "we have 300 employees"), ("zh-TW", "我們有300位員工")]
)
def test_what_was_not_asked_is_taken_and_settles_the_question_that_was(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="annual_revenue")

    talk.say(words)

    assert set(talk.case.answers) == {"employees"}
    assert talk.case.asked == "years_in_business", "fewer than 2,000 people settle the size"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "our own brand sells in Japan"), ("zh-TW", "我們以自有品牌外銷日本")],
)
def test_a_pending_question_stays_while_something_else_is_volunteered(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language)

    talk.say(words)

    assert talk.case.asked == "annual_revenue"
    assert "annual_revenue" not in talk.case.answers
    assert talk.said.count(talk.question("annual_revenue")) == 1


@pytest.mark.parametrize(
    ("language", "words"), [("en", "we have 300 employees"), ("zh-TW", "員工300人")]
)
def test_one_number_never_fills_two_facts(chat: Begin, language: str, words: str) -> None:
    talk = chat(language, asked="annual_revenue")

    talk.say(words)

    assert len(talk.recorded) == 1


@pytest.mark.parametrize("intent", ["dont_know", "rather_not_say", "skip"])
@pytest.mark.parametrize(
    ("language", "words"), [("en", "I'd rather leave that"), ("zh-TW", "這題先不說")]
)
def test_what_is_left_open_is_unknown_is_not_asked_again_and_stays_deciding(
    chat: Begin, language: str, words: str, intent: str
) -> None:
    talk = chat(language, asked="years_in_business", answers={"employees": ELITE["employees"]})

    talk.say(words, intent)
    talk.say("PCB" if language == "en" else "電路板")

    assert talk.case.answers["years_in_business"] == Unknown(stated=words)
    assert "years_in_business" in talk.case.memory.passed
    assert talk.question("years_in_business") not in talk.said
    assert talk.case.asked not in ("years_in_business", None)


@pytest.mark.parametrize(
    ("language", "words", "intent"),
    [
        ("en", "not sure", "dont_know"),
        ("zh-TW", "不太確定", "dont_know"),
        ("en", "not sure", "deny"),
        ("zh-TW", "不太確定", "deny"),
        ("en", "hard to say", "hedge"),
        ("zh-TW", "很難說", "hedge"),
    ],
)
def test_being_unsure_is_never_a_no(chat: Begin, language: str, words: str, intent: str) -> None:
    talk = chat(language, asked="rd_continuous")

    talk.say(words, intent)

    assert isinstance(talk.case.answers.get("rd_continuous", Unknown()), Unknown)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "we don't have a brand of our own"), ("zh-TW", "我們沒有自有品牌")],
)
def test_a_negation_is_not_its_opposite(chat: Begin, language: str, words: str) -> None:
    talk = chat(language, asked="own_brand")

    talk.say(words)

    value = talk.case.answers["own_brand"]
    assert isinstance(value, Choice)
    assert value.value == "none"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "no brand yet, but we plan one next year"), ("zh-TW", "還沒有品牌，但明年要做")],
)
def test_a_plan_is_developing(chat: Begin, language: str, words: str) -> None:
    talk = chat(language, asked="own_brand")

    talk.say(words)

    value = talk.case.answers["own_brand"]
    assert isinstance(value, Choice)
    assert value.value == "developing"


@pytest.mark.parametrize(
    ("language", "words"), [("en", "the firm is 900 years old"), ("zh-TW", "成立900年了")]
)
def test_a_figure_that_cannot_be_right_changes_nothing(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="years_in_business")

    talk.say(words)

    assert talk.case.answers == {}
    assert talk.case.asked == "years_in_business"
    assert talk.sentence("questions.years_in_business.name") in talk.said


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "NT$700 million. What does the award give us?"),
        ("zh-TW", "營業額七億。卓越獎有什麼好處？"),
    ],
)
def test_an_answer_and_a_question_in_one_message_are_both_dealt_with(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language)
    cut = words.index("." if language == "en" else "。") + 1

    talk.hear(clauses((words[:cut], "inform"), (words[cut:], "faq_benefits")))

    assert talk.meaning("annual_revenue") == (700_000_000, 700_000_000)
    assert talk.sentence("faq.benefits.answer") in talk.said
    assert talk.case.asked == "years_in_business"


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_a_contradiction_is_asked_about_once_and_not_resolved_in_silence(
    chat: Begin, language: str
) -> None:
    talk = chat(
        language,
        asked="own_brand_abroad",
        answers={"own_brand": Choice("none")},
    )

    talk.press("yes")
    first = talk.said
    talk.say("?" if language == "en" else "？", "nlu_fallback")

    asked_back = talk.sentence("conversation.contradictions.brand_abroad_without_brand")
    assert asked_back in first
    assert {each.value for each in talk.turns[0].replies[-1].choices} == {
        "revisit:own_brand",
        "revisit:own_brand_abroad",
    }
    assert talk.case.answers["own_brand"] == Choice("none")
    assert asked_back not in talk.said


@pytest.mark.parametrize(
    ("language", "words", "stage"),
    [
        ("en", "about 2,000", Stage.ASKING),
        ("zh-TW", "大約2000人", Stage.ASKING),
        ("en", "about 300", Stage.RESULT),
        ("zh-TW", "大約300人", Stage.RESULT),
    ],
)
def test_a_rough_figure_is_asked_for_exactly_only_where_it_matters(
    chat: Begin, language: str, words: str, stage: Stage
) -> None:
    huge = Quantity(3 * 10**10, 3 * 10**10, unit="TWD")
    others = {fact: value for fact, value in ELITE.items() if fact != "employees"}
    talk = chat(language, asked="employees", answers={**others, "annual_revenue": huge})

    talk.say(words)

    assert talk.case.stage is stage
    assert (talk.question("employees", "exact") in talk.said) == (stage is Stage.ASKING)


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_leaving_open_when_nothing_is_asked_says_so(chat: Begin, language: str) -> None:
    talk = chat(language, stage=Stage.SUBMITTED, asked=None)

    talk.say("I don't know" if language == "en" else "不知道", "dont_know")

    assert talk.sentence("conversation.nothing_to_leave") in talk.said
    assert talk.case.answers == {}
