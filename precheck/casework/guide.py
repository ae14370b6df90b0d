"""The programme and its words, as the use cases consult them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from precheck.casework.wording import Wording
from precheck.rules.facts import Choice, Items, Value
from precheck.rules.principles import Programme

# Text that is known by its form wherever it stands in a message.
OF_A_FORM = ("registration_number", "contact_email", "contact_phone")


@dataclass(frozen=True)
class Question:
    """How a fact is asked and what it may be (``programme/questions.yml``).

    ``stage`` is ``enquiry`` or ``application``; ``bounds`` are the lowest and highest number
    that make sense; ``required`` says that a pre-application is not complete without it.
    """

    fact: str
    kind: str
    stage: str
    unit: str | None = None
    choices: tuple[str, ...] = ()
    bounds: tuple[float | None, float | None] = (None, None)
    required: bool = False


@dataclass(frozen=True)
class Guide:
    """Everything that is assessed and said, loaded and checked."""

    programme: Programme
    questions: Mapping[str, Question]
    wording: Wording
    topics: Mapping[str, Any]
    assistance: Any

    def is_free_text(self, fact: str) -> bool:
        """Whether a fact is answered in free words, of which any may be the answer."""
        return self.questions[fact].kind == "text" and fact not in OF_A_FORM

    def is_answered_in_words(self, fact: str) -> bool:
        """Whether a fact's own answer comes before what else its words might tell."""
        question = self.questions[fact]
        return question.kind == "text" or (self.is_field(fact) and question.kind != "quantity")

    def is_field(self, fact: str) -> bool:
        """Whether a fact belongs to the pre-application only."""
        return fact in self.questions and self.questions[fact].stage == "application"

    def hint(self, language: str, fact: str) -> str:
        """How a fact may be given in a form: its own hint, else the example of its question."""
        own = f"application.hints.{fact}"
        key = own if self.wording.has(language, own) else f"questions.{fact}.example"
        return self.wording.text(language, key)

    def enquired(self, kind: str) -> tuple[str, ...]:
        """The facts of one kind that the enquiry is about, in the order of asking."""
        return tuple(
            fact
            for fact, question in self.questions.items()
            if question.kind == kind and question.stage == "enquiry"
        )

    def chosen(self, fact: str, value: str, stated: str) -> Value:
        """The answer that a pressed button gives."""
        if self.questions[fact].kind == "list":
            return Items((value,), stated)
        return Choice(value, stated)

    @property
    def first_question(self) -> str:
        """What is asked first."""
        return next(iter(self.questions))
