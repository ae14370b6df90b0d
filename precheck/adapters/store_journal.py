"""The journals of the cases, in the SQL store."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select

from precheck.adapters.crypt import Cipher
from precheck.adapters.tables import journal
from precheck.casework.handover import Deed, Done

_OF_CASE = select(journal).where(journal.c.case_id == bindparam("wanted")).order_by(journal.c.id)
_INSERT = insert(journal).inline()


class SqlJournal:
    """Lines are added; there is no way to change one or to take one out."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def add(self, case_id: str, by: str, what: Done, at: datetime, **detail: Any) -> None:
        """Note who did what."""
        row = {"case_id": case_id, "by": by, "what": what.value, "at": at}
        self._connection.execute(_INSERT, {**row, "sealed_detail": self._cipher.seal(detail)})

    def of_case(self, case_id: str) -> tuple[Deed, ...]:
        """Everything that was done with the case, the oldest first."""
        rows = self._connection.execute(_OF_CASE, {"wanted": case_id})
        return tuple(
            Deed(
                row.id, row.case_id, row.by, Done(row.what), row.at, self._detail(row.sealed_detail)
            )
            for row in rows
        )

    def _detail(self, sealed: str) -> Mapping[str, Any]:
        detail: Mapping[str, Any] = self._cipher.unseal(sealed)
        return detail
