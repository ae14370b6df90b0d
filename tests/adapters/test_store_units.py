"""Units of work: all or nothing, one writer of a case at a time, and plain errors."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, select

from precheck.adapters.crypt import Cipher, new_key
from precheck.adapters.store import SqlUnits
from precheck.adapters.store_engine import engine
from precheck.adapters.tables import metadata
from precheck.casework.case import Author, Case, Draft, Recorded
from precheck.casework.errors import Conflict, StoreUnavailable, UnknownCase, Unreadable
from precheck.rules.facts import Choice
from tests.adapters.conftest import NOW
from tests.adapters.test_store_applications import application

SAID = Draft(Author.ENTERPRISE, "hello")

OF_OTHERS = dict.fromkeys(
    (
        *("tokens", "ways_back", "accounts", "sessions"),
        *("handovers", "journal", "proposals", "call_backs", "traces"),
    ),
    0,
)  # that no turn writes to


class Stopped(Exception):
    """Something went wrong in the middle of a turn."""


def do_a_whole_turn(units: SqlUnits, case: Case, *, fail: bool) -> None:
    with units() as unit:
        (said,) = unit.messages.add(case.id, [SAID], NOW)
        unit.answers.record(case.id, [Recorded("own_brand", Choice("none"), "x", "y")], NOW)
        unit.cases.save(replace(case, asked="employees"))
        unit.applications.save(application(case.id))
        unit.messages.add(case.id, [Draft(Author.ASSISTANT, "hi", reply_to=said.seq)], NOW)
        if fail:
            raise Stopped
        unit.commit()


def rows(database: Engine) -> dict[str, int]:
    with database.connect() as connection:
        return {
            name: connection.execute(select(func.count()).select_from(table)).scalar_one()
            for name, table in metadata.tables.items()
        }


def test_a_turn_that_fails_in_the_middle_leaves_nothing(
    units: SqlUnits, case: Case, database: Engine
) -> None:
    with pytest.raises(Stopped):
        do_a_whole_turn(units, case, fail=True)

    assert rows(database) == {
        **OF_OTHERS,
        "cases": 1,
        "messages": 0,
        "answers": 0,
        "applications": 0,
    }
    with units(writing=False) as unit:
        assert unit.cases.get(case.id) == case


def test_a_turn_that_was_not_committed_leaves_nothing(
    units: SqlUnits, case: Case, database: Engine
) -> None:
    with units() as unit:
        unit.messages.add(case.id, [SAID], NOW)

    assert rows(database)["messages"] == 0


def test_a_turn_that_is_rolled_back_can_begin_again(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        unit.messages.add(case.id, [SAID], NOW)
        unit.rollback()
        (again,) = unit.messages.add(case.id, [SAID], NOW)
        unit.commit()

    assert again.seq == 1


def test_a_committed_turn_is_all_there(units: SqlUnits, case: Case, database: Engine) -> None:
    do_a_whole_turn(units, case, fail=False)

    assert rows(database) == {
        **OF_OTHERS,
        "cases": 1,
        "messages": 2,
        "answers": 1,
        "applications": 1,
        "traces": 1,
    }


KILLED = """
import os, sys
from datetime import UTC, datetime
from precheck.adapters.crypt import Cipher
from precheck.adapters.store import SqlUnits
from precheck.adapters.store_engine import engine
from precheck.casework.case import Author, Draft
unit = SqlUnits(engine(sys.argv[1]), Cipher([sys.argv[2]]))().__enter__()
unit.messages.add("a-case", [Draft(Author.ENTERPRISE, "hello")], datetime.now(UTC))
os._exit(9)
"""


def test_a_process_that_dies_in_the_middle_leaves_nothing_and_no_lock(
    address: str, units: SqlUnits, case: Case, database: Engine
) -> None:
    died = subprocess.run([sys.executable, "-c", KILLED, address, new_key()], check=False)

    assert died.returncode == 9
    do_a_whole_turn(units, case, fail=False)
    assert rows(database)["messages"] == 2


def test_writers_of_one_case_take_turns_and_lose_nothing(
    address: str, case: Case, cipher: Cipher
) -> None:
    database = engine(address, timeout=10)
    patient = SqlUnits(database, cipher)

    def count_one(_turn: int) -> None:
        with patient() as unit:
            loaded = unit.cases.get(case.id)
            memory = replace(loaded.memory, misreads=loaded.memory.misreads + 1)
            unit.messages.add(case.id, [SAID], NOW)
            unit.cases.save(replace(loaded, memory=memory))
            unit.commit()

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(count_one, range(40)))

    with patient(writing=False) as unit:
        assert unit.cases.get(case.id).memory.misreads == 40
        assert [m.seq for m in unit.messages.list(case.id)] == list(range(1, 41))
    database.dispose()


def test_the_same_message_sent_twice_at_once_is_stored_once(
    address: str, case: Case, cipher: Cipher
) -> None:
    database = engine(address, timeout=10)
    patient = SqlUnits(database, cipher)
    both = threading.Barrier(2)

    def send(text: str) -> int:
        both.wait(timeout=10)
        with patient() as unit:
            draft = Draft(Author.ENTERPRISE, text, client_id="c1")
            (message,) = unit.messages.add(case.id, [draft], NOW)
            unit.commit()
        return message.seq

    with ThreadPoolExecutor(2) as pool:
        seqs = list(pool.map(send, ["one", "other"]))

    assert seqs == [1, 1]
    database.dispose()


def test_one_who_loaded_before_another_saved_is_refused(units: SqlUnits, case: Case) -> None:
    with units(writing=False) as unit:
        loaded_early = unit.cases.get(case.id)
    with units() as unit:
        unit.cases.save(replace(unit.cases.get(case.id), asked="employees"))
        unit.commit()

    with units() as unit, pytest.raises(Conflict):
        unit.cases.save(replace(loaded_early, asked="annual_revenue"))


def test_a_reader_does_not_wait_for_a_writer(units: SqlUnits, case: Case) -> None:
    with units() as writer:
        writer.cases.save(replace(case, asked="employees"))

        with units(writing=False) as reader:
            seen = reader.cases.get(case.id)

    assert seen == case


def test_a_locked_case_is_reported_and_nothing_is_changed(
    units: SqlUnits, case: Case, caplog: pytest.LogCaptureFixture
) -> None:
    def write() -> None:
        with units() as unit:
            unit.cases.save(replace(unit.cases.get(case.id), asked="employees"))
            unit.commit()

    with units() as first:
        first.cases.get(case.id)

        with pytest.raises(StoreUnavailable, match="lock"):
            write()

    assert "lock" in caplog.text
    write()
    with units(writing=False) as unit:
        assert unit.cases.get(case.id).version == 1


def test_a_case_that_is_held_is_left_alone_by_others(units: SqlUnits, case: Case) -> None:
    with units() as first:
        first.cases.hold(case.id)

        with pytest.raises(StoreUnavailable, match="lock"), units() as second:
            second.cases.hold(case.id)

    with units() as third:
        third.cases.hold(case.id)


def test_a_case_that_is_not_there_cannot_be_held(units: SqlUnits) -> None:
    with units() as unit, pytest.raises(UnknownCase, match="nobody"):
        unit.cases.hold("nobody")


def test_a_file_locked_by_a_stranger_is_reported(sqlite_template: Path, tmp_path: Path) -> None:
    file = tmp_path / "precheck.db"
    file.write_bytes(sqlite_template.read_bytes())
    stranger = sqlite3.connect(file, isolation_level=None)
    stranger.execute("BEGIN EXCLUSIVE")
    database = engine(f"sqlite:///{file}", timeout=0.1)

    with pytest.raises(StoreUnavailable, match="locked"), SqlUnits(database, Cipher([new_key()]))():
        raise Stopped

    stranger.close()
    database.dispose()


def test_a_server_that_is_not_there_is_reported() -> None:
    database = engine("postgresql://nobody@127.0.0.1:1/none", timeout=1)

    with pytest.raises(StoreUnavailable), SqlUnits(database, Cipher([new_key()]))():
        raise Stopped

    database.dispose()


def test_a_database_without_tables_is_reported(empty: str, cipher: Cipher) -> None:
    database = engine(empty)

    with SqlUnits(database, cipher)() as unit, pytest.raises(StoreUnavailable, match="cases"):
        unit.cases.by_token_hash("a-hash")

    database.dispose()


def test_a_busy_pool_is_reported(address: str, case: Case, cipher: Cipher) -> None:
    database = engine(address, timeout=0.1)
    units = SqlUnits(database, cipher)
    held = [units(writing=False) for _ in range(15)]
    for unit in held:
        unit.__enter__()

    with pytest.raises(StoreUnavailable, match="busy"):
        units(writing=False).__enter__()

    for unit in held:
        unit.__exit__(None, None, None)
    database.dispose()


def test_what_was_said_does_not_stand_in_the_database(
    units: SqlUnits, case: Case, database: Engine
) -> None:
    do_a_whole_turn(units, case, fail=False)
    secrets = ("hello", "銀河精密", "00501503", "none")

    with database.connect() as connection:
        stored = repr([connection.execute(select(t)).all() for t in metadata.tables.values()])

    assert "a-case" in stored
    assert [secret for secret in secrets if secret in stored] == []


def test_nor_in_the_files_on_the_disk(sqlite_template: Path, tmp_path: Path) -> None:
    file = tmp_path / "precheck.db"
    file.write_bytes(sqlite_template.read_bytes())
    database = engine(f"sqlite:///{file}")
    units = SqlUnits(database, Cipher([new_key()]))
    case = Case("a-case", "a-hash", NOW, NOW)
    with units() as unit:
        unit.cases.add(case)
        unit.commit()

    do_a_whole_turn(units, case, fail=False)

    stored = b"".join(each.read_bytes() for each in tmp_path.iterdir())
    assert b"a-case" in stored
    assert b"hello" not in stored
    assert "銀河精密".encode() not in stored
    assert b"00501503" not in stored
    database.dispose()


def test_another_key_opens_nothing_and_says_so(
    units: SqlUnits, case: Case, database: Engine
) -> None:
    do_a_whole_turn(units, case, fail=False)

    strangers = SqlUnits(database, Cipher([new_key()]))

    with strangers(writing=False) as unit, pytest.raises(Unreadable, match="PRECHECK_SECRET_KEY"):
        unit.messages.list(case.id)
