"""The case: the one truth about a firm's pre-check, and what a conversation leaves in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from precheck.casework.handover import Handover
from precheck.rules.facts import Value


class Stage(str, Enum):
    """Where a case stands."""

    WELCOME = "welcome"
    ASKING = "asking"
    RESULT = "result"
    APPLYING = "applying"
    SUBMITTED = "submitted"
    WITH_STAFF = "with_staff"


class Author(str, Enum):
    """Who wrote a message."""

    ENTERPRISE = "enterprise"
    ASSISTANT = "assistant"
    STAFF = "staff"


@dataclass(frozen=True)
class OfferedChoice:
    """A button under a message: what it says, and the value it sends."""

    title: str
    value: str


@dataclass(frozen=True)
class Memory:
    """What the talk needs to remember between turns, besides the answers.

    ``pending`` is a question of the assistant's own about something it heard (a clarification,
    a confirmation), as plain JSON; ``misreads`` counts readings of the pending question that
    failed in a row; ``told`` lists facts in the order they were answered, the latest last;
    ``passed`` lists facts that are not to be asked again although they are still open;
    ``elsewhere`` counts messages in a row that were wholly in the other language; ``latest`` lists
    the facts that the last message told; ``earlier`` is the fact corrected
    last with the values it had before, the oldest first, as plain JSON.
    """

    pending: Mapping[str, Any] | None = None
    misreads: int = 0
    told: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    resume: str | None = None
    elsewhere: int = 0
    latest: tuple[str, ...] = ()
    earlier: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Filed:
    """The pre-application that belongs to a case: its reference and status."""

    reference: str
    status: str


@dataclass(frozen=True)
class Case:
    """A firm's case. ``answers`` holds the active answers only; their history is in the store.

    ``reference`` is what the case is called by to open it again, where that was asked for;
    ``handover`` is what the hotline has to do with it, or had;
    ``version`` is the optimistic lock: a save of an older version is refused.
    """

    id: str
    token_hash: str
    created_at: datetime
    updated_at: datetime
    language: str | None = None
    stage: Stage = Stage.WELCOME
    asked: str | None = None
    answers: Mapping[str, Value] = field(default_factory=dict)
    memory: Memory = Memory()
    application: Filed | None = None
    reference: str | None = None
    handover: Handover | None = None
    version: int = 0

    @property
    def is_owned(self) -> bool:
        """Whether a colleague of the hotline has it: the assistant is silent then."""
        return self.handover is not None and self.handover.is_owned


@dataclass(frozen=True)
class Message:
    """One message of the talk. ``seq`` counts from 1 within a case.

    ``choice`` is the value of a pressed button (its title is ``text``); ``reply_to`` is the
    ``seq`` of the enterprise's message that an assistant's message answers; ``by`` is what the colleague is
    called who wrote it.
    """

    case_id: str
    seq: int
    author: Author
    text: str
    at: datetime
    choices: tuple[OfferedChoice, ...] = ()
    choice: str | None = None
    client_id: str | None = None
    reply_to: int | None = None
    by: str | None = None


@dataclass(frozen=True)
class Draft:
    """A message that is about to be stored; the store gives it its ``seq``."""

    author: Author
    text: str
    choices: tuple[OfferedChoice, ...] = ()
    choice: str | None = None
    client_id: str | None = None
    reply_to: int | None = None
    by: str | None = None


@dataclass(frozen=True)
class Recorded:
    """One answer as it is recorded: the value, who gave it, and in which message.

    ``value`` is ``None`` where an answer is withdrawn (the person starts over).
    """

    fact: str
    value: Value | None
    by: str
    source: str
    message_seq: int | None = None
