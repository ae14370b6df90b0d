"""What tells of the firm is taken for that, though it sounds like a question, a supposition or a repetition."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from precheck.rules.facts import Choice
from tests.casework.talking import Chat

Begin = Callable[..., Chat]
LIKELY = 0.8


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "our technology is unique in all the world"), ("zh-TW", "我們的技術是獨家的")],
)
def test_who_speaks_of_us_tells_and_asks_nothing(chat: Begin, language: str, words: str) -> None:
    talk = chat(language, asked="technology_key")

    talk.say(words, "faq_technology")

    assert talk.case.answers == {"technology_unique": Choice("yes", words)}
    assert talk.sentence("faq.technology.answer") not in talk.said


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "a technology that is unique has to be shown"),
        ("zh-TW", "技術要獨家的才可以申請"),
    ],
)
def test_who_speaks_of_firms_at_large_asks_and_tells_nothing(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="technology_key")

    talk.say(words, "faq_technology")

    assert talk.case.answers == {}
    assert talk.sentence("faq.technology.answer") in talk.said


@pytest.mark.parametrize(("language", "words"), [("en", "no brand"), ("zh-TW", "沒有品牌")])
def test_a_few_words_that_answer_the_question_are_no_question_about_it(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="own_brand")

    talk.say(words, "faq_brand", LIKELY)

    assert talk.case.answers == {"own_brand": Choice("none", words)}
    assert talk.sentence("faq.brand.answer") not in talk.said


@pytest.mark.parametrize(("language", "words"), [("en", "12 years then"), ("zh-TW", "那就12年")])
def test_a_figure_that_only_sounds_like_a_supposition_is_told(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="years_in_business")

    talk.say(words, "what_if", LIKELY)

    assert talk.meaning("years_in_business") == (12, 12)


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "if we had 1,500 employees"), ("zh-TW", "如果我們有1500個員工")],
)
def test_what_is_put_as_a_case_is_only_supposed_whatever_it_sounds_like(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="employees")

    talk.say(words, "inform", LIKELY)

    assert talk.case.answers == {}
    assert talk.sentence("reasons.tracks.foundation_support.name") in talk.said


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "if we closed, they would find somebody else"),
        ("zh-TW", "如果我們停產，客戶很快就找得到替代品"),
    ],
)
def test_what_would_be_without_us_is_the_answer_where_that_was_asked(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="technology_irreplaceable")

    talk.say(words, "inform", LIKELY)

    given = talk.case.answers["technology_irreplaceable"]
    assert isinstance(given, Choice)
    assert given.value == "no"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "yes, it is key, as I said"), ("zh-TW", "對，是關鍵技術，我剛說過了")],
)
def test_a_yes_that_leads_up_to_what_was_said_before_answers_nothing_else(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="technology_unique", answers={"technology_key": Choice("yes")})

    talk.say(words, "affirm")

    assert set(talk.case.answers) == {"technology_key"}
    assert talk.case.asked == "technology_unique"


@pytest.mark.parametrize(
    ("language", "words"), [("en", "yes, and it is key, too"), ("zh-TW", "對，也是關鍵技術")]
)
def test_a_yes_beside_something_new_answers_the_question(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(language, asked="technology_unique")

    talk.say(words, "affirm")

    assert set(talk.case.answers) == {"technology_key", "technology_unique"}
