"""What the hotline does with a case, and what a case is found by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

MOMENT = sa.DateTime(timezone=True)


def _case(table: str) -> sa.Column[str]:
    name = f"fk_{table}_case_id_cases"
    key = sa.ForeignKey("cases.id", name=name, ondelete="CASCADE")
    return sa.Column("case_id", sa.String(128), key, nullable=False)


def upgrade() -> None:
    """Create the tables."""
    op.create_index("ix_cases_updated_at", "cases", ["updated_at"])
    owner = sa.ForeignKey("accounts.name", name="fk_handovers_owner_accounts")
    op.create_table(
        "handovers",
        _case("handovers"),
        sa.Column("way", sa.String(16), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("owner", sa.String(64), owner),
        sa.Column("taken_at", MOMENT),
        sa.Column("closed_at", MOMENT),
        sa.Column("ending", sa.String(16)),
        sa.PrimaryKeyConstraint("case_id", name="pk_handovers"),
    )
    op.create_index("ix_handovers_owner", "handovers", ["owner"])
    _open("handovers", "since", "closed_at IS NULL")
    op.create_table(
        "journal",
        sa.Column("id", sa.Integer, nullable=False),
        _case("journal"),
        sa.Column("by", sa.String(128), nullable=False),
        sa.Column("what", sa.String(16), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("sealed_detail", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_journal"),
    )
    op.create_index("ix_journal_case_id_id", "journal", ["case_id", "id"])
    op.create_table(
        "proposals",
        sa.Column("id", sa.Integer, nullable=False),
        _case("proposals"),
        sa.Column("fact", sa.String(64), nullable=False),
        sa.Column("sealed_content", sa.Text, nullable=False),
        sa.Column("author", sa.String(16), nullable=False),
        sa.Column("message_seq", sa.Integer),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_proposals"),
    )
    op.create_index("ix_proposals_case_id_state", "proposals", ["case_id", "state"])
    op.create_table(
        "call_backs",
        sa.Column("id", sa.Integer, nullable=False),
        _case("call_backs"),
        sa.Column("sealed_content", sa.Text, nullable=False),
        sa.Column("due", MOMENT, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("asked_by", sa.String(128), nullable=False),
        sa.Column("done_at", MOMENT),
        sa.Column("done_by", sa.String(128)),
        sa.PrimaryKeyConstraint("id", name="pk_call_backs"),
    )
    op.create_index("ix_call_backs_case_id", "call_backs", ["case_id"])
    _open("call_backs", "due", "done_at IS NULL")
    op.create_table(
        "traces",
        sa.Column("trace", sa.String(22), nullable=False),
        _case("traces"),
        sa.PrimaryKeyConstraint("trace", "case_id", name="pk_traces"),
    )
    op.create_index("ix_traces_case_id", "traces", ["case_id"])


def _open(table: str, column: str, condition: str) -> None:
    where = sa.text(condition)
    op.create_index(f"ix_{table}_open", table, [column], sqlite_where=where, postgresql_where=where)


def downgrade() -> None:
    """Drop them, with what they hold."""
    for table in ("traces", "call_backs", "proposals", "journal", "handovers"):
        op.drop_table(table)
    op.drop_index("ix_cases_updated_at", "cases")
