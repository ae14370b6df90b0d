"""The facts told in a message, as Rasa entities: the same reader as the desk and the command line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from rasa.engine.graph import GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from precheck.reading import Reading, read_message
from precheck.rules.facts import to_json

Today = Callable[[], date]


def today_in_taipei() -> date:
    """The date that "today" means for the programme."""
    return datetime.now(ZoneInfo("Asia/Taipei")).date()


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class FactExtractor(GraphComponent):
    """Marks each fact that is told, by ``precheck.reading``; knows of no pending question."""

    def __init__(self, today: Today = today_in_taipei) -> None:
        self._today = today

    @classmethod
    def create(cls, *_given: object, **_more: object) -> FactExtractor:
        """Made by Rasa; nothing is configured and nothing was learnt."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """The messages, each with its facts as entities: fact, value (JSON) and offsets."""
        as_of = self._today()
        for message in messages:
            told = read_message(message.get(TEXT) or "", asked=None, as_of=as_of)
            entities = [_entity(reading) for reading in told.readings]
            message.set(ENTITIES, entities, add_to_output=True)
        return messages


def _entity(reading: Reading) -> dict[str, Any]:
    return {
        "entity": reading.fact,
        "value": to_json(reading.value),
        "start": reading.start,
        "end": reading.end,
        "extractor": FactExtractor.__name__,
    }
