"""The transcript in the SQL store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, Select, bindparam, insert, select, update

from precheck.adapters.crypt import Cipher
from precheck.adapters.tables import cases, messages
from precheck.casework.case import Author, Draft, Message, OfferedChoice
from precheck.casework.errors import UnknownCase
from precheck.casework.ports import Traces

# Built once: building a statement costs more than SQLite takes to run it.
_CASE: BindParameter[Any] = bindparam("for_case")
_NUMBER: BindParameter[Any] = bindparam("number")
_OF_CASE = select(messages).where(messages.c.case_id == _CASE).order_by(messages.c.seq)
_ONE = _OF_CASE.where(messages.c.seq == _NUMBER)
_AFTER = _OF_CASE.where(messages.c.seq > _NUMBER)
_REPLIES = _OF_CASE.where(messages.c.reply_to == _NUMBER)
_WAITING = _OF_CASE.where(messages.c.waiting)
_WAITS = select(messages.c.seq).where(
    messages.c.case_id == _CASE, messages.c.seq == _NUMBER, messages.c.waiting
)
_BY_CLIENT_ID = _OF_CASE.where(messages.c.client_id == bindparam("client"))
_LATEST = (
    select(messages)
    .where(messages.c.case_id == _CASE)
    .order_by(messages.c.seq.desc())
    .limit(bindparam("count"))
)
_LAST_SEQ = select(cases.c.last_seq).where(cases.c.id == _CASE).with_for_update()
_COUNT = update(cases).where(cases.c.id == _CASE).values(last_seq=_NUMBER)
_ANSWERED = (
    update(messages)
    .where(messages.c.case_id == _CASE, messages.c.seq == _NUMBER, messages.c.waiting)
    .values(waiting=False)
)
_INSERT = insert(messages)


class SqlMessages:
    """The messages of all cases; what they say is sealed."""

    def __init__(self, connection: Connection, cipher: Cipher, traces: Traces) -> None:
        self._connection = connection
        self._cipher = cipher
        self._traces = traces

    def add(self, case_id: str, drafts: Sequence[Draft], at: datetime) -> tuple[Message, ...]:
        """Append messages; the stored one stands for a draft whose ``client_id`` is known."""
        last = self._lock(case_id)
        stored: list[Message] = []
        new: list[Message] = []
        for draft in drafts:
            known = self._known(case_id, draft, new)
            if known is None:
                known = _message(case_id, last + len(new) + 1, draft, at)
                new.append(known)
            stored.append(known)
        if new:
            self._insert(new)
            self._connection.execute(_COUNT, {"for_case": case_id, "number": new[-1].seq})
            self._note_answered(case_id, {message.reply_to for message in new})
        return tuple(stored)

    def get(self, case_id: str, seq: int) -> Message | None:
        """One message."""
        return next(iter(self._read_all(_ONE, for_case=case_id, number=seq)), None)

    def by_client_id(self, case_id: str, client_id: str) -> Message | None:
        """The message that a client sent under this id."""
        found = self._read_all(_BY_CLIENT_ID, for_case=case_id, client=client_id)
        return next(iter(found), None)

    def list(self, case_id: str, after: int = 0) -> tuple[Message, ...]:
        """The messages after number ``after``, in order."""
        return self._read_all(_AFTER, for_case=case_id, number=after)

    def latest(self, case_id: str, count: int) -> tuple[Message, ...]:
        """The last ``count`` messages, in order."""
        return self._read_all(_LATEST, for_case=case_id, count=count)[::-1]

    def replies_to(self, case_id: str, seq: int) -> tuple[Message, ...]:
        """The messages that answer this one, in order."""
        return self._read_all(_REPLIES, for_case=case_id, number=seq)

    def unanswered(self, case_id: str) -> tuple[Message, ...]:
        """The enterprise's messages that nothing answers yet, in order."""
        return self._read_all(_WAITING, for_case=case_id)

    def waits(self, case_id: str, seq: int) -> bool:
        """Whether nothing has answered this message, and it was not let be either."""
        found = self._connection.execute(_WAITS, {"for_case": case_id, "number": seq})
        return found.first() is not None

    def let_be(self, case_id: str, seq: int) -> None:
        """No answer will come to this message."""
        self._note_answered(case_id, {seq})

    def _lock(self, case_id: str) -> int:
        """The number of the case's last message; nobody else adds one until we are done."""
        last: int | None = self._connection.execute(
            _LAST_SEQ, {"for_case": case_id}
        ).scalar_one_or_none()
        if last is None:
            raise UnknownCase(f"There is no case {case_id!r}.")
        return last

    def _known(self, case_id: str, draft: Draft, new: Sequence[Message]) -> Message | None:
        if draft.client_id is None:
            return None
        here = (message for message in new if message.client_id == draft.client_id)
        return next(here, None) or self.by_client_id(case_id, draft.client_id)

    def _note_answered(self, case_id: str, seqs: set[int | None]) -> None:
        for seq in seqs - {None}:
            self._connection.execute(_ANSWERED, {"for_case": case_id, "number": seq})

    def _insert(self, new: Sequence[Message]) -> None:
        rows = [
            {
                "case_id": message.case_id,
                "seq": message.seq,
                "author": message.author.value,
                "at": message.at,
                "sealed_content": self._cipher.seal(_content(message)),
                "client_id": message.client_id,
                "reply_to": message.reply_to,
                "waiting": message.author is Author.ENTERPRISE,
            }
            for message in new
        ]
        self._connection.execute(_INSERT, rows)
        for message in new:
            if message.author is not Author.ASSISTANT:  # its sentences are the same everywhere
                self._traces.leave(message.case_id, message.text)

    def _read_all(self, query: Select[Any], **values: str | int) -> tuple[Message, ...]:
        return tuple(self._read(row) for row in self._connection.execute(query, values))

    def _read(self, row: Row[Any]) -> Message:
        content = self._cipher.unseal(row.sealed_content)
        return Message(
            case_id=row.case_id,
            seq=row.seq,
            author=Author(row.author),
            text=content["text"],
            at=row.at,
            choices=tuple(OfferedChoice(**choice) for choice in content.get("choices", ())),
            choice=content.get("choice"),
            client_id=row.client_id,
            reply_to=row.reply_to,
            by=content.get("by"),
        )


def _message(case_id: str, seq: int, draft: Draft, at: datetime) -> Message:
    return Message(
        case_id=case_id,
        seq=seq,
        author=draft.author,
        text=draft.text,
        at=at,
        choices=draft.choices,
        choice=draft.choice,
        client_id=draft.client_id,
        reply_to=draft.reply_to,
        by=draft.by,
    )


def _content(message: Message) -> dict[str, Any]:
    return {
        "text": message.text,
        "choices": [asdict(choice) for choice in message.choices],
        "choice": message.choice,
        "by": message.by,
    }
