"""Talking to the turn alone: no Rasa, no store; what Rasa would have heard is said by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from precheck.casework.case import Case, Draft, Memory, OfferedChoice, Recorded
from precheck.casework.hearing import Heard, Segment
from precheck.casework.ports import Checked
from precheck.casework.talk import Desk
from precheck.casework.turn import Outcome, take_turn
from precheck.rules.facts import Choice, Quantity, Text, Value

NOW = datetime(2026, 11, 22, 4, 30, tzinfo=UTC)
SURE = 0.95
ELITE: dict[str, Value] = {
    "employees": Quantity(300, 300, unit="people", stated="300"),
    "years_in_business": Quantity(25, 25, unit="years", stated="25"),
    "technology_field": Text("linear guides"),
    "technology_key": Choice("yes"),
    "technology_unique": Choice("yes"),
    "technology_irreplaceable": Choice("yes"),
    "rd_continuous": Choice("yes"),
    "own_brand": Choice("established"),
    "own_brand_abroad": Choice("yes"),
    "international_channels": Choice("established"),
    "taiwan_operations_share": Quantity(80, 80, unit="percent", stated="80%"),
}
"""A firm that meets every principle of the award."""


class PlainChecks:
    """Checks of fields simple enough to be seen through: 12345678 alone has a wrong check digit."""

    def check(self, field: str, text: str) -> Checked:
        """Normalise a field, or say what is wrong with it."""
        value = text.strip()
        if field == "registration_number" and value == "12345678":
            return Checked(None, "check_digit")
        if field == "contact_email" and "." not in value.partition("@")[2]:
            return Checked(None, "malformed")
        return Checked(value)


class PlainReferences:
    """References that count."""

    def __init__(self) -> None:
        self._given = 0

    def new(self) -> str:
        """The next reference."""
        self._given += 1
        return f"REF{self._given:05}"

    def read(self, text: str) -> str | None:
        """Whatever is typed."""
        return text


def clause(text: str, intent: str, start: int = 0, confidence: float = SURE) -> Segment:
    """One clause with what Rasa would have heard in it."""
    return Segment(text, start, start + len(text), intent, confidence)


def heard(
    text: str, intent: str = "inform", choice: str | None = None, confidence: float = SURE
) -> Heard:
    """A message of one clause."""
    return Heard(text, (clause(text, intent, confidence=confidence),), choice)


def clauses(*parts: tuple[str, str]) -> Heard:
    """A message of several clauses, each with its intent."""
    segments, start = [], 0
    for text, intent in parts:
        segments.append(clause(text, intent, start))
        start += len(text)
    return Heard("".join(text for text, _ in parts), tuple(segments))


def said(text: str, intent: str, **likely: float) -> Heard:
    """A message of one clause with how likely each intent is."""
    guesses = tuple(sorted(likely.items(), key=lambda guess: -guess[1]))
    return Heard(text, (Segment(text, 0, len(text), intent, guesses[0][1], guesses),))


@dataclass
class Chat:
    """A talk over several turns, and what came of the last one."""

    desk: Desk
    case: Case
    replies: tuple[Draft, ...] = ()
    recorded: tuple[Recorded, ...] = ()
    turns: list[Outcome] = field(default_factory=list)

    @classmethod
    def begin(cls, desk: Desk, language: str | None = "en", **changes: Any) -> Chat:
        """A new case as it is after the greeting: the first question was asked."""
        told = tuple(changes.get("answers", ()))
        values = {"asked": desk.guide.first_question, "memory": Memory(told=told), **changes}
        return cls(desk, Case("a-case", "a-hash", NOW, NOW, language, **values))

    def hear(self, message: Heard) -> Chat:
        """One turn."""
        outcome = take_turn(self.case, message, self.desk, len(self.turns) + 1)
        self.case, self.replies, self.recorded = outcome.case, outcome.replies, outcome.recorded
        self.turns.append(outcome)
        return self

    def say(self, text: str, intent: str = "inform", confidence: float = SURE) -> Chat:
        """Say something of one clause."""
        return self.hear(heard(text, intent, confidence=confidence))

    def press(self, value: str, title: str = "a button") -> Chat:
        """Press a button; Rasa reads its title, and knows nothing of it."""
        return self.hear(heard(title, "nlu_fallback", choice=value))

    @property
    def said(self) -> str:
        """All that was answered."""
        return "\n\n".join(reply.text for reply in self.replies)

    @property
    def offered(self) -> tuple[OfferedChoice, ...]:
        """The buttons under the last message."""
        return self.replies[-1].choices

    def sentence(self, key: str, language: str | None = None, **values: object) -> str:
        """A sentence of the product in the language of the case."""
        return self.desk.guide.wording.text(language or self.case.language or "", key, **values)

    def question(self, fact: str, way: str = "question") -> str:
        """The question about a fact."""
        return self.sentence(f"questions.{fact}.{way}")

    def meaning(self, fact: str) -> tuple[Any, Any]:
        """The two ends of an answer that is a quantity."""
        value = self.case.answers[fact]
        return (getattr(value, "low", None), getattr(value, "high", None))
