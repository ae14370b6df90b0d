"""One turn while it is being taken: the case as it changes, and what will be said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from precheck.casework.case import Author, Case, Draft, Memory, OfferedChoice, Recorded
from precheck.casework.guide import Guide
from precheck.casework.phrasing import say_value
from precheck.casework.ports import FieldChecks, References
from precheck.rules.facts import Value, to_json


@dataclass(frozen=True)
class Desk:
    """What a turn may consult: the programme, today's date in Taipei, checks and references.

    ``opens`` is when the hotline answers again, on the clocks of its office; ``None`` while it answers.
    """

    guide: Guide
    today: date
    checks: FieldChecks
    references: References
    opens: datetime | None = None


@dataclass
class Talk:
    """The case in the course of one turn. Collects what is recorded and what is said.

    ``call_back`` is the number at which the person wants to be called, and the words in which it was said.
    """

    case: Case
    desk: Desk
    language: str
    seq: int | None = None
    by: str = Author.ENTERPRISE.value
    source: str = "conversation"
    call_back: tuple[str, str] | None = None
    recorded: list[Recorded] = field(default_factory=list)
    answered: set[str] = field(default_factory=set)
    replies: list[Draft] = field(default_factory=list)
    _noted: list[str] = field(default_factory=list)
    _lines: list[str] = field(default_factory=list)
    _offers: tuple[OfferedChoice, ...] = ()

    def word(self, key: str, **values: object) -> str:
        """A sentence of the product in the language of this turn."""
        return self.desk.guide.wording.text(self.language, key, **values)

    def name(self, fact: str) -> str:
        """The short label of a fact."""
        return self.word(f"questions.{fact}.name")

    def listed(self, items: Iterable[str]) -> str:
        """Several things in a row."""
        return self.word("conversation.list_separator").join(items)

    def meaning(self, fact: str, value: Value) -> str:
        """A value as it was understood, in words."""
        return say_value(self.desk.guide.wording, self.language, fact, value)

    def add(self, key: str, **values: object) -> None:
        """Say a sentence in the running message."""
        self.add_text(self.word(key, **values))

    def add_text(self, text: str) -> None:
        """Say something already worded, once."""
        if text not in self._lines:
            self._lines.append(text)

    def note(self, line: str) -> None:
        """Echo an answer as it was understood; several stand together as a list."""
        self._noted.append(line)

    def offer(self, choices: Iterable[OfferedChoice]) -> None:
        """Buttons that stand first under the running message."""
        self._offers = tuple(choices)

    def send(self, choices: tuple[OfferedChoice, ...] = ()) -> None:
        """Close the running message and begin another."""
        lines = [*self._echo(), *self._lines]
        if lines:
            text, offered = "\n\n".join(lines), (*self._offers, *choices)
            self.replies.append(Draft(Author.ASSISTANT, text, offered, reply_to=self.seq))
        self._noted, self._lines, self._offers = [], [], ()

    def _echo(self) -> list[str]:
        if len(self._noted) < 2:
            return [
                self.word("conversation.noted", what=line.rstrip(".。")) for line in self._noted
            ]
        return [
            "\n".join([self.word("conversation.noted_all"), *(f"• {line}" for line in self._noted)])
        ]

    def change(self, **changes: Any) -> None:
        """Change the case."""
        self.case = replace(self.case, **changes)

    def remember(self, **changes: Any) -> None:
        """Change what the talk remembers."""
        self.change(memory=replace(self.case.memory, **changes))

    def record(self, fact: str, value: Value) -> None:
        """Take down an answer; what stood before is superseded."""
        self.recorded.append(Recorded(fact, value, self.by, self.source, self.seq))
        before = self.case.answers.get(fact)
        if before is not None and replace(before, stated="") != replace(value, stated=""):
            self.remember(earlier=_replaced(self.case.memory.earlier, fact, before))
        self.change(answers={**self.case.answers, fact: value})
        told = tuple(each for each in self.case.memory.told if each != fact)
        self.remember(told=(*told, fact), misreads=0)
        self.answered.add(fact)
        if self.case.asked == fact:
            self.change(asked=None)

    def forget_all(self) -> None:
        """Withdraw every answer (the person starts over); the history keeps them."""
        for fact in self.case.answers:
            self.recorded.append(Recorded(fact, None, self.by, "start_over", self.seq))
        self.change(answers={}, memory=Memory(), asked=None)

    def choice(self, title_key: str, value: str, **values: object) -> OfferedChoice:
        """A button with a title from the wording."""
        return OfferedChoice(self.word(title_key, **values), value)

    def pending(self, kind: str) -> Mapping[str, Any] | None:
        """The assistant's own open question, if it is of this kind."""
        pending = self.case.memory.pending
        return pending if pending is not None and pending["kind"] == kind else None


def _replaced(earlier: Mapping[str, Any] | None, fact: str, value: Value) -> dict[str, Any]:
    """The fact corrected last with the values that it had before, the oldest first."""
    same = earlier is not None and earlier["fact"] == fact
    values = list(earlier["values"]) if same and earlier is not None else []
    return {"fact": fact, "values": [*values, to_json(value)]}
