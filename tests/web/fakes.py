"""Stand-ins for the use cases and for Rasa, in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any, cast

from precheck.casework.case import Author, Message, OfferedChoice
from precheck.casework.conversations import Answer, Opened, Received, Said
from precheck.casework.entering import Entering
from precheck.casework.errors import AssistantUnavailable, StoreUnavailable
from precheck.casework.guide import Guide
from precheck.casework.returning import Returning
from precheck.web.app import Parts
from precheck.web.live import Watch

AT = datetime(2026, 11, 22, 4, 0, tzinfo=timezone.utc)
TOKEN = "the-token"
BRAND = (OfferedChoice("None yet", "none"), OfferedChoice("Established", "established"))


class FakeConversations:
    """Keeps messages in a list; ``FakeAssistant`` answers them."""

    def __init__(self, facts: Mapping[str, Any] | None = None) -> None:
        self.talks: dict[str, list[Message]] = {}
        self.language: str | None = None
        self.facts = facts or {}
        self.stage = "asking"
        self.colleague = ""
        self.locked = False
        self.read_only = False

    def open(self, language: str | None) -> Opened:
        """Greet."""
        self._check()
        self.language = language
        case_id = f"case{len(self.talks) + 1}"
        self.talks[case_id] = []
        self.add(case_id, Author.ASSISTANT, "Hello. What is your revenue?")
        return Opened(case_id, TOKEN, self.view(case_id))

    def admit(self, case_id: str, token: str) -> bool | None:
        """Every conversation has the same token here."""
        self._check()
        return token == TOKEN if case_id in self.talks else None

    def receive(self, case_id: str, said: Said) -> Received:
        """Keep it."""
        self._check()
        if self.read_only:
            raise StoreUnavailable("the database is locked")
        known = [each for each in self.talks[case_id] if each.client_id == said.client_id]
        message = known[0] if said.client_id and known else self._kept(case_id, said)
        waiting = tuple(self.waiting(case_id))
        return Received(message.seq, waiting if message in waiting else ())

    def replies(self, case_id: str, seqs: Sequence[int]) -> Answer | None:
        """What the assistant said to them."""
        found = tuple(each for each in self.talks[case_id] if each.reply_to in seqs)
        answered = {each.reply_to for each in found}
        return Answer(found, self.case()) if seqs[-1] in answered else None

    def view(self, case_id: str) -> Answer:
        """Everything."""
        return Answer(tuple(self.talks[case_id]), self.case())

    def ready(self) -> bool:
        """Unless it is locked."""
        return not self.locked

    def waiting(self, case_id: str) -> list[Message]:
        """Messages without an answer."""
        answered = {each.reply_to for each in self.talks[case_id]}
        return [
            each
            for each in self.talks[case_id]
            if each.author is Author.ENTERPRISE and each.seq not in answered
        ]

    def add(self, case_id: str, author: Author, text: str, **more: Any) -> Message:
        """Append a message."""
        message = Message(case_id, len(self.talks[case_id]) + 1, author, text, AT, **more)
        self.talks[case_id].append(message)
        return message

    def case(self) -> dict[str, Any]:
        """A case in the contract's shape."""
        held = {"handover": {"since": "", "colleague": self.colleague}} if self.colleague else {}
        return {
            **held,
            "language": self.language,
            "stage": self.stage,
            "asked": "own_brand",
            "facts": self.facts,
            "assessment": ASSESSMENT,
            "application": None,
        }

    def _kept(self, case_id: str, said: Said) -> Message:
        again = [each for each in self.waiting(case_id) if each.text == said.text]
        if again:
            return again[-1]
        text = said.text or f"title of {said.choice}"
        more = {"choice": said.choice, "client_id": said.client_id}
        return self.add(case_id, Author.ENTERPRISE, text, **more)

    def _check(self) -> None:
        if self.locked:
            raise StoreUnavailable("the database is locked")


def played(conversations: FakeConversations, assistant: FakeAssistant, guide: Guide) -> Parts:
    """A website on these; what is entered beside the talk needs the real use cases."""
    nothing = cast(Any, None)
    return Parts(
        conversations=conversations,
        assistant=assistant,
        entering=Entering(nothing),
        returning=Returning(nothing, nothing, nothing),
        overview=cast(Any, Unchanged()),
        guide=guide,
        watch=Watch(),
        requests_per_minute=0,
    )


class Unchanged:
    """A hotline in which nothing happens."""

    def stamp(self, case_id: str) -> str:
        """Always the same."""
        return "1.1.0"

    def taken_down(self, case_id: str) -> frozenset[str]:
        """Nothing was."""
        return frozenset()

    def place(self, case_id: str) -> None:
        """Nobody is waited for."""


class FakeAssistant:
    """Answers each message with its own words, or not at all."""

    def __init__(self, conversations: FakeConversations) -> None:
        self.conversations = conversations
        self.heard: list[Message] = []
        self.down = False
        self.silent = False
        self.closed = False

    async def hear(self, message: Message) -> None:
        """Answer."""
        if self.down:
            raise AssistantUnavailable("ConnectError: refused")
        self.heard.append(message)
        if not self.silent:
            self.conversations.add(
                message.case_id,
                Author.ASSISTANT,
                f"You said: {message.text}",
                reply_to=message.seq,
                choices=BRAND,
            )

    async def ready(self) -> dict[str, bool]:
        """Unless it is down."""
        return {"rasa": not self.down, "actions": True}

    async def close(self) -> None:
        """Remember it."""
        self.closed = True


def _criterion(name: str, status: str) -> dict[str, Any]:
    return {
        "id": name,
        "status": status,
        "clause": "4(1)",
        "boundary": False,
        "facts": ["employees"],
        "reason": {"en": f"{name} in words.", "zh-TW": f"{name} 的說明。"},
    }


ASSESSMENT: dict[str, Any] = {
    "as_of": "2026-11-22",
    "programme_version": "2026-11",
    "suggested": "foundation_support",
    "tracks": [
        {
            "id": "elite_award",
            "status": "unknown",
            "criteria": [
                _criterion("reasonable_size", "met"),
                _criterion("taiwan_base", "unknown"),
            ],
        },
        {
            "id": "growth_assistance",
            "status": "not_met",
            "criteria": [_criterion("brand_potential", "not_met")],
        },
        {"id": "foundation_support", "status": "met", "criteria": []},
    ],
    "deciding": ["own_brand"],
    "changes": [],
    "notes": [],
    "assistance": [],
}
