"""Results in the shapes of the contract (section 5), and asks in a shape that can be kept and read back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from precheck.reading.results import Ask, Option, Result
from precheck.rules.facts import from_json, to_json


def result_json(result: Result) -> dict[str, Any]:
    """``{"readings": [...], "ask": kind | null}``; ``asks`` tells each ask with its options beside it."""
    return {
        "readings": [
            {
                "fact": reading.fact,
                "value": to_json(reading.value),
                "start": reading.start,
                "end": reading.end,
                "text": reading.text,
            }
            for reading in result.readings
        ],
        "ask": result.ask,
        "asks": [ask_json(ask) for ask in result.asks],
    }


def ask_json(ask: Ask) -> dict[str, Any]:
    """An ask with its options."""
    return {
        "kind": ask.kind,
        "fact": ask.fact,
        "start": ask.start,
        "end": ask.end,
        "text": ask.text,
        "options": [{"id": option.id, "value": to_json(option.value)} for option in ask.options],
    }


def ask_from_json(shape: Mapping[str, Any]) -> Ask:
    """The ask that ``ask_json`` wrote."""
    return Ask(
        kind=shape["kind"],
        fact=shape["fact"],
        start=shape["start"],
        end=shape["end"],
        text=shape["text"],
        options=tuple(
            Option(option["id"], from_json(option["value"])) for option in shape["options"]
        ),
    )
