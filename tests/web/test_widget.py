"""The widget's script, as another site gets it, and the pages that its frame shows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from precheck.casework.guide import Guide
from precheck.web.app import create
from precheck.web.languages import LANGUAGES
from precheck.web.widget import SAID
from tests.web.fakes import FakeAssistant, FakeConversations, played

MOST_BYTES = 6 * 1024
ASSOCIATION = "https://www.association.example"


def policy(client: TestClient, path: str) -> str:
    """What a page lets browsers do with it."""
    return str(client.get(path).headers["content-security-policy"])


def test_other_sites_may_load_it_and_it_is_small(client: TestClient) -> None:
    answer = client.get("/widget.js")

    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    assert len(answer.content) < MOST_BYTES


def test_it_is_the_same_for_everybody_and_leaves_no_cookie(client: TestClient) -> None:
    answers = [
        client.get("/widget.js", headers={"Accept-Language": language}) for language in LANGUAGES
    ]

    assert answers[0].content == answers[1].content
    assert all("set-cookie" not in each.headers for each in answers)
    assert answers[0].headers["cache-control"].startswith("public")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", SAID)
def test_it_has_its_words_in_each_language(
    client: TestClient, guide: Guide, language: str, key: str
) -> None:
    text = client.get("/widget.js").text

    assert f'"{guide.wording.text(language, f"website.widget.{key}")}"' in text
    assert "WORDS" not in text


def test_where_no_site_is_named_only_this_one_may_frame_its_pages(client: TestClient) -> None:
    assert policy(client, "/").endswith("frame-ancestors 'none'")
    assert policy(client, "/framed/").endswith("frame-ancestors 'self'")


def test_a_named_site_may_frame_the_pages_for_frames_and_no_others(
    conversations: FakeConversations, assistant: FakeAssistant, guide: Guide
) -> None:
    parts = replace(played(conversations, assistant, guide), widget_origins=(ASSOCIATION,))

    with TestClient(create(parts)) as client:
        assert policy(client, "/framed/").endswith(f"frame-ancestors 'self' {ASSOCIATION}")
        assert policy(client, "/").endswith("frame-ancestors 'none'")


def test_the_cookie_of_the_frame_belongs_to_the_site_around_it(client: TestClient) -> None:
    cookie = client.get("/framed/").headers["set-cookie"]

    assert cookie.endswith("Path=/framed; HttpOnly; SameSite=None; Secure; Partitioned")


@pytest.mark.parametrize("path", ["/", "/framed/"])
def test_a_first_visit_may_wish_for_its_language(client: TestClient, path: str) -> None:
    page = client.get(f"{path}?language=zh-TW", headers={"Accept-Language": "en"})

    assert '<html lang="zh-TW">' in page.text
