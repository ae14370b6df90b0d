"""What all actions share: the use cases, made once, and how their answer becomes Rasa's."""

from __future__ import annotations

import asyncio
from functools import cache
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from precheck.bootstrap import bootstrap, conversations
from precheck.casework.conversations import Conversations


@cache
def use_cases() -> Conversations:
    """The use cases, wired at the first message."""
    return conversations(bootstrap())


async def serve(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[dict[str, Any]]:
    """Take the turn of the tracker's latest message in a thread of its own."""
    taken = await asyncio.to_thread(use_cases().take, tracker.sender_id, tracker.latest_message)
    for message in taken.messages:
        buttons = [{"title": each.title, "payload": each.value} for each in message.choices]
        dispatcher.utter_message(text=message.text, buttons=buttons)
    return [SlotSet("stage", taken.stage), SlotSet("language", taken.language)]
