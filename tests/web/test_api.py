"""The JSON API, as the contract has it."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from tests.web.conftest import BEARER
from tests.web.fakes import FakeAssistant, FakeConversations


def problem(response: httpx.Response, status: int) -> dict[str, Any]:
    """The problem in a response, which must be one."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    body: dict[str, Any] = response.json()
    assert body["status"] == status
    assert {"type", "title", "detail"} <= body.keys()
    assert "Traceback" not in response.text
    return body


def test_opening_a_conversation_gives_its_token_and_the_greeting(client: TestClient) -> None:
    response = client.post("/api/v1/conversations", json={"language": "zh-TW"})

    assert response.status_code == 201
    body = response.json()
    assert body.keys() == {"id", "token", "messages", "case"}
    assert body["messages"][0].keys() == {"seq", "author", "text", "choices", "at"}
    assert body["case"]["language"] == "zh-TW"


@pytest.mark.parametrize("body", [None, {}, {"language": None}])
def test_a_conversation_needs_no_language(client: TestClient, body: object) -> None:
    response = client.post("/api/v1/conversations", json=body)

    assert response.status_code == 201
    assert response.json()["case"]["language"] is None


def test_a_message_is_answered_with_the_new_messages_only(client: TestClient, talk: str) -> None:
    response = client.post(f"{talk}/messages", json={"text": "300 people"}, headers=BEARER)

    assert response.status_code == 200
    assert [each["text"] for each in response.json()["messages"]] == ["You said: 300 people"]
    assert response.json()["messages"][0]["choices"][0] == {"title": "None yet", "value": "none"}


def test_the_whole_conversation_can_be_read(client: TestClient, talk: str) -> None:
    client.post(f"{talk}/messages", json={"text": "300 people"}, headers=BEARER)

    body = client.get(talk, headers=BEARER).json()

    assert [each["seq"] for each in body["messages"]] == [1, 2, 3]
    assert [each["author"] for each in body["messages"]] == ["assistant", "enterprise", "assistant"]


def test_the_same_client_id_is_taken_once_and_answered_alike(
    client: TestClient, talk: str, assistant: FakeAssistant
) -> None:
    body = {"text": "300 people", "client_id": "a1"}
    first = client.post(f"{talk}/messages", json=body, headers=BEARER)

    second = client.post(f"{talk}/messages", json=body, headers=BEARER)

    assert second.status_code == 200
    assert second.json() == first.json()
    assert len(assistant.heard) == 1


def test_a_choice_travels_in_a_field_of_its_own(
    client: TestClient, talk: str, assistant: FakeAssistant
) -> None:
    client.post(f"{talk}/messages", json={"choice": "established"}, headers=BEARER)

    assert assistant.heard[0].choice == "established"


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"text": "x" * 4001}, 422, "too_long"),
        ({"text": " \u3000\n\t"}, 422, "blank"),
        ({"text": ""}, 422, "blank"),
        ({}, 422, "one_of"),
        ({"text": "a", "choice": "b"}, 422, "one_of"),
        ({"text": None}, 422, "one_of"),
        ({"text": 5}, 422, "malformed"),
        ({"text": ["a"]}, 422, "malformed"),
        ({"text": "a\0b"}, 422, "malformed"),
        ({"choice": " "}, 422, "blank"),
        ({"text": "a", "client_id": ""}, 422, "malformed"),
        ([], 422, "malformed"),
        ("text", 422, "malformed"),
    ],
)
def test_a_malformed_message_is_refused_and_changes_nothing(
    client: TestClient,
    talk: str,
    conversations: FakeConversations,
    body: Any,
    status: int,
    code: str,
) -> None:
    response = client.post(f"{talk}/messages", json=body, headers=BEARER)

    assert problem(response, status)["code"] == code
    assert len(conversations.talks["case1"]) == 1


