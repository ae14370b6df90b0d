"""Nothing is taken for an answer from what lies outside, however it is worded."""

from __future__ import annotations

from dataclasses import replace

import pytest

from precheck.casework.case import Memory, Stage
from precheck.casework.hearing import Heard
from precheck.rules.facts import Choice
from tests.casework.talking import Chat, clause, clauses, said

OUTSIDE = {"out_of_scope": 0.9, "inform": 0.01}
OURS = {"inform": 0.5, "out_of_scope": 0.4}
RATHER_OUTSIDE = {"out_of_scope": 0.8, "inform": 0.05}
PLAINLY_OUTSIDE = {"out_of_scope": 0.95, "inform": 0.01}


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("core_technology", "my wife left me yesterday"),
        ("export_markets", "book me a flight to Tokyo"),
    ],
)
def test_words_from_outside_are_no_answer(chat: type[Chat], asked: str, text: str) -> None:
    talk = chat("en", asked=asked)

    talk.hear(said(text, "out_of_scope", **OUTSIDE))

    assert asked not in talk.case.answers
    assert talk.case.memory.misreads == 1


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("core_technology", "we coat glass for large telescopes"),
        ("technology_field", "我們做光學玻璃的鍍膜"),
        ("export_markets", "mostly Japan and a bit of Korea"),
    ],
)
def test_words_that_are_likelier_an_answer_are_taken(
    chat: type[Chat], asked: str, text: str
) -> None:
    talk = chat("en", asked=asked)

    talk.hear(said(text, "nlu_fallback", **OURS))

    assert asked in talk.case.answers


@pytest.mark.parametrize(
    ("asked", "text"), [("core_technology", "太陽能"), ("technology_field", "AI vision inspection")]
)
def test_a_few_words_that_were_never_heard_are_an_answer(
    chat: type[Chat], asked: str, text: str
) -> None:
    talk = chat("en", asked=asked)

    talk.hear(said(text, "out_of_scope", **OUTSIDE))

    assert asked in talk.case.answers


@pytest.mark.parametrize(
    ("language", "text"), [("en", "happy birthday grandma"), ("zh-TW", "肚子餓")]
)
def test_three_words_that_are_from_outside_beyond_doubt_are_no_answer(
    chat: type[Chat], language: str, text: str
) -> None:
    talk = chat(language, asked="core_technology")

    talk.hear(said(text, "out_of_scope", out_of_scope=0.999))

    assert "core_technology" not in talk.case.answers


@pytest.mark.parametrize(("language", "text"), [("en", "robots that weld"), ("zh-TW", "鍍膜機")])
def test_three_words_are_an_answer_while_there_is_doubt(
    chat: type[Chat], language: str, text: str
) -> None:
    talk = chat(language, asked="core_technology")

    talk.hear(said(text, "out_of_scope", out_of_scope=0.98))

    assert "core_technology" in talk.case.answers


@pytest.mark.parametrize(
    ("language", "text", "years"),
    [("en", "seventeen years this year", (17, 17)), ("zh-TW", "今年第十七年了", (16, 17))],
)
def test_a_clause_that_is_little_more_than_a_figure_is_an_answer(
    chat: type[Chat], language: str, text: str, years: tuple[int, int]
) -> None:
    talk = chat(language, asked="years_in_business")

    talk.hear(said(text, "out_of_scope", **PLAINLY_OUTSIDE))

    assert talk.meaning("years_in_business") == years


CHOSEN = [("en", "nobody on the whole island can do what we do"), ("zh-TW", "全台灣沒有人做得出來")]


@pytest.mark.parametrize(("language", "text"), CHOSEN)
def test_what_chooses_an_answer_to_the_question_is_one_though_it_may_be_from_outside(
    chat: type[Chat], language: str, text: str
) -> None:
    talk = chat(language, asked="technology_unique")

    talk.hear(said(text, "out_of_scope", **RATHER_OUTSIDE))

    assert talk.case.answers["technology_unique"] == Choice("yes", text)


@pytest.mark.parametrize(("language", "text"), CHOSEN)
def test_what_is_plainly_from_outside_chooses_nothing(
    chat: type[Chat], language: str, text: str
) -> None:
    talk = chat(language, asked="technology_unique")

    talk.hear(said(text, "out_of_scope", **PLAINLY_OUTSIDE))

    assert "technology_unique" not in talk.case.answers


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "it rains all day in Tokyo, ", "Japan is like that every year"),
        ("zh-TW", "東京整天下雨，", "日本每年都這樣"),
    ],
)
def test_a_message_that_is_plainly_from_outside_as_a_whole_tells_nothing(
    chat: type[Chat], language: str, first: str, second: str
) -> None:
    talk = chat(language, asked="export_markets")
    message = clauses((first, "inform"), (second, "inform"))

    talk.hear(replace(message, whole=clause(first + second, "out_of_scope")))

    assert "export_markets" not in talk.case.answers
    assert talk.sentence("conversation.remarks.out_of_scope") in talk.said


def test_whoever_insists_is_believed(chat: type[Chat]) -> None:
    talk = chat("en", asked="core_technology", memory=Memory(misreads=1))

    talk.hear(said("the glass is for the left hand", "out_of_scope", **OUTSIDE))

    assert "core_technology" in talk.case.answers


def test_the_clauses_beside_it_are_heard(chat: type[Chat]) -> None:
    outside, ours = "It is raining in Japan. ", "We have 300 employees."
    first, second = said(outside, "out_of_scope", **OUTSIDE), said(ours, "inform", **OURS)
    begin = len(outside)
    later = replace(second.segments[0], start=begin, end=begin + len(ours))
    talk = chat("en", asked="export_markets")

    talk.hear(Heard(outside + ours, (first.segments[0], later)))

    assert "employees" in talk.case.answers
    assert "export_markets" not in talk.case.answers


def test_an_address_is_known_by_its_form(chat: type[Chat]) -> None:
    talk = chat(
        "en", stage=Stage.APPLYING, asked="contact_email", answers={"consent": Choice("yes")}
    )

    talk.hear(said("jane@ridge-optics.com.tw", "out_of_scope", **OUTSIDE))

    assert "contact_email" in talk.case.answers
