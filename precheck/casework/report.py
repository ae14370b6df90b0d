"""An assessment as it is handed out: the public contract's JSON, reasons in every language."""

from __future__ import annotations

from datetime import date
from typing import Any

from precheck.casework.advice import say_changes, say_steps, short
from precheck.casework.assistance import fitting_systems
from precheck.casework.guide import Guide
from precheck.casework.reasons import Reasons
from precheck.rules.assess import Assessment, CriterionResult, TrackResult, answers_at, assess
from precheck.rules.changes import Change, ChangeSet, changes
from precheck.rules.enquiry import deciding
from precheck.rules.facts import Answers
from precheck.rules.notes import NoteResult, notes
from precheck.rules.principles import rulebook

Json = dict[str, Any]


def assessment_json(guide: Guide, answers: Answers, as_of: date) -> Json:
    """The assessment of these answers at ``as_of``, in the shape of the contract, section 4.

    Beyond it: ``text`` of changes and notes in each language, ``steps`` of changes one by one,
    ``also`` where several facts must change together, ``in_months`` where waiting is enough, ``missing``
    of a criterion.
    """
    programme = guide.programme
    assessment = assess(programme, answers, as_of)
    words = _Words(guide, answers, as_of)
    remarks = notes(programme, answers, assessment)
    return {
        "as_of": as_of.isoformat(),
        "programme_version": assessment.programme_version,
        "suggested": assessment.suggested,
        "tracks": [words.track(track) for track in assessment.tracks],
        "deciding": list(deciding(programme, answers, as_of)),
        "changes": [words.changes(each) for each in changes(programme, answers, as_of)],
        "notes": [words.note(note) for note in remarks],
        "assistance": _assistance(guide, answers, assessment),
    }


class _Words:
    """Puts the parts of an assessment into the contract's shape and into words."""

    def __init__(self, guide: Guide, answers: Answers, as_of: date) -> None:
        self.wording = guide.wording
        rules = rulebook(guide.programme, as_of)
        now = answers_at(answers, as_of)
        self.reasons = {
            language: Reasons(self.wording, language, rules, now)
            for language in self.wording.languages
        }

    def track(self, track: TrackResult) -> Json:
        return {
            "id": track.id,
            "clause": track.clause,
            "status": track.status.value,
            "criteria": [self.criterion(criterion) for criterion in track.criteria],
        }

    def criterion(self, criterion: CriterionResult) -> Json:
        return {
            "id": criterion.id,
            "status": criterion.status.value,
            "clause": criterion.clause,
            "boundary": criterion.boundary,
            "facts": list(criterion.facts),
            "missing": list(criterion.missing),
            "reason": {
                language: reasons.criterion(criterion) for language, reasons in self.reasons.items()
            },
        }

    def changes(self, found: ChangeSet) -> Json:
        first, *others = found.changes
        shape = {**_change(first), "then": found.track}
        if others:
            shape["also"] = [_change(change) for change in others]
        shape["text"] = {
            language: say_changes(self.wording, language, found) for language in self.reasons
        }
        shape["steps"] = {
            language: list(say_steps(self.wording, language, found)) for language in self.reasons
        }
        return shape

    def note(self, note: NoteResult) -> Json:
        return {
            "id": note.id,
            "status": note.status.value,
            "source": note.source,
            "facts": list(note.facts),
            "text": {
                language: self.wording.text(
                    language,
                    f"reasons.notes.{note.id}.{note.status.value}",
                    grounds=reasons.grounds(note.grounds),
                )
                for language, reasons in self.reasons.items()
            },
        }


def _change(change: Change) -> Json:
    shape: Json = {"fact": change.fact, "from": short(change.before), "to": short(change.target)}
    if change.wait is not None:
        shape["in_months"] = {"least": change.wait.least, "most": change.wait.most}
    return shape


def _assistance(guide: Guide, answers: Answers, assessment: Assessment) -> list[Json]:
    fits = fitting_systems(guide.assistance, answers, assessment)
    return [{"system": fit.id, "because": list(fit.because)} for fit in fits]
