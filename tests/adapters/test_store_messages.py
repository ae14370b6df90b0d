from __future__ import annotations

from dataclasses import replace

import pytest

from precheck.adapters.store import SqlUnits
from precheck.casework.case import Author, Case, Draft, Message, OfferedChoice
from precheck.casework.errors import UnknownCase
from tests.adapters.conftest import NOW

QUESTION = Draft(
    Author.ASSISTANT,
    "有自有品牌嗎？",
    choices=(OfferedChoice("建立中", "developing"), OfferedChoice("沒有", "none")),
)
ANSWER = Draft(Author.ENTERPRISE, "建立中", choice="developing", client_id="c1")


def said(text: str, client_id: str | None = None) -> Draft:
    return Draft(Author.ENTERPRISE, text, client_id=client_id)


def reply(text: str, to: int) -> Draft:
    return Draft(Author.ASSISTANT, text, reply_to=to)


def test_messages_are_numbered_from_one_and_come_back_whole(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        first = unit.messages.add(case.id, [QUESTION], NOW)
        second = unit.messages.add(case.id, [ANSWER, reply("謝謝", to=2)], NOW)
        unit.commit()

    with units(writing=False) as unit:
        transcript = unit.messages.list(case.id)
    assert transcript == first + second
    assert [message.seq for message in transcript] == [1, 2, 3]
    assert transcript[0] == Message(
        case.id, 1, Author.ASSISTANT, QUESTION.text, NOW, choices=QUESTION.choices
    )
    assert transcript[1].choice == "developing"


def test_every_case_counts_for_itself(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        unit.cases.add(replace(case, id="another", token_hash="another"))
        unit.messages.add(case.id, [said("one"), said("two")], NOW)
        (theirs,) = unit.messages.add("another", [said("hello")], NOW)

    assert theirs.seq == 1


def test_the_same_client_id_is_stored_once(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        (first,) = unit.messages.add(case.id, [said("300 people", "c1")], NOW)
        unit.commit()

    with units() as unit:
        again, other = unit.messages.add(
            case.id, [said("sent twice", "c1"), said("new", "c2")], NOW
        )
        twins = unit.messages.add(case.id, [said("a", "c3"), said("b", "c3")], NOW)
        unit.commit()

    assert again == first
    assert other.seq == 2
    assert twins[0] == twins[1]
    with units(writing=False) as unit:
        assert [m.text for m in unit.messages.list(case.id)] == ["300 people", "new", "a"]
        assert unit.messages.by_client_id(case.id, "c1") == first
        assert unit.messages.by_client_id(case.id, "never sent") is None


def test_the_same_client_id_in_another_case_is_another_message(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        unit.cases.add(replace(case, id="another", token_hash="another"))
        (ours,) = unit.messages.add(case.id, [said("ours", "c1")], NOW)
        (theirs,) = unit.messages.add("another", [said("theirs", "c1")], NOW)

    assert (ours.text, theirs.text) == ("ours", "theirs")


def test_a_reply_ends_the_waiting_of_its_message_only(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        one, two = unit.messages.add(case.id, [said("one"), said("two")], NOW)
        assert unit.messages.unanswered(case.id) == (one, two)

        replies = unit.messages.add(case.id, [reply("to two", 2), reply("and", 2)], NOW)

        assert unit.messages.unanswered(case.id) == (one,)
        assert unit.messages.replies_to(case.id, 2) == replies
        assert unit.messages.replies_to(case.id, 1) == ()


def test_a_part_of_the_transcript_can_be_read(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        one, two, three = unit.messages.add(case.id, [said("1"), said("2"), said("3")], NOW)

        assert unit.messages.list(case.id, after=1) == (two, three)
        assert unit.messages.latest(case.id, 2) == (two, three)
        assert unit.messages.latest(case.id, 9) == (one, two, three)
        assert unit.messages.get(case.id, 2) == two
        assert unit.messages.get(case.id, 4) is None


def test_a_message_to_nobody_is_refused(units: SqlUnits) -> None:
    with units() as unit, pytest.raises(UnknownCase, match="nobody"):
        unit.messages.add("nobody", [said("hello")], NOW)


def test_four_thousand_characters_of_anything_are_kept(units: SqlUnits, case: Case) -> None:
    long = "億🙂'\"\\;--%s{}" * 400

    with units() as unit:
        unit.messages.add(case.id, [said(long[:4000])], NOW)
        unit.commit()

    with units(writing=False) as unit:
        assert unit.messages.list(case.id)[0].text == long[:4000]
