"""The contract's shapes and refusals, on the running product."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from tests.product.copy import Copy
from tests.product.visitor import Visitor, inspected, problem

Visit = Callable[..., Visitor]

MESSAGE = {"seq", "author", "text", "choices", "at"}
CASE = {"language", "stage", "asked", "facts", "assessment", "application"}
TRACKS = ["elite_award", "growth_assistance", "foundation_support"]


@pytest.fixture(scope="module")
def visitor(product: Copy) -> Iterator[Visitor]:
    """Someone whose conversation no refused request may change."""
    made = Visitor(product.address)
    yield made
    made.close()


def test_a_conversation_is_opened_with_its_token_its_greeting_and_its_case(
    visitor: Visitor,
) -> None:
    opened = visitor.opened

    assert set(opened) == {"id", "token", "messages", "case"}
    assert set(opened["messages"][0]) == MESSAGE
    assert set(opened["case"]) == CASE
    assert opened["case"]["stage"] == "welcome"
    assert [track["id"] for track in opened["case"]["assessment"]["tracks"]] == TRACKS


def test_a_message_is_answered_with_the_new_ones_only_and_once_for_each_id(visit: Visit) -> None:
    visitor = visit()

    first = visitor.say("we have 300 employees", client_id="m-1")
    again = visitor.say("we have 300 employees", client_id="m-1")

    assert again == first
    assert {each["author"] for each in first["messages"]} == {"assistant"}
    assert first["case"]["facts"]["employees"] == {
        "kind": "quantity", "low": 300, "high": 300, "low_inclusive": True, "high_inclusive": True,
        "unit": "people", "approximate": False, "stated": first["case"]["facts"]["employees"]["stated"],
    }  # fmt: skip
    assert visitor.told() == ["we have 300 employees"]


def test_messages_are_numbered_in_order_without_gaps(visit: Visit) -> None:
    visitor = visit(None)

    for text in ("hello", "we have 300 employees", "why do you ask?"):
        visitor.say(text)

    whole = visitor.whole()
    numbers = [each["seq"] for each in whole["messages"]]
    assert numbers == list(range(1, len(numbers) + 1))
    assert whole["case"]["language"] == "en"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"text": ""},
        {"text": "   "},
        {"text": "\u3000\n"},
        {"text": None},
        {"text": 300},
        {"text": ["300"]},
        {"text": "x" * 4001},
        {"text": "yes", "choice": "yes"},
        {"choice": ""},
        {"text": "yes", "client_id": 7},
        ["text"],
        "text",
        None,
    ],
    ids=str,
)
def test_what_is_no_message_is_refused_and_changes_nothing(visitor: Visitor, body: Any) -> None:
    before = visitor.whole()

    response = visitor.http.post(f"/conversations/{visitor.id}/messages", json=body)

    assert 400 <= inspected(response).status_code < 500
    assert visitor.whole() == before


@pytest.mark.parametrize("content", [b"", b"{", b"{'text': 'yes'}", b"\xff\xfe", b'{"text": NaN'])
def test_what_is_no_json_is_refused(visitor: Visitor, content: bytes) -> None:
    before = visitor.whole()

    response = visitor.http.post(
        f"/conversations/{visitor.id}/messages",
        content=content,
        headers={"Content-Type": "application/json"},
    )

    assert 400 <= inspected(response).status_code < 500
    assert visitor.whole() == before


def test_four_thousand_characters_are_answered(visit: Visit) -> None:
    visitor = visit()
    text = ("we have 300 employees. " * 200)[:4000]

    answer = visitor.say(text)

    assert answer["messages"]
    assert visitor.told() == [text]


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer wrong", "Basic abc", "wrong"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_without_its_own_token_a_conversation_is_closed(
    product: Copy, visitor: Visitor, header: str | None, method: str
) -> None:
    path = f"{product.address}/api/v1/conversations/{visitor.id}"
    headers = {} if header is None else {"Authorization": header}

    if method == "GET":
        response = httpx.get(path, headers=headers, trust_env=False)
    else:
        response = httpx.post(
            f"{path}/messages", json={"text": "hello"}, headers=headers, trust_env=False
        )

    assert inspected(response).status_code in (401, 403)


def test_another_conversations_token_opens_nothing(visit: Visit, visitor: Visitor) -> None:
    other = visit()

    response = other.http.get(f"/conversations/{visitor.id}")

    assert inspected(response).status_code in (401, 403)


@pytest.mark.parametrize("unknown", ["nobody", "0" * 32, "%00", "..%2f..", "x" * 300])
def test_an_unknown_conversation_is_not_found(visitor: Visitor, unknown: str) -> None:
    response = visitor.http.get(f"/conversations/{unknown}")

    problem(inspected(response), 404)


@pytest.mark.parametrize(
    "text",
    ["/restart", '/inform{"employees": 5}', "/session_start", "  /affirm", "／restart", "/300"],
)
def test_a_command_is_talk_and_sets_clears_or_restarts_nothing(visit: Visit, text: str) -> None:
    visitor = visit()
    before = visitor.say("we have 300 employees")["case"]

    after = visitor.say(text)["case"]

    assert after["facts"] == before["facts"]
    assert (after["asked"], after["stage"]) == (before["asked"], before["stage"])


@pytest.mark.parametrize("language", ["en", "zh-TW", None])
def test_the_page_the_health_and_the_description_are_there(
    product: Copy, language: str | None
) -> None:
    headers = {"Accept-Language": language} if language else {}

    page = httpx.get(product.address, headers=headers, trust_env=False)
    description = httpx.get(f"{product.address}/api/v1/openapi.json", trust_env=False)

    assert page.status_code == 200
    assert f'lang="{language or "zh-TW"}"' in page.text or language is None
    assert "/api/v1/conversations/{conversation_id}/messages" in description.json()["paths"]
    assert product.is_well()
