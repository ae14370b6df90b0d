"""Use cases of a conversation: open it, keep a message, take its turn, show it."""

from __future__ import annotations

import hashlib
import secrets
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from precheck.casework.case import Author, Case, Draft, Message, Stage
from precheck.casework.errors import CaseworkError, UnknownCase
from precheck.casework.filing import file_application
from precheck.casework.guide import Guide
from precheck.casework.handover import Done, Handover, Way
from precheck.casework.hearing import Heard, heard_from
from precheck.casework.listening import goes_on_alone, news, overheard
from precheck.casework.ports import (
    Clock,
    FieldChecks,
    OfficeHours,
    References,
    UnitOfWork,
    Units,
)
from precheck.casework.report import assessment_json
from precheck.casework.talk import Desk
from precheck.casework.turn import Outcome, take_turn
from precheck.casework.welcome import welcome
from precheck.rules.facts import at, to_json

_BUTTONS_WITHIN = 12  # messages back in which a pressed button is looked for


@dataclass(frozen=True)
class Said:
    """What a person sent: words, or a pressed button's value; ``client_id`` makes it idempotent."""

    text: str | None = None
    choice: str | None = None
    client_id: str | None = None


@dataclass(frozen=True)
class Received:
    """A message that is kept.

    ``seq`` is its place in the talk; ``open`` are the messages that still wait for an answer,
    oldest first: this one among them, unless it has its answer already.
    """

    seq: int
    open: tuple[Message, ...] = ()


@dataclass(frozen=True)
class Answer:
    """Messages of the talk and the case as it stands after them, ready for JSON."""

    messages: tuple[Message, ...]
    case: Mapping[str, Any]


@dataclass(frozen=True)
class Opened:
    """A new conversation. Whoever holds ``token`` may go on with it; it is not stored."""

    id: str
    token: str
    answer: Answer


@dataclass(frozen=True)
class Taken:
    """A turn that was taken: the replies, and what Rasa's rules route on."""

    messages: tuple[Message, ...]
    stage: str
    language: str | None


