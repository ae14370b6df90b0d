"""The website with fakes behind it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from precheck.adapters.programme_files import load
from precheck.casework.guide import Guide
from precheck.settings import CHECKOUT
from precheck.web.app import create
from precheck.web.page_view import PageWords
from tests.web.fakes import TOKEN, FakeAssistant, FakeConversations, played

BEARER = {"Authorization": f"Bearer {TOKEN}"}


@pytest.fixture(scope="session")
def guide() -> Guide:
    """The product's own programme."""
    return load(CHECKOUT / "programme")


@pytest.fixture(scope="session")
def words(guide: Guide) -> PageWords:
    """Its sentences."""
    return PageWords(guide.wording)


@pytest.fixture
def conversations() -> FakeConversations:
    """The use cases, in memory."""
    return FakeConversations()


@pytest.fixture
def assistant(conversations: FakeConversations) -> FakeAssistant:
    """Rasa's place."""
    return FakeAssistant(conversations)


@pytest.fixture
def website(conversations: FakeConversations, assistant: FakeAssistant, guide: Guide) -> FastAPI:
    """The application."""
    return create(played(conversations, assistant, guide))


@pytest.fixture
def client(website: FastAPI) -> Iterator[TestClient]:
    """A client that sees errors as a caller would: as responses."""
    with TestClient(website, raise_server_exceptions=False) as client:
        yield client


@pytest.fixture
def talk(client: TestClient) -> str:
    """The address of an open conversation."""
    opened = client.post("/api/v1/conversations", json={"language": "en"}).json()
    return f"/api/v1/conversations/{opened['id']}"
