"""What the hotline sees: who waits and who talks, and one case with everything that belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import blake2s
from typing import Any

from precheck.casework.accounts import Account
from precheck.casework.case import Author, Case, Message, Stage
from precheck.casework.conversations import Conversations
from precheck.casework.handing import LIVE, is_away, may_see
from precheck.casework.handover import CallBack, Deed, Done, Handover, NotOpen, Proposal, Waiting
from precheck.casework.ports import Entry, UnitOfWork
from precheck.casework.report import assessment_json
from precheck.rules.consistency import contradictions
from precheck.rules.facts import Text, at

MOST = 200  # rows of the queue
_AGAIN = timedelta(hours=12)  # after so long, that somebody looked at a case is noted again


@dataclass(frozen=True)
class Row:
    """A case in the queue: where it stands, and how much was told."""

    waiting: Waiting
    company: str
    answered: int
    owner_away: bool = False


@dataclass(frozen=True)
class Queue:
    """Everything that somebody of the hotline may turn to, those who have waited longest first."""

    waiting: tuple[Row, ...]
    mine: tuple[Row, ...]
    others: tuple[Row, ...]
    talking: tuple[Row, ...]
    call_backs: tuple[CallBack, ...]
    stamp: str = ""


@dataclass(frozen=True)
class Place:
    """What somebody who waits is told: since when, behind how many, and when somebody comes who is not there now."""

    since: datetime
    ahead: int
    opens: datetime | None
    called_back: str | None = None


@dataclass(frozen=True)
class OnDesk:
    """A case with everything that belongs to it. ``view`` is the contract's ``case``; ``waiting`` counts who waits."""

    case: Case
    view: Mapping[str, Any]
    messages: tuple[Message, ...]
    proposals: tuple[Proposal, ...]
    journal: tuple[Deed, ...]
    entries: tuple[Entry, ...]
    call_backs: tuple[CallBack, ...]
    contradictions: tuple[str, ...]
    if_accepted: str
    names: Mapping[str, str] = field(default_factory=dict)
    owner_away: bool = False
    waiting: int = 0
    stamp: str = ""


