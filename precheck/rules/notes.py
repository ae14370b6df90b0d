"""Remarks beside the result: the legal SME standard, limits, predecessors. Never a refusal."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from precheck.rules.assess import Assessment, CriterionResult, answers_at
from precheck.rules.conditions import combine, tests
from precheck.rules.explain import Ground, grounds
from precheck.rules.facts import Answers
from precheck.rules.principles import Note, Programme, Standard, rulebook
from precheck.rules.truth import Truth


@dataclass(frozen=True)
class NoteResult:
    """One remark: what it came to, where it is written, and what it rests on."""

    id: str
    status: Truth
    source: str
    facts: tuple[str, ...]
    grounds: tuple[Ground, ...] = ()


def notes(programme: Programme, answers: Answers, assessment: Assessment) -> tuple[NoteResult, ...]:
    """The remarks that go with an assessment of these answers, in the programme's order."""
    found = (
        _standard(programme, note, answers, assessment.as_of)
        if note.standards
        else _remark(note, assessment)
        for note in programme.notes
    )
    return tuple(note for note in found if note is not None)


def _standard(programme: Programme, note: Note, answers: Answers, as_of: date) -> NoteResult | None:
    begun = [standard for standard in note.standards if standard.valid_from <= as_of]
    if not begun:
        return None
    standard = max(begun, key=lambda standard: standard.valid_from)
    return _against(programme, note.id, standard, answers_at(answers, as_of), as_of)


def _against(
    programme: Programme, note: str, standard: Standard, answers: Answers, as_of: date
) -> NoteResult:
    limits = rulebook(programme, as_of).limits
    findings = {
        test: test.find(answers.get(test.fact), limits) for test in tests(standard.condition)
    }
    rests_on = grounds(standard.condition, findings)
    facts = tuple(dict.fromkeys(ground.fact for ground in rests_on))
    status = combine(standard.condition, findings).truth
    return NoteResult(note, status, standard.source, facts, rests_on)


def _remark(note: Note, assessment: Assessment) -> NoteResult | None:
    found = {
        criterion.id: criterion
        for track in assessment.tracks
        for criterion in track.criteria
        if note.criterion in (None, criterion.id) and _came_to(criterion) in note.on
    }
    if not found:
        return None
    facts = dict.fromkeys(fact for criterion in found.values() for fact in criterion.facts)
    status = next(iter(found.values())).status
    return NoteResult(note.id, status, note.source, tuple(facts))


def _came_to(criterion: CriterionResult) -> str:
    return "boundary" if criterion.boundary else criterion.status.value
