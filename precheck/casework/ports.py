"""What the use cases ask of the world; the adapters answer.

Every read or write of the store happens inside a unit of work, which is all or nothing:
what was not committed when it ends has never happened. Times are aware and in UTC.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import TracebackType
from typing import Any, Protocol

from precheck.casework.accounts import Account, Session
from precheck.casework.case import Case, Draft, Message, Recorded
from precheck.casework.handover import (
    CallBack,
    Deed,
    Done,
    Ending,
    Handover,
    Proposal,
    Proposed,
    State,
    Waiting,
)
from precheck.rules.facts import Value


@dataclass(frozen=True)
class Entry:
    """One answer in a fact's history. The words are in ``value.stated``.

    ``value`` is ``None`` where the answer was withdrawn; ``superseded_by`` is the ``id`` of the
    entry that took its place, or ``None`` while it stands.
    """

    id: int
    fact: str
    value: Value | None
    by: str
    source: str
    message_seq: int | None
    at: datetime
    superseded_by: int | None = None


@dataclass(frozen=True)
class Application:
    """A pre-application, with the answers and the assessment as they stood when it was saved.

    ``fields`` are the answers to the form itself (contact data included), ``facts`` those the
    assessment rests on; ``assessment`` is the contract's section 4; ``track`` its suggestion.
    """

    case_id: str
    reference: str
    status: str
    track: str
    programme_version: str
    language: str
    fields: Mapping[str, Value]
    facts: Mapping[str, Value]
    assessment: Mapping[str, Any]
    created_at: datetime
    submitted_at: datetime | None = None


@dataclass(frozen=True)
class ApplicationFilter:
    """Which applications to list: all that match every criterion given, newest first.

    ``since`` and ``before`` bound the time of submission (creation, for a draft).
    """

    status: str | None = None
    track: str | None = None
    since: datetime | None = None
    before: datetime | None = None
    limit: int = 100
    offset: int = 0


@dataclass(frozen=True)
class WayBack:
    """How a case is opened from another device: its reference, and the hash of a code.

    ``misses`` counts wrong codes in a row; until ``barred_until`` no code is taken.
    """

    case_id: str
    reference: str
    code_hash: str
    made_at: datetime
    misses: int = 0
    barred_until: datetime | None = None


@dataclass(frozen=True)
class Checked:
    """A field's normalised value, or the id of what is wrong with it: one of them is ``None``."""

    value: str | None
    fault: str | None = None


class Cases(Protocol):
    """The cases, without their transcripts."""

    def add(self, case: Case) -> None:
        """Store a new case. Its answers are not stored here, but recorded in ``Answers``."""

    def get(self, case_id: str) -> Case:
        """The case with its active answers and its application; ``UnknownCase`` if there is none.

        In a unit that writes, nobody else writes to the case until the unit ends.
        """

    def add_token(self, case_id: str, token_hash: str, at: datetime) -> None:
        """Let another token open the case, too."""

    def opens(self, case_id: str, token_hash: str) -> bool | None:
        """Whether a token with this hash opens the case; ``None`` if there is no case."""

    def hold(self, case_id: str) -> None:
        """Let nobody else write to the case until this unit ends, without loading it.

        To be called before what is read decides what is written. Raises ``UnknownCase``.
        """

    def by_token_hash(self, token_hash: str) -> Case | None:
        """The case whose bearer's token has this hash."""

    def by_reference(self, reference: str) -> Case | None:
        """The case that an application's reference belongs to."""

    def save(self, case: Case) -> Case:
        """Store the case as it is now, answers and application apart; the next version of it.

        Raises ``Conflict`` where the stored version is not the one that was loaded.
        """


class Messages(Protocol):
    """The transcript. Messages of a case are numbered from 1, without gaps."""

    def add(self, case_id: str, drafts: Sequence[Draft], at: datetime) -> tuple[Message, ...]:
        """Append messages in this order.

        One whose ``client_id`` is known in this case is not stored again: the stored one is
        given in its place.
        """

    def get(self, case_id: str, seq: int) -> Message | None:
        """One message."""

    def by_client_id(self, case_id: str, client_id: str) -> Message | None:
        """The message that a client sent under this id."""

    def list(self, case_id: str, after: int = 0) -> tuple[Message, ...]:
        """The messages after number ``after``, in order: the whole transcript without it."""

    def latest(self, case_id: str, count: int) -> tuple[Message, ...]:
        """The last ``count`` messages, in order: what was on the screen."""

    def replies_to(self, case_id: str, seq: int) -> tuple[Message, ...]:
        """The messages that answer this one, in order."""

    def unanswered(self, case_id: str) -> tuple[Message, ...]:
        """The enterprise's messages that nothing answers yet, in order."""

    def waits(self, case_id: str, seq: int) -> bool:
        """Whether nothing has answered this message, and it was not let be either."""

    def let_be(self, case_id: str, seq: int) -> None:
        """No answer will come to this message: a colleague reads it."""


