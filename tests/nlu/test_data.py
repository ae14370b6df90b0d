"""The training and held-out examples are whole, even between the languages, and apart from one another."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable

import pytest
import yaml

from tests.nlu.examples import CHECKOUT, LANGUAGES, Example, held_out, training
from tests.nlu.scores import OUT_OF_SCOPE

ALL = training() + held_out()
BROAD = {"inform", OUT_OF_SCOPE}
PUNCTUATION = "P"


def intents_of_the_domain() -> set[str]:
    listed = yaml.safe_load((CHECKOUT / "domain.yml").read_text(encoding="utf-8"))["intents"]
    names = {name for each in listed for name in ([each] if isinstance(each, str) else each)}
    return names - {"nlu_fallback"}


def even(text: str) -> str:
    """The text as the model sees it, without its punctuation; marks alone stay as they are."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(each for each in folded if unicodedata.category(each)[0] != PUNCTUATION)
    return " ".join(kept.split()) or folded


def counted(examples: Iterable[Example], language: str) -> Counter[str]:
    return Counter(each.intent for each in examples if each.language == language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_of_the_domain_has_enough_examples_to_learn_from(language: str) -> None:
    known = counted(training(), language)

    few = {intent for intent in intents_of_the_domain() if known[intent] < 17}

    assert few == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_may_be_said_in_countless_ways_has_many_examples(language: str) -> None:
    known = counted(training(), language)

    assert all(known[intent] >= 120 for intent in BROAD)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_of_the_domain_is_measured(language: str) -> None:
    known = counted(held_out(), language)

    few = {intent for intent in intents_of_the_domain() if known[intent] < 4}

    assert few == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_refusing_is_measured_on_a_hundred_messages(language: str) -> None:
    assert counted(held_out(), language)[OUT_OF_SCOPE] >= 99


def test_no_example_has_an_intent_that_the_domain_does_not_know() -> None:
    strangers = {each.intent for each in ALL} - intents_of_the_domain()

    assert strangers == set()


def test_nothing_is_said_twice_in_training_and_held_out_examples_together() -> None:
    said = Counter(even(each.text) for each in ALL)

    twice = [text for text, times in said.items() if times > 1]

    assert twice == []


def test_no_example_is_empty_or_looks_like_a_command_of_rasas() -> None:
    wrong = [each for each in ALL if not each.text or each.text.startswith(("/", "／"))]

    assert wrong == []


def test_no_example_carries_entity_markup() -> None:
    marked = [each for each in ALL if "](" in each.text or "]{" in each.text]

    assert marked == []
