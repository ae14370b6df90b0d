"""Reasons in words: the principle, the answer a verdict rests on, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from precheck.casework.amounts import plain
from precheck.casework.phrasing import say_number, say_quantity, say_value, tidy
from precheck.casework.wording import Wording
from precheck.rules.assess import CriterionResult
from precheck.rules.conditions import Above, Below
from precheck.rules.explain import Ground
from precheck.rules.facts import Answers, Choice, Quantity, Unknown, Value
from precheck.rules.principles import Rulebook
from precheck.rules.truth import Finding


@lru_cache(maxsize=4096)  # a turn changes one answer, and tells all reasons again
def _criterion(
    wording: Wording,
    language: str,
    rules: Rulebook,
    result: CriterionResult,
    told: tuple[tuple[str, Value | None], ...],
) -> str:
    answers = {fact: value for fact, value in told if value is not None}
    reasons = Reasons(wording, language, rules, answers)
    verdict = "boundary" if result.boundary else result.status.value
    sentence = wording.text(
        language,
        f"reasons.criteria.{result.id}.{verdict}",
        clause=reasons.clause(result.clause),
        grounds=reasons.grounds(result.grounds),
    )
    return tidy(sentence)


@dataclass(frozen=True)
class Reasons:
    """Words reasons about one firm's answers in one language."""

    wording: Wording
    language: str
    rules: Rulebook
    answers: Answers

    def criterion(self, result: CriterionResult) -> str:
        """Why one criterion is met, not met yet, open, or at the limit."""
        told = tuple([(fact, self.answers.get(fact)) for fact in result.facts])
        return _criterion(self.wording, self.language, self.rules, result, told)

    def clause(self, clause: str) -> str:
        """The place in the programme document, or the places, such as ``1, 4(1)``."""
        places = clause.split(", ")
        key = "reasons.clause" if len(places) == 1 else "reasons.clauses"
        return self._text(key, clause=self.wording.text(self.language, "reasons.and").join(places))

    def grounds(self, grounds: tuple[Ground, ...]) -> str:
        """The answers that a verdict rests on, and what is missing."""
        return self._text("reasons.joined").join(self.ground(ground) for ground in grounds)

    def ground(self, ground: Ground) -> str:
        """One answer, compared with what the principle asks."""
        key = f"reasons.grounds.{ground.fact}.{self._came_to(ground)}"
        test = ground.test
        values = {"value": self._value(ground.fact)}
        if isinstance(test, (Below, Above)):
            limit = self.rules.limits[test.limit]
            values["limit"] = say_number(self.wording, self.language, limit.unit, limit.value)
            values["number"] = plain(limit.value)
        return self._text(key, **values)

    def _came_to(self, ground: Ground) -> str:
        answer = self.answers.get(ground.fact)
        if answer is None or isinstance(answer, Unknown):
            return "missing"
        if isinstance(answer, Choice):
            return answer.value
        if ground.finding is Finding.AT_LIMIT:
            return "at_limit"
        return "open" if ground.finding is Finding.UNKNOWN else ground.finding.truth.value

    def _value(self, fact: str) -> str:
        answer = self.answers.get(fact)
        if isinstance(answer, Quantity):
            return say_quantity(self.wording, self.language, answer)
        return say_value(self.wording, self.language, fact, answer)

    def _text(self, key: str, **values: str) -> str:
        return tidy(self.wording.text(self.language, key, **values))
