"""Coming back from another device: references with codes, and further tokens."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create the two tables."""
    op.create_table(
        "tokens",
        sa.Column("token_hash", sa.String(128), nullable=False),
        _case_id("tokens"),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name="pk_tokens"),
    )
    op.create_index("ix_tokens_case_id", "tokens", ["case_id"])
    op.create_table(
        "ways_back",
        _case_id("ways_back"),
        sa.Column("reference", sa.String(8), nullable=False),
        sa.Column("code_hash", sa.String(128), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column("misses", sa.Integer, nullable=False),
        sa.Column("barred_until", MOMENT),
        sa.PrimaryKeyConstraint("case_id", name="pk_ways_back"),
        sa.UniqueConstraint("reference", name="uq_ways_back_reference"),
    )


def downgrade() -> None:
    """Drop them: whoever came back from another device has to begin anew."""
    op.drop_table("ways_back")
    op.drop_table("tokens")


def _case_id(table: str) -> sa.Column[str]:
    key = sa.ForeignKey("cases.id", name=f"fk_{table}_case_id_cases", ondelete="CASCADE")
    return sa.Column("case_id", sa.String(128), key, nullable=False)
