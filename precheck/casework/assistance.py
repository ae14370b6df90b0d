"""Which of the assisting systems fit the gaps that an assessment shows."""

from __future__ import annotations

from dataclasses import dataclass

from precheck.rules.assess import Assessment
from precheck.rules.facts import Answers, Choice
from precheck.rules.truth import Truth


@dataclass(frozen=True)
class Gap:
    """A criterion that is not met, or an answer, and what helps with it."""

    fact: str | None
    criterion: str | None
    answers: tuple[str, ...]
    systems: tuple[str, ...]
    services: tuple[str, ...]


@dataclass(frozen=True)
class Assistance:
    """What there is: systems with their source, services, and which gap leads to which."""

    systems: dict[str, str]
    services: tuple[str, ...]
    gaps: tuple[Gap, ...]


@dataclass(frozen=True)
class Fit:
    """A system or a service that fits, and the facts that it answers to."""

    id: str
    because: tuple[str, ...]


def fitting_systems(
    assistance: Assistance, answers: Answers, assessment: Assessment
) -> tuple[Fit, ...]:
    """The systems that fit, in the order of the gaps."""
    found: dict[str, list[str]] = {}
    for gap in assistance.gaps:
        for fact in _shown_by(gap, answers, assessment):
            for system in gap.systems:
                found.setdefault(system, []).append(fact)
    return tuple(Fit(system, tuple(dict.fromkeys(facts))) for system, facts in found.items())


def _shown_by(gap: Gap, answers: Answers, assessment: Assessment) -> tuple[str, ...]:
    """The facts that show the gap; none if it is not there, or not known to be."""
    if gap.fact is not None:
        answer = answers.get(gap.fact)
        shown = isinstance(answer, Choice) and answer.value in gap.answers
        return (gap.fact,) if shown else ()
    for track in assessment.tracks:
        for criterion in track.criteria:
            if criterion.id == gap.criterion and criterion.status is Truth.NOT_MET:
                return criterion.facts
    return ()
