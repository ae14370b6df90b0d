"""The result in words: the suggestion, why, what is open, what would change it."""

from __future__ import annotations

from typing import Any

from precheck.casework.report import assessment_json
from precheck.casework.talk import Talk

_SIGNS = {"met": "✓", "not_met": "✗", "unknown": "?"}


def say_result(talk: Talk) -> None:
    """Say the result as it stands: a pre-check, never a decision."""
    report = assessment_json(talk.desk.guide, talk.case.answers, talk.desk.today)
    track = report["suggested"]
    talk.add(f"conversation.result.{track}")
    talk.add_text(_criteria(talk, report))
    if report["deciding"]:
        names = talk.word("conversation.list_separator").join(map(talk.name, report["deciding"]))
        talk.add("conversation.result.open", names=names)
    _changes(talk, report)
    _assistance(talk, report)
    talk.add("conversation.result.office_decides")


def _criteria(talk: Talk, report: dict[str, Any]) -> str:
    """Each principle once, in order: those of the elite track first, then growth's own."""
    lines: dict[str, str] = {}
    for track in report["tracks"]:
        for criterion in track["criteria"]:
            reason = criterion["reason"][talk.language]
            lines.setdefault(criterion["id"], f"{_SIGNS[criterion['status']]} {reason}")
    return "\n".join(lines.values())


def _changes(talk: Talk, report: dict[str, Any]) -> None:
    """What would lift the firm to a higher track: the way that takes the fewest steps, a track."""
    fewest: dict[str, dict[str, Any]] = {}
    for change in report["changes"]:
        best = fewest.get(change["then"])
        if best is None or _steps(change) < _steps(best):
            fewest[change["then"]] = change
    for track, change in fewest.items():
        talk.add(
            "conversation.result.change",
            track=talk.word(f"reasons.tracks.{track}.name"),
            change=change["text"][talk.language],
        )


def _steps(change: dict[str, Any]) -> int:
    return 1 + len(change.get("also", ()))


def _assistance(talk: Talk, report: dict[str, Any]) -> None:
    """The assisting systems and services that fit the gaps."""
    names = [talk.word(f"systems.systems.{each['system']}.name") for each in report["assistance"]]
    if names:
        systems = talk.word("conversation.list_separator").join(names)
        talk.add("conversation.result.assistance", systems=systems)
