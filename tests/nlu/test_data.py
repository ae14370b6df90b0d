"""The training and held-out examples are whole, even between the languages, and apart from one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import pytest
import yaml

from tests.nlu.alike import even, pairs
from tests.nlu.examples import CHECKOUT, LANGUAGES, Example, held_out, training
from tests.nlu.scores import OUT_OF_SCOPE

ALL = training() + held_out()
BROAD = {"inform", OUT_OF_SCOPE}
NEARLY = 0.75  # the share of their short runs of characters that two texts have in common


def intents_of_the_domain() -> set[str]:
    listed = yaml.safe_load((CHECKOUT / "domain.yml").read_text(encoding="utf-8"))["intents"]
    names = {name for each in listed for name in ([each] if isinstance(each, str) else each)}
    return names - {"nlu_fallback"}


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


def test_nothing_is_nearly_said_twice_across_the_split() -> None:
    apart, learnt = ([each.text for each in side] for side in (held_out(), training()))

    nearly = list(pairs(apart, learnt, NEARLY))

    assert nearly == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Which things can I ask about?", "which things can I ask about"),
        ("what are the requirements for the award", "what are the requirement for the award"),
        ("５０家企業", "50家企業"),
        ("請問申請要準備哪些文件呢", "請問申請要準備哪些文件"),
    ],
)
def test_what_is_nearly_the_same_is_found(one: str, other: str) -> None:
    assert list(pairs([one], [other], NEARLY)) == [(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("how many employees may we have", "how much revenue may we have"),
        ("申請要準備哪些文件", "申請要多久"),
        ("yes", "no"),
    ],
)
def test_what_is_said_in_other_words_is_no_repetition(one: str, other: str) -> None:
    assert list(pairs([one], [other], NEARLY)) == []


def test_no_example_is_empty_or_looks_like_a_command_of_rasas() -> None:
    wrong = [each for each in ALL if not each.text or each.text.startswith(("/", "／"))]

    assert wrong == []


def test_no_example_carries_entity_markup() -> None:
    marked = [each for each in ALL if "](" in each.text or "]{" in each.text]

    assert marked == []
