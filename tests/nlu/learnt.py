"""The intent model of ``bot``, outside Rasa: only in Rasa's own environment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.learning import Examples
from bot.ranking import IntentModel, Utterance, utterance
from bot.tokenizer import mixed_pipeline
from tests.nlu.examples import Example
from tests.nlu.scores import ABSTAINED, Heard

PIPELINE = mixed_pipeline()


def examples_of(examples: Sequence[Example]) -> Examples:
    """As the model learns from them."""
    return Examples(
        tuple(said(each.text) for each in examples), tuple(each.intent for each in examples)
    )


def hear(model: IntentModel, examples: Sequence[Example]) -> list[Heard]:
    """What the model makes of each example, abstaining where it is not sure."""
    rankings = model.rank([said(each.text) for each in examples])
    threshold = model.calibration.threshold
    return [
        Heard(each, best.intent, best.intent if best.confidence >= threshold else ABSTAINED)
        for each, (best, *_) in zip(examples, rankings)
    ]


def hear_all(model: IntentModel, examples: Sequence[Example]) -> list[dict[str, Any]]:
    """The same in the form of Rasa's."""
    threshold = model.calibration.threshold
    parses = []
    for ranked in model.rank([said(each.text) for each in examples]):
        ranking = [{"name": each.intent, "confidence": each.confidence} for each in ranked[:5]]
        if ranked[0].confidence < threshold:
            ranking = [{"name": ABSTAINED, "confidence": 1 - ranked[0].confidence}, *ranking]
        parses.append({"intent": ranking[0], "intent_ranking": ranking, "segments": []})
    return parses


def said(text: str) -> Utterance:
    """The utterance of a text, with the words that the tokenizer finds in it."""
    words = [word.text for word in PIPELINE.make_doc(text) if not word.is_space]
    return utterance(text, words)
