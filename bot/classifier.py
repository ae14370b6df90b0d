"""Rasa's door to the intent model; abstains where it is not sure, and looks at each clause of a long message."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from rasa.engine.graph import GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.constants import TOKENS_NAMES
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME as ABSTAINED
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot import keeping
from bot.learning import Examples, Learning, learn
from bot.ranking import IntentModel, Ranked, Utterance, utterance
from precheck.reading import sentences

Span = tuple[int, int]
SEGMENTS = "segments"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(GraphComponent):
    """Sets ``intent`` and ``intent_ranking``; and ``segments``, an intent a clause, where there are several."""

    def __init__(
        self,
        config: dict[str, Any],
        storage: ModelStorage,
        resource: Resource,
        model: IntentModel | None = None,
    ) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource
        self._model = model

    @classmethod
    def required_components(cls) -> list[type]:
        """The words come from the tokenizer before it."""
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """See ``Learning``; ``ranking_length`` intents are put out, the rest is left out."""
        return {"penalty": 1.0, "mistake": 1.0, "apart": 0.2, "ranking_length": 5}

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        **_more: object,
    ) -> IntentClassifier:
        """Before anything was learnt."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        **_more: object,
    ) -> IntentClassifier:
        """With what was learnt, from the model's archive."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, keeping.load(folder))

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from every example that has an intent, and put the model in the archive."""
        examples = [each for each in training_data.intent_examples if each.get(TEXT)]
        self._model = learn(
            Examples(
                tuple(_said(each, (0, len(each.get(TEXT)))) for each in examples),
                tuple(each.get(INTENT) for each in examples),
            ),
            Learning(*(self._config[name] for name in ("penalty", "mistake", "apart"))),
        )
        with self._storage.write_to(self._resource) as folder:
            keeping.save(self._model, folder)
        return self._resource

    def process(self, messages: list[Message]) -> list[Message]:
        """The messages, each with what it and its clauses are for."""
        for message in messages:
            if self._model is not None and message.get(TEXT):
                self._classify(message, self._model)
        return messages

    def _classify(self, message: Message, model: IntentModel) -> None:
        text = message.get(TEXT)
        clauses = _clauses(text)
        whole, *parts = model.rank([_said(message, span) for span in [(0, len(text)), *clauses]])
        shown = self._abstaining(whole, model)[: self._config["ranking_length"]]
        message.set(INTENT, _named(shown[0]), add_to_output=True)
        message.set(INTENT_RANKING_KEY, [_named(each) for each in shown], add_to_output=True)
        segments = [
            _segment(text, span, self._abstaining(part, model)[: self._config["ranking_length"]])
            for span, part in zip(clauses, parts, strict=True)
        ]
        message.set(SEGMENTS, segments, add_to_output=True)

    def _abstaining(self, ranking: Sequence[Ranked], model: IntentModel) -> list[Ranked]:
        """The ranking, led by the abstention where the likeliest intent is not likely enough."""
        if ranking[0].confidence >= model.calibration.threshold:
            return list(ranking)
        return [Ranked(ABSTAINED, 1.0 - ranking[0].confidence), *ranking]


def _clauses(text: str) -> list[Span]:
    """The clauses of a message of several; none for a message that is one clause."""
    spans = [(start, end) for start, end in sentences(text) if text[start:end].strip()]
    return spans if len(spans) > 1 else []


def _said(message: Message, span: Span) -> Utterance:
    """A part of a message, with the words that the tokenizer found in it."""
    start, end = span
    tokens: list[Token] = message.get(TOKENS_NAMES[TEXT])
    starts = [token.start for token in tokens]
    words = [token.text for token in tokens[bisect_left(starts, start) : bisect_left(starts, end)]]
    return utterance(message.get(TEXT)[start:end], words)


def _segment(text: str, span: Span, ranking: list[Ranked]) -> dict[str, Any]:
    start, end = span
    best = ranking[0]
    return {
        "text": text[start:end],
        "start": start,
        "end": end,
        "intent": best.intent,
        "confidence": best.confidence,
        INTENT_RANKING_KEY: [_named(each) for each in ranking],
    }


def _named(ranked: Ranked) -> dict[str, Any]:
    return {"name": ranked.intent, "confidence": ranked.confidence}
