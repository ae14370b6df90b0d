"""Cases in the SQL store."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, insert, select, update

from precheck.adapters.crypt import Cipher
from precheck.adapters.store_handovers import handover_of
from precheck.adapters.tables import accounts, applications, cases, handovers, tokens, ways_back
from precheck.casework.case import Case, Filed, Memory, Stage
from precheck.casework.errors import Conflict, UnknownCase
from precheck.casework.ports import AnswerBook

# Built once: building a statement costs more than SQLite takes to run it.
_EVERY = (
    select(
        cases,
        applications.c.reference,
        applications.c.status,
        ways_back.c.reference.label("called"),
        handovers.c.case_id,
        handovers.c.way,
        handovers.c.since,
        handovers.c.owner,
        handovers.c.taken_at,
        handovers.c.closed_at,
        handovers.c.ending,
        accounts.c.shown,
    )
    .outerjoin(applications, applications.c.case_id == cases.c.id)
    .outerjoin(ways_back, ways_back.c.case_id == cases.c.id)
    .outerjoin(handovers, handovers.c.case_id == cases.c.id)
    .outerjoin(accounts, accounts.c.name == handovers.c.owner)
)
_ONE = _EVERY.where(cases.c.id == bindparam("wanted"))
_BY_TOKEN_HASH = _EVERY.where(cases.c.token_hash == bindparam("wanted"))
_BY_REFERENCE = _EVERY.where(applications.c.reference == bindparam("wanted"))
_LOCKED = {
    query: query.with_for_update(of=cases) for query in (_ONE, _BY_TOKEN_HASH, _BY_REFERENCE)
}
_OPENED_BY = (
    select(cases.c.token_hash, tokens.c.token_hash.label("other"))
    .outerjoin(
        tokens, (tokens.c.case_id == cases.c.id) & (tokens.c.token_hash == bindparam("shown"))
    )
    .where(cases.c.id == bindparam("wanted"))
)
_HOLD = select(cases.c.id).where(cases.c.id == bindparam("wanted")).with_for_update()
_SAVE = update(cases).where(
    cases.c.id == bindparam("which"), cases.c.version == bindparam("loaded")
)


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
        case = self._find(_ONE, case_id)
        if case is None:
            raise UnknownCase(f"There is no case {case_id!r}.")
        return case

    def add_token(self, case_id: str, token_hash: str, at: datetime) -> None:
        """Let another token open the case, too."""
        row = {"case_id": case_id, "token_hash": token_hash, "made_at": at}
        self._connection.execute(insert(tokens), row)

    def opens(self, case_id: str, token_hash: str) -> bool | None:
        """Whether a token with this hash opens the case; ``None`` if there is no case."""
        found = self._connection.execute(_OPENED_BY, {"wanted": case_id, "shown": token_hash})
        row = found.one_or_none()
        return None if row is None else token_hash in (row.token_hash, row.other)

    def hold(self, case_id: str) -> None:
        """Let nobody else write to the case until the transaction ends."""
        held = self._connection.execute(_HOLD, {"wanted": case_id}).scalar_one_or_none()
        if held is None:
            raise UnknownCase(f"There is no case {case_id!r}.")

    def by_token_hash(self, token_hash: str) -> Case | None:
        """The case whose bearer's token has this hash."""
        return self._find(_BY_TOKEN_HASH, token_hash)

    def by_reference(self, reference: str) -> Case | None:
        """The case that an application's reference belongs to."""
        return self._find(_BY_REFERENCE, reference)

    def save(self, case: Case) -> Case:
        """Store the case as it is now; ``Conflict`` if another version is stored."""
        where = {"which": case.id, "loaded": case.version}
        changed = self._connection.execute(
            _SAVE, {"version": case.version + 1} | self._changeable(case) | where
        )
        if changed.rowcount != 1:
            raise Conflict(
                f"Case {case.id!r} is no longer at version {case.version}: load it again."
            )
        return replace(case, version=case.version + 1)

    def _find(self, query: Select[Any], wanted: str) -> Case | None:
        chosen = _LOCKED[query] if self._lock else query
        row = self._connection.execute(chosen, {"wanted": wanted}).one_or_none()
        return None if row is None else self._case(row)

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
            reference=row.called,
            handover=None if row.way is None else handover_of(row),
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
    """The memory that was kept; JSON knows lists only, and names of older releases are dropped."""
    known: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in kept.items()
        if name in Memory.__dataclass_fields__
    }
    return Memory(**known)