class AnswerBook(Protocol):
    """Every answer ever given: who, when, in which words, superseded by what."""

    def record(self, case_id: str, entries: Sequence[Recorded], at: datetime) -> None:
        """Record answers, each in place of the fact's earlier one; ``None`` as value withdraws."""

    def active(self, case_id: str) -> dict[str, Value]:
        """The answers that stand."""

    def taken_down(self, case_id: str, by: str) -> frozenset[str]:
        """The facts whose standing answers somebody else gave than ``by``."""

    def history(self, case_id: str, fact: str | None = None) -> tuple[Entry, ...]:
        """All entries, of one fact or of all, the oldest first."""


class Applications(Protocol):
    """The pre-applications; at most one a case."""

    def save(self, application: Application) -> None:
        """Store the case's application, or replace it.

        Raises ``Conflict`` where its reference is another case's: take a new one.
        """

    def of_case(self, case_id: str) -> Application | None:
        """The case's application."""

    def by_reference(self, reference: str) -> Application | None:
        """The application with this reference (normalised, see ``References.read``)."""

    def list(self, chosen: ApplicationFilter = ...) -> tuple[Application, ...]:
        """The applications that were asked for, the newest first."""


class WaysBack(Protocol):
    """How cases are opened again; at most one way a case."""

    def save(self, way: WayBack) -> None:
        """Store the case's way back, or replace it. Raises ``Conflict`` where its reference is another case's."""

    def of_case(self, case_id: str) -> WayBack | None:
        """The case's way back."""

    def by_reference(self, reference: str) -> WayBack | None:
        """The way back with this reference (normalised, see ``References.read``)."""


class Accounts(Protocol):
    """The staff's accounts, and who is signed in."""

    def add(self, account: Account) -> None:
        """Store a new account. Raises ``Conflict`` where the name is taken."""

    def save(self, account: Account) -> None:
        """Store the account as it is now."""

    def get(self, name: str) -> Account | None:
        """The account of this name."""

    def list(self) -> tuple[Account, ...]:
        """Every account, by name."""

    def begin(self, session: Session) -> None:
        """Store a new session."""

    def session(self, token_hash: str) -> Session | None:
        """The session whose token has this hash."""

    def seen(self, token_hash: str, at: datetime) -> None:
        """Note that a session was used."""

    def last_seen(self, name: str) -> datetime | None:
        """When any of an account's sessions was used last."""

    def end(self, token_hash: str) -> None:
        """End a session."""

    def end_all(self, name: str) -> None:
        """End every session of an account."""


class Handovers(Protocol):
    """The cases that the hotline has, or had; at most one handover a case."""

    def begin(self, handover: Handover) -> None:
        """Store a new handover, in place of one that is over. Raises ``Conflict`` where one is open."""

    def take(self, case_id: str, owner: str, was: str | None, at: datetime) -> bool:
        """Make somebody the owner of an open handover, if its owner is still who it ``was``."""

    def close(self, case_id: str, ending: Ending | None, at: datetime) -> None:
        """The handover is over."""

    def of_case(self, case_id: str) -> Handover | None:
        """The case's latest handover."""

    def ahead(self, since: datetime) -> int:
        """How many have waited longer than since then."""

    def live(self, active: datetime, most: int) -> tuple[Waiting, ...]:
        """The cases that the hotline has or should have, then those in which something happened since ``active``."""

    def stamp(self, case_id: str) -> str:
        """Something that is another whenever anything about the case has changed, or its place among those who wait."""


class Journal(Protocol):
    """Who did what when."""

    def add(self, case_id: str, by: str, what: Done, at: datetime, **detail: Any) -> None:
        """Note who did what; ``detail`` is plain JSON."""

    def of_case(self, case_id: str) -> tuple[Deed, ...]:
        """Everything that was done with the case, the oldest first."""


