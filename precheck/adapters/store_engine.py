"""The database engine, set up alike for everyone who uses the store."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine import URL, ExceptionContext
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError
from sqlalchemy.pool import StaticPool

from precheck.casework.errors import Conflict, StoreUnavailable

BEGIN = "sqlite_begin"
_USE = "PRECHECK_DATABASE_URL must begin with sqlite:/// or postgresql://"
_log = logging.getLogger(__name__)


def engine(address: str, *, timeout: float = 5.0) -> Engine:
    """An engine for a database's address; it connects when it is first used.

    ``timeout`` is how many seconds a locked database is waited for.
    """
    url = _url(address)
    is_file = url.get_backend_name() == "sqlite"
    made = _sqlite(url, timeout) if is_file else _postgresql(url, timeout)
    event.listen(made, "handle_error", _translate)
    return made


def _url(address: str) -> URL:
    """The address with the driver that we use."""
    try:
        url = make_url(address)
    except ArgumentError as error:
        raise StoreUnavailable(f"The database's address cannot be read: {_USE}") from error
    if url.drivername in ("postgres", "postgresql"):
        return url.set(drivername="postgresql+psycopg")
    if url.drivername not in ("sqlite", "postgresql+psycopg"):
        raise StoreUnavailable(f"There is no store on {url.drivername!r}: {_USE}")
    return url


def _postgresql(url: URL, timeout: float) -> Engine:
    options = f"-c lock_timeout={int(timeout * 1000)} -c timezone=UTC"
    return create_engine(
        url,
        pool_pre_ping=True,
        pool_timeout=timeout,
        connect_args={"connect_timeout": max(2, round(timeout)), "options": options},
    )


def _sqlite(url: URL, timeout: float) -> Engine:
    arguments: dict[str, Any] = {"timeout": timeout}
    if url.database and url.database != ":memory:":
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        made = create_engine(url, connect_args=arguments, pool_timeout=timeout)
    else:
        made = create_engine(
            url, connect_args={**arguments, "check_same_thread": False}, poolclass=StaticPool
        )
    event.listen(made, "connect", _prepare_sqlite)
    event.listen(made, "begin", _begin_sqlite)
    return made


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # The driver would begin transactions by itself, and too late: _begin_sqlite does.
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA foreign_keys = ON")


def _begin_sqlite(connection: Connection) -> None:
    """Writers queue up at the door: two that had read first could only fail at the write."""
    connection.exec_driver_sql(connection.get_execution_options().get(BEGIN, "BEGIN"))


def _translate(context: ExceptionContext) -> None:
    """What the database says, in the words of the use cases; a fault of ours stays what it is."""
    error = context.sqlalchemy_exception
    if isinstance(error, IntegrityError):
        raise Conflict(f"The database holds something else already: {error.orig}") from error
    if isinstance(error, DBAPIError) and not isinstance(error, DataError):
        _log.error("The database failed: %s", error.orig)
        raise StoreUnavailable(f"The database did not do its work: {error.orig}") from error
