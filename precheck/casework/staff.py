"""The staff: signing in with a password and, where an account has it, a one-time code.

Nobody has an account before an administrator of the machine gives one (``precheck staff add``), and no password is the
same for two: there is none to begin with.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from precheck.casework.accounts import Account, Role, Session
from precheck.casework.conversations import digest
from precheck.casework.ports import Clock, OneTimeCodes, Passwords, UnitOfWork, Units

NO_PASSWORD = "-"  # what no password's hash is like
SHORTEST, LONGEST = 12, 256  # characters of a password
_TRIES, _WAIT = 5, timedelta(minutes=15)
_NOTED = timedelta(seconds=20)  # what is done in quick succession is noted once


@dataclass(frozen=True)
class SignedIn:
    """The token of a new session, and whose it is."""

    token: str
    account: Account


class NotSignedIn(Exception):
    """Name, password and code do not belong together; which of them is wrong is not told."""


class TooManyTries(Exception):
    """Wrong too often: not even what is right is taken for a quarter of an hour."""


class NoAccount(Exception):
    """There is no account of this name."""


class Unacceptable(Exception):
    """A name or a password that no account can have; ``fault`` is the id of what is wrong."""

    def __init__(self, fault: str) -> None:
        self.fault = fault
        super().__init__(fault)


@dataclass(frozen=True)
class Staff:
    """The accounts and who is signed in. Everything here blocks."""

    units: Units
    passwords: Passwords
    codes: OneTimeCodes
    clock: Clock
    idle: timedelta = timedelta(minutes=30)
    longest: timedelta = timedelta(hours=12)

    def add(self, name: str, shown: str, role: Role, password: str | None) -> Account:
        """A new account; without a password, one that an outside provider vouches for.

        Raises ``Unacceptable``; ``Conflict`` where the name is taken.
        """
        name = name.strip().casefold()
        if not name or not name.isprintable() or len(name) > 64 or any(map(str.isspace, name)):
            raise Unacceptable("name")
        kept = NO_PASSWORD if password is None else self._hashed(name, password)
        account = Account(name, shown.strip() or name, role, kept, self.clock.now())
        with self.units() as unit:
            unit.accounts.add(account)
            unit.commit()
        return account

    def all(self) -> tuple[Account, ...]:
        """Every account, by name."""
        with self.units(writing=False) as unit:
            return unit.accounts.list()

    def set_password(self, name: str, password: str) -> None:
        """Another password; whoever is signed in with the old one no longer is.

        Raises ``Unacceptable`` or ``NoAccount``.
        """
        hashed = self._hashed(name, password)
        self._change(name, password_hash=hashed, misses=0, barred_until=None)

    def set_active(self, name: str, active: bool) -> None:
        """Close an account, or open it again; one that is closed is signed out at once. Raises ``NoAccount``."""
        self._change(name, active=active)

    def set_codes(self, name: str, wanted: bool) -> str | None:
        """Ask this account for one-time codes from now on, or no longer; the address for its authenticator."""
        secret = self.codes.new_secret() if wanted else None
        account = self._change(name, code_secret=secret, last_code=0)
        return None if secret is None else self.codes.address(secret, account.name)

    def sign_in(self, name: str, password: str, code: str = "") -> SignedIn:
        """A new session. Raises ``NotSignedIn`` or ``TooManyTries``."""
        now = self.clock.now()
        with self.units() as unit:
            account = unit.accounts.get(name.strip().casefold())
            if account is None or not account.active:
                self.passwords.matches(password, None)  # takes as long as a real one
                raise NotSignedIn
            if account.barred_until is not None and account.barred_until > now:
                raise TooManyTries
            step = self._step(account, password, code, now)
            if step is None:
                misses = account.misses + 1
                barred = now + _WAIT if misses >= _TRIES else None
                unit.accounts.save(replace(account, misses=misses % _TRIES, barred_until=barred))
                unit.commit()
                raise TooManyTries if barred else NotSignedIn
            account = replace(account, misses=0, barred_until=None, last_code=step)
            if self.passwords.is_dated(account.password_hash):
                account = replace(account, password_hash=self.passwords.hashed(password))
            unit.accounts.save(account)
            return _begun(unit, account, now)

    def vouched(self, name: str) -> SignedIn:
        """A new session of somebody whom an outside provider knows. Raises ``NotSignedIn``."""
        with self.units() as unit:
            account = unit.accounts.get(name.strip().casefold())
            if account is None or not account.active:
                raise NotSignedIn
            return _begun(unit, account, self.clock.now())

    def who(self, token: str, active: bool = True) -> Account | None:
        """The colleague of a session that is still good; it stays so for another while if they are ``active``."""
        now = self.clock.now()
        with self.units(writing=False) as unit:
            session = unit.accounts.session(digest(token))
            account = unit.accounts.get(session.name) if session else None
        if session is None or account is None:
            return None
        over = not account.active or self._is_over(session, now)
        if over or (active and session.seen_at + _NOTED <= now):
            with self.units() as unit:
                if over:
                    unit.accounts.end(session.token_hash)
                else:
                    unit.accounts.seen(session.token_hash, now)
                unit.commit()
        return None if over else account

    def sign_out(self, token: str) -> None:
        """End a session."""
        with self.units() as unit:
            unit.accounts.end(digest(token))
            unit.commit()

    def _is_over(self, session: Session, now: datetime) -> bool:
        return session.seen_at + self.idle <= now or session.begun_at + self.longest <= now

    def _step(self, account: Account, password: str, code: str, now: datetime) -> int | None:
        """The time step of the code that was taken; ``None`` where password or code are wrong."""
        if not self.passwords.matches(password[:LONGEST], account.password_hash):
            return None
        if account.code_secret is None:
            return account.last_code
        step = self.codes.step(account.code_secret, code, now)
        return step if step is not None and step > account.last_code else None

    def _hashed(self, name: str, password: str) -> str:
        if not SHORTEST <= len(password) <= LONGEST:
            raise Unacceptable("length")
        if name.strip().casefold() in password.casefold() or len(set(password)) < SHORTEST // 2:
            raise Unacceptable("guessable")
        return self.passwords.hashed(password)

    def _change(self, name: str, **changes: object) -> Account:
        with self.units() as unit:
            account = unit.accounts.get(name.strip().casefold())
            if account is None:
                raise NoAccount(name)
            changed = replace(account, **changes)  # type: ignore[arg-type]  # by name, from here
            unit.accounts.save(changed)
            unit.accounts.end_all(changed.name)
            unit.commit()
        return changed


def _begun(unit: UnitOfWork, account: Account, now: datetime) -> SignedIn:
    """A session, stored."""
    token = secrets.token_urlsafe(32)
    unit.accounts.begin(Session(digest(token), account.name, now, now))
    unit.commit()
    return SignedIn(token, account)
