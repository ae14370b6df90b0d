"""The staff's accounts and their sessions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the two tables."""
    op.create_table(
        "accounts",
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("shown", sa.String(128), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("password_hash", sa.String(256), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("misses", sa.Integer, nullable=False),
        sa.Column("barred_until", MOMENT),
        sa.Column("sealed_code_secret", sa.Text),
        sa.Column("last_code", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_accounts"),
    )
    key = sa.ForeignKey("accounts.name", name="fk_sessions_name_accounts", ondelete="CASCADE")
    op.create_table(
        "sessions",
        sa.Column("token_hash", sa.String(128), nullable=False),
        sa.Column("name", sa.String(64), key, nullable=False),
        sa.Column("begun_at", MOMENT, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_sessions"),
    )
    op.create_index("ix_sessions_name", "sessions", ["name"])


def downgrade() -> None:
    """Drop them: the accounts have to be given anew."""
    op.drop_table("sessions")
    op.drop_table("accounts")
