"""A copy of the product for the tests that break it: quick to give up waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from precheck.casework.opening import DAYS
from tests.product.copy import Copy, running_copy
from tests.product.visitor import Visitor

TAIPEI = ZoneInfo("Asia/Taipei")


@pytest.fixture(scope="package")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Copy]:
    """The whole product, started once for this folder; its hotline is closed today, whichever day that is."""
    folder = tmp_path_factory.mktemp("copy")
    another_day = DAYS[(datetime.now(TAIPEI).weekday() + 3) % 7]
    hours = f"{another_day} 09:00-10:00"
    with running_copy(folder, rasa_timeout=4, database_timeout=1, hotline_hours=hours) as copy:
        yield copy


@pytest.fixture
def visit(product: Copy) -> Iterator[Callable[..., Visitor]]:
    """Opens conversations with the product, and hangs up at the end."""
    visitors: list[Visitor] = []

    def begin(language: str | None = "en", address: str = product.address) -> Visitor:
        visitors.append(Visitor(address, language))
        return visitors[-1]

    yield begin
    for visitor in visitors:
        visitor.close()
