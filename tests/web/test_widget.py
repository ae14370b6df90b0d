"""The widget's script, as another site gets it."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

MOST_BYTES = 6 * 1024


def test_other_sites_may_load_it_and_it_is_small(client: TestClient) -> None:
    answer = client.get("/widget.js")

    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    assert len(answer.content) < MOST_BYTES


@pytest.mark.parametrize("words", ["Check which track fits", "看看適合哪個類別"])
def test_its_words_are_there_in_both_languages(client: TestClient, words: str) -> None:
    assert words in client.get("/widget.js").text
    assert "= WORDS" not in client.get("/widget.js").text


def test_only_the_pages_for_frames_may_be_framed(client: TestClient) -> None:
    assert "frame-ancestors 'none'" in client.get("/").headers["content-security-policy"]
    assert "frame-ancestors 'self'" in client.get("/framed/").headers["content-security-policy"]


def test_a_frame_may_wish_for_its_language(client: TestClient) -> None:
    page = client.get("/framed/?language=zh-TW", headers={"accept-language": "en"})

    assert '<html lang="zh-TW">' in page.text
