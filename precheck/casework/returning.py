"""Use cases of coming back from another device: a reference, and a code that is shown once."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, replace
from datetime import timedelta

from precheck.casework.conversations import digest
from precheck.casework.ports import Clock, References, Units, WayBack

# No vowels and nothing that looks like something else: it is read from a screen and typed, or said over the phone.
_LETTERS = "23456789CFHJKMNPRTVWXY"
_LENGTH, _GROUP = 12, 4
_TRIES, _WAIT = 5, timedelta(minutes=15)
_COST = {"n": 2**14, "r": 8, "p": 1}


@dataclass(frozen=True)
class Ticket:
    """What a person writes down: the reference of the case, and the code, which is not kept."""

    reference: str
    code: str


@dataclass(frozen=True)
class Admission:
    """A case that was opened again: whoever holds the new token may go on with it."""

    case_id: str
    token: str


class NotAdmitted(Exception):
    """The reference and the code do not belong together; which of the two is wrong is not told."""


class TooManyTries(Exception):
    """Wrong codes too often: not even the right one opens the case for a quarter of an hour."""


@dataclass(frozen=True)
class Returning:
    """Gives out tickets and takes them. They block."""

    units: Units
    references: References
    clock: Clock

    def ticket(self, case_id: str) -> Ticket:
        """A code for a case, in place of any earlier one; its reference stays the same."""
        code = "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
        with self.units() as unit:
            case = unit.cases.get(case_id)
            known = unit.ways_back.of_case(case_id)
            filed = case.application.reference if case.application else None
            reference = filed or (known.reference if known else self.references.new())
            unit.ways_back.save(WayBack(case_id, reference, _sealed(code), self.clock.now()))
            unit.commit()
        grouped = " ".join(code[at : at + _GROUP] for at in range(0, _LENGTH, _GROUP))
        return Ticket(reference, grouped)

    def come_back(self, reference: str, code: str) -> Admission:
        """Open the case of a ticket with a new token. Raises ``NotAdmitted`` or ``TooManyTries``."""
        case_id, token = self.recognise(reference, code), secrets.token_urlsafe(24)
        with self.units() as unit:
            unit.cases.add_token(case_id, digest(token), self.clock.now())
            unit.commit()
        return Admission(case_id, token)

    def recognise(self, reference: str, code: str) -> str:
        """The case of a ticket. Raises ``NotAdmitted`` or ``TooManyTries``."""
        now = self.clock.now()
        with self.units() as unit:
            known = unit.ways_back.by_reference(self.references.read(reference) or "")
            if known is None:
                _matches(code, _NOBODYS)  # takes as long as a real one
                raise NotAdmitted
            if known.barred_until is not None and known.barred_until > now:
                raise TooManyTries
            if not _matches(code, known.code_hash):
                misses = known.misses + 1
                barred = now + _WAIT if misses >= _TRIES else None
                kept = replace(known, misses=0 if barred else misses, barred_until=barred)
                unit.ways_back.save(kept)
                unit.commit()
                raise TooManyTries if barred else NotAdmitted
            unit.ways_back.save(replace(known, misses=0, barred_until=None))
            unit.commit()
        return known.case_id


def _sealed(code: str) -> str:
    salt = secrets.token_bytes(16)
    return f"{salt.hex()}${_stretched(code, salt).hex()}"


def _matches(code: str, sealed: str) -> bool:
    salt, _, kept = sealed.partition("$")
    plain = "".join(each for each in code.upper() if each.isalnum())
    return hmac.compare_digest(_stretched(plain, bytes.fromhex(salt)).hex(), kept)


def _stretched(code: str, salt: bytes) -> bytes:
    return hashlib.scrypt(code.encode(), salt=salt, dklen=32, **_COST)


_NOBODYS = _sealed(secrets.token_hex(16))
