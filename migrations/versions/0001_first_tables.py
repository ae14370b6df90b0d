"""The case, its talk, its answers with their history, and its application."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the first four tables."""
    _create_cases()
    _create_messages()
    _create_answers()
    _create_applications()


def downgrade() -> None:
    """Drop them, and all that is in them."""
    for table in ("applications", "answers", "messages", "cases"):
        op.drop_table(table)


def _case_id(table: str) -> sa.Column[str]:
    key = sa.ForeignKey("cases.id", name=f"fk_{table}_case_id_cases", ondelete="CASCADE")
    return sa.Column("case_id", sa.String(128), key, nullable=False)


def _create_cases() -> None:
    op.create_table(
        "cases",
        sa.Column("id", sa.String(128)),
        sa.Column("token_hash", sa.String(128), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("language", sa.String(16)),
        sa.Column("stage", sa.String(16), nullable=False),
        sa.Column("asked", sa.String(64)),
        sa.Column("sealed_memory", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("last_seq", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_cases"),
        sa.UniqueConstraint("token_hash", name="uq_cases_token_hash"),
    )


def _create_messages() -> None:
    op.create_table(
        "messages",
        _case_id("messages"),
        sa.Column("seq", sa.Integer, autoincrement=False),
        sa.Column("author", sa.String(16), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("sealed_content", sa.Text, nullable=False),
        sa.Column("client_id", sa.String(128)),
        sa.Column("reply_to", sa.Integer),
        sa.Column("waiting", sa.Boolean, nullable=False),
        sa.PrimaryKeyConstraint("case_id", "seq", name="pk_messages"),
        sa.UniqueConstraint("case_id", "client_id", name="uq_messages_case_id_client_id"),
    )
    op.create_index("ix_messages_case_id_reply_to_seq", "messages", ["case_id", "reply_to", "seq"])
    op.create_index(
        "ix_messages_waiting",
        "messages",
        ["case_id", "seq"],
        sqlite_where=sa.text("waiting = 1"),
        postgresql_where=sa.text("waiting"),
    )


def _create_answers() -> None:
    op.create_table(
        "answers",
        sa.Column("id", sa.Integer),
        _case_id("answers"),
        sa.Column("fact", sa.String(64), nullable=False),
        sa.Column("sealed_value", sa.Text),
        sa.Column("given_by", sa.String(128), nullable=False),
        sa.Column("source", sa.String(32), nullable=False),
        sa.Column("message_seq", sa.Integer),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("supersedes", sa.Integer),
        sa.PrimaryKeyConstraint("id", name="pk_answers"),
        sa.UniqueConstraint("supersedes", name="uq_answers_supersedes"),
        sa.ForeignKeyConstraint(
            ["supersedes"],
            ["answers.id"],
            name="fk_answers_supersedes_answers",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_answers_case_id_fact", "answers", ["case_id", "fact"])
    op.create_index(
        "uq_answers_active",
        "answers",
        ["case_id", "fact"],
        unique=True,
        sqlite_where=sa.text("active = 1"),
        postgresql_where=sa.text("active"),
    )


def _create_applications() -> None:
    op.create_table(
        "applications",
        _case_id("applications"),
        sa.Column("reference", sa.String(8), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("track", sa.String(32), nullable=False),
        sa.Column("programme_version", sa.String(64), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("sealed_content", sa.Text, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("submitted_at", MOMENT),
        sa.PrimaryKeyConstraint("case_id", name="pk_applications"),
        sa.UniqueConstraint("reference", name="uq_applications_reference"),
    )
    op.create_index("ix_applications_submitted_at", "applications", ["submitted_at"])
