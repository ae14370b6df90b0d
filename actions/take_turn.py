"""The action behind almost every message: the case decides what it means."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.door import serve


class TakeTurn(Action):
    """Take one turn of the talk."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_take_turn"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Hand the message to the case, utter what it answers, keep what rules route on."""
        return await serve(dispatcher, tracker)
