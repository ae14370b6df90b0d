"""What the tests of the reader share."""

from __future__ import annotations

import pytest

from precheck.reading.opinions import install


@pytest.fixture(autouse=True)
def _rules_alone() -> None:
    """The rules are tested alone, whatever was learnt and handed to this process before."""
    install({})
