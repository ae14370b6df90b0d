"""Sentences by key, with the programme's figures and what is put into them."""

from __future__ import annotations

import pytest

from precheck.casework.guide import Guide
from precheck.casework.wording import Wording, WordingError
from precheck.reading.lexicon.countries import COUNTRIES
from precheck.reading.lexicon.regions import REGIONS

WORDING = Wording(
    {"en": {"page.hello": "Hello {name}, {limit} or fewer"}}, {"en": {"limit": "12 people"}}
)


def test_a_sentence_takes_its_values_and_the_programmes_figures() -> None:
    assert WORDING.text("en", "page.hello", name="Lin") == "Hello Lin, 12 people or fewer"


def test_a_sentence_that_is_missing_is_named() -> None:
    with pytest.raises(WordingError, match=r"page\.bye"):
        WORDING.text("en", "page.bye")


def test_a_sentence_without_its_values_says_which_one_it_is() -> None:
    with pytest.raises(WordingError, match=r"page\.hello"):
        WORDING.text("en", "page.hello")


def test_braces_in_a_value_are_text() -> None:
    assert "{limit!r}" in WORDING.text("en", "page.hello", name="{limit!r}")


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_every_market_that_the_reader_knows_has_a_name(guide: Guide, language: str) -> None:
    places = [*COUNTRIES, *REGIONS]

    nameless = [
        place for place in places if not guide.wording.has(language, f"values.places.{place}")
    ]

    assert nameless == []


@pytest.mark.parametrize("topic", ["size", "years", "elite", "objectives"])
def test_an_answer_about_the_programme_names_its_figures(guide: Guide, topic: str) -> None:
    for language in guide.wording.languages:
        assert "{" not in guide.wording.text(language, f"faq.{topic}.answer")
