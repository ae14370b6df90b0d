"""The assistant's own open questions: asked once, settled by a button, in words, or by a fresh answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from precheck.casework.case import Memory
from precheck.casework.clarifying import clarification, remembered
from precheck.casework.pending import which
from precheck.reading import Ask, Option, reconsidering
from precheck.reading.opinions import Opinion
from precheck.rules.facts import Choice, Quantity, Unknown
from tests.casework.talking import Chat, clauses

Begin = Callable[..., Chat]


@pytest.mark.parametrize(
    ("language", "fact", "words", "kind"),
    [
        ("en", "annual_revenue", "USD 40 million", "currency"),
        ("zh-TW", "annual_revenue", "八百萬美金", "currency"),
        ("en", "annual_revenue", "NT$10 million a quarter", "period"),
        ("zh-TW", "annual_revenue", "單月一億", "period"),
        ("zh-TW", "years_in_business", "87年", "calendar"),
        ("en", "annual_revenue", "850", "unit"),
        ("zh-TW", "employees", "全球三萬、台灣一千八", "scope"),
    ],
)
def test_what_can_be_read_in_several_ways_is_asked_back_and_not_recorded(
    chat: Begin, language: str, fact: str, words: str, kind: str
) -> None:
    talk = chat(language, asked=fact)

    talk.say(words)

    assert fact not in talk.case.answers
    assert talk.case.asked == fact
    pending = talk.case.memory.pending
    assert pending is not None
    assert (pending["kind"], pending["ask"]) == ("ask", kind)
    assert talk.question(fact) not in talk.said, "one question at a time"


@pytest.mark.parametrize(
    ("language", "fact", "words", "reply", "low"),
    [
        ("en", "annual_revenue", "USD 40 million", "NT$1.3 billion", 1_300_000_000),
        ("zh-TW", "annual_revenue", "八百萬美金", "台幣兩億五", 250_000_000),
        ("zh-TW", "years_in_business", "87年", "民國", 27),
        ("zh-TW", "annual_revenue", "單月一億", "一年十二億", 1_200_000_000),
    ],
)
def test_a_reply_in_words_settles_it(
    chat: Begin, language: str, fact: str, words: str, reply: str, low: int
) -> None:
    talk = chat(language, asked=fact)

    talk.say(words).say(reply)

    assert int(talk.meaning(fact)[0]) == low
    assert talk.case.memory.pending is None
    assert talk.case.asked not in (fact, None)


def test_one_clarification_may_lead_to_the_next(chat: Begin) -> None:
    talk = chat("en").say("850")

    talk.say("million").say("NT dollars")

    assert talk.meaning("annual_revenue") == (850_000_000, 850_000_000)
    assert talk.case.memory.pending is None


def test_a_button_settles_it(chat: Begin) -> None:
    talk = chat("zh-TW", asked="years_in_business").say("87年")
    offered = talk.offered

    talk.press(offered[0].value)

    assert offered[0].value.startswith("option:")
    assert "years_in_business" in talk.case.answers
    assert talk.case.memory.pending is None


@pytest.mark.parametrize(
    ("language", "words", "question", "topic"),
    [
        ("en", "USD 40 million", "What does the award give us?", "benefits"),
        ("zh-TW", "八百萬美金", "卓越獎有什麼好處？", "benefits"),
    ],
)
def test_a_question_in_between_is_answered_and_the_open_one_asked_again(
    chat: Begin, language: str, words: str, question: str, topic: str
) -> None:
    talk = chat(language).say(words)
    asked_back = talk.said

    talk.say(question, f"faq_{topic}")

    assert talk.sentence(f"faq.{topic}.answer") in talk.said
    assert asked_back in talk.said
    assert talk.case.answers == {}


@pytest.mark.parametrize(
    ("language", "words", "reply"),
    [("en", "USD 40 million", "I don't know"), ("zh-TW", "八百萬美金", "不知道")],
)
def test_i_do_not_know_leaves_the_fact_open_and_goes_on(
    chat: Begin, language: str, words: str, reply: str
) -> None:
    talk = chat(language).say(words)

    talk.say(reply, "dont_know")

    assert isinstance(talk.case.answers["annual_revenue"], Unknown)
    assert talk.case.memory.pending is None
    assert talk.case.asked not in ("annual_revenue", None)


def test_an_option_that_was_never_offered_settles_nothing(chat: Begin) -> None:
    talk = chat("zh-TW", asked="years_in_business").say("87年")

    talk.press("option:nonsense")

    assert talk.case.answers == {}
    assert talk.case.memory.pending is not None


def test_a_clarification_is_remembered_as_it_was() -> None:
    options = (
        Option("roc", Quantity(27, 28, unit="years")),
        Option("ce", Quantity(39, 40, "years")),
    )
    ask = Ask("calendar", "years_in_business", 0, 3, "87年", options)

    again = remembered(clarification(ask))

    assert again == ask


@pytest.mark.parametrize(
    ("language", "first", "words"),
    [
        ("en", "est 87", "ROC, and we have 90 employees"),
        ("zh-TW", "87年成立", "民國87年，員工九十人"),
    ],
)
def test_what_is_told_beside_the_reply_to_an_ask_is_taken_too(
    chat: Begin, language: str, first: str, words: str
) -> None:
    talk = chat(language, asked="years_in_business").say(first)

    talk.say(words)

    assert "years_in_business" in talk.case.answers
    assert talk.meaning("employees") == (90, 90)
    assert talk.case.memory.pending is None


@pytest.mark.parametrize(
    ("language", "first", "words"),
    [
        ("en", "est 87", "wait, it's 75 employees, not 70"),
        ("zh-TW", "87年成立", "等一下，員工是75人，不是70人"),
    ],
)
def test_an_ask_stays_open_while_another_answer_is_corrected(
    chat: Begin, language: str, first: str, words: str
) -> None:
    answers = {"employees": Quantity(70, 70, unit="people", stated="70")}
    talk = chat(language, asked="years_in_business", answers=answers).say(first)

    talk.say(words, "correct")

    assert talk.meaning("employees") == (75, 75)
    assert "years_in_business" not in talk.case.answers
    assert talk.case.memory.pending is not None


@pytest.mark.parametrize(
    ("language", "first", "reply", "question"),
    [
        ("en", "850 million", "NT dollars. ", "What does the award give us?"),
        ("zh-TW", "營收500", "百萬。", "得獎有獎金嗎？"),
    ],
)
def test_a_question_beside_the_reply_to_an_ask_is_answered(
    chat: Begin, language: str, first: str, reply: str, question: str
) -> None:
    talk = chat(language).say(first)

    talk.hear(clauses((reply, "inform"), (question, "faq_elite")))

    assert "annual_revenue" in talk.case.answers
    assert talk.sentence("faq.elite.answer") in talk.said


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "our technology is key, the whole field depends on it"),
        ("zh-TW", "這技術很關鍵，少了它不行"),
    ],
)
def test_whoever_answers_the_question_by_name_instead_of_saying_which_is_heard(
    chat: Begin, monkeypatch: pytest.MonkeyPatch, language: str, words: str
) -> None:
    sure = Opinion("yes", 0.97, sure=True, answers=0.97)
    monkeypatch.setattr(reconsidering, "second_opinion", lambda *_: sure)
    pending = which("conversation.correct_which", ("employees",))
    talk = chat(language, asked="technology_key", memory=Memory(pending=pending))

    talk.say(words)

    answer = talk.case.answers["technology_key"]
    assert isinstance(answer, Choice)
    assert answer.value == "yes"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh-TW", "我們的助劑不用水洗，省一半的水"),
        ("en", "our pumps do without oil, that saves half the cost"),
        ("zh-TW", "這種膜沒有毛邊，省三成材料"),
    ],
)
def test_a_no_in_the_middle_of_what_is_told_corrects_nothing(
    chat: Begin, language: str, words: str
) -> None:
    talk = chat(
        language, asked="technology_key", answers={"employees": Quantity(300, 300, "people")}
    )

    talk.say(words)

    assert (talk.case.memory.pending or {}).get("kind") != "which"
