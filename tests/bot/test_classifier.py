"""The classifier as Rasa sees it: intent, ranking, abstention, clauses."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.classifier import IntentClassifier
from bot.learning import Examples, Learning, learn
from bot.ranking import Calibration, IntentModel
from bot.tokenizer import MixedTokenizer
from tests.bot.test_learning import SAID, spoken

ONE_CLAUSE, THREE_CLAUSES = "hello there", "Good morning! We have 20 staff. 沒有品牌。"


@pytest.fixture(scope="module")
def model() -> IntentModel:
    pairs = [(spoken(text), intent) for intent, texts in SAID.items() for text in texts]
    said, intents = zip(*pairs, strict=True)
    return learn(Examples(said, intents), Learning(apart=0.4))


def parsed(model: IntentModel, text: str) -> dict[str, Any]:
    tokenizer = MixedTokenizer(MixedTokenizer.get_default_config())
    classifier = IntentClassifier(IntentClassifier.get_default_config(), None, None, model)
    [message] = classifier.process(tokenizer.process([Message({"text": text})]))
    return dict(message.as_dict(only_output_properties=True))


def test_the_ranking_begins_with_the_intent(model: IntentModel) -> None:
    sure = replace(model, calibration=Calibration(8.0, 0.1))

    heard = parsed(sure, ONE_CLAUSE)

    assert heard["intent"]["name"] == "greet"
    assert heard["intent_ranking"][0] == heard["intent"]
    assert len(heard["intent_ranking"]) == 5


def test_it_abstains_below_its_threshold(model: IntentModel) -> None:
    unsure = replace(model, calibration=Calibration(1.0, 0.99))

    heard = parsed(unsure, ONE_CLAUSE)

    assert heard["intent"]["name"] == "nlu_fallback"
    assert heard["intent_ranking"][1]["name"] == "greet"


def test_each_clause_has_an_intent_of_its_own(model: IntentModel) -> None:
    sure = replace(model, calibration=Calibration(8.0, 0.1))

    segments = parsed(sure, THREE_CLAUSES)["segments"]

    assert [each["intent"] for each in segments] == ["greet", "inform", "deny"]
    assert all(THREE_CLAUSES[each["start"] : each["end"]] == each["text"] for each in segments)


def test_a_message_of_one_clause_has_no_segments(model: IntentModel) -> None:
    heard = parsed(model, ONE_CLAUSE)

    assert heard["segments"] == []


def test_a_classifier_that_has_learnt_nothing_says_nothing() -> None:
    untrained = IntentClassifier(IntentClassifier.get_default_config(), None, None)

    [message] = untrained.process([Message({"text": ONE_CLAUSE})])

    assert message.get("intent") is None
