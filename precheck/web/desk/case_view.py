"""One case as the hotline's page shows it: every sentence ready, in the colleague's language, and in the caller's what
is read aloud."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from precheck.casework.accounts import Account
from precheck.casework.handing import is_read
from precheck.casework.handover import Done, Ending, Source, Way
from precheck.casework.returning import Ticket
from precheck.rules.facts import Text
from precheck.web.desk.case_questions import Asked, Group, Questions
from precheck.web.desk.case_words import CaseWords, Note, Offer, Spoken
from precheck.web.desk.counter import HOME
from precheck.web.desk.saying import dialled, spoken, who
from precheck.web.page_view import Help, assistance


@dataclass(frozen=True)
class Told:
    """What the page has to say besides the case: what could not be taken down, with the fields as they were ``given``;
    a ticket that is shown once."""

    faults: tuple[str, ...] = ()
    notice: str = ""
    given: Mapping[str, str] = field(default_factory=dict)
    ticket: Ticket | None = None
    source: str = Source.CALLER.value


@dataclass(frozen=True)
class CaseView:
    """What the template shows."""

    path: str
    who: str
    standing: str
    stamp: str
    waiting: int
    selected: str
    rest: str
    spoken: str
    other_spoken: str
    is_chat: bool
    is_read: bool
    mine: bool
    may_take: bool
    may_work: bool
    may_submit: bool
    ending: str
    reference: str | None
    phone: str
    due: str
    progress: str
    groups: tuple[Group, ...]
    proposals: tuple[Offer, ...]
    then: str
    messages: tuple[Spoken, ...]
    notes: tuple[Note, ...]
    journal: tuple[str, ...]
    assessment: Mapping[str, Any]
    deciding: tuple[Asked, ...]
    contradictions: tuple[str, ...]
    assistance: tuple[Help, ...]
    colleagues: tuple[Account, ...]
    every: tuple[Asked, ...]
    told: Told


def case_view(
    words: CaseWords,
    selected: str | None,
    after: str | None,
    told: Told,
    colleagues: tuple[Account, ...],
) -> CaseView:
    """All of it. Where no question is chosen, the one that is asked next ``after`` another is, if any."""
    here, seen, questions = words.here, words.seen, Questions(words)
    case = seen.case
    held = case.handover if case.handover and case.handover.is_open else None
    mine = held is not None and held.owner == here.me.name
    groups = questions.groups()
    every = tuple(each for group in groups for each in group.questions)
    chosen = selected if selected in {each.fact for each in every} else questions.next(every, after)
    return CaseView(
        path=f"{HOME}/cases/{case.id}",
        who=who(here, case.id, case.handover, _company(words)),
        standing=_standing(words),
        stamp=seen.stamp,
        waiting=seen.waiting,
        selected=chosen,
        rest=questions.rest(every),
        spoken=words.spoken,
        other_spoken=next(each for each in words.wording.languages if each != words.spoken),
        is_chat=case.handover is None or case.handover.way is Way.CHAT,
        is_read=is_read(case),
        mine=mine,
        may_take=not mine and (held is None or held.owner is None or seen.owner_away),
        may_work=held is not None and held.owner is not None,
        may_submit=questions.consented(),
        ending=_ending(words, every).value,
        reference=case.application.reference if case.application else None,
        phone=dialled(_phone(words)),
        due=f"{_soon(words):%Y-%m-%dT%H:%M}",
        progress=questions.progress(every),
        groups=groups,
        every=every,
        proposals=tuple(words.offer(each) for each in seen.proposals),
        then=words.suggests(seen.if_accepted),
        messages=tuple(words.message(each) for each in seen.messages),
        notes=tuple(
            Note(words.head(each), each.detail["text"])
            for each in reversed(seen.journal)
            if each.what is Done.NOTED
        ),
        journal=tuple(words.deed(each) for each in reversed(seen.journal)),
        assessment=seen.view["assessment"],
        deciding=tuple(each for each in every if each.fact in seen.view["assessment"]["deciding"]),
        contradictions=tuple(
            here.counter.words.wording.text(words.language, f"conversation.contradictions.{each}")
            for each in seen.contradictions
        ),
        assistance=assistance(here.counter.words, words.language, seen.view["assessment"]),
        colleagues=colleagues,
        told=told,
    )


def _ending(words: CaseWords, every: tuple[Asked, ...]) -> Ending:
    """What has probably come of it."""
    if words.seen.case.application is not None:
        return Ending.APPLIED
    is_open = any(each.state == "open" and not words.guide.is_field(each.fact) for each in every)
    return Ending.HELPED if is_open else Ending.COMPLETED


def _company(words: CaseWords) -> str:
    company = words.seen.case.answers.get("company_name")
    return company.value if isinstance(company, Text) else ""


def _phone(words: CaseWords) -> str:
    """At which number they are called: the one that they left last, or that of the pre-application."""
    calls = [each.phone for each in words.seen.call_backs if each.done_at is None]
    phone = words.seen.case.answers.get("contact_phone")
    known = [phone.value] if isinstance(phone, Text) else []
    return next(iter((*reversed(calls), *known)), "")


def _standing(words: CaseWords) -> str:
    case, held = words.seen.case, words.seen.case.handover
    parts = [spoken(words.here, case.language)]
    if held is not None:
        clock = f"{words.local(held.taken_at or held.since):%H:%M}"
        if not held.is_open:
            key = f"endings.{held.ending.value}" if held.ending else "standing.over"
            parts.append(words.here.word(key))
        elif held.owner is None:
            parts.append(words.here.word("standing.waits", clock=clock))
        elif held.owner == words.here.me.name:
            parts.append(words.here.word("standing.mine", clock=clock))
        else:
            parts.append(words.here.word("standing.other", name=held.shown, clock=clock))
    if case.application is not None:
        parts.append(case.application.reference)
    elif case.reference is not None:
        parts.append(case.reference)
    return " · ".join(parts)


def _soon(words: CaseWords) -> datetime:
    """The next quarter of an hour."""
    now = words.local(words.here.counter.clock.now()).replace(second=0, microsecond=0)
    return now + timedelta(minutes=15 - now.minute % 15)
