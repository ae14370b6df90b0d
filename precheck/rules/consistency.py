"""Answers that contradict one another: to be asked about, never resolved in silence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from precheck.rules.assess import answers_at
from precheck.rules.conditions import find, tests
from precheck.rules.facts import Answers, Number, Quantity
from precheck.rules.principles import Programme, Proportion, rulebook
from precheck.rules.quantity import overlap
from precheck.rules.truth import Finding


@dataclass(frozen=True)
class Contradiction:
    """A consistency rule that the answers break for certain, and the facts it is about."""

    id: str
    facts: tuple[str, ...]


def contradictions(
    programme: Programme, answers: Answers, as_of: date
) -> tuple[Contradiction, ...]:
    """Every consistency rule that the answers break, whatever the open ones turn out to be."""
    now = answers_at(answers, as_of)
    limits = rulebook(programme, as_of).limits
    found = []
    for rule in programme.consistency:
        if isinstance(rule, Proportion):
            broken = _far_apart(rule, now)
            facts = [rule.part, rule.whole, rule.percent]
        else:
            broken = find(rule.condition, now, limits) is Finding.MET
            facts = [test.fact for test in tests(rule.condition)]
        if broken:
            found.append(Contradiction(rule.id, tuple(dict.fromkeys(facts))))
    return tuple(found)


def _far_apart(rule: Proportion, answers: Answers) -> bool:
    part, whole = answers.get(rule.part), answers.get(rule.whole)
    percent = answers.get(rule.percent)
    if (
        not (
            isinstance(part, Quantity)
            and isinstance(whole, Quantity)
            and isinstance(percent, Quantity)
        )
        or part.unit != whole.unit
    ):
        return False
    expected = _times(whole, percent)
    return not overlap(_widened(part, rule.factor), _widened(expected, rule.factor))


def _times(whole: Quantity, percent: Quantity) -> Quantity:
    """The part of the whole, both sides of both intervals taken; negative numbers do not occur."""
    return replace(
        whole,
        low=_share(whole.low, percent.low),
        high=_share(whole.high, percent.high),
        low_inclusive=True,
        high_inclusive=True,
    )


def _share(whole: Number | None, percent: Number | None) -> Number | None:
    return None if whole is None or percent is None else whole * percent / 100


def _widened(quantity: Quantity, factor: Number) -> Quantity:
    """The quantity and everything up to ``factor`` away from it."""
    root = factor**0.5
    return replace(
        quantity,
        low=None if quantity.low is None else quantity.low / root,
        high=None if quantity.high is None else quantity.high * root,
        low_inclusive=True,
        high_inclusive=True,
    )
