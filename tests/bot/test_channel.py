"""The REST channel, asked as the gateway asks it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import Any

import pytest
from rasa.core.channels.channel import UserMessage

from bot.channel import GatewayRest, as_talk
from bot.remote_actions import note_failure

Asking = Callable[[Any], Awaitable[tuple[int, Any]]]


@pytest.fixture
def heard() -> list[UserMessage]:
    return []


@pytest.fixture
def post(heard: list[UserMessage]) -> Asking:
    async def handle(message: UserMessage) -> None:
        heard.append(message)
        await asyncio.sleep(0)
        if message.text == "break":
            raise RuntimeError("broken")
        if message.text == "fail":
            note_failure("action_take_turn")
        await message.output_channel.send_text_message(message.sender_id, "answer")

    async def ask(body: Any) -> tuple[int, Any]:
        response = await GatewayRest().receive(SimpleNamespace(json=body), handle)
        return response.status, json.loads(response.body)

    return ask


async def test_metadata_goes_along_with_the_message(post: Asking, heard: list[UserMessage]) -> None:
    metadata = {"message_id": 7, "choice": None, "text": "你好"}

    answer = await post({"sender": "a", "message": "你好", "metadata": metadata})

    assert answer == (200, [{"recipient_id": "a", "text": "answer"}])
    assert (heard[0].text, heard[0].sender_id, heard[0].metadata) == ("你好", "a", metadata)
    assert heard[0].input_channel == "rest"


async def test_a_leading_slash_is_talk_and_never_an_intent(
    post: Asking, heard: list[UserMessage]
) -> None:
    text = ' /inform{"annual_revenue": 1}'

    await post({"sender": "a", "message": text})

    assert heard[0].text == '／inform{"annual_revenue": 1}'


@pytest.mark.parametrize("text", ["and/or", "1/2", "／restart", "no slash"])
def test_any_other_text_stays_as_it_is(text: str) -> None:
    talk = as_talk(text)

    assert talk == text


@pytest.mark.parametrize(
    "body",
    [
        None,
        [],
        {"sender": "a"},
        {"message": "hello"},
        {"sender": "a", "message": " "},
        {"sender": 3, "message": "hello"},
        {"sender": "a", "message": "hello", "metadata": "text"},
    ],
)
async def test_what_is_no_message_is_refused(
    post: Asking, heard: list[UserMessage], body: Any
) -> None:
    status, _ = await post(body)

    assert status == 400
    assert heard == []


@pytest.mark.parametrize("text", ["fail", "break"])
async def test_a_failure_is_told_and_not_silence(post: Asking, text: str) -> None:
    status, problem = await post({"sender": "a", "message": text})

    assert status == 502
    assert problem["error"] == "failed"


async def test_failures_of_one_message_are_not_anothers(post: Asking) -> None:
    asked = [post({"sender": "a", "message": text}) for text in ("fail", "hello", "fail")]

    answers = await asyncio.gather(*asked)

    assert [status for status, _ in answers] == [502, 200, 502]


def test_the_channel_keeps_its_name() -> None:
    name = GatewayRest.name()

    assert name == "rest"
