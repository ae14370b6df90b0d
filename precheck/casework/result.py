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
        names = talk.listed(map(talk.name, report["deciding"]))
        talk.add("conversation.result.open", names=names)
    _changes(talk, report)
    _assistance(talk, report)
    talk.add("conversation.result.office_decides")


def _criteria(talk: Talk, report: dict[str, Any]) -> str:
    """Each principle once; those that nothing was said about yet stand together at the end."""
    lines: dict[str, str] = {}
    silent: dict[str, str] = {}
    for criterion in (each for track in report["tracks"] for each in track["criteria"]):
        name = criterion["id"]
        if not any(fact in talk.case.answers for fact in criterion["facts"]):
            silent[name] = talk.word(f"reasons.criteria.{name}.name")
            continue
        reason = criterion["reason"][talk.language]
        lines.setdefault(name, f"{_SIGNS[criterion['status']]} {reason}")
    if silent:
        names = talk.listed(silent.values())
        lines["silent"] = f"? {talk.word('conversation.result.not_told', names=names)}"
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
        talk.add("conversation.result.assistance", systems=talk.listed(names))
