"""The programme's own files, loaded once for all tests of the rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from precheck.adapters.programme_files import load
from precheck.casework.guide import Guide
from precheck.rules.principles import Programme

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def guide() -> Guide:
    """Everything that is assessed and said."""
    return load(ROOT / "programme")


@pytest.fixture(scope="session")
def programme(guide: Guide) -> Programme:
    """Everything that is assessed."""
    return guide.programme
