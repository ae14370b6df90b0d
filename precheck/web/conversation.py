"""What the website needs of the use cases and of Rasa; tests put fakes in their places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from precheck.casework.case import Message
from precheck.casework.conversations import Answer, Opened, Received, Said


class Assistant(Protocol):
    """What reads a kept message and leaves its replies in the store."""

    async def hear(self, message: Message) -> None:
        """Read one message. Raises ``AssistantUnavailable``."""

    async def ready(self) -> Mapping[str, bool]:
        """Which parts of the assistant would answer now."""

    async def close(self) -> None:
        """Let go of connections."""


class Conversations(Protocol):
    """The use cases behind the page and the API. They block, so they are called in a thread."""

    def open(self, language: str | None) -> Opened:
        """Open a conversation and greet."""

    def admit(self, case_id: str, token: str) -> bool | None:
        """Whether the token opens this conversation; ``None`` if there is no such conversation."""

    def receive(self, case_id: str, said: Said) -> Received:
        """Keep a message, once for each ``client_id``."""

    def replies(self, case_id: str, seqs: Sequence[int]) -> Answer | None:
        """What was answered to these messages; ``None`` while the last of them waits."""

    def view(self, case_id: str) -> Answer:
        """The whole conversation."""

    def ready(self) -> bool:
        """Whether a message could be kept."""
