"""Why a verdict is what it is: the tests it rests on, and only those."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from precheck.rules.conditions import Agree, AllOf, AnyOf, Condition, Test, combine
from precheck.rules.truth import Finding, Truth


@dataclass(frozen=True)
class Ground:
    """One test that a verdict rests on, and what it came to."""

    test: Test
    finding: Finding

    @property
    def fact(self) -> str:
        """The fact that was tested."""
        return self.test.fact

    @property
    def missing(self) -> bool:
        """Whether a better answer could still settle this test."""
        return self.finding is Finding.UNKNOWN


def grounds(condition: Condition, findings: Mapping[Test, Finding]) -> tuple[Ground, ...]:
    """The tests that the verdict on ``condition`` rests on.

    A fact that is not among them cannot change the verdict, whatever its value: where one
    failing part settles the whole, the parts that hold are not named, and the other way round.
    """
    return tuple(dict.fromkeys(_grounds(condition, findings)))


def _grounds(condition: Condition, findings: Mapping[Test, Finding]) -> Iterator[Ground]:
    if not isinstance(condition, (AllOf, AnyOf, Agree)):
        yield Ground(condition, findings[condition])
        return
    truth = combine(condition, findings).truth
    for part in condition.parts:
        if _matters(condition, truth, combine(part, findings).truth):
            yield from _grounds(part, findings)


def _matters(condition: Condition, whole: Truth, part: Truth) -> bool:
    settled_alone = (isinstance(condition, AllOf) and whole is Truth.NOT_MET) or (
        isinstance(condition, AnyOf) and whole is Truth.MET
    )
    return part is whole if settled_alone else True
