"""The use cases of a conversation on the real store: kept once, taken once, answered in order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from precheck.adapters.store import SqlUnits
from precheck.casework.case import Author, Message
from precheck.casework.conversations import Conversations, Opened, Said
from precheck.casework.errors import CaseworkError, StoreUnavailable, UnknownCase
from precheck.casework.guide import Guide
from precheck.rules.facts import Text
from tests.casework.conftest import Hours, SettableClock
from tests.casework.talking import PlainChecks, PlainReferences


@pytest.fixture
def opened(talks: Conversations) -> Opened:
    return talks.open("en")


def parsed(message: Message, intent: str = "inform") -> dict[str, Any]:
    """What Rasa makes of a stored message."""
    return {
        "text": message.text,
        "intent": {"name": intent, "confidence": 0.95},
        "metadata": {"message_id": message.seq},
    }


def say(talks: Conversations, case_id: str, text: str, intent: str = "inform") -> tuple[str, ...]:
    """One message, kept and taken; what was replied."""
    received = talks.receive(case_id, Said(text))
    taken = talks.take(case_id, parsed(received.open[-1], intent))
    return tuple(each.text for each in taken.messages)


@pytest.mark.parametrize("language", ["en", "zh-TW", None])
def test_a_conversation_opens_with_the_greeting_and_the_first_question_pending(
    talks: Conversations, language: str | None
) -> None:
    opened = talks.open(language)

    assert [each.author for each in opened.answer.messages] == [Author.ASSISTANT]
    case = opened.answer.case
    assert (case["language"], case["stage"]) == (language, "welcome")
    assert case["asked"] == "annual_revenue"
    assert case["facts"] == {}


def test_only_its_own_token_opens_a_conversation(talks: Conversations, opened: Opened) -> None:
    other = talks.open("en")

    answers = [
        talks.admit(opened.id, token) for token in (opened.token, other.token, "", opened.id)
    ]

    assert answers == [True, False, False, False]
    assert talks.admit("nobody", opened.token) is None


def test_the_token_itself_is_not_stored(
    talks: Conversations, opened: Opened, tmp_path: Path
) -> None:
    stored = b"".join(file.read_bytes() for file in tmp_path.glob("case.db*"))

    assert opened.id.encode() in stored
    assert opened.token.encode() not in stored


def test_a_client_id_sent_again_is_the_same_message(talks: Conversations, opened: Opened) -> None:
    first = talks.receive(opened.id, Said("hello", client_id="m-1"))
    again = talks.receive(opened.id, Said("something else", client_id="m-1"))
    other = talks.receive(opened.id, Said("hello there", client_id="m-2"))

    assert first.seq == again.seq == 2
    assert other.seq == 3
    assert [each.text for each in other.open] == ["hello", "hello there"]


def test_a_client_id_belongs_to_its_conversation(talks: Conversations, opened: Opened) -> None:
    other = talks.open("en")

    talks.receive(opened.id, Said("hello", client_id="m-1"))
    there = talks.receive(other.id, Said("good day", client_id="m-1"))

    assert [each.text for each in there.open] == ["good day"]


def test_an_answered_message_sent_again_is_answered_as_before(
    talks: Conversations, opened: Opened
) -> None:
    received = talks.receive(opened.id, Said("we have 300 employees", client_id="m-1"))
    talks.take(opened.id, parsed(received.open[0]))
    first = talks.replies(opened.id, [received.seq])

    again = talks.receive(opened.id, Said("we have 300 employees", client_id="m-1"))

    assert again.open == ()
    assert talks.replies(opened.id, [again.seq]) == first


def test_the_same_words_are_the_same_message_only_while_it_waits(
    talks: Conversations, opened: Opened
) -> None:
    first = talks.receive(opened.id, Said("300"))
    waiting = talks.receive(opened.id, Said("300"))
    talks.take(opened.id, parsed(first.open[0]))

    later = talks.receive(opened.id, Said("300"))

    assert first.seq == waiting.seq
    assert later.seq > first.seq
    assert [each.seq for each in later.open] == [later.seq]


def test_a_button_and_its_words_are_not_the_same_message(
    talks: Conversations, opened: Opened
) -> None:
    talks.receive(opened.id, Said(choice="yes"))
    received = talks.receive(opened.id, Said("yes"))

    assert [(each.text, each.choice) for each in received.open] == [("yes", "yes"), ("yes", None)]


def test_messages_that_wait_are_given_in_order(talks: Conversations, opened: Opened) -> None:
    for text in ("we have 300 employees", "we are 15 years old", "why?"):
        received = talks.receive(opened.id, Said(text))

    assert [each.text for each in received.open] == [
        "we have 300 employees", "we are 15 years old", "why?"
    ]  # fmt: skip
    for message in received.open:
        talks.take(opened.id, parsed(message))
    answer = talks.replies(opened.id, [each.seq for each in received.open])
    assert answer is not None
    assert set(answer.case["facts"]) >= {"employees", "years_in_business"}
    assert sorted({each.reply_to or 0 for each in answer.messages}) == [2, 3, 4]


def test_a_message_that_waits_has_no_replies_yet(talks: Conversations, opened: Opened) -> None:
    received = talks.receive(opened.id, Said("we have 300 employees"))

    assert talks.replies(opened.id, [received.seq]) is None
    assert talks.replies(opened.id, []) is None


def test_a_turn_taken_twice_is_taken_once(
    talks: Conversations, opened: Opened, units: SqlUnits
) -> None:
    received = talks.receive(opened.id, Said("we have 300 employees"))

    first = talks.take(opened.id, parsed(received.open[0]))
    second = talks.take(opened.id, parsed(received.open[0], "deny"))

    assert second == first
    with units(writing=False) as unit:
        assert len(unit.answers.history(opened.id, "employees")) == 1
    assert len(talks.view(opened.id).messages) == 2 + len(first.messages)


def test_a_correction_keeps_the_history_with_the_message_that_told_it(
    talks: Conversations, opened: Opened, units: SqlUnits
) -> None:
    say(talks, opened.id, "we have 300 employees")
    say(talks, opened.id, "sorry, 280 employees", "correct")

    with units(writing=False) as unit:
        first, second = unit.answers.history(opened.id, "employees")

    assert first.superseded_by == second.id
    assert second.superseded_by is None
    assert (first.by, first.source) == ("enterprise", "conversation")
    assert (first.message_seq or 0) < (second.message_seq or 0)


@pytest.mark.parametrize("seq", [99, 0, -1])
def test_a_message_that_is_not_stored_is_not_taken(
    talks: Conversations, opened: Opened, seq: int
) -> None:
    reading = {"text": "300", "metadata": {"message_id": seq}}

    with pytest.raises(CaseworkError, match="no message"):
        talks.take(opened.id, reading)

    assert talks.view(opened.id).case["facts"] == {}


@pytest.mark.parametrize("use", ["receive", "view", "replies", "take"])
def test_an_unknown_conversation_is_told(talks: Conversations, use: str) -> None:
    uses: dict[str, Callable[[], object]] = {
        "receive": lambda: talks.receive("nobody", Said("hello")),
        "view": lambda: talks.view("nobody"),
        "replies": lambda: talks.replies("nobody", [1]),
        "take": lambda: talks.take("nobody", {"metadata": {"message_id": 1}}),
    }

    with pytest.raises(UnknownCase):
        uses[use]()


def test_a_pressed_button_stands_in_the_transcript_as_the_person_saw_it(
    talks: Conversations, opened: Opened
) -> None:
    say(talks, opened.id, "I don't want to say", "skip")

    received = talks.receive(opened.id, Said(choice="unknown"))
    unseen = talks.receive(opened.id, Said(choice="never-offered"))

    assert (received.open[0].text, received.open[0].choice) == ("I don't know", "unknown")
    assert unseen.open[-1].text == "never-offered"


def test_someone_new_on_rasas_own_channel_has_a_case_of_their_own(talks: Conversations) -> None:
    talks.begin("sender-1")
    talks.begin("sender-1")

    taken = talks.take("sender-1", {"text": "we have 300 employees", "intent": {"name": "inform"}})

    view = talks.view("sender-1")
    assert view.case["facts"]["employees"]["low"] == 300
    assert [each.author for each in view.messages[:2]] == [Author.ASSISTANT, Author.ENTERPRISE]
    assert (taken.stage, taken.language) == ("asking", "en")


def test_a_sender_without_a_case_is_given_one_with_the_first_message(talks: Conversations) -> None:
    talks.take("sender-2", {"text": "我們有300位員工", "intent": {"name": "inform"}})

    assert talks.view("sender-2").case["language"] == "zh-TW"


def test_a_turn_that_fails_in_the_middle_leaves_nothing_half_written(
    talks: Conversations, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    received = talks.receive(opened.id, Said("we have 300 employees"))
    before = talks.view(opened.id)

    def fail(*_: object) -> None:
        raise StoreUnavailable("the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr("precheck.adapters.store_cases.SqlCases.save", fail)
        with pytest.raises(StoreUnavailable):
            talks.take(opened.id, parsed(received.open[0]))

    assert talks.view(opened.id) == before
    talks.take(opened.id, parsed(received.open[0]))
    assert "employees" in talks.view(opened.id).case["facts"]


def test_answers_are_in_the_case_and_outlive_the_process(
    talks: Conversations, opened: Opened, units: SqlUnits, guide: Guide
) -> None:
    say(talks, opened.id, "we have 300 employees")
    say(talks, opened.id, "I'll come back later", "pause")

    later = Conversations(units, guide, PlainChecks(), PlainReferences(), SettableClock(), Hours())

    assert later.view(opened.id) == talks.view(opened.id)
    assert later.view(opened.id).case["asked"] == "years_in_business"


def test_starting_over_withdraws_the_answers_and_keeps_their_history(
    talks: Conversations, opened: Opened, units: SqlUnits
) -> None:
    say(talks, opened.id, "we have 300 employees")
    say(talks, opened.id, "start over", "start_over")
    say(talks, opened.id, "yes", "affirm")

    assert talks.view(opened.id).case["facts"] == {}
    with units(writing=False) as unit:
        assert [each.value is None for each in unit.answers.history(opened.id)] == [False, True]


def test_the_assessment_is_worked_out_anew_from_the_answers(
    talks: Conversations, opened: Opened
) -> None:
    say(talks, opened.id, "revenue NT$30 billion and 3,500 employees")
    before = talks.view(opened.id).case["assessment"]["tracks"][0]["criteria"][0]["status"]
    say(talks, opened.id, "sorry, 1,500 employees", "correct")

    after = talks.view(opened.id).case["assessment"]["tracks"][0]["criteria"][0]["status"]

    assert (before, after) == ("not_met", "met")


def test_a_confirmed_pre_application_is_filed_with_its_answers(
    talks: Conversations, opened: Opened, units: SqlUnits
) -> None:
    say(talks, opened.id, "we have 300 employees")
    say(talks, opened.id, "apply", "apply")
    say(talks, opened.id, "I agree", "affirm")
    for text in ("Formosa Ltd.", "04595257", "Mei-ling Chen", "lin@example.com"):
        say(talks, opened.id, text)
    while talks.view(opened.id).case["asked"] is not None:
        say(talks, opened.id, "I don't know", "dont_know")
    say(talks, opened.id, "yes", "affirm")

    case = talks.view(opened.id).case
    assert case["application"] == {"reference": "REF00001", "status": "submitted"}
    with units(writing=False) as unit:
        filed = unit.applications.by_reference("REF00001")
    assert filed is not None
    name = filed.fields["contact_name"]
    assert isinstance(name, Text)
    assert name.value == "Mei-ling Chen"
    assert set(filed.facts) >= {"employees"}
    assert not set(filed.fields) & set(filed.facts)


def test_the_store_is_ready_when_it_can_be_asked(talks: Conversations) -> None:
    assert talks.ready() is True
