"""The transcript in the SQL store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, exists, insert, select, update

from precheck.adapters.crypt import Cipher
from precheck.adapters.tables import cases, messages
from precheck.casework.case import Author, Draft, Message, OfferedChoice
from precheck.casework.errors import UnknownCase

_replies = messages.alias("replies")
_is_answered = exists().where(
    _replies.c.case_id == messages.c.case_id, _replies.c.reply_to == messages.c.seq
)


class SqlMessages:
    """The messages of all cases; what they say is sealed."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def add(self, case_id: str, drafts: Sequence[Draft], at: datetime) -> tuple[Message, ...]:
        """Append messages; the stored one stands for a draft whose ``client_id`` is known."""
        last = first = self._lock(case_id)
        stored: list[Message] = []
        rows: dict[str | int, Message] = {}
        for draft in drafts:
            known = self._known(case_id, draft.client_id, rows)
            if known is None:
                last += 1
                known = _message(case_id, last, draft, at)
                rows[draft.client_id or last] = known
            stored.append(known)
        if rows:
            self._insert(tuple(rows.values()))
            counter = update(cases).where(cases.c.id == case_id)
            self._connection.execute(counter.values(last_seq=first + len(rows)))
        return tuple(stored)

    def get(self, case_id: str, seq: int) -> Message | None:
        """One message."""
        return next(iter(self._select(messages.c.case_id == case_id, messages.c.seq == seq)), None)

    def by_client_id(self, case_id: str, client_id: str) -> Message | None:
        """The message that a client sent under this id."""
        found = self._select(messages.c.case_id == case_id, messages.c.client_id == client_id)
        return next(iter(found), None)

    def list(self, case_id: str, after: int = 0) -> tuple[Message, ...]:
        """The messages after number ``after``, in order."""
        return self._select(messages.c.case_id == case_id, messages.c.seq > after)

    def replies_to(self, case_id: str, seq: int) -> tuple[Message, ...]:
        """The messages that answer this one, in order."""
        return self._select(messages.c.case_id == case_id, messages.c.reply_to == seq)

    def unanswered(self, case_id: str) -> tuple[Message, ...]:
        """The enterprise's messages that nothing answers yet, in order."""
        by_enterprise = messages.c.author == Author.ENTERPRISE.value
        return self._select(messages.c.case_id == case_id, by_enterprise, ~_is_answered)

    def _lock(self, case_id: str) -> int:
        """The number of the case's last message; nobody else adds one until we are done."""
        query = select(cases.c.last_seq).where(cases.c.id == case_id).with_for_update()
        last: int | None = self._connection.execute(query).scalar_one_or_none()
        if last is None:
            raise UnknownCase(f"There is no case {case_id!r}.")
        return last

    def _known(
        self, case_id: str, client_id: str | None, rows: dict[str | int, Message]
    ) -> Message | None:
        if client_id is None:
            return None
        return rows.get(client_id) or self.by_client_id(case_id, client_id)

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
            }
            for message in new
        ]
        self._connection.execute(insert(messages), rows)

    def _select(self, *conditions: ColumnElement[bool]) -> tuple[Message, ...]:
        query = select(messages).where(*conditions).order_by(messages.c.seq)
        return tuple(self._read(row) for row in self._connection.execute(query))

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
    )


def _content(message: Message) -> dict[str, Any]:
    return {
        "text": message.text,
        "choices": [asdict(choice) for choice in message.choices],
        "choice": message.choice,
    }
