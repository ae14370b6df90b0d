"""The staff's accounts and sessions in the SQL store."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from precheck.adapters.crypt import Cipher
from precheck.adapters.tables import accounts, sessions
from precheck.casework.accounts import Account, Role, Session
from precheck.casework.errors import Conflict


class SqlAccounts:
    """Accounts by name; of passwords and sessions only hashes are known, and what makes codes is sealed.

    With ``lock``, an account that was read is ours until the transaction ends."""

    def __init__(self, connection: Connection, cipher: Cipher, *, lock: bool) -> None:
        self._connection = connection
        self._cipher = cipher
        self._lock = lock

    def add(self, account: Account) -> None:
        """Store a new account. Raises ``Conflict`` where the name is taken."""
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(accounts), self._columns(account))
        except Conflict as error:
            raise Conflict(f"There is an account {account.name!r} already.") from error

    def save(self, account: Account) -> None:
        """Store the account as it is now."""
        self._connection.execute(
            update(accounts).where(accounts.c.name == account.name), self._columns(account)
        )

    def get(self, name: str) -> Account | None:
        """The account of this name."""
        query = select(accounts).where(accounts.c.name == name)
        chosen = query.with_for_update() if self._lock else query
        row = self._connection.execute(chosen).one_or_none()
        return None if row is None else self._account(row)

    def list(self) -> tuple[Account, ...]:
        """Every account, by name."""
        rows = self._connection.execute(select(accounts).order_by(accounts.c.name))
        return tuple(map(self._account, rows))

    def begin(self, session: Session) -> None:
        """Store a new session."""
        self._connection.execute(insert(sessions), asdict(session))

    def session(self, token_hash: str) -> Session | None:
        """The session whose token has this hash."""
        row = self._connection.execute(
            select(sessions).where(sessions.c.token_hash == token_hash)
        ).one_or_none()
        return None if row is None else Session(**row._mapping)

    def seen(self, token_hash: str, at: datetime) -> None:
        """Note that a session was used."""
        self._connection.execute(
            update(sessions).where(sessions.c.token_hash == token_hash).values(seen_at=at)
        )

    def last_seen(self, name: str) -> datetime | None:
        """When any of an account's sessions was used last."""
        seen: datetime | None = self._connection.execute(
            select(func.max(sessions.c.seen_at)).where(sessions.c.name == name)
        ).scalar_one()
        return seen

    def end(self, token_hash: str) -> None:
        """End a session."""
        self._connection.execute(delete(sessions).where(sessions.c.token_hash == token_hash))

    def end_all(self, name: str) -> None:
        """End every session of an account."""
        self._connection.execute(delete(sessions).where(sessions.c.name == name))

    def _columns(self, account: Account) -> dict[str, Any]:
        columns = asdict(account)
        secret = columns.pop("code_secret")
        sealed = None if secret is None else self._cipher.seal(secret)
        return {**columns, "role": account.role.value, "sealed_code_secret": sealed}

    def _account(self, row: Row[Any]) -> Account:
        columns = dict(row._mapping)
        sealed = columns.pop("sealed_code_secret")
        secret = None if sealed is None else self._cipher.unseal(sealed)
        return Account(**{**columns, "role": Role(columns["role"]), "code_secret": secret})
