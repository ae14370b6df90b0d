"""*Did you mean …?*: what may have been meant is offered, and taken up in words or by a button."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from precheck.casework.hearing import ABSTAINED, Heard, Segment
from tests.casework.talking import Chat

Begin = Callable[..., Chat]
UNSURE = (("faq_deadline", 0.3), ("faq_documents", 0.25), ("out_of_scope", 0.05))


def unsure(text: str, *guesses: tuple[str, float]) -> Heard:
    return Heard(text, (Segment(text, 0, len(text), ABSTAINED, 0.3, guesses),))


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_where_nobody_can_be_sure_the_likeliest_are_offered_above_the_open_question(
    chat: Begin, language: str
) -> None:
    talk = chat(language, asked="employees")

    talk.hear(unsure("papers by when", *UNSURE))

    assert talk.sentence("conversation.did_you_mean") in talk.said
    assert talk.question("employees") in talk.said
    assert [each.value for each in talk.offered[:2]] == ["topic:deadline", "topic:documents"]
    assert talk.case.asked == "employees"
    assert not talk.recorded


@pytest.mark.parametrize(
    ("reply", "topic"),
    [("the second", "documents"), ("第一個", "deadline"), ("When is the deadline?", None)],
)
def test_one_of_them_is_taken_up_in_words(chat: Begin, reply: str, topic: str | None) -> None:
    talk = chat(asked="employees").hear(unsure("papers by when", *UNSURE))
    words = talk.offered[0].title if topic is None else reply

    talk.say(words, ABSTAINED)

    assert talk.sentence(f"faq.{topic or 'deadline'}.answer")[:60] in talk.said
    assert talk.case.asked == "employees"


def test_one_of_them_is_taken_up_by_its_button(chat: Begin) -> None:
    talk = chat(asked="employees").hear(unsure("papers by when", *UNSURE))

    talk.press("topic:documents")

    assert talk.sentence("faq.documents.answer")[:60] in talk.said


def test_a_yes_takes_the_only_one(chat: Begin) -> None:
    talk = chat(asked="technology_key").hear(unsure("papers by when", UNSURE[0]))

    talk.say("yes", "affirm")

    assert talk.sentence("faq.deadline.answer")[:60] in talk.said
    assert "technology_key" not in talk.case.answers


@pytest.mark.parametrize("reply", ["yes", "no"])
def test_a_yes_or_no_to_several_is_no_answer_to_the_open_question(chat: Begin, reply: str) -> None:
    talk = chat(asked="technology_key").hear(unsure("papers by when", *UNSURE))

    talk.say(reply, "affirm" if reply == "yes" else "deny")

    assert "technology_key" not in talk.case.answers
    assert talk.case.asked == "technology_key"


def test_an_answer_to_the_open_question_is_taken_and_the_offer_is_gone(chat: Begin) -> None:
    talk = chat(asked="employees").hear(unsure("papers by when", *UNSURE))

    talk.say("300 people")

    assert talk.meaning("employees") == (300, 300)
    assert talk.case.memory.pending is None


def test_what_is_likelier_to_be_none_of_ours_is_not_offered(chat: Begin) -> None:
    talk = chat(asked="employees")

    talk.hear(unsure("rain tomorrow", ("out_of_scope", 0.4), ("faq_deadline", 0.3)))

    assert talk.case.memory.pending is None
    assert talk.sentence("conversation.not_read") in talk.said


def test_readings_that_fail_in_a_row_still_put_the_question_another_way(chat: Begin) -> None:
    talk = chat(asked="employees")

    talk.hear(unsure("papers", *UNSURE)).hear(unsure("papers by", *UNSURE))

    assert talk.question("employees", "again") in talk.said
