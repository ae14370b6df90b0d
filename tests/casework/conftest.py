"""The programme's own files, and someone to talk to, for the use cases too."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from precheck.casework.guide import Guide
from precheck.casework.talk import Desk
from tests.casework.talking import Chat, PlainChecks, PlainReferences
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
