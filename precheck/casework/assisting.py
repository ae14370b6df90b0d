"""Use cases of a colleague who has a case: write, note, take answers down, decide on what was proposed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from precheck.casework import applying
from precheck.casework.accounts import Account
from precheck.casework.acts import Act, Leave, Tell
from precheck.casework.answering import check_consistency
from precheck.casework.case import Author, Case, Draft
from precheck.casework.conversations import Conversations
from precheck.casework.editing import NotTaken, fault_of
from precheck.casework.handing import may_see, own
from precheck.casework.handover import Done, NotOpen, NotYours, Proposal, Proposed, Source, State
from precheck.casework.lines import acts_of
from precheck.casework.listening import mentioned, proposed
from precheck.casework.pending import read_back
from precheck.casework.ports import UnitOfWork
from precheck.casework.report import assessment_json
from precheck.casework.talk import Desk, Talk
from precheck.casework.turn import Outcome
from precheck.reading import Reading, settle
from precheck.rules.facts import Unknown, at


@dataclass(frozen=True)
class Line:
    """What a colleague typed: the words, the question they belong to, what was struck out of what was read in
    them, and how what is unclear was settled (fact → option)."""

    words: str
    fact: str | None = None
    struck: frozenset[str] = frozenset()
    settled: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Read:
    """What was read in a line, and what would be suggested with it."""

    found: tuple[Proposed, ...]
    suggested: str


@dataclass(frozen=True)
class Assisting:
    """Works on a case that a colleague has: writing to the person is for its owner, the rest for any colleague.

    All but notes and looking raise ``NotYours`` where nobody has it: the person may have gone on without the hotline.
    What cannot stand is told in the ``language`` of the colleague. Everything here blocks.
    """

    conversations: Conversations

    def say(self, me: Account, case_id: str, text: str, client_id: str | None = None) -> None:
        """Write to the person. What it mentions about the firm is proposed, once."""
        with self._opened(case_id) as (unit, case, now):
            own(case, me)
            if client_id and unit.messages.by_client_id(case_id, client_id):
                return
            draft = Draft(Author.STAFF, text, client_id=client_id, by=me.shown)
            (message,) = unit.messages.add(case_id, [draft], now)
            found = mentioned(case, text, self.conversations.desk())
            unit.proposals.add(case_id, found, Author.STAFF.value, message.seq, now)
            unit.cases.save(replace(case, updated_at=now))
            unit.commit()

    def put(self, me: Account, case_id: str, fact: str) -> None:
        """Put a question to the person, as the assistant would; what is said next belongs to it."""
        desk = self.conversations.desk()
        with self._opened(case_id) as (unit, case, now):
            own(case, me)
            language = case.language or "zh-TW"
            question = desk.guide.wording.text(language, f"questions.{fact}.question")
            unit.messages.add(case_id, [Draft(Author.STAFF, question, by=me.shown)], now)
            unit.cases.save(replace(case, asked=fact, updated_at=now))
            unit.journal.add(case_id, me.name, Done.PUT, now, fact=fact)
            unit.commit()

    def note(self, me: Account, case_id: str, text: str) -> None:
        """Keep a note that only the staff sees."""
        with self._opened(case_id, owned=False) as (unit, _, now):
            unit.journal.add(case_id, me.name, Done.NOTED, now, text=text)
            unit.commit()

    def read(self, case_id: str, line: Line) -> Read:
        """What would be taken down; nothing is."""
        desk = self.conversations.desk()
        with self.conversations.units(writing=False) as unit:
            case = unit.cases.get(case_id)
            found = proposed(case, _acts(unit, case, line, desk))
        taken = {each.fact: _value(each, line.settled) for each in found}
        known = {fact: value for fact, value in taken.items() if value and fact not in line.struck}
        answers = {fact: at(value, desk.today) for fact, value in {**case.answers, **known}.items()}
        return Read(found, assessment_json(desk.guide, answers, desk.today)["suggested"])

    def tell(
        self, me: Account, case_id: str, line: Line, source: Source, language: str
    ) -> tuple[str, ...]:
        """Take down what was read in a line, but for what was struck out; what cannot stand, in sentences.

        What is unclear and was not settled is proposed, so that it is asked for.
        """
        desk = self.conversations.desk()
        with self._opened(case_id) as (unit, case, now):
            found = proposed(case, _acts(unit, case, line, desk))
            wanted = [each for each in found if each.fact not in line.struck]
            clear = [(each, _value(each, line.settled)) for each in wanted]
            acts = [_tell(each.fact, value) for each, value in clear if value is not None]
            unclear = [each for each, value in clear if value is None]
            unit.proposals.add(case_id, unclear, Author.STAFF.value, None, now)
            talk = self._talk(case, me, source, language)
            faults = _take(talk, acts)
            if talk.recorded:
                self._keep(unit, case, talk, now)
                unit.journal.add(case_id, me.name, Done.TOLD, now, words=line.words)
            elif unclear:
                unit.cases.save(replace(case, updated_at=now))
            unit.commit()
        key = "desk.no_consent" if line.fact == "consent" else "desk.nothing_read"
        return faults if found else (desk.guide.wording.text(language, key),)

    def accept(
        self, me: Account, case_id: str, number: int, option: str, source: Source, language: str
    ) -> tuple[str, ...]:
        """Take a proposal for an answer; ``option`` settles one that is unclear. What cannot stand, in sentences: that
        stays proposed."""
        with self._opened(case_id) as (unit, case, now):
            proposal = unit.proposals.get(case_id, number)
            if proposal is None or proposal.state is not State.OPEN:
                return ()
            settled = {proposal.what.fact: option}
            talk = self._talk(case, me, source if proposal.is_told else Source.STAFF, language)
            faults = self._accept(unit, talk, me, [proposal], settled, now)
            if talk.recorded:
                self._keep(unit, case, talk, now)
                unit.commit()
        return faults

    def accept_all(
        self, me: Account, case_id: str, source: Source, language: str
    ) -> tuple[str, ...]:
        """Take everything that the person said and is clear; what a colleague said is decided on one by one."""
        with self._opened(case_id) as (unit, case, now):
            said = [each for each in unit.proposals.open(case_id) if each.is_told]
            talk = self._talk(case, me, source, language)
            faults = self._accept(unit, talk, me, said, {}, now)
            if talk.recorded:
                self._keep(unit, case, talk, now)
                unit.commit()
        return faults

    def _accept(
        self,
        unit: UnitOfWork,
        talk: Talk,
        me: Account,
        proposals: Sequence[Proposal],
        settled: Mapping[str, str],
        now: datetime,
    ) -> tuple[str, ...]:
        faults: list[str] = []
        for each in proposals:
            fact, value = each.what.fact, _value(each.what, settled)
            if value is None:
                continue
            refused = _take(talk, [_tell(fact, value)])
            faults += refused
            if not refused:
                unit.proposals.settle(talk.case.id, each.id, State.ACCEPTED)
                unit.journal.add(talk.case.id, me.name, Done.ACCEPTED, now, fact=fact)
        return tuple(faults)

    def drop(self, me: Account, case_id: str, number: int) -> None:
        """A proposal is no answer."""
        with self._opened(case_id) as (unit, _, now):
            proposal = unit.proposals.get(case_id, number)
            if proposal is not None and unit.proposals.settle(case_id, number, State.DROPPED):
                fact = proposal.what.fact
                unit.journal.add(case_id, me.name, Done.DROPPED, now, fact=fact)
                unit.commit()

    def speak(self, me: Account, case_id: str, language: str) -> None:
        """The language in which the caller is spoken to."""
        with self._opened(case_id) as (unit, case, now):
            unit.cases.save(replace(case, language=language, updated_at=now))
            unit.journal.add(case_id, me.name, Done.LANGUAGE, now, language=language)
            unit.commit()

    def give_ticket(self, me: Account, case_id: str) -> None:
        """That the caller is given a reference and a code. Raises ``NotOpen``."""
        with self._opened(case_id) as (unit, _, now):
            unit.journal.add(case_id, me.name, Done.TICKET, now)
            unit.commit()

    def submit(self, me: Account, case_id: str, language: str) -> None:
        """Hand in the pre-application for the caller. Raises ``NotTaken`` where something is still missing."""
        with self._opened(case_id) as (unit, case, now):
            talk = self._talk(case, me, Source.STAFF, language)
            missing = None if case.application else applying.next_field(talk)
            if missing is not None:
                name = talk.name(missing)
                raise NotTaken(talk.word("desk.still_missing", name=name))
            if case.application is None:
                applying.submit(talk)
                talk.change(stage=case.stage)
                self._keep(unit, case, talk, now)
            unit.commit()

    @contextmanager
    def _opened(
        self, case_id: str, *, owned: bool = True
    ) -> Iterator[tuple[UnitOfWork, Case, datetime]]:
        now = self.conversations.clock.now()
        with self.conversations.units() as unit:
            unit.cases.hold(case_id)
            case = unit.cases.get(case_id)
            if not may_see(unit, case):
                raise NotOpen
            if owned and not case.is_owned:
                raise NotYours(None)
            yield unit, case, now

    def _talk(self, case: Case, me: Account, source: Source, language: str) -> Talk:
        return Talk(case, self.conversations.desk(), language, by=me.name, source=source.value)

    def _keep(self, unit: UnitOfWork, case: Case, talk: Talk, now: datetime) -> None:
        """What was recorded. The person is asked nothing: contradictions are shown on the desk.

        What was read back to the person still waits for their word, unless it is no longer what was read.
        """
        talk.change(asked=None if case.asked in talk.answered else case.asked, stage=case.stage)
        check_consistency(talk)
        changed = {each.fact for each in talk.recorded} & set(applying.fields(talk.desk.guide))
        is_out = changed or talk.case.application is not None
        talk.remember(pending=None if is_out else read_back(case.memory.pending))
        outcome = Outcome(talk.case, tuple(talk.recorded), ())
        self.conversations.keep(unit, case, outcome, now)


def _acts(unit: UnitOfWork, case: Case, line: Line, desk: Desk) -> list[Act]:
    """What a line does; where it tells nothing by itself, how it settles what is unclear: 民國, of 87年."""
    acts = acts_of(case, line.words, line.fact, desk)
    asks = [each.what.ask for each in unit.proposals.open(case.id) if each.what.ask is not None]
    for ask in reversed([] if acts else asks):
        result = settle(ask, line.words, language=case.language, as_of=desk.today)
        told = [each for each in result.readings if each.fact == ask.fact]
        if told and not isinstance(told[0].value, Unknown):
            return [Tell(each, corrects=True) for each in told]
    return acts


def _take(talk: Talk, acts: Sequence[Tell | Leave]) -> tuple[str, ...]:
    """Take answers down, in the order in which they were told; what cannot stand, in sentences."""
    faults: list[str] = []
    for act in acts:
        fact = _fact(act)
        if fact == "consent":
            talk.change(asked=fact)
        needed = isinstance(act, Leave) and talk.desk.guide.questions[fact].required
        fault = talk.word("desk.needed") if needed else fault_of(talk, fact, act)
        faults += [f"{talk.name(fact)}{talk.word('conversation.colon')}{fault}"] if fault else []
    return tuple(faults)


def _value(found: Proposed, settled: Mapping[str, str]) -> Any:
    """The value that was read; of something unclear, that of the option which was chosen."""
    if found.ask is None:
        return found.value
    options = {each.id: each.value for each in found.ask.options}
    return options.get(settled.get(found.fact, ""))


def _tell(fact: str, value: Any) -> Tell | Leave:
    if isinstance(value, Unknown):
        return Leave("dont_know", value.stated, fact)
    return Tell(Reading(fact, value, 0, len(value.stated), value.stated), corrects=True)


def _fact(act: Tell | Leave) -> str:
    return act.reading.fact if isinstance(act, Tell) else act.fact or ""