@dataclass(frozen=True)
class Conversations:
    """The use cases behind the page, the API and Rasa's actions. They block."""

    units: Units
    guide: Guide
    checks: FieldChecks
    references: References
    clock: Clock
    hours: OfficeHours

    def open(self, language: str | None) -> Opened:
        """Open a conversation and greet."""
        token = secrets.token_urlsafe(24)
        with self.units() as unit:
            case = self._begin(unit, uuid.uuid4().hex, digest(token), language)
            answer = Answer(unit.messages.list(case.id), self.case_view(case))
            unit.commit()
        return Opened(case.id, token, answer)

    def admit(self, case_id: str, token: str) -> bool | None:
        """Whether the token opens this conversation; ``None`` if there is no such conversation."""
        with self.units(writing=False) as unit:
            return unit.cases.opens(case_id, digest(token))

    def receive(self, case_id: str, said: Said) -> Received:
        """Keep a message, once for each ``client_id``; the same words again are the same message
        while nothing has answered them."""
        with self.units() as unit:
            unit.cases.hold(case_id)
            waiting = unit.messages.unanswered(case_id)
            message = _same(unit, case_id, said, waiting)
            if message is None:
                draft = self._draft(unit, case_id, said)
                (message,) = unit.messages.add(case_id, [draft], self.clock.now())
                waiting = (*waiting, message)
            unit.commit()
        is_open = any(each.seq == message.seq for each in waiting)
        return Received(message.seq, waiting if is_open else ())

    def _draft(self, unit: UnitOfWork, case_id: str, said: Said) -> Draft:
        text = said.text
        if text is None:
            text = self._title(unit, case_id, said.choice or "")
        return Draft(Author.ENTERPRISE, text, choice=said.choice, client_id=said.client_id)

    def _title(self, unit: UnitOfWork, case_id: str, value: str) -> str:
        """What the pressed button said, so that the transcript reads as the person saw it.

        It stood under one of the latest messages, or, as a wish does, on the page itself.
        """
        latest = unit.messages.latest(case_id, _BUTTONS_WITHIN)
        shown = [choice for each in latest for choice in each.choices]
        title = next((each.title for each in reversed(shown) if each.value == value), None)
        if title is not None:
            return title
        language = unit.cases.get(case_id).language or "zh-TW"
        wish = value.removeprefix("wish:")
        key, wording = f"conversation.choices.{wish}", self.guide.wording
        is_known = wish != value and wording.has(language, key)
        return wording.text(language, key) if is_known else value

    def replies(self, case_id: str, seqs: Sequence[int]) -> Answer | None:
        """What was answered to these messages; ``None`` while the last of them waits."""
        with self.units(writing=False) as unit:
            found = [unit.messages.replies_to(case_id, seq) for seq in seqs]
            waits = any(unit.messages.waits(case_id, seq) for seq in seqs)
            case = unit.cases.get(case_id)
        if waits or not seqs:
            return None
        return Answer(tuple(each for replies in found for each in replies), self.case_view(case))

    def view(self, case_id: str) -> Answer:
        """The whole conversation."""
        with self.units(writing=False) as unit:
            case = unit.cases.get(case_id)
            messages = unit.messages.list(case_id)
        return Answer(messages, self.case_view(case))

    def ready(self) -> bool:
        """Whether a message could be kept."""
        with self.units(writing=False) as unit:
            unit.cases.by_token_hash("")
        return True

    def take(self, case_id: str, parsed: Mapping[str, Any]) -> Taken:
        """The turn of one message, all or nothing: answers, case and replies together.

        ``parsed`` is Rasa's reading of it; its ``metadata`` names the stored message. A message
        that came over Rasa's own channel is stored here. A turn already taken is not taken again.
        """
        with self.units() as unit:
            message = self._message(unit, case_id, parsed)
            if unit.messages.waits(case_id, message.seq):
                replies = self._turn(unit, message, parsed)
                unit.commit()
            else:
                replies = unit.messages.replies_to(case_id, message.seq)
            case = unit.cases.get(case_id)
        return Taken(replies, case.stage.value, case.language)

    def _turn(
        self, unit: UnitOfWork, message: Message, parsed: Mapping[str, Any]
    ) -> tuple[Message, ...]:
        now = self.clock.now()
        case = unit.cases.get(message.case_id)
        heard = heard_from(parsed, message.text, message.choice)
        if case.is_owned and not goes_on_alone(case, heard):
            self._listen(unit, case, heard, message.seq, now)
            return ()
        return self.keep(unit, case, take_turn(case, heard, self.desk(), message.seq), now)

    def _listen(self, unit: UnitOfWork, case: Case, heard: Heard, seq: int, now: datetime) -> None:
        """A colleague has the case: what is said is proposed to them, and the assistant is silent."""
        case, found = overheard(case, heard, self.desk())
        person = Author.ENTERPRISE.value
        for each in found:  # what is known already, too: what they said before it is out of date
            unit.proposals.replace(case.id, each.fact, person)
        unit.proposals.add(case.id, news(case, found), person, seq, now)
        unit.messages.let_be(case.id, seq)
        unit.cases.save(replace(case, updated_at=now))

    def keep(
        self, unit: UnitOfWork, before: Case, outcome: Outcome, now: datetime
    ) -> tuple[Message, ...]:
        """Store what a turn left; the replies as they are stored."""
        unit.answers.record(before.id, outcome.recorded, now)
        for each in outcome.recorded:  # whoever gave it: what was proposed before is out of date
            unit.proposals.replace(before.id, each.fact)
        unit.cases.save(replace(outcome.case, updated_at=now))
        if outcome.case.application != before.application:
            file_application(unit, outcome.case, self.guide, self.clock)
        self._hand_over(unit, before, outcome, now)
        return unit.messages.add(before.id, outcome.replies, now)

    def _hand_over(self, unit: UnitOfWork, before: Case, outcome: Outcome, now: datetime) -> None:
        """Somebody asked for a colleague, went on without one, or left a number.

        Who fills in the form meanwhile has not gone on without: what is to be gone on with is still remembered.
        """
        held = before.handover is not None and before.handover.is_open
        waits = outcome.case.stage is Stage.WITH_STAFF
        if waits and not held:
            unit.handovers.begin(Handover(before.id, Way.CHAT, now))
            unit.journal.add(before.id, Author.ENTERPRISE.value, Done.ASKED, now)
        elif held and outcome.case.memory.resume is None:
            unit.handovers.close(before.id, None, now)
            unit.journal.add(before.id, Author.ENTERPRISE.value, Done.WENT_ON, now)
        if outcome.call_back is not None:
            phone, words = outcome.call_back
            by, due = Author.ENTERPRISE.value, self.hours.opens(now)
            for each in unit.call_backs.of_case(before.id):  # a number that is left anew is instead
                if each.asked_by == by:
                    unit.call_backs.done(each.id, by, now)
            unit.call_backs.add(before.id, phone, words, due, by, now)
            unit.traces.leave(before.id, phone)
            unit.journal.add(before.id, by, Done.CALL_BACK, now, phone=phone)

    def _message(self, unit: UnitOfWork, case_id: str, parsed: Mapping[str, Any]) -> Message:
        seq = (parsed.get("metadata") or {}).get("message_id")
        if seq is not None:
            unit.cases.hold(case_id)
            message = unit.messages.get(case_id, int(seq))
            if message is None:
                raise CaseworkError(f"case {case_id} has no message {seq}: send it again")
            return message
        self._ensure(unit, case_id)
        draft = Draft(Author.ENTERPRISE, str(parsed.get("text") or ""))
        return unit.messages.add(case_id, [draft], self.clock.now())[0]

    def begin(self, case_id: str) -> None:
        """Begin a case for a sender of Rasa's own channel who has none yet."""
        with self.units() as unit:
            self._ensure(unit, case_id)
            unit.commit()

    def _ensure(self, unit: UnitOfWork, case_id: str) -> None:
        try:
            unit.cases.get(case_id)
        except UnknownCase:
            self._begin(unit, case_id, digest(secrets.token_urlsafe(24)), None)

    def _begin(self, unit: UnitOfWork, case_id: str, token_hash: str, language: str | None) -> Case:
        now = self.clock.now()
        case = Case(case_id, token_hash, now, now, language, asked=self.guide.first_question)
        unit.cases.add(case)
        unit.messages.add(case_id, [welcome(self.guide, language)], now)
        return case

    def desk(self) -> Desk:
        """What a turn may consult, now."""
        now = self.clock.now()
        opens = None if self.hours.is_open(now) else self.hours.local(self.hours.opens(now))
        return Desk(self.guide, self.clock.today(), self.checks, self.references, opens)

    def case_view(self, case: Case) -> dict[str, Any]:
        """The contract's ``case``: worked out anew from the answers each time."""
        today = self.clock.today()
        answers = {fact: at(value, today) for fact, value in case.answers.items()}
        filed = case.application
        return {
            "language": case.language,
            "stage": case.stage.value,
            "asked": case.asked,
            "facts": {fact: to_json(value) for fact, value in answers.items()},
            "assessment": assessment_json(self.guide, answers, today),
            "application": filed and {"reference": filed.reference, "status": filed.status},
            **_handover(case),
        }


def _handover(case: Case) -> dict[str, Any]:
    """What the person may know of the hotline, while it has to do with the case: since when they wait, who is there."""
    held = case.handover
    if held is None or not held.is_open:
        return {}
    return {"handover": {"since": held.since.isoformat(), "colleague": held.shown}}


def digest(token: str) -> str:
    """The hash under which a conversation's token is kept."""
    return hashlib.sha256(token.encode()).hexdigest()


def _same(
    unit: UnitOfWork, case_id: str, said: Said, waiting: tuple[Message, ...]
) -> Message | None:
    """The stored message that this one is sent again for, if it is."""
    if said.client_id is not None:
        known = unit.messages.by_client_id(case_id, said.client_id)
        if known is not None:
            return known
    if not waiting or waiting[-1].choice != said.choice:
        return None
    # Of a pressed button only the value is sent; its title was looked up when it was kept.
    return waiting[-1] if said.text in (None, waiting[-1].text) else None
