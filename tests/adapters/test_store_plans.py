"""A turn's reads must not grow with the talk: shown by the plans of the statements, not by a clock."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Engine, Select, Update, event

from precheck.adapters import (
    store_answers,
    store_call_backs,
    store_cases,
    store_handovers,
    store_journal,
    store_messages,
    store_proposals,
)
from precheck.adapters.crypt import Cipher, new_key
from precheck.adapters.store import SqlUnits
from precheck.adapters.store_engine import engine
from precheck.casework.case import Author, Case, Draft, Recorded
from precheck.rules.facts import Choice
from tests.adapters.conftest import NOW

STATEMENTS = {
    f"{module.__name__.rpartition('.')[2]}{name}": statement
    for module in (
        *(store_answers, store_cases, store_messages),
        *(store_call_backs, store_handovers, store_journal, store_proposals),
    )
    for name, statement in vars(module).items()
    if isinstance(statement, Select | Update) and statement.compile().params
}

QUEUE = "SCAN handovers USING INDEX ix_handovers_open"


@pytest.fixture
def sqlite(sqlite_template: Path) -> Engine:
    return engine(f"sqlite:///{sqlite_template}")


def plan(database: Engine, statement: Select[tuple[object, ...]] | Update) -> str:
    compiled = str(statement.compile(database))
    with database.connect() as connection:
        explained = connection.exec_driver_sql(
            f"EXPLAIN QUERY PLAN {compiled}", (1,) * compiled.count("?")
        )
        return "; ".join(row.detail for row in explained)


@pytest.mark.parametrize("name", STATEMENTS)
def test_no_statement_reads_a_whole_table(sqlite: Engine, name: str) -> None:
    # The index of what is open holds only that: to go through it is to read the queue.
    assert "SCAN" not in plan(sqlite, STATEMENTS[name]).replace(QUEUE, "")


@pytest.mark.parametrize(
    ("name", "index"),
    [
        ("store_messages_WAITING", "ix_messages_waiting"),
        ("store_messages_REPLIES", "ix_messages_case_id_reply_to_seq"),
        ("store_answers_ACTIVE", "uq_answers_active"),
        ("store_answers_RETIRE", "uq_answers_active"),
    ],
)
def test_what_a_turn_reads_has_an_index_of_its_own(sqlite: Engine, name: str, index: str) -> None:
    assert index in plan(sqlite, STATEMENTS[name])


def test_a_turn_takes_as_many_statements_late_in_a_talk_as_early(
    sqlite_template: Path, tmp_path: Path
) -> None:
    file = tmp_path / "precheck.db"
    file.write_bytes(sqlite_template.read_bytes())
    database = engine(f"sqlite:///{file}")
    units = SqlUnits(database, Cipher([new_key()]))
    with units() as unit:
        unit.cases.add(Case("a-case", "a-hash", NOW, NOW))
        unit.commit()
    counts: list[int] = []
    event.listen(
        database, "before_cursor_execute", lambda *_: counts.__setitem__(-1, counts[-1] + 1)
    )

    for _turn in range(30):
        counts.append(0)
        take_a_turn(units)

    assert counts[1:] == [counts[1]] * 29
    assert counts[1] <= 16
    database.dispose()


def take_a_turn(units: SqlUnits) -> None:
    with units() as unit:
        case = unit.cases.get("a-case")
        (said,) = unit.messages.add(case.id, [Draft(Author.ENTERPRISE, "no")], NOW)
        unit.messages.unanswered(case.id)
        unit.answers.record(case.id, [Recorded("own_brand", Choice("none"), "x", "y")], NOW)
        unit.cases.save(case)
        unit.messages.add(case.id, [Draft(Author.ASSISTANT, "ok", reply_to=said.seq)], NOW)
        unit.messages.replies_to(case.id, said.seq)
        unit.commit()
