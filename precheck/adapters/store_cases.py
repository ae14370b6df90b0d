"""Cases in the SQL store."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, insert, select, update

from precheck.adapters.crypt import Cipher
from precheck.adapters.tables import applications, cases
from precheck.casework.case import Case, Filed, Memory, Stage
from precheck.casework.errors import Conflict, UnknownCase
from precheck.casework.ports import AnswerBook


class SqlCases:
    """The cases. With ``lock``, a case that was read is ours until the transaction ends."""

    def __init__(
        self, connection: Connection, cipher: Cipher, answers: AnswerBook, *, lock: bool
    ) -> None:
        self._connection = connection
        self._cipher = cipher
        self._answers = answers
        self._lock = lock

    def add(self, case: Case) -> None:
        """Store a new case, without its answers."""
        row = {
            "id": case.id,
            "token_hash": case.token_hash,
            "created_at": case.created_at,
            "version": case.version,
            "last_seq": 0,
        }
        try:
            self._connection.execute(insert(cases), row | self._changeable(case))
        except Conflict as error:
            raise Conflict(
                f"There is a case {case.id!r}, or one with its token, already."
            ) from error

    def get(self, case_id: str) -> Case:
        """The case with its active answers and its application."""
        case = self._find(cases.c.id == case_id)
        if case is None:
            raise UnknownCase(f"There is no case {case_id!r}.")
        return case

    def by_token_hash(self, token_hash: str) -> Case | None:
        """The case whose bearer's token has this hash."""
        return self._find(cases.c.token_hash == token_hash)

    def by_reference(self, reference: str) -> Case | None:
        """The case that an application's reference belongs to."""
        return self._find(applications.c.reference == reference)

    def save(self, case: Case) -> Case:
        """Store the case as it is now; ``Conflict`` if another version is stored."""
        loaded = (cases.c.id == case.id) & (cases.c.version == case.version)
        changed = self._connection.execute(
            update(cases).where(loaded).values(version=case.version + 1, **self._changeable(case))
        )
        if changed.rowcount != 1:
            raise Conflict(
                f"Case {case.id!r} is no longer at version {case.version}: load it again."
            )
        return replace(case, version=case.version + 1)

    def _find(self, condition: ColumnElement[bool]) -> Case | None:
        row = self._connection.execute(self._select().where(condition)).one_or_none()
        return None if row is None else self._case(row)

    def _select(self) -> Select[Any]:
        query = select(cases, applications.c.reference, applications.c.status).outerjoin(
            applications, applications.c.case_id == cases.c.id
        )
        return query.with_for_update(of=cases) if self._lock else query

    def _case(self, row: Row[Any]) -> Case:
        return Case(
            id=row.id,
            token_hash=row.token_hash,
            created_at=row.created_at,
            updated_at=row.updated_at,
            language=row.language,
            stage=Stage(row.stage),
            asked=row.asked,
            answers=self._answers.active(row.id),
            memory=_memory(self._cipher.unseal(row.sealed_memory)),
            application=None if row.reference is None else Filed(row.reference, row.status),
            version=row.version,
        )

    def _changeable(self, case: Case) -> dict[str, Any]:
        return {
            "updated_at": case.updated_at,
            "language": case.language,
            "stage": case.stage.value,
            "asked": case.asked,
            "sealed_memory": self._cipher.seal(asdict(case.memory)),
        }


def _memory(kept: dict[str, Any]) -> Memory:
    """The memory that was kept; JSON knows lists only, and names of older versions are dropped."""
    names = Memory.__dataclass_fields__
    known: dict[str, Any] = {name: value for name, value in kept.items() if name in names}
    for name in ("told", "passed"):
        known[name] = tuple(known.get(name, ()))
    return Memory(**known)
