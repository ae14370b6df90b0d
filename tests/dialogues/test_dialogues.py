"""Conversations in both languages, through the real Rasa and the real action server."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from precheck.adapters.programme_files import load
from precheck.casework.guide import Guide
from tests.dialogues.script import Caller, Dialogue, dialogues

ALL = tuple(dialogues())


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load(Path(__file__).parents[2] / "programme")


@pytest.mark.parametrize("dialogue", ALL, ids=[each.name for each in ALL])
def test_a_dialogue_goes_as_written(dialogue: Dialogue, running_product: str, guide: Guide) -> None:
    caller = Caller(running_product, dialogue.language)

    for number, turn in enumerate(dialogue.turns, 1):
        answer = (
            caller.send(text=turn["say"]) if "say" in turn else caller.send(choice=turn["choose"])
        )
        spoken = [message["text"] for message in answer["messages"]]
        faults = list(_faults(turn, answer, guide))
        assert not faults, f"turn {number} {turn}: {faults}\nreplies: {spoken}"

    caller.close()


def _faults(turn: Mapping[str, Any], answer: Mapping[str, Any], guide: Guide) -> list[str]:
    case = answer["case"]
    found = {
        "asked": case["asked"],
        "stage": case["stage"],
        "suggested": case["assessment"]["suggested"],
        "in": case["language"],
        "filed": bool(case["application"] and case["application"]["reference"]),
    }
    faults = [
        f"{key} is {found[key]!r}, not {turn[key]!r}"
        for key in found
        if key in turn and found[key] != turn[key]
    ]
    if not answer["messages"]:
        faults.append("silence")
    faults += _wrong_facts(turn.get("facts", {}), case["facts"])
    faults += [f"{fact} is told" for fact in turn.get("absent", ()) if fact in case["facts"]]
    return faults + _unsaid(turn, answer, guide)


def _wrong_facts(wanted: Mapping[str, Any], facts: Mapping[str, Any]) -> list[str]:
    return [
        f"{fact} is {facts.get(fact)}, not {value!r}"
        for fact, value in wanted.items()
        if fact not in facts or not _is(facts[fact], value)
    ]


def _is(value: Mapping[str, Any], wanted: Any) -> bool:
    if wanted == "unknown":
        return bool(value["kind"] == "unknown")
    if value["kind"] == "quantity":
        low, high = wanted if isinstance(wanted, list) else (wanted, wanted)
        return bool(value["low"] == low and value["high"] == high)
    return bool(value.get("value") == wanted)


def _unsaid(turn: Mapping[str, Any], answer: Mapping[str, Any], guide: Guide) -> list[str]:
    """The start of the sentence with this key must be among what was said."""
    if "said" not in turn:
        return []
    sentence = guide.wording.text(answer["case"]["language"], turn["said"])
    spoken = "\n".join(message["text"] for message in answer["messages"])
    return [] if sentence[:40] in spoken else [f"not said: {sentence[:40]!r}"]
