"""The questions of a case: in the list with where they stand, and as they are read aloud in the caller's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from precheck.rules.facts import from_json
from precheck.web.desk.case_words import CaseWords

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
class Questions:
    """Puts the questions of one case into words."""

    words: CaseWords

    def groups(self) -> tuple[Group, ...]:
        """Those of the enquiry, then those of the pre-application: its consent alone until that is given."""
        guide = self.words.guide
        of_enquiry = [fact for fact in guide.questions if not guide.is_field(fact)]
        of_form = [fact for fact in guide.programme.fields if guide.is_field(fact)]
        if not self.consented():
            of_form = [CONSENT]
        title = self.words.here.word("questions.application")
        return self._group("", of_enquiry), self._group(title, of_form)

    def next(self, every: tuple[Asked, ...], after: str | None) -> str:
        """What is asked next: the first that is open and about which nothing was said yet.

        Nobody gets into the pre-application who did not go there, and none of its fields is passed over unanswered:
        ``after`` is where one is. Empty where there is nothing more to ask.
        """
        guide = self.words.guide
        inside = after is not None and guide.is_field(after)
        fresh = [
            each.fact
            for each in every
            if each.state == "open"
            and each.fact not in self._facts
            and guide.is_field(each.fact) == inside
        ]
        return after if after in fresh else next(iter(fresh), "")

    def rest(self, every: tuple[Asked, ...]) -> str:
        """What is said where there is nothing more to ask."""
        is_field = self.words.guide.is_field
        opened = [each.fact for each in every if each.state == "open"]
        if self.words.seen.case.application is not None:
            kind = "handed_in"
        elif not all(map(is_field, opened)):
            kind = "left_open"
        elif not self.consented():
            kind = "decided"
        else:
            kind = "complete" if all(each in self._facts for each in opened) else "begun"
        return self.words.here.word(f"rest.{kind}")

    def consented(self) -> bool:
        """Whether the pre-application may be filled in."""
        known = self._facts.get(CONSENT)
        return known is not None and known.get("value") == "yes"

    def progress(self, every: tuple[Asked, ...]) -> str:
        """How many were answered, and how many are still to go."""
        words = self.words
        of_enquiry = [each for each in every if not words.guide.is_field(each.fact)]
        to_go = sum(each.state == "open" for each in of_enquiry)
        key = "page.progress" if to_go else "page.progress_done"
        return words.wording.text(words.language, key, answered=len(self._facts), open=to_go)

    @property
    def _facts(self) -> Mapping[str, Any]:
        facts: Mapping[str, Any] = self.words.seen.view["facts"]
        return facts

    def _group(self, title: str, facts: list[str]) -> Group:
        return Group(title, tuple(self._asked(fact) for fact in facts))

    def _asked(self, fact: str) -> Asked:
        words, question, shape = self.words, self.words.guide.questions[fact], self._facts.get(fact)
        entries = [each for each in words.seen.entries if each.fact == fact]
        is_field = words.guide.is_field(fact)

        def aloud(key: str) -> str:
            return words.wording.text(words.spoken, f"questions.{fact}.{key}")

        return Asked(
            fact=fact,
            name=words.name(fact),
            state=self._state(fact),
            meaning=words.meaning(fact, from_json(shape)) if shape else "",
            question=aloud("question"),
            example=words.guide.hint(words.spoken, fact) if is_field else aloud("example"),
            again=aloud("again"),
            why=aloud("why"),
            choices=tuple(aloud(f"choices.{each}") for each in question.choices),
            answer=words.given(entries[-1]) if entries and shape else "",
            history=tuple(words.given(each) for each in reversed(entries[:-1])),
        )

    def _state(self, fact: str) -> str:
        """Answered, open, or no longer needed: nothing that could be said to it would change the suggestion."""
        decides = fact in self.words.seen.view["assessment"]["deciding"]
        known = self._facts.get(fact)
        if known is not None and not (known["kind"] == "unknown" and decides):
            return "answered"
        return "open" if decides or self.words.guide.is_field(fact) else "settled"
