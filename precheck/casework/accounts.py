"""The accounts of the staff: who they are, and what they are for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Role(str, Enum):
    """What an account is for. An administrator may do what the others may."""

    HOTLINE = "hotline"
    OFFICE = "office"
    ADMIN = "admin"

    def may(self, wanted: Role) -> bool:
        """Whether this role may do what is for ``wanted``."""
        return self in (wanted, Role.ADMIN)


@dataclass(frozen=True)
class Account:
    """A member of the staff.

    ``name`` is what is typed to sign in, ``shown`` what callers and colleagues see. ``misses`` counts wrong passwords
    and codes in a row; until ``barred_until`` nothing is taken. ``code_secret`` is what one-time codes are made of;
    ``last_code`` is the time step of the last one that was taken, which no code may be taken for again.
    """

    name: str
    shown: str
    role: Role
    password_hash: str
    made_at: datetime
    active: bool = True
    misses: int = 0
    barred_until: datetime | None = None
    code_secret: str | None = None
    last_code: int = 0


@dataclass(frozen=True)
class Session:
    """A colleague who has signed in; only the hash of the session's token is kept."""

    token_hash: str
    name: str
    begun_at: datetime
    seen_at: datetime