def test_a_lone_surrogate_is_refused(client: TestClient, talk: str) -> None:
    response = client.post(f"{talk}/messages", content=b'{"text": "\\ud800"}', headers=BEARER)

    problem(response, 422)


@pytest.mark.parametrize("content", [b"{", b"", b"\xff\xfe", b"text=hello"])
def test_what_is_not_json_is_a_problem(client: TestClient, talk: str, content: bytes) -> None:
    headers = {**BEARER, "Content-Type": "application/json"}

    response = client.post(f"{talk}/messages", content=content, headers=headers)

    assert 400 <= response.status_code < 500
    problem(response, response.status_code)


def test_four_thousand_characters_are_accepted(client: TestClient, talk: str) -> None:
    response = client.post(f"{talk}/messages", json={"text": "字" * 4000}, headers=BEARER)

    assert response.status_code == 200


def test_a_body_that_is_far_too_large_is_refused_before_it_is_parsed(
    client: TestClient, talk: str
) -> None:
    response = client.post(f"{talk}/messages", content=b"x" * 70_000, headers=BEARER)

    problem(response, 413)


@pytest.mark.parametrize(
    "header", [{}, {"Authorization": "Bearer"}, {"Authorization": "Basic abc"}]
)
def test_without_a_token_nothing_is_told(
    client: TestClient, talk: str, header: dict[str, str]
) -> None:
    response = client.get(talk, headers=header)

    problem(response, 401)
    assert response.headers["www-authenticate"] == "Bearer"


def test_another_token_opens_nothing(client: TestClient, talk: str) -> None:
    response = client.get(talk, headers={"Authorization": "Bearer wrong"})

    problem(response, 401)


def test_an_unknown_conversation_is_not_found(client: TestClient) -> None:
    response = client.get("/api/v1/conversations/nobody", headers=BEARER)

    problem(response, 404)


def test_unknown_addresses_and_methods_are_problems(client: TestClient, talk: str) -> None:
    problem(client.get("/api/v1/nothing"), 404)
    wrong_method = client.put(talk, headers=BEARER)
    problem(wrong_method, 405)
    assert "GET" in wrong_method.headers["allow"]


def test_an_unknown_language_is_refused(client: TestClient) -> None:
    problem(client.post("/api/v1/conversations", json={"language": "fr"}), 422)


def test_problems_speak_the_callers_language(client: TestClient, talk: str) -> None:
    headers = {**BEARER, "Accept-Language": "zh-TW,zh;q=0.9,en;q=0.5"}

    body = problem(client.post(f"{talk}/messages", json={"text": " "}, headers=headers), 422)

    assert body["detail"].startswith("訊息是空的")


def test_when_rasa_is_down_the_message_is_kept_and_the_person_told(
    client: TestClient, talk: str, assistant: FakeAssistant, conversations: FakeConversations
) -> None:
    assistant.down = True

    response = client.post(f"{talk}/messages", json={"text": "300 people"}, headers=BEARER)

    assert "Your message is kept" in problem(response, 503)["detail"]
    assert response.headers["retry-after"]
    assert conversations.talks["case1"][-1].text == "300 people"


def test_who_talks_with_a_colleague_needs_no_rasa(
    client: TestClient, talk: str, assistant: FakeAssistant, conversations: FakeConversations
) -> None:
    conversations.colleague, conversations.stage = "林美華", "with_staff"
    assistant.down = True

    response = client.post(f"{talk}/messages", json={"text": "300 people"}, headers=BEARER)

    assert response.status_code == 200
    assert response.json()["messages"] == []
    assert conversations.talks["case1"][-1].text == "300 people"


def test_silence_from_the_action_server_is_told_too(
    client: TestClient, talk: str, assistant: FakeAssistant
) -> None:
    assistant.silent = True

    problem(client.post(f"{talk}/messages", json={"text": "hello"}, headers=BEARER), 503)


