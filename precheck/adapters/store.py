"""The unit of work on the SQL store: one transaction, all or nothing."""

from __future__ import annotations

from types import TracebackType

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import TimeoutError as PoolTimeout

from precheck.adapters.crypt import Cipher
from precheck.adapters.store_accounts import SqlAccounts
from precheck.adapters.store_answers import SqlAnswers
from precheck.adapters.store_applications import SqlApplications
from precheck.adapters.store_call_backs import SqlCallBacks
from precheck.adapters.store_cases import SqlCases
from precheck.adapters.store_engine import BEGIN
from precheck.adapters.store_handovers import SqlHandovers
from precheck.adapters.store_journal import SqlJournal
from precheck.adapters.store_messages import SqlMessages
from precheck.adapters.store_proposals import SqlProposals
from precheck.adapters.store_traces import SqlTraces
from precheck.adapters.store_ways_back import SqlWaysBack
from precheck.casework.errors import StoreUnavailable
from precheck.casework.ports import (
    Accounts,
    AnswerBook,
    Applications,
    CallBacks,
    Cases,
    Handovers,
    Journal,
    Messages,
    Proposals,
    Traces,
    UnitOfWork,
    WaysBack,
)


class SqlUnit:
    """A transaction that begins with the ``with`` block and is undone unless committed."""

    cases: Cases
    messages: Messages
    answers: AnswerBook
    applications: Applications
    ways_back: WaysBack
    accounts: Accounts
    handovers: Handovers
    journal: Journal
    proposals: Proposals
    call_backs: CallBacks
    traces: Traces

    def __init__(self, engine: Engine, cipher: Cipher, *, writing: bool) -> None:
        self._engine = engine
        self._cipher = cipher
        self._writing = writing

    def __enter__(self) -> UnitOfWork:
        self._connection = self._connect()
        self.traces = SqlTraces(self._connection, self._cipher)
        self.messages = SqlMessages(self._connection, self._cipher, self.traces)
        self.answers = SqlAnswers(self._connection, self._cipher, self.traces)
        self.applications = SqlApplications(self._connection, self._cipher)
        self.ways_back = SqlWaysBack(self._connection)
        self.accounts = SqlAccounts(self._connection, self._cipher, lock=self._writing)
        self.handovers = SqlHandovers(self._connection)
        self.journal = SqlJournal(self._connection, self._cipher)
        self.proposals = SqlProposals(self._connection, self._cipher)
        self.call_backs = SqlCallBacks(self._connection, self._cipher)
        self.cases = SqlCases(self._connection, self._cipher, self.answers, lock=self._writing)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._connection.close()

    def commit(self) -> None:
        """Keep everything done so far."""
        self._connection.commit()

    def rollback(self) -> None:
        """Undo everything since the last commit."""
        self._connection.rollback()

    def _connect(self) -> Connection:
        """A connection in a transaction: a writer is the only one on SQLite from here on."""
        begin = "BEGIN IMMEDIATE" if self._writing else "BEGIN"
        try:
            connection = self._engine.connect().execution_options(**{BEGIN: begin})
        except PoolTimeout as error:
            raise StoreUnavailable(f"All connections to the database are busy: {error}") from error
        try:
            connection.begin()
        except BaseException:
            connection.close()
            raise
        return connection


class SqlUnits:
    """Begins units of work on one database."""

    def __init__(self, engine: Engine, cipher: Cipher) -> None:
        self._engine = engine
        self._cipher = cipher

    def __call__(self, *, writing: bool = True) -> UnitOfWork:
        """A new unit; one that only reads never waits for those that write."""
        return SqlUnit(self._engine, self._cipher, writing=writing)
