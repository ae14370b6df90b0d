"""How cases are opened again, in the SQL store."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from precheck.adapters.tables import ways_back
from precheck.casework.errors import Conflict
from precheck.casework.ports import WayBack


class SqlWaysBack:
    """The references and codes; of a code only its hash is known."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(self, way: WayBack) -> None:
        """Store the case's way back, or replace it."""
        try:
            with self._connection.begin_nested():
                self._connection.execute(
                    delete(ways_back).where(ways_back.c.case_id == way.case_id)
                )
                self._connection.execute(insert(ways_back), asdict(way))
        except Conflict as error:
            raise Conflict(
                f"The reference {way.reference} is taken, or there is no case {way.case_id!r}."
            ) from error

    def of_case(self, case_id: str) -> WayBack | None:
        """The case's way back."""
        return self._find(ways_back.c.case_id == case_id)

    def by_reference(self, reference: str) -> WayBack | None:
        """The way back with this reference."""
        return self._find(ways_back.c.reference == reference)

    def _find(self, condition: ColumnElement[bool]) -> WayBack | None:
        row = self._connection.execute(select(ways_back).where(condition)).one_or_none()
        return None if row is None else WayBack(**row._mapping)
