"""Which cases the hotline has, in the SQL store."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, func, insert, or_, select, update

from precheck.adapters.tables import accounts, applications, cases, handovers, journal, ways_back
from precheck.casework.case import Stage
from precheck.casework.errors import Conflict
from precheck.casework.handover import Ending, Handover, Waiting, Way

_CASE = handovers.c.case_id == bindparam("wanted")
_OPEN = handovers.c.closed_at.is_(None)
_OF_CASE = (
    select(handovers, accounts.c.shown)
    .outerjoin(accounts, accounts.c.name == handovers.c.owner)
    .where(_CASE)
)
_TAKE = update(handovers).where(
    _CASE, _OPEN, handovers.c.owner.is_not_distinct_from(bindparam("was"))
)
_CLOSE = update(handovers).where(_CASE, _OPEN)
_DELETE_CLOSED = delete(handovers).where(_CASE, handovers.c.closed_at.is_not(None))
_AHEAD = (
    select(func.count())
    .select_from(handovers)
    .where(_OPEN, handovers.c.owner.is_(None), handovers.c.since < bindparam("since"))
)
_LIVE = (
    select(
        cases.c.id,
        cases.c.language,
        cases.c.stage,
        cases.c.asked,
        cases.c.updated_at,
        cases.c.version,
        cases.c.last_seq,
        handovers.c.way,
        handovers.c.since,
        handovers.c.owner,
        handovers.c.taken_at,
        accounts.c.shown,
        func.coalesce(applications.c.reference, ways_back.c.reference).label("called"),
    )
    .outerjoin(handovers, (handovers.c.case_id == cases.c.id) & _OPEN)
    .outerjoin(accounts, accounts.c.name == handovers.c.owner)
    .outerjoin(applications, applications.c.case_id == cases.c.id)
    .outerjoin(ways_back, ways_back.c.case_id == cases.c.id)
    .where(
        or_(
            cases.c.updated_at >= bindparam("active"),
            cases.c.id.in_(select(handovers.c.case_id).where(_OPEN)),
        )
    )
    .order_by(handovers.c.since.is_(None), cases.c.updated_at.desc())
    .limit(bindparam("most"))
)
_earlier = handovers.alias("earlier")
_STAMP = select(
    cases.c.version,
    cases.c.last_seq,
    select(func.max(journal.c.id)).where(journal.c.case_id == cases.c.id).scalar_subquery(),
    # Who waits is told behind how many; of anybody else this is nothing.
    select(func.count(_earlier.c.case_id))
    .select_from(handovers)
    .outerjoin(
        _earlier,
        _earlier.c.closed_at.is_(None)
        & _earlier.c.owner.is_(None)
        & (_earlier.c.since < handovers.c.since),
    )
    .where(handovers.c.case_id == cases.c.id, _OPEN, handovers.c.owner.is_(None))
    .scalar_subquery(),
).where(cases.c.id == bindparam("wanted"))


class SqlHandovers:
    """At most one row a case; who has it is decided by one statement on that row."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def begin(self, handover: Handover) -> None:
        """Store a new handover, in place of one that is over."""
        self._connection.execute(_DELETE_CLOSED, {"wanted": handover.case_id})
        row = {
            "case_id": handover.case_id,
            "way": handover.way.value,
            "since": handover.since,
            "owner": handover.owner,
            "taken_at": handover.taken_at,
        }
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(handovers), row)
        except Conflict as error:
            raise Conflict(f"The hotline has the case {handover.case_id!r} already.") from error

    def take(self, case_id: str, owner: str, was: str | None, at: datetime) -> bool:
        """Make somebody the owner, if its owner is still who it ``was``."""
        done = self._connection.execute(
            _TAKE, {"wanted": case_id, "was": was, "owner": owner, "taken_at": at}
        )
        return done.rowcount == 1

    def close(self, case_id: str, ending: Ending | None, at: datetime) -> None:
        """The handover is over."""
        row = {"wanted": case_id, "closed_at": at, "ending": ending and ending.value}
        self._connection.execute(_CLOSE, row)

    def of_case(self, case_id: str) -> Handover | None:
        """The case's latest handover."""
        row = self._connection.execute(_OF_CASE, {"wanted": case_id}).one_or_none()
        return None if row is None else handover_of(row)

    def ahead(self, since: datetime) -> int:
        """How many have waited longer than since then."""
        count: int = self._connection.execute(_AHEAD, {"since": since}).scalar_one()
        return count

    def live(self, active: datetime, most: int) -> tuple[Waiting, ...]:
        """What the hotline has to do with now, and then the talks in which something was said since ``active``."""
        rows = self._connection.execute(_LIVE, {"active": active, "most": most})
        return tuple(_waiting(row) for row in rows)

    def stamp(self, case_id: str) -> str:
        """Something that is another whenever anything about the case has changed, or its place among those who wait."""
        row = self._connection.execute(_STAMP, {"wanted": case_id}).one_or_none()
        return "" if row is None else ".".join(str(each or 0) for each in row)


def handover_of(row: Row[Any]) -> Handover:
    """A handover as it is stored."""
    return Handover(
        case_id=row.case_id,
        way=Way(row.way),
        since=row.since,
        owner=row.owner,
        shown=row.shown,
        taken_at=row.taken_at,
        closed_at=row.closed_at,
        ending=Ending(row.ending) if row.ending else None,
    )


def _waiting(row: Any) -> Waiting:
    handover = None
    if row.way is not None:
        handover = Handover(row.id, Way(row.way), row.since, row.owner, row.shown, row.taken_at)
    return Waiting(
        case_id=row.id,
        language=row.language,
        stage=Stage(row.stage).value,
        asked=row.asked,
        updated_at=row.updated_at,
        version=row.version,
        last_seq=row.last_seq,
        handover=handover,
        reference=row.called,
    )
