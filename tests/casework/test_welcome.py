"""The greeting: what this is, that it decides nothing, and the first question."""

from __future__ import annotations

import pytest

from precheck.casework.guide import Guide
from precheck.casework.welcome import welcome


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_the_greeting_asks_the_first_question_in_the_chosen_language(
    guide: Guide, language: str
) -> None:
    other = "en" if language == "zh-TW" else "zh-TW"

    greeting = welcome(guide, language).text

    key = f"questions.{guide.first_question}.question"
    assert guide.wording.text(language, key) in greeting
    assert guide.wording.text(other, key) not in greeting


def test_without_a_language_the_greeting_is_in_both(guide: Guide) -> None:
    greeting = welcome(guide, None).text

    for language in ("en", "zh-TW"):
        assert guide.wording.text(language, "questions.annual_revenue.question") in greeting


def test_the_greeting_says_that_this_is_software_and_that_the_office_decides(guide: Guide) -> None:
    english, chinese = welcome(guide, "en").text, welcome(guide, "zh-TW").text

    assert "software" in english
    assert "office decides" in english
    assert "程式" in chinese
    assert "計畫辦公室決定" in chinese
