"""A case in the hands of the hotline: who has it, since when, and what was done with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

from precheck.reading import Ask
from precheck.rules.facts import Value


class Way(str, Enum):
    """How a case came to the hotline: over a chat that a colleague stepped into, or over the telephone."""

    CHAT = "chat"
    CALL = "call"


class Ending(str, Enum):
    """What came of it, as the colleague says who closes the case."""

    HELPED = "helped"
    COMPLETED = "completed"
    APPLIED = "applied"
    CALL_BACK = "call_back"
    GONE = "gone"
    ELSEWHERE = "elsewhere"


class Source(str, Enum):
    """What an answer that a colleague takes down rests on."""

    CALLER = "caller"
    DOCUMENT = "document"
    STAFF = "staff"


class Done(str, Enum):
    """What is kept in the journal of a case."""

    ASKED = "asked"
    CALLED = "called"
    OPENED = "opened"
    ADMITTED = "admitted"
    TAKEN = "taken"
    PASSED = "passed"
    HANDED_BACK = "handed_back"
    WENT_ON = "went_on"
    CLOSED = "closed"
    NOTED = "noted"
    TOLD = "told"
    ACCEPTED = "accepted"
    DROPPED = "dropped"
    PUT = "put"
    LANGUAGE = "language"
    CALL_BACK = "call_back"
    CALLED_BACK = "called_back"
    TICKET = "ticket"


@dataclass(frozen=True)
class Handover:
    """Where a case stands with the hotline.

    ``since`` is when it was asked for; ``owner`` is the account that has it, ``None`` while it waits;
    ``shown`` is what the owner is called. A handover that is over has ``closed_at``.
    """

    case_id: str
    way: Way
    since: datetime
    owner: str | None = None
    shown: str | None = None
    taken_at: datetime | None = None
    closed_at: datetime | None = None
    ending: Ending | None = None

    @property
    def is_open(self) -> bool:
        """Whether the hotline still has to do with the case."""
        return self.closed_at is None

    @property
    def is_owned(self) -> bool:
        """Whether a colleague has it: the assistant is silent then."""
        return self.is_open and self.owner is not None


@dataclass(frozen=True)
class Deed:
    """One line of a case's journal: who did what, when. Nothing is ever taken out of it."""

    id: int
    case_id: str
    by: str
    what: Done
    at: datetime
    detail: Mapping[str, Any] = field(default_factory=dict)


class State(str, Enum):
    """What became of a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DROPPED = "dropped"
    REPLACED = "replaced"


@dataclass(frozen=True)
class Proposed:
    """Something that was said and may be an answer: its value, or what must be asked before it is one."""

    fact: str
    words: str
    value: Value | None = None
    ask: Ask | None = None


@dataclass(frozen=True)
class Proposal:
    """What was read while a colleague has the case: an answer only once it is accepted.

    ``author`` is whose words they were; they stood in a message, or, without ``message_seq``, in a line that a
    colleague took down and that is unclear still.
    """

    id: int
    case_id: str
    what: Proposed
    author: str
    message_seq: int | None
    at: datetime
    state: State = State.OPEN

    @property
    def is_told(self) -> bool:
        """Whether it was told for an answer: what a colleague writes to the person may be about the programme."""
        return self.author == "enterprise" or self.message_seq is None


@dataclass(frozen=True)
class CallBack:
    """Somebody wants to be called: the number, what was said about it, and from when on."""

    id: int
    case_id: str
    phone: str
    words: str
    due: datetime
    asked_at: datetime
    asked_by: str
    done_at: datetime | None = None
    done_by: str | None = None


@dataclass(frozen=True)
class Waiting:
    """A live case as the queue shows it."""

    case_id: str
    language: str | None
    stage: str
    asked: str | None
    updated_at: datetime
    version: int
    last_seq: int
    handover: Handover | None
    reference: str | None = None


class NotYours(Exception):
    """Somebody else has the case, or nobody; ``owner`` is what they are called."""

    def __init__(self, owner: str | None) -> None:
        self.owner = owner
        super().__init__(owner)


class NotOpen(Exception):
    """The case is a person's own talk: a colleague sees it with the person's code only."""
