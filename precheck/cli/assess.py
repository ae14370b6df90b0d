"""``precheck assess``: assess one firm's facts without a conversation."""

from __future__ import annotations

import json as json_text
import sys
from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from precheck.adapters.learnt import use_learnt
from precheck.adapters.programme_files import load
from precheck.casework.guide import Guide
from precheck.casework.report import assessment_json
from precheck.casework.shorthand import facts_from_shorthand
from precheck.cli.dates import AsOf, today
from precheck.cli.errors import InputFault
from precheck.cli.printing import Json, as_json, as_table
from precheck.cli.read import Language
from precheck.reading import read as read_fact
from precheck.rules.facts import Value
from precheck.settings import load_settings


def assess(
    file: Annotated[
        Path, typer.Argument(help='JSON: {"facts": {fact: value}}; - reads standard input.')
    ],
    as_of: AsOf = None,
    language: Annotated[Language, typer.Option(help="Of the reasons.")] = Language.EN,
    json: Json = False,
) -> None:
    """Say which track fits a firm, and why. A value may be a number, a word or a sentence."""
    settings = load_settings()
    use_learnt(settings.models)
    guide = load(settings.programme)
    day = as_of or today()
    assessment = assessment_json(guide, facts_at(guide, _facts(file), day), day)
    if json:
        as_json(assessment)
    else:
        _show(assessment, language.value)


def facts_at(guide: Guide, written: Mapping[str, object], day: date) -> dict[str, Value]:
    """The facts that were written short; sentences are read as of ``day``."""
    return facts_from_shorthand(guide.questions, written, partial(read_fact, as_of=day))


def _facts(file: Path) -> Mapping[str, object]:
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text("utf-8-sig")
        given = json_text.loads(text)
    except (OSError, ValueError) as fault:
        raise InputFault(f"{file} cannot be read as JSON: {fault}") from fault
    facts = given.get("facts") if isinstance(given, dict) else None
    if not isinstance(facts, dict):
        raise InputFault(f'{file}: write an object such as {{"facts": {{"employees": 300}}}}')
    return facts


def _show(assessment: Mapping[str, Any], language: str) -> None:
    rows = [
        (track["id"], criterion["status"], criterion["reason"][language])
        for track in assessment["tracks"]
        for criterion in track["criteria"]
    ]
    print(f"Suggested: {assessment['suggested']} (as of {assessment['as_of']})")
    as_table(("track", "status", "reason"), rows)
    if assessment["deciding"]:
        print(f"Could still change it: {', '.join(assessment['deciding'])}")
    for change in assessment["changes"]:
        print(change["text"][language])
