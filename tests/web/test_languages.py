"""Which language a browser prefers."""

from __future__ import annotations

import pytest

from precheck.web.languages import preferred, stated


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("zh-TW,zh;q=0.9,en-US;q=0.8", "zh-TW"),
        ("en-GB,zh;q=0.9", "en"),
        ("zh-CN", "zh-TW"),
        ("fr;q=1, en;q=0.3, zh;q=0.7", "zh-TW"),
        ("zh;q=0, en", "en"),
        ("de", "en"),
        (";;;q=,", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_the_first_of_our_languages_is_taken_by_weight(header: str | None, language: str) -> None:
    assert preferred(header) == language


def test_a_header_that_names_neither_states_nothing() -> None:
    assert stated("de, fr") is None
