"""What is sent to Rasa, and what is made of its silence."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

import httpx
import pytest

from precheck.adapters.assistant import Assistant, without_leading_slash
from precheck.casework.case import Author, Message
from precheck.casework.errors import AssistantUnavailable
from tests.web.fakes import AT

MESSAGE = Message("case1", 4, Author.ENTERPRISE, "/restart", AT, choice="none")


def assistant(answer: Callable[[httpx.Request], httpx.Response]) -> Assistant:
    """An assistant whose Rasa is a function."""
    client = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    return Assistant("http://rasa/", "http://actions", client)


def test_rasa_gets_the_case_the_words_and_the_messages_number() -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json=[])

    asyncio.run(assistant(answer).hear(MESSAGE))

    assert seen[0].url == "http://rasa/webhooks/rest/webhook"
    assert json.loads(seen[0].content) == {
        "sender": "case1",
        "message": "／restart",
        "metadata": {"message_id": 4, "choice": "none", "text": "/restart"},
    }


@pytest.mark.parametrize(
    ("said", "sent"),
    [
        ("/goodbye", "／goodbye"),
        ("  /restart", "／restart"),
        ("\u3000/restart", "／restart"),
        ("a/b", "a/b"),
        (" hello", " hello"),
    ],
)
def test_no_text_reaches_rasa_with_a_leading_slash(said: str, sent: str) -> None:
    assert without_leading_slash(said) == sent


def test_a_refusal_or_a_lost_connection_is_told_by_name() -> None:
    def lost(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused")

    for answer in (lost, lambda _: httpx.Response(500)):
        with pytest.raises(AssistantUnavailable, match=r"ConnectError: refused|Rasa said 500"):
            asyncio.run(assistant(answer).hear(MESSAGE))


def test_the_assistant_is_ready_when_both_its_parts_answer() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.host == "actions":
            return httpx.Response(200, json=[{"name": "action_take_turn"}])
        return httpx.Response(200, json={"status": "ok"})

    assert asyncio.run(assistant(answer).ready()) == {"rasa": True, "actions": True}


def test_an_action_server_without_our_actions_is_not_ready() -> None:
    parts = asyncio.run(assistant(lambda _: httpx.Response(200, json=[])).ready())

    assert parts == {"rasa": True, "actions": False}
