"""The only wiring: settings in, everything that the doors need out."""

from __future__ import annotations

import gc
import hmac
from dataclasses import dataclass

from precheck.adapters import programme_files
from precheck.adapters.clock import SystemClock
from precheck.adapters.crypt import Cipher, keys
from precheck.adapters.field_checks import LibraryFieldChecks
from precheck.adapters.learnt import use_learnt
from precheck.adapters.office_hours import WeeklyHours
from precheck.adapters.passwords import ArgonPasswords, TimedCodes
from precheck.adapters.references import PhoneReferences
from precheck.adapters.store import SqlUnits
from precheck.adapters.store_engine import engine
from precheck.casework.conversations import Conversations
from precheck.casework.guide import Guide
from precheck.casework.ports import Clock, FieldChecks, OfficeHours, References, Units
from precheck.casework.staff import Staff
from precheck.settings import Settings, load_settings


@dataclass(frozen=True)
class Services:
    """What a door works with. The store connects when it is first used, not before."""

    settings: Settings
    uow: Units
    guide: Guide
    checks: FieldChecks
    clock: Clock
    references: References
    hours: OfficeHours


def bootstrap(settings: Settings | None = None) -> Services:
    """Wire the product together, once in a process.

    Raises ``SettingsError``, ``MalformedKey`` or ``ProgrammeError``, each saying what to mend.
    """
    chosen = settings or load_settings()
    use_learnt(chosen.models)
    services = Services(
        settings=chosen,
        uow=store(chosen),
        guide=programme_files.load(chosen.programme),
        checks=LibraryFieldChecks(),
        clock=SystemClock(chosen.timezone),
        references=PhoneReferences(),
        hours=WeeklyHours.of(
            chosen.hotline_hours, chosen.hotline_closed, chosen.timezone, chosen.hotline_holidays
        ),
    )
    gc.freeze()  # the lexicon stays as long as the process: no collection need look at it again
    return services


def conversations(services: Services | None = None) -> Conversations:
    """The use cases of a conversation, on these services or on those of the settings."""
    wired = services or bootstrap()
    return Conversations(
        wired.uow, wired.guide, wired.checks, wired.references, wired.clock, wired.hours
    )


def staff(settings: Settings) -> Staff:
    """The staff's accounts; no programme is needed for them."""
    clock = SystemClock(settings.timezone)
    return Staff(store(settings), ArgonPasswords(), TimedCodes(), clock)


def secret_for(settings: Settings, purpose: str) -> str:
    """A secret for one purpose, the same in every process, that tells nothing about any other."""
    first = keys(settings.secret_key.get_secret_value(), settings.var / "secret.key")[0]
    return hmac.new(first.encode(), purpose.encode(), "sha256").hexdigest()


def store(settings: Settings) -> Units:
    """The store alone, for doors that need no programme."""
    cipher = Cipher(keys(settings.secret_key.get_secret_value(), settings.var / "secret.key"))
    return SqlUnits(engine(settings.database_url, timeout=settings.database_timeout), cipher)
