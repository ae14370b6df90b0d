"""Conditions: a small tree of tests on facts, as the assessment principles put them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Union

from precheck.rules import quantity
from precheck.rules.facts import Choice, Items, Number, Quantity, Text, Value
from precheck.rules.limits import LimitInForce
from precheck.rules.truth import Finding, agreed, every, some

Limits = Mapping[str, LimitInForce]


@dataclass(frozen=True)
class Below:
    """The fact's quantity is below a limit."""

    fact: str
    limit: str

    def find(self, value: Value | None, limits: Limits) -> Finding:
        """What the answer comes to; a quantity in another unit cannot be compared."""
        limit = limits[self.limit]
        if not isinstance(value, Quantity) or value.unit != limit.unit:
            return Finding.UNKNOWN
        return quantity.below(value, limit.value, limit.at_limit)


@dataclass(frozen=True)
class Above:
    """The fact's quantity is above a limit."""

    fact: str
    limit: str

    def find(self, value: Value | None, limits: Limits) -> Finding:
        """What the answer comes to; a quantity in another unit cannot be compared."""
        limit = limits[self.limit]
        if not isinstance(value, Quantity) or value.unit != limit.unit:
            return Finding.UNKNOWN
        return quantity.above(value, limit.value, limit.at_limit)


@dataclass(frozen=True)
class Is:
    """The fact is one of some choices, or exactly one of some numbers."""

    fact: str
    values: tuple[str | Number, ...]

    def find(self, value: Value | None, _limits: Limits) -> Finding:
        """What the answer comes to."""
        if isinstance(value, Choice):
            return Finding.MET if value.value in self.values else Finding.NOT_MET
        if isinstance(value, Quantity):
            numbers = (wanted for wanted in self.values if not isinstance(wanted, str))
            return some(quantity.equals(value, number) for number in numbers)
        return Finding.UNKNOWN


@dataclass(frozen=True)
class Named:
    """The fact has words in it: something was named."""

    fact: str

    def find(self, value: Value | None, _limits: Limits) -> Finding:
        """What the answer comes to; an empty answer says that there is none."""
        if not isinstance(value, (Text, Items)):
            return Finding.UNKNOWN
        words = value.value.strip() if isinstance(value, Text) else value.value
        return Finding.MET if words else Finding.NOT_MET


@dataclass(frozen=True)
class AllOf:
    """Every part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Agree:
    """What every part says alike: for a rule that depends on something not asked."""

    parts: tuple[Condition, ...]


Test = Union[Below, Above, Is, Named]
Condition = Union[Below, Above, Is, Named, AllOf, AnyOf, Agree]

_COMBINE = {AllOf: every, AnyOf: some, Agree: agreed}


def tests(condition: Condition) -> Iterator[Test]:
    """The tests at the leaves, from left to right."""
    if isinstance(condition, (AllOf, AnyOf, Agree)):
        for part in condition.parts:
            yield from tests(part)
    else:
        yield condition


def combine(condition: Condition, findings: Mapping[Test, Finding]) -> Finding:
    """What the whole comes to, given what each test came to."""
    if isinstance(condition, (AllOf, AnyOf, Agree)):
        return _COMBINE[type(condition)](combine(part, findings) for part in condition.parts)
    return findings[condition]


def find(condition: Condition, answers: Mapping[str, Value], limits: Limits) -> Finding:
    """What the whole comes to for these answers."""
    findings = {test: test.find(answers.get(test.fact), limits) for test in tests(condition)}
    return combine(condition, findings)
