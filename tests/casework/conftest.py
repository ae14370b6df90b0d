"""The programme's own files, and someone to talk to, for the use cases too."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from precheck.adapters.crypt import Cipher, new_key
from precheck.adapters.store import SqlUnits
from precheck.adapters.store_engine import engine
from precheck.adapters.store_migrations import upgrade
from precheck.casework.conversations import Conversations
from precheck.casework.guide import Guide
from precheck.casework.talk import Desk
from precheck.settings import CHECKOUT
from tests.casework.talking import NOW, Chat, PlainChecks, PlainReferences
from tests.rules.conftest import guide, programme

__all__ = ["guide", "programme"]

TODAY = date(2026, 11, 22)


@pytest.fixture
def desk(guide: Guide) -> Desk:
    """What a turn may consult, on a fixed day."""
    return Desk(guide, TODAY, PlainChecks(), PlainReferences())


@pytest.fixture
def chat(desk: Desk) -> Callable[..., Chat]:
    """Begins a talk in a language, on a case as it is after the greeting unless told otherwise."""

    def begin(language: str | None = "en", **case: object) -> Chat:
        return Chat.begin(desk, language, **case)

    return begin


@dataclass
class SettableClock:
    """Stands still until it is moved on."""

    moment: datetime = NOW

    def now(self) -> datetime:
        """The moment."""
        return self.moment

    def today(self) -> date:
        """The day in Taipei."""
        return TODAY

    def pass_by(self, **time: float) -> None:
        """Move it on."""
        self.moment += timedelta(**time)


@dataclass
class Hours:
    """A hotline that answers until ``closed_until`` is set."""

    closed_until: datetime | None = None

    def is_open(self, now: datetime) -> bool:
        """Whether it answers."""
        return self.closed_until is None or now >= self.closed_until

    def opens(self, now: datetime) -> datetime:
        """From when on."""
        return now if self.is_open(now) else (self.closed_until or now).astimezone(UTC)

    def local(self, moment: datetime) -> datetime:
        """On the clocks of Taipei."""
        return moment.astimezone(ZoneInfo("Asia/Taipei"))


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock()


@pytest.fixture
def hours() -> Hours:
    return Hours()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty database, to be copied."""
    file = tmp_path_factory.mktemp("store") / "template.db"
    upgrade(f"sqlite:///{file}", CHECKOUT)
    return file


@pytest.fixture
def units(template: Path, tmp_path: Path) -> Iterator[SqlUnits]:
    made = engine(f"sqlite:///{shutil.copy(template, tmp_path / 'case.db')}", timeout=0.2)
    yield SqlUnits(made, Cipher([new_key()]))
    made.dispose()


@pytest.fixture
def talks(units: SqlUnits, guide: Guide, clock: SettableClock, hours: Hours) -> Conversations:
    """The use cases of a conversation on the real store."""
    return Conversations(units, guide, PlainChecks(), PlainReferences(), clock, hours)
