"""How many requests may come from one address."""

from __future__ import annotations

from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from precheck.casework.guide import Guide
from precheck.web.app import create
from precheck.web.limits import Allowance
from tests.web.fakes import FakeAssistant, FakeConversations, played


class Clock:
    """A clock that stands until it is moved."""

    now = 0.0

    def __call__(self) -> float:
        """The time."""
        return self.now


def test_an_address_may_send_a_burst_and_then_waits() -> None:
    clock = Clock()
    allowance = Allowance(8, clock)

    taken = [allowance.take("a") for _ in range(3)]
    clock.now = 7.5

    assert taken == [True, True, False]
    assert allowance.take("a")
    assert not allowance.take("a")


def test_addresses_do_not_share_their_allowance() -> None:
    allowance = Allowance(4, Clock())
    allowance.take("a")

    assert not allowance.take("a")
    assert allowance.take("b")


def test_nothing_is_limited_where_the_setting_is_zero() -> None:
    allowance = Allowance(0, Clock())

    assert all(allowance.take("a") for _ in range(1000))


@pytest.fixture
def busy_client(conversations: FakeConversations, guide: Guide) -> TestClient:
    """A website that takes one message in a quarter of a minute."""
    parts = played(conversations, FakeAssistant(conversations), guide)
    return TestClient(create(replace(parts, requests_per_minute=4)))


def test_too_many_requests_are_a_problem_that_says_when_to_come_again(
    busy_client: TestClient,
) -> None:
    busy_client.post("/api/v1/conversations")

    response = busy_client.post("/api/v1/conversations")

    assert response.status_code == 429
    assert response.json()["code"] == "too_many"
    assert response.headers["retry-after"]


def test_reading_is_not_limited(busy_client: TestClient) -> None:
    responses = [busy_client.get("/health") for _ in range(5)]

    assert {response.status_code for response in responses} == {200}