def test_the_same_words_sent_again_are_answered_then(
    client: TestClient, talk: str, assistant: FakeAssistant, conversations: FakeConversations
) -> None:
    assistant.down = True
    client.post(f"{talk}/messages", json={"text": "300 people"}, headers=BEARER)
    assistant.down = False

    response = client.post(f"{talk}/messages", json={"text": "300 people"}, headers=BEARER)

    assert [each["text"] for each in response.json()["messages"]] == ["You said: 300 people"]
    assert len(conversations.talks["case1"]) == 3


def test_a_kept_message_is_answered_before_the_next_one(
    client: TestClient, talk: str, assistant: FakeAssistant
) -> None:
    assistant.down = True
    client.post(f"{talk}/messages", json={"text": "300 people"}, headers=BEARER)
    assistant.down = False

    response = client.post(f"{talk}/messages", json={"text": "and 12億"}, headers=BEARER)

    said = [each["text"] for each in response.json()["messages"]]
    assert said == ["You said: 300 people", "You said: and 12億"]


def test_the_503_speaks_the_cases_language(client: TestClient, assistant: FakeAssistant) -> None:
    opened = client.post("/api/v1/conversations", json={"language": "zh-TW"}).json()
    assistant.down = True

    response = client.post(
        f"/api/v1/conversations/{opened['id']}/messages", json={"text": "三百人"}, headers=BEARER
    )

    assert "您的訊息已經保存" in problem(response, 503)["detail"]


def test_a_locked_database_is_told_as_not_kept(
    client: TestClient, talk: str, conversations: FakeConversations
) -> None:
    conversations.locked = True

    response = client.post(f"{talk}/messages", json={"text": "300 people"}, headers=BEARER)

    assert problem(response, 503)["code"] == "not_kept"


def test_a_message_that_was_not_kept_is_told_in_the_cases_language(
    client: TestClient, conversations: FakeConversations
) -> None:
    opened = client.post("/api/v1/conversations", json={"language": "zh-TW"}).json()
    conversations.read_only = True

    response = client.post(
        f"/api/v1/conversations/{opened['id']}/messages", json={"text": "300"}, headers=BEARER
    )

    body = problem(response, 503)
    assert body["code"] == "not_kept"
    assert "請稍後再送一次" in body["detail"]


def test_an_unexpected_error_shows_no_traceback(
    client: TestClient, talk: str, conversations: FakeConversations
) -> None:
    conversations.talks["case1"] = None  # type: ignore[assignment]  # to break it

    response = client.get(talk, headers=BEARER)

    problem(response, 500)


def test_messages_of_one_conversation_are_answered_one_after_the_other(
    website: FastAPI, talk: str, assistant: FakeAssistant
) -> None:
    async def both() -> list[httpx.Response]:
        transport = httpx.ASGITransport(website)
        async with httpx.AsyncClient(transport=transport, base_url="http://test") as http:
            say = [
                http.post(f"{talk}/messages", json={"text": text}, headers=BEARER)
                for text in ("one", "two", "three")
            ]
            return list(await asyncio.gather(*say))

    responses = asyncio.run(both())

    assert [each.status_code for each in responses] == [200, 200, 200]
    assert sorted(each.text for each in assistant.heard) == ["one", "three", "two"]


def test_the_api_describes_itself(client: TestClient) -> None:
    paths = client.get("/api/v1/openapi.json").json()["paths"]

    assert set(paths) == {
        "/api/v1/conversations",
        "/api/v1/conversations/{conversation_id}",
        "/api/v1/conversations/{conversation_id}/messages",
        "/health",
    }


def test_health_is_bad_until_every_part_answers(
    client: TestClient, assistant: FakeAssistant
) -> None:
    well = client.get("/health")
    assistant.down = True

    ill = client.get("/health")

    assert (well.status_code, well.json()["status"]) == (200, "ok")
    assert (ill.status_code, ill.json()["parts"]["rasa"]) == (503, "down")
