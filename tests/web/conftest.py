"""The website with fakes behind it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from precheck.adapters.programme_files import load
from precheck.settings import CHECKOUT
from precheck.web.app import Parts, create
from precheck.web.page_view import PageWords
from tests.web.fakes import TOKEN, FakeAssistant, FakeConversations

BEARER = {"Authorization": f"Bearer {TOKEN}"}


@pytest.fixture(scope="session")
def words() -> PageWords:
    """The product's own sentences."""
    return PageWords(load(CHECKOUT / "programme").wording)


@pytest.fixture
def conversations() -> FakeConversations:
    """The use cases, in memory."""
    return FakeConversations()


@pytest.fixture
def assistant(conversations: FakeConversations) -> FakeAssistant:
    """Rasa's place."""
    return FakeAssistant(conversations)


@pytest.fixture
def website(
    conversations: FakeConversations, assistant: FakeAssistant, words: PageWords
) -> FastAPI:
    """The application."""
    return create(Parts(conversations, assistant, words, requests_per_minute=0))


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