@dataclass(frozen=True)
class Overview:
    """Reads what the pages of the hotline show. Everything here blocks."""

    conversations: Conversations

    def queue(self, me: Account) -> Queue:
        """Who waits, who talks with whom, whom to call."""
        now = self.conversations.clock.now()
        with self.conversations.units(writing=False) as unit:
            live = unit.handovers.live(now - LIVE, MOST)
            rows = [self._row(unit, each, now) for each in live if _counts(each)]
            calls = unit.call_backs.open()
        held = [row for row in rows if row.waiting.handover is not None]
        return Queue(
            waiting=tuple(sorted((row for row in held if not _owner(row)), key=_since)),
            mine=tuple(row for row in held if _owner(row) == me.name),
            others=tuple(row for row in held if _owner(row) not in (None, me.name)),
            talking=tuple(row for row in rows if row.waiting.handover is None),
            call_backs=calls,
            stamp=queue_stamp(live, tuple(each.id for each in calls), now),
        )

    def queue_stamp(self) -> str:
        """Something that is another whenever the queue is."""
        now = self.conversations.clock.now()
        with self.conversations.units(writing=False) as unit:
            live = unit.handovers.live(now - LIVE, MOST)
            return queue_stamp(live, unit.call_backs.to_call(), now)

    def stamp(self, case_id: str) -> str:
        """Something that is another whenever anything has changed that the person sees."""
        is_open = self.conversations.hours.is_open(self.conversations.clock.now())
        with self.conversations.units(writing=False) as unit:
            return f"{unit.handovers.stamp(case_id)}.{is_open:d}"

    def taken_down(self, case_id: str) -> frozenset[str]:
        """The facts whose answers a colleague took down, and not the person."""
        with self.conversations.units(writing=False) as unit:
            return unit.answers.taken_down(case_id, Author.ENTERPRISE.value)

    def desk_stamp(self, case_id: str) -> str:
        """The same for whoever works on the case, who is to see that others wait, or that its owner is away, too."""
        now = self.conversations.clock.now()
        with self.conversations.units(writing=False) as unit:
            away = _is_left(unit, unit.handovers.of_case(case_id), now)
            return _desk_stamp(unit, case_id, unit.handovers.ahead(now), away)

    def place(self, case_id: str) -> Place | None:
        """Where somebody stands who waits for a colleague; ``None`` where nobody is waited for."""
        hours, now = self.conversations.hours, self.conversations.clock.now()
        with self.conversations.units(writing=False) as unit:
            held = unit.handovers.of_case(case_id)
            if held is None or not held.is_open or held.owner is not None:
                return None
            ahead = unit.handovers.ahead(held.since)
            calls = [each for each in unit.call_backs.of_case(case_id) if each.done_at is None]
        opens = None if hours.is_open(now) else hours.local(hours.opens(now))
        return Place(hours.local(held.since), ahead, opens, calls[-1].phone if calls else None)

    def look(self, me: Account, case_id: str) -> OnDesk:
        """A case, and that it was looked at. Raises ``NotOpen`` where it is a person's own talk."""
        now = self.conversations.clock.now()
        with self.conversations.units(writing=False) as unit:
            case = unit.cases.get(case_id)
            if not may_see(unit, case):
                raise NotOpen
            seen = self._on_desk(unit, case, now)
        if _is_new_to(me, seen, now):
            with self.conversations.units() as unit:
                unit.journal.add(case_id, me.name, Done.OPENED, now)
                unit.commit()
        return seen

    def _on_desk(self, unit: UnitOfWork, case: Case, now: datetime) -> OnDesk:
        guide, today = self.conversations.guide, self.conversations.clock.today()
        proposals = unit.proposals.open(case.id)
        proposed = {
            each.what.fact: each.what.value
            for each in proposals
            if each.is_told and each.what.value
        }
        answers = {f: at(value, today) for f, value in {**case.answers, **proposed}.items()}
        away = _is_left(unit, case.handover, now)
        waiting = unit.handovers.ahead(now)
        return OnDesk(
            case=case,
            view=self.conversations.case_view(case),
            messages=unit.messages.list(case.id),
            proposals=proposals,
            journal=unit.journal.of_case(case.id),
            entries=unit.answers.history(case.id),
            call_backs=unit.call_backs.of_case(case.id),
            contradictions=tuple(
                each.id for each in contradictions(guide.programme, case.answers, today)
            ),
            if_accepted=assessment_json(guide, answers, today)["suggested"],
            names={each.name: each.shown for each in unit.accounts.list()},
            owner_away=away,
            waiting=waiting,
            stamp=_desk_stamp(unit, case.id, waiting, away),
        )

    def _row(self, unit: UnitOfWork, waiting: Waiting, now: datetime) -> Row:
        answers = unit.answers.active(waiting.case_id)
        # Until somebody steps in, a talk is the person's own: how far it is may be seen, and not whose it is.
        company = answers.get("company_name") if waiting.handover else None
        return Row(
            waiting,
            company.value if isinstance(company, Text) else "",
            len(answers),
            _is_left(unit, waiting.handover, now),
        )


def queue_stamp(live: tuple[Waiting, ...], calls: tuple[int, ...], now: datetime) -> str:
    """What the queue shows, in short. With every minute it says otherwise how long somebody has waited, who is away,
    and whether the hotline is open."""
    rows = [
        f"{each.case_id}:{each.version}:{each.last_seq}:{each.handover and each.handover.owner}"
        for each in live
    ]
    minute = f"{now:%H:%M}"
    shown = "|".join((minute, *sorted(rows), *map(str, calls)))
    return blake2s(shown.encode(), digest_size=8).hexdigest()


def _desk_stamp(unit: UnitOfWork, case_id: str, waiting: int, away: bool) -> str:
    return f"{unit.handovers.stamp(case_id)}:{waiting}:{away:d}"


def _is_left(unit: UnitOfWork, held: Handover | None, now: datetime) -> bool:
    """Whether a colleague has it who is away."""
    return (
        held is not None
        and held.owner is not None
        and held.is_open
        and is_away(unit, held.owner, now)
    )


def _counts(waiting: Waiting) -> bool:
    """Whether somebody is there: a page that was only opened, and no word said, is not a talk yet."""
    if waiting.handover is not None:
        return True
    return waiting.last_seq > 1 and waiting.stage != Stage.SUBMITTED.value


def _owner(row: Row) -> str | None:
    return row.waiting.handover.owner if row.waiting.handover else None


def _since(row: Row) -> datetime:
    return row.waiting.handover.since if row.waiting.handover else row.waiting.updated_at


def _is_new_to(me: Account, seen: OnDesk, now: datetime) -> bool:
    """Whether it is to be noted that this colleague saw the case."""
    held = seen.case.handover
    if held is not None and held.is_open and held.owner == me.name:
        return False
    return not any(each.by == me.name and each.at > now - _AGAIN for each in seen.journal)
