"""What was read while a colleague has the case, in the SQL store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from precheck.adapters.crypt import Cipher
from precheck.adapters.tables import proposals
from precheck.casework.clarifying import clarification, remembered
from precheck.casework.handover import Proposal, Proposed, State
from precheck.rules.facts import from_json, to_json

_CASE = proposals.c.case_id == bindparam("wanted")
_OPEN = proposals.c.state == State.OPEN.value
_OPEN_OF_CASE = select(proposals).where(_CASE, _OPEN).order_by(proposals.c.id)
_ONE = select(proposals).where(_CASE, proposals.c.id == bindparam("number"))
_SETTLE = update(proposals).where(_CASE, _OPEN, proposals.c.id == bindparam("number"))
_REPLACE = update(proposals).where(_CASE, _OPEN, proposals.c.fact == bindparam("of_fact"))
_REPLACE_OWN = _REPLACE.where(proposals.c.author == bindparam("said_by"))
_INSERT = insert(proposals).inline()


class SqlProposals:
    """Open ones are at most one a fact and author: a later one takes the place of one's own earlier one."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def add(
        self,
        case_id: str,
        found: Sequence[Proposed],
        author: str,
        message_seq: int | None,
        at: datetime,
    ) -> None:
        """Store what was read in a message."""
        for each in found:
            self.replace(case_id, each.fact, author)
            row = {"case_id": case_id, "author": author, "message_seq": message_seq, "at": at}
            content = {"fact": each.fact, "sealed_content": self._cipher.seal(_content(each))}
            self._connection.execute(_INSERT, {**row, **content, "state": State.OPEN.value})

    def replace(self, case_id: str, fact: str, author: str | None = None) -> None:
        """Something newer is known of the fact, or was said of it by this author."""
        row = {"wanted": case_id, "of_fact": fact, "state": State.REPLACED.value}
        if author is None:
            self._connection.execute(_REPLACE, row)
        else:
            self._connection.execute(_REPLACE_OWN, {**row, "said_by": author})

    def open(self, case_id: str) -> tuple[Proposal, ...]:
        """Those about which nothing was decided yet, the oldest first."""
        rows = self._connection.execute(_OPEN_OF_CASE, {"wanted": case_id})
        return tuple(map(self._proposal, rows))

    def get(self, case_id: str, number: int) -> Proposal | None:
        """One proposal."""
        row = self._connection.execute(_ONE, {"wanted": case_id, "number": number}).one_or_none()
        return None if row is None else self._proposal(row)

    def settle(self, case_id: str, number: int, state: State) -> bool:
        """What became of it; false where somebody was first."""
        row = {"wanted": case_id, "number": number, "state": state.value}
        return self._connection.execute(_SETTLE, row).rowcount == 1

    def _proposal(self, row: Row[Any]) -> Proposal:
        content = self._cipher.unseal(row.sealed_content)
        value, ask = content["value"], content["ask"]
        what = Proposed(
            fact=row.fact,
            words=content["words"],
            value=None if value is None else from_json(value),
            ask=None if ask is None else remembered(ask),
        )
        return Proposal(
            row.id, row.case_id, what, row.author, row.message_seq, row.at, State(row.state)
        )


def _content(proposed: Proposed) -> dict[str, Any]:
    return {
        "words": proposed.words,
        "value": None if proposed.value is None else to_json(proposed.value),
        "ask": None if proposed.ask is None else clarification(proposed.ask),
    }
