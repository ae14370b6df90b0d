"""Use cases of who has a case: begin a call, take a chat over, pass it on, hand it back, close it.

A case has one owner at most. Each of these holds the case first, and its owner is changed by one statement that
says who it was: of two colleagues who want the same chat in the same moment, one gets it, and the other is told who.
"""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from precheck.casework.accounts import Account, Role
from precheck.casework.case import Author, Case, Draft, Memory, Stage
from precheck.casework.conversations import Conversations, digest
from precheck.casework.enquiring import go_on
from precheck.casework.errors import Conflict
from precheck.casework.handover import Done, Ending, Handover, NotOpen, NotYours, Way
from precheck.casework.pending import read_back
from precheck.casework.ports import UnitOfWork
from precheck.casework.staff import NoAccount
from precheck.casework.talk import Talk

LIVE = timedelta(minutes=30)  # a talk in which nothing was said for so long is no longer a live one
AWAY = timedelta(minutes=10)  # a colleague who did nothing for so long may be relieved of a case


@dataclass(frozen=True)
class Handing:
    """Gives cases to colleagues and takes them back. Everything here blocks."""

    conversations: Conversations

    def call(self, me: Account, language: str) -> str:
        """Begin a case for somebody on the telephone; its id."""
        case_id, now = uuid.uuid4().hex, self.conversations.clock.now()
        nobody = digest(secrets.token_urlsafe(24))
        memory = Memory(resume=Stage.ASKING.value)
        with self.conversations.units() as unit:
            unit.cases.add(
                Case(case_id, nobody, now, now, language, Stage.WITH_STAFF, memory=memory)
            )
            unit.handovers.begin(Handover(case_id, Way.CALL, now, me.name, taken_at=now))
            unit.journal.add(case_id, me.name, Done.CALLED, now)
            unit.commit()
        return case_id

    def take(self, me: Account, case_id: str) -> None:
        """Become the owner of a chat that waits, that is going on, or whose owner is away, or of a case that was seen
        before.

        Raises ``NotYours`` where a colleague has it, ``NotOpen`` where it is neither.
        """
        with self._held(case_id) as (unit, case, now):
            held = case.handover if case.handover and case.handover.is_open else None
            if held is not None and held.owner == me.name:
                return
            self._own(unit, case, me, held, now)
            self._step_in(unit, case, me, now)
            unit.journal.add(case_id, me.name, Done.TAKEN, now, was=held and held.shown)
            unit.commit()

    def pass_on(self, me: Account, case_id: str, to: str) -> None:
        """Give a case to a colleague. Raises ``NotYours``, or ``NoAccount`` where there is no such colleague."""
        with self._held(case_id) as (unit, case, now):
            own(case, me)
            other = unit.accounts.get(to)
            if other is None or not other.active or not other.role.may(Role.HOTLINE):
                raise NoAccount(to)
            unit.handovers.take(case_id, other.name, me.name, now)
            self._tell(unit, case, "conversation.passed", now, name=other.shown)
            unit.journal.add(case_id, me.name, Done.PASSED, now, to=other.shown)
            unit.commit()

    def hand_back(self, me: Account, case_id: str) -> None:
        """Let the assistant go on where it was. Raises ``NotYours``."""
        self._end(me, case_id, "conversation.handed_back", Done.HANDED_BACK)

    def close(self, me: Account, case_id: str, ending: Ending) -> None:
        """The case is dealt with. Raises ``NotYours``."""
        self._end(me, case_id, "conversation.closed", Done.CLOSED, ending)

    def colleagues(self, me: Account) -> tuple[Account, ...]:
        """To whom a case can be passed."""
        with self.conversations.units(writing=False) as unit:
            known = unit.accounts.list()
        return tuple(
            each
            for each in known
            if each.active and each.name != me.name and each.role.may(Role.HOTLINE)
        )

    @contextmanager
    def _held(self, case_id: str) -> Iterator[tuple[UnitOfWork, Case, datetime]]:
        """The case, which nobody else can change until the block ends."""
        now = self.conversations.clock.now()
        with self.conversations.units() as unit:
            unit.cases.hold(case_id)
            yield unit, unit.cases.get(case_id), now

    def _end(
        self, me: Account, case_id: str, said: str, done: Done, ending: Ending | None = None
    ) -> None:
        detail = {} if ending is None else {"ending": ending.value}
        with self._held(case_id) as (unit, case, now):
            own(case, me)
            unit.handovers.close(case_id, ending, now)
            self._release(unit, case, said, me, now)
            unit.journal.add(case_id, me.name, done, now, **detail)
            unit.commit()

    def _own(
        self, unit: UnitOfWork, case: Case, me: Account, held: Handover | None, now: datetime
    ) -> None:
        if held is None:
            if case.updated_at < now - LIVE and not may_see(unit, case):
                raise NotOpen
            way = case.handover.way if case.handover else Way.CHAT
            try:
                unit.handovers.begin(Handover(case.id, way, now, me.name, taken_at=now))
            except Conflict as error:
                raise NotYours(None) from error
        elif held.owner is not None and not is_away(unit, held.owner, now):
            raise NotYours(held.shown)
        elif not unit.handovers.take(case.id, me.name, held.owner, now):
            raise NotYours(None)

    def _step_in(self, unit: UnitOfWork, case: Case, me: Account, now: datetime) -> None:
        """The assistant falls silent, and the person is told who is there now.

        Who is about to hand in what was read back may still do so.
        """
        stage = case.stage.value
        memory = case.memory
        if case.stage is not Stage.WITH_STAFF:
            memory = replace(memory, resume=stage)
        memory = replace(memory, pending=read_back(memory.pending))
        case = replace(case, stage=Stage.WITH_STAFF, asked=None, memory=memory)
        unit.cases.save(replace(case, updated_at=now))
        self._tell(unit, case, "conversation.joined", now, name=me.shown)

    def _release(self, unit: UnitOfWork, case: Case, key: str, me: Account, now: datetime) -> None:
        """The assistant speaks again, and asks on."""
        talk = Talk(case, self.conversations.desk(), _language(case))
        resume = case.memory.resume or Stage.ASKING.value
        stage = Stage(resume) if case.stage is Stage.WITH_STAFF else case.stage
        stage = Stage.SUBMITTED if case.application else stage
        talk.change(stage=stage)
        talk.remember(resume=None, pending=None, misreads=0)
        talk.add(key, name=me.shown)
        go_on(talk)
        unit.cases.save(replace(talk.case, updated_at=now))
        unit.answers.record(case.id, talk.recorded, now)
        if is_read(case):
            unit.messages.add(case.id, talk.replies, now)

    def _tell(
        self, unit: UnitOfWork, case: Case, key: str, now: datetime, **values: object
    ) -> None:
        if not is_read(case):
            return
        wording = self.conversations.guide.wording
        said = wording.text(_language(case), key, **values)
        unit.messages.add(case.id, [Draft(Author.ASSISTANT, said)], now)


def own(case: Case, me: Account) -> None:
    """Only who has a case may go on. Raises ``NotYours``."""
    held = case.handover
    if held is None or not held.is_open or held.owner != me.name:
        raise NotYours(held.shown if held and held.is_open else None)


def is_read(case: Case) -> bool:
    """Whether the person reads what is said on the website: a caller does who was given a way to open it there."""
    is_call = case.handover is not None and case.handover.way is Way.CALL
    return not is_call or case.reference is not None


def may_see(unit: UnitOfWork, case: Case) -> bool:
    """Whether the staff may see a case: the hotline had to do with it, it was handed in, or its code was said."""
    if case.handover is not None or case.application is not None:
        return True
    return any(each.what is Done.ADMITTED for each in unit.journal.of_case(case.id))


def is_away(unit: UnitOfWork, name: str, now: datetime) -> bool:
    """Whether a colleague has done nothing for a while."""
    seen = unit.accounts.last_seen(name)
    return seen is None or seen < now - AWAY


def _language(case: Case) -> str:
    return case.language or "zh-TW"
