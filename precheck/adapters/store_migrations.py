"""Brings a database to the present state of the tables."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, select

from precheck.adapters.store_engine import BEGIN, engine


def upgrade(address: str, home: Path) -> None:
    """Create the tables, or alter them, as far as needed; ``home`` holds ``alembic.ini``."""
    database = engine(address, timeout=30)
    try:
        with database.connect().execution_options(**{BEGIN: "BEGIN IMMEDIATE"}) as connection:
            _queue(connection)
            command.upgrade(configuration(home, connection), "head")
            connection.commit()
    finally:
        database.dispose()


def _queue(connection: Connection) -> None:
    """Let one process migrate at a time; on SQLite the transaction itself does."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtext("migrations"))))


def is_current(address: str, home: Path) -> bool:
    """Whether the database has every migration that we know of, and none that we do not."""
    database = engine(address)
    try:
        with database.connect() as connection:
            done = MigrationContext.configure(connection).get_current_heads()
    finally:
        database.dispose()
    return set(done) == set(ScriptDirectory.from_config(configuration(home)).get_heads())


def configuration(home: Path, connection: Connection | None = None) -> Config:
    """Alembic's configuration, working on this connection."""
    config = Config(home / "alembic.ini")
    if connection is not None:
        config.attributes["connection"] = connection
    return config
