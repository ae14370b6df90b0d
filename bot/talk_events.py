"""The table of the log of the talk, and the database that it lies in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import declarative_base
from sqlalchemy.pool import QueuePool

Base = declarative_base()


class TalkEvent(Base):
    """One event of a conversation; ``id`` gives the order. ``action_name`` is a slot's name where one is set."""

    __tablename__ = "talk_events"
    __table_args__ = (
        sa.Index("talk_events_latest", "sender_id", "id"),
        sa.Index("talk_events_named", "sender_id", "type_name", "action_name", "id"),
    )

    id = sa.Column(sa.Integer, primary_key=True)
    sender_id = sa.Column(sa.String(255), nullable=False)
    type_name = sa.Column(sa.String(255), nullable=False)
    timestamp = sa.Column(sa.Float)
    intent_name = sa.Column(sa.String(255))
    action_name = sa.Column(sa.String(255))
    data = sa.Column(sa.Text)


def engine_for(address: str) -> sa.engine.Engine:
    """An engine on this database; an SQLite file's folder is made, and its connection is kept open."""
    url = sa.engine.make_url(address)
    if url.get_backend_name() != "sqlite":
        return sa.create_engine(url, pool_pre_ping=True)
    if url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = sa.create_engine(url, poolclass=QueuePool)
    sa.event.listen(engine, "connect", _without_waiting_for_the_disk)
    return engine


def _without_waiting_for_the_disk(connection: Any, _record: object) -> None:
    """A write-ahead log: a crash of the machine may cost the last turn of the log, never the file."""
    for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "busy_timeout = 5000"):
        connection.execute(f"PRAGMA {pragma}")
