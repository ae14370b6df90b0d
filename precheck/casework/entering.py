"""Use cases beside the talk: edit an answer, suppose another, fill in and hand in the pre-application."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from precheck.casework.case import Author, Case, Draft
from precheck.casework.conversations import Answer, Conversations
from precheck.casework.editing import (
    Entry,
    NotTaken,
    edited,
    filled,
    said_as,
    submitted,
    supposed,
)
from precheck.casework.report import assessment_json
from precheck.casework.turn import Outcome
from precheck.rules.facts import Value, at, to_json


@dataclass(frozen=True)
class Supposed:
    """What would be if these answers were otherwise: the assessment then, and the values as they were read."""

    facts: Mapping[str, Any]
    assessment: Mapping[str, Any]


class FaultsFound(Exception):
    """A form of which some fields cannot stand: a sentence for each."""

    def __init__(self, faults: Mapping[str, str]) -> None:
        self.faults = faults
        super().__init__(", ".join(faults))


@dataclass(frozen=True)
class Entering:
    """What a person does on the page beside the talk. Each is kept in the talk as what was said. They block."""

    conversations: Conversations

    def edit(self, case_id: str, fact: str, entry: Entry, language: str) -> Answer:
        """Give one answer anew. Raises ``NotTaken`` where the entry cannot stand; nothing has changed then."""
        desk = self.conversations.desk()
        said = said_as(desk, language, fact, entry)
        return self._turn(
            case_id, said, lambda case, seq: edited(case, fact, entry, desk, language, seq)
        )

    def suppose(self, case_id: str, entries: Mapping[str, Entry], language: str) -> Supposed:
        """What the assessment would be; the answers stay as they are. Raises ``NotTaken``."""
        desk = self.conversations.desk()
        with self.conversations.units(writing=False) as unit:
            case = unit.cases.get(case_id)
        read: dict[str, Value] = {
            fact: supposed(case, fact, entry, desk, language) for fact, entry in entries.items()
        }
        answers = {fact: at(value, desk.today) for fact, value in {**case.answers, **read}.items()}
        return Supposed(
            {fact: to_json(value) for fact, value in read.items()},
            assessment_json(desk.guide, answers, desk.today),
        )

    def fill(self, case_id: str, entries: Mapping[str, Entry], language: str) -> Answer:
        """Take down the pre-application and read it back. Raises ``FaultsFound``; nothing has changed then."""
        desk = self.conversations.desk()

        def fill_in(case: Case, seq: int) -> Outcome:
            result = filled(case, entries, desk, language, seq)
            if result.outcome is None:
                raise FaultsFound(result.faults or {})
            return result.outcome

        said = desk.guide.wording.text(language, "website.form.filled_in")
        return self._turn(case_id, said, fill_in)

    def submit(self, case_id: str, language: str) -> Answer:
        """Hand in what was read back. Raises ``NotTaken`` where nothing was."""
        desk = self.conversations.desk()
        said = desk.guide.wording.text(language, "application.choices.submit")
        return self._turn(case_id, said, lambda case, seq: submitted(case, desk, language, seq))

    def _turn(self, case_id: str, said: str, work: Callable[[Case, int], Outcome]) -> Answer:
        """What was done, kept as a message with its replies: all or nothing."""
        now = self.conversations.clock.now()
        with self.conversations.units() as unit:
            unit.cases.hold(case_id)
            (message,) = unit.messages.add(case_id, [Draft(Author.ENTERPRISE, said)], now)
            before = unit.cases.get(case_id)
            outcome = work(before, message.seq)
            if before.is_owned:  # a colleague sees it; the assistant is silent
                outcome = replace(outcome, replies=())
                unit.messages.let_be(case_id, message.seq)
            replies = self.conversations.keep(unit, before, outcome, now)
            case = unit.cases.get(case_id)
            unit.commit()
        return Answer((message, *replies), self.conversations.case_view(case))


__all__ = ["Entering", "Entry", "FaultsFound", "NotTaken", "Supposed"]
