"""Rasa's REST channel and the action server's door, as the website sees them."""

from __future__ import annotations

import httpx

from precheck.casework.case import Message
from precheck.casework.errors import AssistantUnavailable

SLASH = "\N{FULLWIDTH SOLIDUS}"
NEEDED_ACTION = "action_take_turn"


class Assistant:
    """Sends messages to Rasa over a connection that is kept open. Close it with ``close``."""

    def __init__(self, rasa_url: str, actions_url: str, client: httpx.AsyncClient) -> None:
        self._rasa = rasa_url.rstrip("/")
        self._actions = actions_url.rstrip("/")
        self._client = client

    async def hear(self, message: Message) -> None:
        """Let Rasa read one stored message; the replies are in the store afterwards.

        Raises ``AssistantUnavailable``, saying what happened.
        """
        metadata = {"message_id": message.seq, "choice": message.choice, "text": message.text}
        body = {
            "sender": message.case_id,
            "message": without_leading_slash(message.text),
            "metadata": metadata,
        }
        try:
            response = await self._client.post(f"{self._rasa}/webhooks/rest/webhook", json=body)
        except httpx.HTTPError as fault:
            raise AssistantUnavailable(f"{type(fault).__name__}: {fault}") from fault
        if response.is_error:
            raise AssistantUnavailable(f"Rasa said {response.status_code}: {response.text[:300]}")

    async def ready(self) -> dict[str, bool]:
        """Whether Rasa and the action server would answer a message now."""
        return {"rasa": await self._rasa_ready(), "actions": await self._actions_ready()}

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def _rasa_ready(self) -> bool:
        try:
            response = await self._client.get(f"{self._rasa}/webhooks/rest/", timeout=5)
        except httpx.HTTPError:
            return False
        return response.status_code == 200

    async def _actions_ready(self) -> bool:
        try:
            response = await self._client.get(f"{self._actions}/actions", timeout=5)
            return any(action.get("name") == NEEDED_ACTION for action in response.json())
        except (httpx.HTTPError, ValueError, AttributeError):
            return False


def without_leading_slash(text: str) -> str:
    """The same text, read by Rasa as talk: to Rasa a leading "/" is a command (leading spaces are dropped)."""
    stripped = text.lstrip()
    return SLASH + stripped[1:] if stripped.startswith("/") else text
