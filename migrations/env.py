"""Runs the migrations, on the connection that is handed in or on the database of the settings."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection

from precheck.adapters.store_engine import BEGIN, engine
from precheck.adapters.tables import metadata
from precheck.settings import load_settings


def migrate(connection: Connection) -> None:
    """Run what was asked for in one transaction: all of it, or nothing."""
    context.configure(connection=connection, target_metadata=metadata, transactional_ddl=True)
    with context.begin_transaction():
        context.run_migrations()


def migrate_on_settings() -> None:
    """The same for the ``alembic`` command, which has no connection yet."""
    database = engine(load_settings().database_url)
    with database.connect().execution_options(**{BEGIN: "BEGIN IMMEDIATE"}) as connection:
        migrate(connection)
    database.dispose()


given = context.config.attributes.get("connection")
if context.is_offline_mode():
    raise SystemExit("The migrations need a database: leave --sql away.")
if given is None:
    migrate_on_settings()
else:
    migrate(given)
