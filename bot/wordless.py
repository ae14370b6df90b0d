"""Events without words: whoever reads the log of the talk learns what was meant, never what was said."""

from __future__ import annotations

from typing import Any

from rasa.shared.core.constants import SESSION_START_METADATA_SLOT
from rasa.shared.core.events import BotUttered, Event, SlotSet, UserUttered
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY

KEPT_METADATA = ("message_id",)


def wordless(event: Event) -> Event:
    """The event as it is stored: names, numbers and addresses told in a talk lie in the case alone, sealed."""
    if isinstance(event, UserUttered):
        return _heard(event)
    if isinstance(event, BotUttered):
        return BotUttered(text="", timestamp=event.timestamp)
    if isinstance(event, SlotSet) and event.key == SESSION_START_METADATA_SLOT:
        return SlotSet(event.key, _kept(event.value), event.timestamp)
    return event


def _heard(event: UserUttered) -> UserUttered:
    meant = {key: event.parse_data.get(key) for key in (INTENT, INTENT_RANKING_KEY)}
    return UserUttered(
        text="",
        intent=event.intent,
        parse_data={"text": "", **{key: value for key, value in meant.items() if value}},
        timestamp=event.timestamp,
        input_channel=event.input_channel,
        message_id=event.message_id,
        metadata=_kept(event.metadata),
    )


def _kept(metadata: dict[str, Any] | None) -> dict[str, Any]:
    return {key: value for key, value in (metadata or {}).items() if key in KEPT_METADATA}
