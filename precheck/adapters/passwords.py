"""Passwords as Argon2id hashes, and the one-time codes of an authenticator (RFC 6238)."""

from __future__ import annotations

import hmac
import secrets
from datetime import datetime

import pyotp
from argon2 import Parameters, PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY

_STEP = 30  # seconds for which a code is shown
_ISSUER = "Backbone Pre-check"


class ArgonPasswords:
    """Hashes as RFC 9106 recommends them for machines with little memory."""

    def __init__(self, parameters: Parameters = RFC_9106_LOW_MEMORY) -> None:
        self._hasher = PasswordHasher.from_parameters(parameters)
        self._nobodys = self._hasher.hash(secrets.token_hex(16))

    def hashed(self, password: str) -> str:
        """The hash that is kept."""
        return self._hasher.hash(password)

    def matches(self, password: str, kept: str | None) -> bool:
        """Whether a password belongs to a hash; ``None``, or what is no hash, takes as long, and never does."""
        known = kept is not None and kept.startswith("$argon2")
        try:
            return (
                self._hasher.verify(kept if known and kept else self._nobodys, password) and known
            )
        except (VerificationError, InvalidHashError):
            return False

    def is_dated(self, kept: str) -> bool:
        """Whether a hash was made with weaker parameters than today's."""
        return self._hasher.check_needs_rehash(kept)


class TimedCodes:
    """Six figures every thirty seconds; the one before is taken too, for whoever types slowly."""

    def new_secret(self) -> str:
        """What an authenticator is told once."""
        return pyotp.random_base32()

    def address(self, secret: str, name: str) -> str:
        """The same as an address (``otpauth://…``) that authenticators read."""
        return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=_ISSUER)

    def step(self, secret: str, code: str, now: datetime) -> int | None:
        """The time step that a code belongs to, or ``None`` if it is not one of these two."""
        typed = "".join(each for each in code if each.isascii() and each.isdigit())
        latest = int(now.timestamp()) // _STEP
        for step in (latest, latest - 1):
            if hmac.compare_digest(pyotp.TOTP(secret).at(step * _STEP), typed):
                return step
        return None
