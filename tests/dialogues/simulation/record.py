"""The caller's own record of what it said, and what the product shows that differs from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from precheck.rules.facts import Choice, Unknown, Value, from_json
from tests.dialogues.simulation.senses import Sense, fault


@dataclass
class Record:
    """What was said so far: settled facts, and those that the assistant must still ask about."""

    said: dict[str, Sense] = field(default_factory=dict)
    unclear: set[str] = field(default_factory=set)
    fair: dict[str, set[str | int]] = field(default_factory=dict)

    def note(self, tells: Mapping[str, Sense], may: Mapping[str, str | int]) -> None:
        """What a line told, and what might fairly be heard in it besides."""
        self.said.update(tells)
        self.unclear -= set(tells)
        for fact, value in may.items():
            self.fair.setdefault(fact, set()).add(value)

    def overhear(self, facts: Mapping[str, Any]) -> list[str]:
        """Takes over what was fairly heard in the words; the names of such facts."""
        heard = [
            fact for fact, shown in facts.items() if self._is_open(fact) and self._fair(fact, shown)
        ]
        self.said.update({fact: Sense(from_json(facts[fact])) for fact in heard})
        return heard

    def misread(self, facts: Mapping[str, Any]) -> list[str]:
        """The facts that are shown otherwise than they were said, or were never said; what is missing is not seen."""
        return [
            fact
            for fact, shown in facts.items()
            if fact not in self.unclear and self._is_wrong(fact, shown)
        ]

    def _is_wrong(self, fact: str, shown: Mapping[str, Any]) -> bool:
        if fact in self.said:
            return fault(self.said[fact], shown) is not None
        return not self._fair(fact, shown)

    def _is_open(self, fact: str) -> bool:
        """Whether nothing was said of it, or it was left for later."""
        return fact not in self.said or isinstance(self.said[fact].value, Unknown)

    def hold(self, fact: str) -> None:
        """A figure was said that cannot stand before something is asked about it."""
        self.unclear.add(fact)

    def answers(self) -> dict[str, Value]:
        """The values as a careful listener would have them."""
        return {fact: sense.value for fact, sense in self.said.items()}

    def differences(self, facts: Mapping[str, Any]) -> Iterator[str]:
        """Everything in the product's facts that is not what was said."""
        for fact, sense in self.said.items():
            if fact in self.unclear:
                continue
            if fact not in facts:
                yield f"{fact}: told and not taken"
            elif wrong := fault(sense, facts[fact]):
                yield f"{fact}: {wrong}"
        for fact, shown in facts.items():
            if fact in self.unclear and fact not in self.said:
                yield f"{fact}: noted without asking what was unclear ({shown})"
            elif fact not in self.said and not self._fair(fact, shown):
                yield f"{fact}: never told, yet noted ({shown})"

    def _fair(self, fact: str, shown: Mapping[str, Any]) -> bool:
        return shown.get("value", shown.get("low")) in self.fair.get(fact, ())

    def chosen(self, fact: str, value: str) -> None:
        """A button was pressed."""
        self.note({fact: Sense(Choice(value))}, {})
