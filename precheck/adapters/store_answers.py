"""The answers and their history in the SQL store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from precheck.adapters.crypt import Cipher
from precheck.adapters.tables import answers
from precheck.casework.case import Recorded
from precheck.casework.ports import Entry, Traces
from precheck.rules.facts import Text, Value, from_json, to_json

# Built once: building a statement costs more than SQLite takes to run it.
_OF_CASE = answers.c.case_id == bindparam("for_case")
_OF_FACT = answers.c.fact == bindparam("for_fact")
_ACTIVE = (
    select(answers.c.fact, answers.c.sealed_value)
    .where(_OF_CASE, answers.c.active)
    .order_by(answers.c.id)
)
_BY_OTHERS = select(answers.c.fact).where(
    _OF_CASE, answers.c.active, answers.c.given_by != bindparam("giver")
)
_HISTORY = select(answers).where(_OF_CASE).order_by(answers.c.id)
_HISTORY_OF_FACT = _HISTORY.where(_OF_FACT)
_RETIRE = (
    update(answers)
    .where(_OF_CASE, _OF_FACT, answers.c.active)
    .values(active=False)
    .returning(answers.c.id)
)
_INSERT = insert(answers).inline()


class SqlAnswers:
    """Nothing is ever overwritten: a new answer takes the place of the one that stood."""

    def __init__(self, connection: Connection, cipher: Cipher, traces: Traces) -> None:
        self._connection = connection
        self._cipher = cipher
        self._traces = traces

    def record(self, case_id: str, entries: Sequence[Recorded], at: datetime) -> None:
        """Record answers, each in place of the fact's earlier one; ``None`` withdraws it."""
        for entry in entries:
            self._connection.execute(
                _INSERT,
                {
                    "case_id": case_id,
                    "fact": entry.fact,
                    "sealed_value": self._seal(entry.value),
                    "given_by": entry.by,
                    "source": entry.source,
                    "message_seq": entry.message_seq,
                    "at": at,
                    "active": True,
                    "supersedes": self._retire(case_id, entry.fact),
                },
            )
            if isinstance(entry.value, Text):
                self._traces.leave(case_id, f"{entry.value.value}\n{entry.value.stated}")

    def active(self, case_id: str) -> dict[str, Value]:
        """The answers that stand, in the order in which they were given."""
        rows = self._connection.execute(_ACTIVE, {"for_case": case_id})
        return {
            fact: from_json(self._cipher.unseal(sealed))
            for fact, sealed in rows
            if sealed is not None
        }

    def taken_down(self, case_id: str, by: str) -> frozenset[str]:
        """The facts whose standing answers somebody else gave than ``by``."""
        rows = self._connection.execute(_BY_OTHERS, {"for_case": case_id, "giver": by})
        return frozenset(rows.scalars())

    def history(self, case_id: str, fact: str | None = None) -> tuple[Entry, ...]:
        """All entries, of one fact or of all, the oldest first."""
        query = _HISTORY if fact is None else _HISTORY_OF_FACT
        rows = self._connection.execute(query, {"for_case": case_id, "for_fact": fact}).all()
        successors = {row.supersedes: row.id for row in rows}
        return tuple(
            replace(self._entry(row), superseded_by=successors.get(row.id)) for row in rows
        )

    def _retire(self, case_id: str, fact: str) -> int | None:
        """The entry that stood until now, if there was one."""
        which = {"for_case": case_id, "for_fact": fact}
        retired: int | None = self._connection.execute(_RETIRE, which).scalar_one_or_none()
        return retired

    def _seal(self, value: Value | None) -> str | None:
        return None if value is None else self._cipher.seal(to_json(value))

    def _entry(self, row: Row[Any]) -> Entry:
        sealed = row.sealed_value
        return Entry(
            id=row.id,
            fact=row.fact,
            value=None if sealed is None else from_json(self._cipher.unseal(sealed)),
            by=row.given_by,
            source=row.source,
            message_seq=row.message_seq,
            at=row.at,
        )
