"""``precheck read``: read one answer, or a file of them, without a conversation."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import typer

from precheck.adapters.learnt import use_learnt
from precheck.cli.dates import AsOf, today
from precheck.cli.errors import InputFault
from precheck.cli.facts import known_facts
from precheck.cli.printing import Json, as_json, as_table
from precheck.reading import Result
from precheck.reading import read as read_fact
from precheck.reading.kinds import read_kind
from precheck.rules.facts import to_json
from precheck.settings import load_settings


class Language(str, Enum):
    """The two languages."""

    EN = "en"
    ZH_TW = "zh-TW"


class Kind(str, Enum):
    """What ``--kind`` looks for."""

    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    DURATION = "duration"
    RANGE = "range"
    YESNO = "yesno"


def read(
    text: Annotated[str | None, typer.Argument(help="The words to read.")] = None,
    fact: Annotated[
        str | None, typer.Option(help="Read them as an answer about this fact.")
    ] = None,
    kind: Annotated[Kind | None, typer.Option(help="Or find every such thing in them.")] = None,
    language: Annotated[Language | None, typer.Option(help="Guessed where it is left out.")] = None,
    as_of: AsOf = None,
    file: Annotated[
        Path | None, typer.Option(help="JSON Lines: text, fact or kind, language, as_of.")
    ] = None,
    json: Json = False,
) -> None:
    """Read an answer in English or Chinese: what it says, and what must still be asked."""
    use_learnt(load_settings().models)
    if file is not None:
        if text or fact or kind:
            raise typer.BadParameter("give a text or --file, not both")
        _read_file(file, as_of or today())
        return
    if text is None or (fact is None) == (kind is None):
        raise typer.BadParameter("give a text, and either --fact or --kind (or --file)")
    if fact is not None and fact not in known_facts():
        raise typer.BadParameter(f"no such fact {fact!r}: use {', '.join(known_facts())}")
    wish = {
        "text": text,
        "fact": fact,
        "kind": kind and kind.value,
        "language": language and language.value,
    }
    result = _result(wish, as_of or today())
    if json:
        as_json(result)
    else:
        _show(result)


def _read_file(file: Path, as_of: date) -> None:
    failed = 0
    for number, line in enumerate(_lines(file), start=1):
        if not line.strip():
            continue
        try:
            as_json(_result(_parsed(line), as_of), compact=True)
        except InputFault as fault:
            failed += 1
            as_json({"readings": [], "ask": None, "error": str(fault)}, compact=True)
            print(f"line {number}: {fault}", file=sys.stderr)
    if failed:
        raise typer.Exit(1)


def _lines(file: Path) -> list[str]:
    try:
        text = sys.stdin.read() if str(file) == "-" else file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise InputFault(f"{file} cannot be read: {fault}") from fault
    return text.split("\n")


def _parsed(line: str) -> Mapping[str, Any]:
    try:
        wish = json.loads(line)
    except ValueError as fault:
        raise InputFault(f"not JSON: {fault}") from fault
    if not isinstance(wish, dict) or not isinstance(wish.get("text"), str):
        raise InputFault('a line is an object with "text" and "fact" or "kind"')
    return wish


def _result(wish: Mapping[str, Any], as_of: date) -> dict[str, Any]:
    language, day = wish.get("language"), wish.get("as_of")
    when = _day(day) if day else as_of
    if wish.get("kind"):
        return _by_kind(wish["text"], str(wish["kind"]), language)
    if wish.get("fact") not in known_facts():
        raise InputFault(f"no such fact {wish.get('fact')!r}: use {', '.join(known_facts())}")
    return _shape(read_fact(wish["text"], str(wish["fact"]), language=language, as_of=when))


def _shape(result: Result) -> dict[str, Any]:
    """The contract's shape (section 5)."""
    readings = [
        {
            "fact": each.fact,
            "value": to_json(each.value),
            "start": each.start,
            "end": each.end,
            "text": each.text,
        }
        for each in result.readings
    ]
    return {"readings": readings, "ask": result.ask}


def _by_kind(text: str, kind: str, language: str | None) -> dict[str, Any]:
    if kind not in {each.value for each in Kind}:
        raise InputFault(f"no such kind {kind!r}: use {', '.join(each.value for each in Kind)}")
    return {"readings": [each.to_json() for each in read_kind(text, kind, language)], "ask": None}


def _day(text: object) -> date:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        raise InputFault(f"as_of {text!r} is not a date: write it as 2026-11-22") from None


def _show(result: Mapping[str, Any]) -> None:
    rows = [
        (
            each.get("fact", ""),
            each["text"],
            f"{each['start']}-{each['end']}",
            _value(each["value"]),
        )
        for each in result["readings"]
    ]
    if rows:
        as_table(("fact", "words", "at", "value"), rows)
    else:
        print("No answer in these words.")
    if result["ask"]:
        print(f"To be asked: {result['ask']}")


def _value(value: Mapping[str, Any]) -> str:
    return json.dumps(
        {key: each for key, each in value.items() if key != "stated"}, ensure_ascii=False
    )
