"""Who is to be called back, in the SQL store."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, insert, select, update

from precheck.adapters.crypt import Cipher
from precheck.adapters.tables import call_backs
from precheck.casework.handover import CallBack

_OPEN = select(call_backs).where(call_backs.c.done_at.is_(None)).order_by(call_backs.c.due)
_TO_CALL = select(call_backs.c.id).where(call_backs.c.done_at.is_(None)).order_by(call_backs.c.due)
_OF_CASE = (
    select(call_backs).where(call_backs.c.case_id == bindparam("wanted")).order_by(call_backs.c.id)
)
_DONE = (
    update(call_backs)
    .where(call_backs.c.id == bindparam("number"), call_backs.c.done_at.is_(None))
    .returning(call_backs.c.case_id)
)


class SqlCallBacks:
    """Numbers, and what was said about them, are sealed."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def add(
        self, case_id: str, phone: str, words: str, due: datetime, by: str, at: datetime
    ) -> None:
        """Somebody wants to be called from ``due`` on."""
        row = {"case_id": case_id, "due": due, "asked_at": at, "asked_by": by}
        sealed = self._cipher.seal({"phone": phone, "words": words})
        self._connection.execute(insert(call_backs), {**row, "sealed_content": sealed})

    def open(self) -> tuple[CallBack, ...]:
        """Those not called yet, the earliest first."""
        return self._read(_OPEN)

    def to_call(self) -> tuple[int, ...]:
        """The numbers of those not called yet; nothing is unsealed for it."""
        return tuple(self._connection.execute(_TO_CALL).scalars())

    def of_case(self, case_id: str) -> tuple[CallBack, ...]:
        """All of a case."""
        return self._read(_OF_CASE, wanted=case_id)

    def done(self, number: int, by: str, at: datetime) -> str | None:
        """Somebody was called; the case, or ``None`` where a colleague was first."""
        row = {"number": number, "done_by": by, "done_at": at}
        case_id: str | None = self._connection.execute(_DONE, row).scalar_one_or_none()
        return case_id

    def _read(self, query: Select[Any], **values: str) -> tuple[CallBack, ...]:
        return tuple(self._call_back(row) for row in self._connection.execute(query, values))

    def _call_back(self, row: Row[Any]) -> CallBack:
        content = self._cipher.unseal(row.sealed_content)
        return CallBack(
            id=row.id,
            case_id=row.case_id,
            phone=content["phone"],
            words=content["words"],
            due=row.due,
            asked_at=row.asked_at,
            asked_by=row.asked_by,
            done_at=row.done_at,
            done_by=row.done_by,
        )
