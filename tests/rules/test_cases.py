"""The situations in tests/cases: a sentence, a firm, and what must come of it."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from precheck.casework.guide import Guide
from precheck.casework.report import assessment_json
from precheck.casework.shorthand import facts_from_shorthand
from precheck.reading.results import Result
from precheck.rules.enquiry import next_question
from precheck.rules.facts import Value
from tests.rules.firms import TODAY

FOLDER = Path(__file__).parents[1] / "cases"


def _situations() -> list[Any]:
    found = []
    for path in sorted(FOLDER.glob("*.yml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        for case in content["cases"]:
            told = {**content.get("firms", {}).get(case.get("firm"), {}), **case.get("facts", {})}
            name = f"{path.stem}: {case['name']}"
            found.append(pytest.param({**case, "facts": told}, id=name))
    return found


@pytest.mark.parametrize("case", _situations())
def test_situation(guide: Guide, case: dict[str, Any]) -> None:
    answers = facts_from_shorthand(guide.questions, case["facts"], _no_sentences)
    as_of = case.get("as_of", TODAY)

    report = assessment_json(guide, answers, as_of)

    for expectation, expected in case.items():
        if expectation not in ("name", "firm", "facts", "as_of"):
            assert _seen(expectation, expected, report, guide, answers, as_of) == expected


def _seen(
    expectation: str,
    expected: Any,
    report: dict[str, Any],
    guide: Guide,
    answers: dict[str, Value],
    as_of: date,
) -> Any:
    """What the report says about the matter that a case has an expectation of."""
    criteria = {each["id"]: each for track in report["tracks"] for each in track["criteria"]}
    if expectation in ("suggested", "deciding"):
        return report[expectation]
    if expectation == "next":
        return next_question(guide.programme, answers, as_of)
    if expectation == "tracks":
        return {each["id"]: each["status"] for each in report["tracks"] if each["id"] in expected}
    if expectation == "criteria":
        return {name: _verdict(criteria[name]) for name in expected}
    if expectation in ("rests_on", "missing"):
        key = {"rests_on": "facts", "missing": "missing"}[expectation]
        return {name: criteria[name][key] for name in expected}
    if expectation == "changes":
        return [{"then": each["then"], "to": _targets(each)} for each in report["changes"]]
    if expectation == "notes":
        notes = {each["id"]: each["status"] for each in report["notes"]}
        return {name: notes[name] for name in expected} if expected else notes
    if expectation == "assistance":
        return {each["system"]: each["because"] for each in report["assistance"]}
    raise AssertionError(f"unknown expectation {expectation!r}")


def _verdict(criterion: dict[str, Any]) -> str:
    return "boundary" if criterion["boundary"] else str(criterion["status"])


def _targets(change: dict[str, Any]) -> dict[str, str]:
    return {each["fact"]: each["to"] for each in [change, *change.get("also", [])]}


def _no_sentences(_text: str, _fact: str) -> Result:
    """Cases are written in numbers and choices; free words stand for themselves."""
    return Result()