class Proposals(Protocol):
    """What was read while a colleague has the case; at most one is open for each fact and author."""

    def add(
        self,
        case_id: str,
        found: Sequence[Proposed],
        author: str,
        message_seq: int | None,
        at: datetime,
    ) -> None:
        """Store what was read in a message."""

    def replace(self, case_id: str, fact: str, author: str | None = None) -> None:
        """Something newer is known of the fact: what was proposed for it, by this author if one is given, is no longer
        open."""

    def open(self, case_id: str) -> tuple[Proposal, ...]:
        """Those about which nothing was decided yet, the oldest first."""

    def get(self, case_id: str, number: int) -> Proposal | None:
        """One proposal."""

    def settle(self, case_id: str, number: int, state: State) -> bool:
        """What became of an open one; false where somebody was first."""


class CallBacks(Protocol):
    """Who is to be called back."""

    def add(
        self, case_id: str, phone: str, words: str, due: datetime, by: str, at: datetime
    ) -> None:
        """Somebody wants to be called from ``due`` on."""

    def open(self) -> tuple[CallBack, ...]:
        """Those not called yet, the earliest first."""

    def to_call(self) -> tuple[int, ...]:
        """Their numbers alone."""

    def of_case(self, case_id: str) -> tuple[CallBack, ...]:
        """All of a case."""

    def done(self, number: int, by: str, at: datetime) -> str | None:
        """Somebody was called; the case, or ``None`` where a colleague was first."""


class Traces(Protocol):
    """What cases are found by."""

    def leave(self, case_id: str, text: str) -> None:
        """Let the case be found by these words."""

    def find(self, text: str, most: int) -> tuple[str, ...]:
        """The cases that may have all of these words, those first in which something happened last."""


class UnitOfWork(Protocol):
    """One piece of work on the store, to be used in a ``with`` block: all of it, or nothing."""

    @property
    def cases(self) -> Cases: ...
    @property
    def messages(self) -> Messages: ...
    @property
    def answers(self) -> AnswerBook: ...
    @property
    def applications(self) -> Applications: ...
    @property
    def ways_back(self) -> WaysBack: ...
    @property
    def accounts(self) -> Accounts: ...
    @property
    def handovers(self) -> Handovers: ...
    @property
    def journal(self) -> Journal: ...
    @property
    def proposals(self) -> Proposals: ...
    @property
    def call_backs(self) -> CallBacks: ...
    @property
    def traces(self) -> Traces: ...

    def __enter__(self) -> UnitOfWork: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Undo whatever was not committed."""

    def commit(self) -> None:
        """Keep everything done so far."""

    def rollback(self) -> None:
        """Undo everything since the last commit."""


class Units(Protocol):
    """Begins units of work. Any of their calls may raise ``StoreUnavailable``."""

    def __call__(self, *, writing: bool = True) -> UnitOfWork:
        """A new unit; one that only reads never waits for those that write."""


class Clock(Protocol):
    """The time of day, passed in so that tests can choose it."""

    def now(self) -> datetime:
        """This moment, aware, in UTC."""

    def today(self) -> date:
        """Today's date at the programme's office."""


class OfficeHours(Protocol):
    """When the hotline answers."""

    def is_open(self, now: datetime) -> bool:
        """Whether it answers now."""

    def opens(self, now: datetime) -> datetime:
        """From when on it answers: ``now`` where it does; aware, in UTC."""

    def local(self, moment: datetime) -> datetime:
        """A moment on the clocks of its office."""


class Passwords(Protocol):
    """Passwords, of which only hashes are kept."""

    def hashed(self, password: str) -> str:
        """The hash that is kept."""

    def matches(self, password: str, kept: str | None) -> bool:
        """Whether a password belongs to a hash; ``None`` takes as long, and never does."""

    def is_dated(self, kept: str) -> bool:
        """Whether a hash was made with weaker parameters than today's."""


class OneTimeCodes(Protocol):
    """The codes that an authenticator shows for a short time."""

    def new_secret(self) -> str:
        """What an authenticator is told once."""

    def address(self, secret: str, name: str) -> str:
        """The same as an address that authenticators read."""

    def step(self, secret: str, code: str, now: datetime) -> int | None:
        """The time step that a code belongs to, or ``None`` where it is none of now."""


class References(Protocol):
    """An application's references: eight characters that can be read over the phone."""

    def new(self) -> str:
        """A fresh reference. It may, very rarely, be taken: the store refuses it then."""

    def read(self, text: str) -> str | None:
        """The reference as it was issued, from what a person typed; ``None`` if it has an error."""


class FieldChecks(Protocol):
    """Checks of the fields that have a form of their own."""

    def check(self, field: str, text: str) -> Checked:
        """Normalise ``registration_number``, ``contact_email`` or ``contact_phone``.

        Any other field is given back trimmed; faults are ``blank``, ``length``, ``digits``,
        ``check_digit`` and ``malformed``.
        """
