"""The tables. Columns named ``sealed_*`` hold what people said, as ``Cipher`` seals it."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

# ruff: noqa: ARG002 - SQLAlchemy passes the dialect to every type, needed or not


class Moment(TypeDecorator[datetime]):
    """An aware time, kept in UTC on databases that know time zones and on those that do not."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Into UTC; a naive time is refused, since it could mean anything."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone: pass an aware time")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """As an aware time in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

cases = Table(
    "cases",
    metadata,
    Column("id", String(128), primary_key=True),
    Column("token_hash", String(128), nullable=False, unique=True),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
    Column("language", String(16)),
    Column("stage", String(16), nullable=False),
    Column("asked", String(64)),
    Column("sealed_memory", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
)

# More tokens that open a case, besides its first: one for each device it was opened again on.
tokens = Table(
    "tokens",
    metadata,
    Column("token_hash", String(128), primary_key=True),
    Column("case_id", ForeignKey(cases.c.id, ondelete="CASCADE"), nullable=False, index=True),
    Column("made_at", Moment, nullable=False),
)

ways_back = Table(
    "ways_back",
    metadata,
    Column("case_id", ForeignKey(cases.c.id, ondelete="CASCADE"), primary_key=True),
    Column("reference", String(8), nullable=False, unique=True),
    Column("code_hash", String(128), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("misses", Integer, nullable=False),
    Column("barred_until", Moment),
)

messages = Table(
    "messages",
    metadata,
    Column("case_id", ForeignKey(cases.c.id, ondelete="CASCADE"), primary_key=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("author", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    Column("sealed_content", Text, nullable=False),
    Column("client_id", String(128)),
    Column("reply_to", Integer),
    Column("waiting", Boolean, nullable=False),
    UniqueConstraint("case_id", "client_id"),
    Index(None, "case_id", "reply_to", "seq"),
)

# What a turn reads costs the same however long the talk has become.
Index(
    "ix_messages_waiting",
    messages.c.case_id,
    messages.c.seq,
    sqlite_where=messages.c.waiting,
    postgresql_where=messages.c.waiting,
)

answers = Table(
    "answers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", ForeignKey(cases.c.id, ondelete="CASCADE"), nullable=False),
    Column("fact", String(64), nullable=False),
    Column("sealed_value", Text),
    Column("given_by", String(128), nullable=False),
    Column("source", String(32), nullable=False),
    Column("message_seq", Integer),
    Column("at", Moment, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("supersedes", ForeignKey("answers.id", ondelete="CASCADE"), unique=True),
    Index(None, "case_id", "fact"),
)

# One answer a fact stands at any time; and a turn reads no more than those.
Index(
    "uq_answers_active",
    answers.c.case_id,
    answers.c.fact,
    unique=True,
    sqlite_where=answers.c.active,
    postgresql_where=answers.c.active,
)

applications = Table(
    "applications",
    metadata,
    Column("case_id", ForeignKey(cases.c.id, ondelete="CASCADE"), primary_key=True),
    Column("reference", String(8), nullable=False, unique=True),
    Column("status", String(16), nullable=False),
    Column("track", String(32), nullable=False),
    Column("programme_version", String(64), nullable=False),
    Column("language", String(16), nullable=False),
    Column("sealed_content", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("submitted_at", Moment, index=True),
)

accounts = Table(
    "accounts",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("shown", String(128), nullable=False),
    Column("role", String(16), nullable=False),
    Column("password_hash", String(256), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("active", Boolean, nullable=False),
    Column("misses", Integer, nullable=False),
    Column("barred_until", Moment),
    Column("sealed_code_secret", Text),
    Column("last_code", Integer, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", String(128), primary_key=True),
    Column("name", ForeignKey(accounts.c.name, ondelete="CASCADE"), nullable=False, index=True),
    Column("begun_at", Moment, nullable=False),
    Column("seen_at", Moment, nullable=False),
)

# At most one row a case: that is what makes it impossible for two colleagues to have it.
handovers = Table(
    "handovers",
    metadata,
    Column("case_id", ForeignKey(cases.c.id, ondelete="CASCADE"), primary_key=True),
    Column("way", String(16), nullable=False),
    Column("since", Moment, nullable=False),
    Column("owner", ForeignKey(accounts.c.name), index=True),
    Column("taken_at", Moment),
    Column("closed_at", Moment),
    Column("ending", String(16)),
)
Index(
    "ix_handovers_open",
    handovers.c.since,
    sqlite_where=handovers.c.closed_at.is_(None),
    postgresql_where=handovers.c.closed_at.is_(None),
)

# Who did what when. Lines are added, and never changed.
journal = Table(
    "journal",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", ForeignKey(cases.c.id, ondelete="CASCADE"), nullable=False),
    Column("by", String(128), nullable=False),
    Column("what", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    Column("sealed_detail", Text, nullable=False),
    Index(None, "case_id", "id"),
)

proposals = Table(
    "proposals",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", ForeignKey(cases.c.id, ondelete="CASCADE"), nullable=False),
    Column("fact", String(64), nullable=False),
    Column("sealed_content", Text, nullable=False),
    Column("author", String(16), nullable=False),
    Column("message_seq", Integer),
    Column("at", Moment, nullable=False),
    Column("state", String(16), nullable=False),
    Index(None, "case_id", "state"),
)

call_backs = Table(
    "call_backs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("case_id", ForeignKey(cases.c.id, ondelete="CASCADE"), nullable=False, index=True),
    Column("sealed_content", Text, nullable=False),
    Column("due", Moment, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("asked_by", String(128), nullable=False),
    Column("done_at", Moment),
    Column("done_by", String(128)),
)
Index(
    "ix_call_backs_open",
    call_backs.c.due,
    sqlite_where=call_backs.c.done_at.is_(None),
    postgresql_where=call_backs.c.done_at.is_(None),
)

# What a case can be found by: keyed hashes of words, none of which can be read without the key.
traces = Table(
    "traces",
    metadata,
    Column("trace", String(22), primary_key=True),
    Column("case_id", ForeignKey(cases.c.id, ondelete="CASCADE"), primary_key=True, index=True),
)
Index("ix_cases_updated_at", cases.c.updated_at)
