from __future__ import annotations

import multiprocessing

from alembic import command
from sqlalchemy import inspect

from precheck.adapters.store_engine import engine
from precheck.adapters.store_migrations import configuration, is_current, upgrade
from precheck.adapters.tables import metadata
from precheck.settings import CHECKOUT


def test_an_empty_database_is_brought_to_the_present_and_stays_there(empty: str) -> None:
    assert not is_current(empty, CHECKOUT)

    upgrade(empty, CHECKOUT)
    upgrade(empty, CHECKOUT)

    assert is_current(empty, CHECKOUT)


def test_the_migrations_make_exactly_the_tables_that_the_store_uses(address: str) -> None:
    database = engine(address)

    with database.connect() as connection:
        command.check(configuration(CHECKOUT, connection))  # raises where they differ
        made = {name: indexes(connection, name) for name in metadata.tables}
        wanted = {name: {str(i.name) for i in t.indexes} for name, t in metadata.tables.items()}

    assert made == wanted
    database.dispose()


def indexes(connection: object, table: str) -> set[str]:
    """The names of a table's indexes, those apart that only carry a constraint."""
    return {
        str(index["name"])
        for index in inspect(connection).get_indexes(table)  # type: ignore[call-overload]
        if not index.get("duplicates_constraint")
    }


def test_two_processes_that_start_at_once_migrate_once(empty: str) -> None:
    with multiprocessing.get_context("spawn").Pool(2) as processes:
        processes.starmap(upgrade, [(empty, CHECKOUT)] * 2)

    assert is_current(empty, CHECKOUT)


def test_every_migration_can_be_taken_back(address: str) -> None:
    database = engine(address)

    with database.connect() as connection:
        command.downgrade(configuration(CHECKOUT, connection), "base")
        connection.commit()

    with database.connect() as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]
    database.dispose()
    upgrade(address, CHECKOUT)
