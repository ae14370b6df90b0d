"""The action at the beginning of a conversation."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, SessionStarted
from rasa_sdk.executor import CollectingDispatcher

from actions.door import use_cases


class SessionStart(Action):
    """Make sure that there is a case: someone on Rasa's own channel may have none yet."""

    def name(self) -> str:
        """Rasa's own name for it."""
        return "action_session_start"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Begin the case and listen."""
        await asyncio.to_thread(use_cases().begin, tracker.sender_id)
        return [SessionStarted(), ActionExecuted("action_listen")]
