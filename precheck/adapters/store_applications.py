"""The pre-applications in the SQL store."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, delete, func, insert, select

from precheck.adapters.crypt import Cipher
from precheck.adapters.tables import applications
from precheck.casework.errors import Conflict
from precheck.casework.ports import Application, ApplicationFilter
from precheck.rules.facts import Value, from_json, to_json

EVERY = ApplicationFilter()
_moment = func.coalesce(applications.c.submitted_at, applications.c.created_at)


class SqlApplications:
    """The applications; contact data, answers and assessment are sealed, the rest is listed by."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def save(self, application: Application) -> None:
        """Store the case's application, or replace it."""
        earlier = applications.c.case_id == application.case_id
        try:
            with self._connection.begin_nested():
                self._connection.execute(delete(applications).where(earlier))
                self._connection.execute(insert(applications), self._row(application))
        except Conflict as error:
            raise Conflict(
                f"The reference {application.reference} is taken, or there is no case "
                f"{application.case_id!r}."
            ) from error

    def of_case(self, case_id: str) -> Application | None:
        """The case's application."""
        return self._find(applications.c.case_id == case_id)

    def by_reference(self, reference: str) -> Application | None:
        """The application with this reference."""
        return self._find(applications.c.reference == reference)

    def list(self, chosen: ApplicationFilter = EVERY) -> tuple[Application, ...]:
        """The applications that were asked for, the newest first."""
        query = (
            select(applications)
            .where(*_conditions(chosen))
            .order_by(_moment.desc(), applications.c.reference)
            .limit(chosen.limit)
            .offset(chosen.offset)
        )
        return tuple(self._read(row) for row in self._connection.execute(query))

    def _find(self, condition: ColumnElement[bool]) -> Application | None:
        row = self._connection.execute(select(applications).where(condition)).one_or_none()
        return None if row is None else self._read(row)

    def _row(self, application: Application) -> dict[str, Any]:
        content = {
            "fields": _to_json(application.fields),
            "facts": _to_json(application.facts),
            "assessment": application.assessment,
        }
        return {
            "case_id": application.case_id,
            "reference": application.reference,
            "status": application.status,
            "track": application.track,
            "programme_version": application.programme_version,
            "language": application.language,
            "created_at": application.created_at,
            "submitted_at": application.submitted_at,
            "sealed_content": self._cipher.seal(content),
        }

    def _read(self, row: Row[Any]) -> Application:
        content = self._cipher.unseal(row.sealed_content)
        return Application(
            case_id=row.case_id,
            reference=row.reference,
            status=row.status,
            track=row.track,
            programme_version=row.programme_version,
            language=row.language,
            fields=_from_json(content["fields"]),
            facts=_from_json(content["facts"]),
            assessment=content["assessment"],
            created_at=row.created_at,
            submitted_at=row.submitted_at,
        )


def _conditions(chosen: ApplicationFilter) -> Iterator[ColumnElement[bool]]:
    if chosen.status is not None:
        yield applications.c.status == chosen.status
    if chosen.track is not None:
        yield applications.c.track == chosen.track
    if chosen.since is not None:
        yield _moment >= chosen.since
    if chosen.before is not None:
        yield _moment < chosen.before


def _to_json(values: Mapping[str, Value]) -> dict[str, Any]:
    return {fact: to_json(value) for fact, value in values.items()}


def _from_json(shapes: Mapping[str, Any]) -> dict[str, Value]:
    return {fact: from_json(shape) for fact, shape in shapes.items()}
