"""``precheck programme``: what is assessed and said, checked and shown."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from precheck.adapters.programme_files import load
from precheck.casework.guide import Guide
from precheck.cli.printing import Json, as_json, as_table
from precheck.cli.read import Language
from precheck.settings import load_settings

app = typer.Typer(
    help="The programme: what is assessed and said.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


@app.command("check")
def check(json: Json = False) -> None:
    """Load programme/ and report every fault at once, each with file, key and what to do."""
    guide = load(load_settings().programme)
    counts = _counts(guide)
    if json:
        as_json({"version": guide.programme.version, "ok": True, **counts})
    else:
        told = ", ".join(f"{count} {name}" for name, count in counts.items())
        print(f"The programme is in order (version {guide.programme.version}: {told}).")


@app.command("show")
def show(
    language: Annotated[Language, typer.Option(help="In which language.")] = Language.EN,
    json: Json = False,
) -> None:
    """Show the tracks, their principles with the clause of each, and the limits in force."""
    guide = load(load_settings().programme)
    if json:
        as_json(_everything(guide, language.value))
        return
    rows = [
        (track["id"], criterion["id"], criterion["clause"])
        for track in _tracks(guide)
        for criterion in track["criteria"] or [{"id": "(open to all)", "clause": track["clause"]}]
    ]
    as_table(("track", "principle", "clause"), rows)
    limits = [tuple(map(str, limit.values())) for limit in _limits(guide)]
    as_table(("limit", "value", "unit", "clause", "source", "valid from"), limits)
    questions = [
        (fact["id"], fact["kind"], fact["question"]) for fact in _facts(guide, language.value)
    ]
    as_table(("fact", "kind", "question"), questions)


def _counts(guide: Guide) -> dict[str, int]:
    return {
        "tracks": len(guide.programme.tracks),
        "criteria": len(guide.programme.criteria),
        "facts": len(guide.programme.facts),
        "topics": len(guide.topics),
    }


def _everything(guide: Guide, language: str) -> dict[str, Any]:
    return {
        "version": guide.programme.version,
        "tracks": _tracks(guide),
        "limits": _limits(guide),
        "facts": _facts(guide, language),
    }


def _tracks(guide: Guide) -> list[dict[str, Any]]:
    clauses = {criterion.id: criterion.clause for criterion in guide.programme.criteria}
    return [
        {
            "id": track.id,
            "clause": track.clause,
            "criteria": [{"id": each, "clause": clauses[each]} for each in track.criteria],
        }
        for track in guide.programme.tracks
    ]


def _limits(guide: Guide) -> list[dict[str, Any]]:
    return [
        {
            "id": limit.id,
            "value": version.value,
            "unit": limit.unit,
            "clause": version.clause,
            "source": version.source,
            "valid_from": version.valid_from.isoformat(),
        }
        for limit in guide.programme.limits
        for version in limit.versions
    ]


def _facts(guide: Guide, language: str) -> list[dict[str, Any]]:
    return [
        {
            "id": fact.id,
            "kind": fact.kind,
            "unit": fact.unit,
            "choices": list(fact.choices),
            "question": guide.wording.text(language, f"questions.{fact.id}.question"),
        }
        for fact in guide.programme.facts
    ]
