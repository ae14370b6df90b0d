"""Filing a confirmed pre-application for the programme office."""

from __future__ import annotations

from precheck.casework.case import Case
from precheck.casework.guide import Guide
from precheck.casework.ports import Application, Clock, UnitOfWork
from precheck.casework.report import assessment_json


def file_application(unit: UnitOfWork, case: Case, guide: Guide, clock: Clock) -> None:
    """Store the case's application with its answers and assessment as they stand now."""
    filed = case.application
    if filed is None:
        return
    now = clock.now()
    assessment = assessment_json(guide, case.answers, clock.today())
    unit.applications.save(
        Application(
            case_id=case.id,
            reference=filed.reference,
            status=filed.status,
            track=assessment["suggested"],
            programme_version=assessment["programme_version"],
            language=case.language or "zh-TW",
            fields={f: v for f, v in case.answers.items() if guide.is_field(f)},
            facts={f: v for f, v in case.answers.items() if not guide.is_field(f)},
            assessment=assessment,
            created_at=now,
            submitted_at=now,
        )
    )
