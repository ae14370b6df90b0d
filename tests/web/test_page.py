"""The chat page as it is rendered: it must work without a script."""

from __future__ import annotations

import re

import httpx2
import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from tests.web.fakes import FakeAssistant, FakeConversations

CHINESE = {"Accept-Language": "zh-TW,zh;q=0.9,en;q=0.8"}
HTML = {"Accept": "text/html"}


def client_id(page: httpx2.Response) -> str:
    """The id that the page's form would send."""
    found = re.search(r'name="client_id" value="(\w+)"', page.text)
    assert found
    return found[1]


def test_the_page_speaks_the_language_that_the_browser_prefers(client: TestClient) -> None:
    page = client.get("/", headers=CHINESE)

    assert page.status_code == 200
    assert '<html lang="zh-TW">' in page.text
    assert "您的訊息" in page.text


def test_the_page_is_english_where_the_browser_prefers_neither(client: TestClient) -> None:
    page = client.get("/", headers={"Accept-Language": "fr"})

    assert '<html lang="en">' in page.text


def test_a_message_by_plain_form_is_answered_on_the_page(client: TestClient) -> None:
    first = client.get("/")

    page = client.post("/", data={"text": "300 people", "client_id": client_id(first)})

    assert page.status_code == 200
    assert "You said: 300 people" in page.text
    assert 'value="established"' in page.text


def test_the_conversation_is_still_there_after_a_reload(client: TestClient) -> None:
    client.get("/")
    client.post("/", data={"text": "300 people"})

    page = client.get("/")

    assert "You said: 300 people" in page.text


def test_the_same_form_sent_twice_is_taken_once(
    client: TestClient, assistant: FakeAssistant
) -> None:
    form = {"text": "300 people", "client_id": client_id(client.get("/"))}
    client.post("/", data=form)

    client.post("/", data=form)

    assert len(assistant.heard) == 1


def test_a_pressed_choice_is_sent_by_its_value(
    client: TestClient, assistant: FakeAssistant
) -> None:
    client.get("/")

    client.post("/", data={"choice": "established", "client_id": "c1"})

    assert assistant.heard[0].choice == "established"


def test_words_are_shown_as_words_and_never_as_markup(client: TestClient) -> None:
    client.get("/")

    page = client.post("/", data={"text": "<script>alert(1)</script>**bold**"})

    assert "<script>alert" not in page.text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;<strong>bold</strong>" in page.text


def test_a_message_that_waits_stays_in_the_form_with_a_plain_sentence(
    client: TestClient, assistant: FakeAssistant
) -> None:
    client.get("/")
    assistant.down = True

    page = client.post("/", data={"text": "300 people", "client_id": "c1"}, headers=HTML)

    assert page.status_code == 503
    assert "Your message is kept" in page.text
    assert ">300 people</textarea>" in page.text
    assert client_id(page) == "c1"


def test_a_script_gets_the_problem_itself(client: TestClient, assistant: FakeAssistant) -> None:
    client.get("/")
    assistant.down = True

    response = client.post(
        "/", data={"text": "300 people"}, headers={"Accept": "application/problem+json"}
    )

    assert response.status_code == 503
    assert response.headers["content-type"] == "application/problem+json"


def test_the_switch_says_the_wish_in_the_conversation(
    client: TestClient, assistant: FakeAssistant
) -> None:
    client.get("/")

    client.post("/language", data={"language": "zh-TW"})

    assert assistant.heard[0].text == "請改用中文"


def test_beginning_anew_opens_another_conversation(
    client: TestClient, conversations: FakeConversations
) -> None:
    client.get("/")

    client.post("/afresh")

    assert len(conversations.talks) == 2


def test_the_link_to_come_back_opens_the_same_conversation(
    client: TestClient, website: FastAPI
) -> None:
    client.get("/")
    page = client.post("/", data={"text": "300 people"})
    link = re.search(r'href="(http[^"]+/back/[^"]+)"', page.text)
    assert link

    with TestClient(website) as elsewhere:
        again = elsewhere.get(link[1])

    assert "You said: 300 people" in again.text


def test_a_forged_link_opens_nothing(client: TestClient) -> None:
    client.get("/")

    assert client.get("/back/case1/forged").status_code == 404


def test_the_cookie_is_out_of_reach_for_scripts_and_other_sites(client: TestClient) -> None:
    cookie = client.get("/").headers["set-cookie"].lower()

    assert "httponly" in cookie
    assert "samesite=lax" in cookie


def test_nothing_foreign_may_be_loaded(client: TestClient) -> None:
    page = client.get("/")

    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert page.headers["x-content-type-options"] == "nosniff"
    assert not re.search(r'(src|href)="(https?:)?//(?!testserver)', page.text)


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_answers_are_shown_as_understood_and_as_said(
    client: TestClient, conversations: FakeConversations, language: str
) -> None:
    conversations.facts = {
        "employees": {
            "kind": "quantity",
            "low": 300,
            "high": 300,
            "unit": "people",
            "stated": "三百人",
        }
    }

    page = client.get("/", headers={"Accept-Language": language})

    assert "三百人" in page.text
    assert "300" in page.text


def test_each_answer_can_be_corrected_in_its_place(
    client: TestClient, conversations: FakeConversations
) -> None:
    conversations.facts = {"own_brand": {"kind": "choice", "value": "none", "stated": "no"}}

    page = client.get("/")

    assert 'action="/answers/own_brand"' in page.text
    assert re.search(r'<input[^>]*name="own_brand" value="none" checked', page.text)


def test_a_colleague_who_has_taken_over_is_announced(
    client: TestClient, conversations: FakeConversations
) -> None:
    conversations.stage = "with_staff"

    page = client.get("/")

    assert "A colleague will continue" in page.text
