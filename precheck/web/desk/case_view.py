"""One case as the hotline's page shows it: every sentence ready, in the colleague's language, and in the caller's what
is read aloud."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from precheck.casework.accounts import Account
from precheck.casework.case import Author, Message
from precheck.casework.guide import Question
from precheck.casework.handing import is_read
from precheck.casework.handover import Deed, Done, Proposal, Proposed, Source, Way
from precheck.casework.overview import OnDesk
from precheck.casework.phrasing import say_value
from precheck.casework.ports import Entry
from precheck.casework.returning import Ticket
from precheck.rules.facts import Text, Value, from_json
from precheck.web.desk.counter import HOME, AtWork
from precheck.web.desk.saying import spoken, who
from precheck.web.page_view import Help, assistance

CONSENT = "consent"


@dataclass(frozen=True)
class Asked:
    """A question in the list, and as it is read aloud."""

    fact: str
    name: str
    state: str
    meaning: str
    question: str
    example: str
    again: str
    why: str
    choices: tuple[str, ...]
    answer: str
    history: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """Questions that belong together."""

    title: str
    questions: tuple[Asked, ...]


@dataclass(frozen=True)
class Offer:
    """A proposal, with what can be done about it."""

    id: int
    fact: str
    name: str
    meaning: str
    words: str
    by: str
    options: tuple[tuple[str, str], ...]
    is_clear: bool


@dataclass(frozen=True)
class Spoken:
    """A message of the talk."""

    seq: int
    author: str
    who: str
    text: str
    clock: str
    iso: str


@dataclass(frozen=True)
class Note:
    """A note of a colleague."""

    head: str
    text: str


@dataclass(frozen=True)
class Told:
    """What the page has to say besides the case: what could not be taken down, a ticket that is shown once."""

    faults: tuple[str, ...] = ()
    notice: str = ""
    draft: str = ""
    words: str = ""
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
    spoken: str
    other_spoken: str
    is_chat: bool
    is_read: bool
    mine: bool
    may_take: bool
    may_work: bool
    may_submit: bool
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


class CaseWords:
    """Puts one case into words."""

    def __init__(self, here: AtWork, seen: OnDesk) -> None:
        self.here, self.seen = here, seen
        self.guide = here.counter.guide
        self.wording = self.guide.wording
        self.language = here.language
        self.spoken = seen.case.language or "zh-TW"

    def view(self, selected: str | None, told: Told, colleagues: tuple[Account, ...]) -> CaseView:
        """All of it. Where no question is chosen, the next open one is."""
        case, seen = self.seen.case, self.seen
        held = case.handover if case.handover and case.handover.is_open else None
        mine = held is not None and held.owner == self.here.me.name
        groups = self._groups()
        every = tuple(each for group in groups for each in group.questions)
        chosen = selected if selected in {each.fact for each in every} else self._next(every)
        phone = case.answers.get("contact_phone")
        calls = [each for each in seen.call_backs if each.done_at is None]
        return CaseView(
            path=f"{HOME}/cases/{case.id}",
            who=who(self.here, case.handover, self._company()),
            standing=self._standing(),
            stamp=seen.stamp,
            waiting=seen.waiting,
            selected=chosen,
            spoken=self.spoken,
            other_spoken=next(each for each in self.wording.languages if each != self.spoken),
            is_chat=case.handover is None or case.handover.way is Way.CHAT,
            is_read=is_read(case),
            mine=mine,
            may_take=not mine and (held is None or held.owner is None or seen.owner_away),
            may_work=held is not None and held.owner is not None,
            may_submit=self._consented(),
            reference=case.application.reference if case.application else None,
            phone=phone.value if isinstance(phone, Text) else calls[-1].phone if calls else "",
            due=f"{self._soon():%Y-%m-%dT%H:%M}",
            progress=self._progress(every),
            groups=groups,
            every=every,
            proposals=tuple(self._offer(each) for each in seen.proposals),
            then=self.suggests(seen.if_accepted),
            messages=tuple(self._message(each) for each in seen.messages),
            notes=tuple(
                Note(self._head(each), each.detail["text"])
                for each in reversed(seen.journal)
                if each.what is Done.NOTED
            ),
            journal=tuple(self._deed(each) for each in reversed(seen.journal)),
            assessment=seen.view["assessment"],
            deciding=tuple(
                each for each in every if each.fact in seen.view["assessment"]["deciding"]
            ),
            contradictions=tuple(
                self.here.counter.words.wording.text(
                    self.language, f"conversation.contradictions.{each}"
                )
                for each in seen.contradictions
            ),
            assistance=assistance(self.here.counter.words, self.language, seen.view["assessment"]),
            colleagues=colleagues,
            told=told,
        )

    def name(self, fact: str) -> str:
        """The short label of a fact."""
        return self.here.counter.words.name(self.language, fact)

    def meaning(self, fact: str, value: Value) -> str:
        """A value in words."""
        return say_value(self.wording, self.language, fact, value)

    def suggests(self, track: str) -> str:
        """What would be suggested then."""
        name = self.wording.text(self.language, f"reasons.tracks.{track}.name")
        same = track == self.seen.view["assessment"]["suggested"]
        return self.here.word("then.same" if same else "then.other", track=name)

    def proposed(self, found: Proposed) -> tuple[str, tuple[tuple[str, str], ...]]:
        """What was read, in words, and what it may mean where that is unclear."""
        if found.ask is None:
            return (self.meaning(found.fact, found.value) if found.value else ""), ()
        options = tuple(
            (each.id, self.meaning(found.fact, each.value)) for each in found.ask.options
        )
        return f"{found.ask.text}: {self.here.word(f'ask.{found.ask.kind}')}", options

    def _groups(self) -> tuple[Group, ...]:
        questions = self.guide.questions
        fields = self.guide.programme.fields
        first = tuple(self._asked(q) for q in questions.values() if not self.guide.is_field(q.fact))
        own = [fact for fact in fields if self.guide.is_field(fact)]
        only_consent = own if self._consented() else [f for f in own if f == CONSENT]
        more = tuple(self._asked(questions[fact]) for fact in only_consent)
        return Group("", first), Group(self.here.word("questions.application"), more)

    def _asked(self, question: Question) -> Asked:
        fact = question.fact
        shape = self.seen.view["facts"].get(fact)
        entries = [each for each in self.seen.entries if each.fact == fact]
        aloud = self.wording.text
        return Asked(
            fact=fact,
            name=self.name(fact),
            state=self._state(fact),
            meaning=self.meaning(fact, from_json(shape)) if shape else "",
            question=aloud(self.spoken, f"questions.{fact}.question"),
            example=self.guide.hint(self.spoken, fact)
            if self.guide.is_field(fact)
            else aloud(self.spoken, f"questions.{fact}.example"),
            again=aloud(self.spoken, f"questions.{fact}.again"),
            why=aloud(self.spoken, f"questions.{fact}.why"),
            choices=tuple(
                aloud(self.spoken, f"questions.{fact}.choices.{each}") for each in question.choices
            ),
            answer=self._given(entries[-1]) if entries and shape else "",
            history=tuple(self._given(each) for each in reversed(entries[:-1])),
        )

    def _state(self, fact: str) -> str:
        """Answered, open, or no longer needed: nothing that could be said to it would change the suggestion."""
        view = self.seen.view
        deciding = view["assessment"]["deciding"]
        known = view["facts"].get(fact)
        if known is not None and not (known["kind"] == "unknown" and fact in deciding):
            return "answered"
        if self.guide.is_field(fact):
            return "open"
        return "open" if fact in deciding else "settled"

    def _next(self, every: tuple[Asked, ...]) -> str:
        facts = self.seen.view["facts"]
        fresh = [each for each in every if each.state == "open" and each.fact not in facts]
        return next(iter((*fresh, *every))).fact

    def _consented(self) -> bool:
        known = self.seen.view["facts"].get(CONSENT)
        return known is not None and known.get("value") == "yes"

    def _company(self) -> str:
        company = self.seen.case.answers.get("company_name")
        return company.value if isinstance(company, Text) else ""

    def _progress(self, every: tuple[Asked, ...]) -> str:
        told = len(self.seen.view["facts"])
        to_go = sum(each.state == "open" and not self.guide.is_field(each.fact) for each in every)
        key = "progress" if to_go else "progress_done"
        return self.wording.text(self.language, f"page.{key}", answered=told, open=to_go)

    def _standing(self) -> str:
        case, held = self.seen.case, self.seen.case.handover
        parts = [spoken(self.here, case.language)]
        if held is not None:
            clock = f"{self._local(held.taken_at or held.since):%H:%M}"
            if not held.is_open:
                key = f"endings.{held.ending.value}" if held.ending else "standing.over"
                parts.append(self.here.word(key))
            elif held.owner is None:
                parts.append(self.here.word("standing.waits", clock=clock))
            elif held.owner == self.here.me.name:
                parts.append(self.here.word("standing.mine", clock=clock))
            else:
                parts.append(self.here.word("standing.other", name=held.shown, clock=clock))
        if case.application is not None:
            parts.append(case.application.reference)
        elif case.reference is not None:
            parts.append(case.reference)
        return " · ".join(parts)

    def _offer(self, proposal: Proposal) -> Offer:
        meaning, options = self.proposed(proposal.what)
        return Offer(
            id=proposal.id,
            fact=proposal.what.fact,
            name=self.name(proposal.what.fact),
            meaning=meaning,
            words=proposal.what.words,
            by=self.here.word(f"authors.{proposal.author}"),
            options=options,
            is_clear=proposal.what.value is not None,
        )

    def _message(self, message: Message) -> Spoken:
        at = self._local(message.at)
        name = message.by or self.here.word(f"authors.{message.author.value}")
        return Spoken(
            message.seq, message.author.value, name, message.text, f"{at:%H:%M}", at.isoformat()
        )

    def _given(self, entry: Entry) -> str:
        """An answer in its history: what it was, by whom, resting on what, when."""
        what = (
            self.here.word("history.withdrawn")
            if entry.value is None
            else self.meaning(entry.fact, entry.value)
        )
        return self.here.word(
            "history.line",
            what=what,
            by=self._name_of(entry.by),
            source=self.here.word(f"source.{entry.source}"),
            when=f"{self._local(entry.at):%m/%d %H:%M}",
        )

    def _deed(self, deed: Deed) -> str:
        detail = {**deed.detail}
        if "fact" in detail:
            detail["fact"] = self.name(detail["fact"])
        if "ending" in detail:
            detail["ending"] = self.here.word(f"endings.{detail['ending']}")
        if "language" in detail:
            detail["spoken"] = self.here.word(f"spoken.{detail.pop('language')}")
        what = deed.what.value
        if deed.what is Done.TOLD:
            what = "told_words" if "words" in detail else "told_fact"
        done = self.here.word(f"done.{what}", **detail)
        return f"{self._head(deed)} · {done}"

    def _head(self, deed: Deed) -> str:
        return f"{self._local(deed.at):%m/%d %H:%M} · {self._name_of(deed.by)}"

    def _name_of(self, by: str) -> str:
        known = {each.value for each in Author}
        return self.here.word(f"authors.{by}") if by in known else self.seen.names.get(by, by)

    def _soon(self) -> datetime:
        """The next quarter of an hour."""
        now = self._local(self.here.counter.clock.now()).replace(second=0, microsecond=0)
        return now + timedelta(minutes=15 - now.minute % 15)

    def _local(self, moment: datetime) -> datetime:
        return self.here.counter.hours.local(moment)
