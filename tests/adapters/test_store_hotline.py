"""Who has a case, what was done with it, what was proposed, whom to call, and what a case is found by."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from sqlalchemy import Engine, select

from precheck.adapters.crypt import Cipher, new_key
from precheck.adapters.store import SqlUnits
from precheck.adapters.store_engine import engine
from precheck.adapters.tables import call_backs, journal, messages, proposals, traces
from precheck.casework.accounts import Account, Role
from precheck.casework.case import Author, Case, Draft, Recorded
from precheck.casework.errors import Conflict
from precheck.casework.handover import Done, Ending, Handover, Proposed, State, Way
from precheck.reading import Ask, Option
from precheck.rules.facts import Quantity, Text
from tests.adapters.conftest import NOW

STAFF = ("mei-hua", "ta-wei")
PEOPLE = Quantity(300, 300, "people", stated="300人")


@pytest.fixture(autouse=True)
def _staff(units: SqlUnits) -> None:
    with units() as unit:
        for name in STAFF:
            unit.accounts.add(Account(name, name.title(), Role.HOTLINE, "-", NOW))
        unit.commit()


def waits(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        unit.handovers.begin(Handover(case.id, Way.CHAT, NOW))
        unit.commit()


def test_a_case_has_its_handover_with_the_name_that_callers_see(
    units: SqlUnits, case: Case
) -> None:
    waits(units, case)

    with units() as unit:
        taken = unit.handovers.take(case.id, "mei-hua", None, NOW)
        held = unit.cases.get(case.id).handover

    assert taken
    assert held == Handover(case.id, Way.CHAT, NOW, "mei-hua", "Mei-Hua", NOW)


def test_only_one_of_two_who_want_a_case_in_the_same_moment_gets_it(
    address: str, units: SqlUnits, case: Case, cipher: Cipher
) -> None:
    waits(units, case)
    ready, got = threading.Barrier(2), []

    def want(name: str) -> None:
        database = engine(address, timeout=5)
        ready.wait(10)
        with SqlUnits(database, cipher)() as unit:
            if unit.handovers.take(case.id, name, None, NOW):
                got.append(name)
            unit.commit()
        database.dispose()

    both = [threading.Thread(target=want, args=(name,)) for name in STAFF]
    for each in both:
        each.start()
    for each in both:
        each.join(20)

    with units(writing=False) as unit:
        held = unit.handovers.of_case(case.id)
    assert len(got) == 1
    assert held is not None
    assert held.owner == got[0]


def test_a_second_handover_of_a_case_that_has_an_open_one_is_refused(
    units: SqlUnits, case: Case
) -> None:
    waits(units, case)

    with units() as unit, pytest.raises(Conflict):
        unit.handovers.begin(Handover(case.id, Way.CALL, NOW, "ta-wei"))


def test_a_case_that_was_closed_can_be_handed_over_again(units: SqlUnits, case: Case) -> None:
    waits(units, case)
    later = NOW + timedelta(days=1)

    with units() as unit:
        unit.handovers.close(case.id, Ending.HELPED, later)
        closed = unit.handovers.of_case(case.id)
        unit.handovers.begin(Handover(case.id, Way.CHAT, later))
        again = unit.handovers.of_case(case.id)

    assert closed is not None
    assert (closed.is_open, closed.ending) == (False, Ending.HELPED)
    assert again == Handover(case.id, Way.CHAT, later)


def test_a_closed_case_has_no_owner_to_change(units: SqlUnits, case: Case) -> None:
    waits(units, case)

    with units() as unit:
        unit.handovers.close(case.id, None, NOW)

        assert not unit.handovers.take(case.id, "mei-hua", None, NOW)


def test_who_waits_is_told_how_many_came_before(units: SqlUnits, case: Case) -> None:
    waits(units, case)

    with units() as unit:
        later = NOW + timedelta(minutes=1)
        assert (unit.handovers.ahead(NOW), unit.handovers.ahead(later)) == (0, 1)

        unit.handovers.take(case.id, "mei-hua", None, NOW)
        assert unit.handovers.ahead(later) == 0


def test_live_are_the_talks_of_late_and_whoever_waits_however_long(
    units: SqlUnits, case: Case
) -> None:
    long_ago, soon = NOW - timedelta(days=2), NOW - timedelta(minutes=5)
    with units() as unit:
        for name, at in (("old", long_ago), ("waiting", long_ago), ("new", NOW)):
            unit.cases.add(Case(name, f"{name}-hash", at, at))
        unit.handovers.begin(Handover("waiting", Way.CHAT, long_ago))
        unit.commit()

    with units(writing=False) as unit:
        live = {each.case_id: each.handover for each in unit.handovers.live(soon, 10)}
        few = unit.handovers.live(soon, 1)

    assert set(live) == {case.id, "waiting", "new"}
    assert live["new"] is None
    assert live["waiting"] is not None
    assert [each.case_id for each in few] == ["waiting"]  # not cut off by talks that are livelier


def test_the_stamp_is_another_after_a_message_an_answer_a_note_and_the_same_after_nothing(
    units: SqlUnits, case: Case
) -> None:
    def stamp() -> str:
        with units(writing=False) as unit:
            return unit.handovers.stamp(case.id)

    stamps = [stamp(), stamp()]
    with units() as unit:
        unit.messages.add(case.id, [Draft(Author.STAFF, "hello")], NOW)
        unit.commit()
    stamps.append(stamp())
    with units() as unit:
        unit.cases.save(unit.cases.get(case.id))
        unit.commit()
    stamps.append(stamp())
    with units() as unit:
        unit.journal.add(case.id, "mei-hua", Done.NOTED, NOW, text="a note")
        unit.commit()
    stamps.append(stamp())

    assert stamps[0] == stamps[1]
    assert len(set(stamps)) == 4


def test_the_journal_keeps_every_line_in_order(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        unit.journal.add(case.id, "mei-hua", Done.TAKEN, NOW)
        unit.journal.add(case.id, "mei-hua", Done.NOTED, NOW, text="第二通")
        lines = unit.journal.of_case(case.id)

    assert [(each.what, dict(each.detail)) for each in lines] == [
        (Done.TAKEN, {}),
        (Done.NOTED, {"text": "第二通"}),
    ]


def test_a_later_proposal_for_a_fact_takes_the_place_of_its_authors_earlier_one(
    units: SqlUnits, case: Case
) -> None:
    ask = Ask("calendar", "years_in_business", 0, 3, "87年", (Option("roc", PEOPLE),))
    first = (Proposed("employees", "300人", PEOPLE), Proposed("years_in_business", "87年", ask=ask))
    with units() as unit:
        unit.proposals.add(case.id, first, "enterprise", 2, NOW)
        unit.proposals.add(case.id, [Proposed("employees", "2000", PEOPLE)], "staff", 3, NOW)
        unit.proposals.add(case.id, [Proposed("employees", "310", PEOPLE)], "enterprise", 4, NOW)
        found = unit.proposals.open(case.id)
        unit.proposals.replace(case.id, "employees")
        left = unit.proposals.open(case.id)

    assert [(each.what.fact, each.what.words, each.author) for each in found] == [
        ("years_in_business", "87年", "enterprise"),
        ("employees", "2000", "staff"),
        ("employees", "310", "enterprise"),
    ]
    assert [each.what.fact for each in left] == ["years_in_business"]
    kept = found[0].what.ask
    assert kept is not None
    assert [(each.id, each.value) for each in kept.options] == [("roc", PEOPLE)]


def test_a_proposal_is_settled_once(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        unit.proposals.add(case.id, [Proposed("employees", "300", PEOPLE)], "staff", None, NOW)
        (found,) = unit.proposals.open(case.id)

        assert unit.proposals.settle(case.id, found.id, State.ACCEPTED)
        assert not unit.proposals.settle(case.id, found.id, State.DROPPED)
        settled = unit.proposals.get(case.id, found.id)

    assert settled is not None
    assert settled.state is State.ACCEPTED


def test_a_call_back_is_done_once_and_the_earliest_is_first(units: SqlUnits, case: Case) -> None:
    late = NOW + timedelta(hours=3)
    with units() as unit:
        unit.call_backs.add(case.id, "02-2345-6789", "", late, "enterprise", NOW)
        unit.call_backs.add(case.id, "0912-345-678", "about R&D", NOW, "mei-hua", NOW)
        first, second = unit.call_backs.open()

        assert unit.call_backs.done(first.id, "ta-wei", NOW) == case.id
        assert unit.call_backs.done(first.id, "mei-hua", NOW) is None
        assert unit.call_backs.open() == (second,)

    assert (first.phone, second.phone) == ("0912-345-678", "02-2345-6789")


SAID = "我們是大同精密，做線性滑軌 Linear-Guides, call 02 2345 6789"


@pytest.mark.parametrize(
    "words",
    [
        "大同精密",
        "線性",
        "linear",
        "LINEAR guides",
        "linear-guides",
        "0223456789",
        "02-2345-6789",
        "+886 2 2345 6789",
        "大同 guides",
    ],
)
def test_a_case_is_found_by_what_was_said_however_it_is_written(
    units: SqlUnits, case: Case, words: str
) -> None:
    with units() as unit:
        unit.messages.add(case.id, [Draft(Author.ENTERPRISE, SAID)], NOW)

        assert unit.traces.find(words, 5) == (case.id,)


@pytest.mark.parametrize("words", ["大同電機", "guide", "0223456780", "", "…", "linear 大眾"])
def test_a_case_is_not_found_by_what_was_not_said(units: SqlUnits, case: Case, words: str) -> None:
    with units() as unit:
        unit.messages.add(case.id, [Draft(Author.ENTERPRISE, SAID)], NOW)

        assert unit.traces.find(words, 5) == ()


def test_a_case_is_found_by_its_answers_and_not_by_what_the_assistant_says(
    units: SqlUnits, case: Case
) -> None:
    with units() as unit:
        unit.answers.record(
            case.id, [Recorded("company_name", Text("範例精密", "範例精密"), "x", "y")], NOW
        )
        unit.messages.add(case.id, [Draft(Author.ASSISTANT, "請問員工人數")], NOW)

        assert unit.traces.find("範例精密", 5) == (case.id,)
        assert unit.traces.find("員工人數", 5) == ()


def test_a_case_is_still_found_after_the_key_was_changed(database: Engine, case: Case) -> None:
    old, new = new_key(), new_key()
    with SqlUnits(database, Cipher([old]))() as unit:
        unit.traces.leave(case.id, "線性滑軌")
        unit.commit()

    with SqlUnits(database, Cipher([new, old]))() as unit:
        unit.traces.leave(case.id, "工具機")
        assert unit.traces.find("線性滑軌", 5) == (case.id,)
        assert unit.traces.find("工具機 線性", 5) == (case.id,)
    with SqlUnits(database, Cipher([new]))() as unit:
        assert unit.traces.find("線性滑軌", 5) == ()


def test_nothing_that_was_said_can_be_read_in_the_database(
    units: SqlUnits, case: Case, database: Engine
) -> None:
    with units() as unit:
        unit.messages.add(case.id, [Draft(Author.STAFF, "secretword 機密", by="Mei-hua")], NOW)
        unit.journal.add(case.id, "mei-hua", Done.NOTED, NOW, text="secretword 機密")
        unit.proposals.add(case.id, [Proposed("employees", "secretword", PEOPLE)], "staff", 1, NOW)
        unit.call_backs.add(case.id, "0912345678", "secretword", NOW, "mei-hua", NOW)
        unit.commit()

    with database.connect() as connection:
        rows = [
            str(tuple(row))
            for table in (messages, journal, proposals, call_backs, traces)
            for row in connection.execute(select(table))
        ]

    assert len(rows) > 5
    assert not [row for row in rows if "secret" in row or "機密" in row or "0912" in row]
