"""Conversations in both languages, through the real Rasa and the real action server."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from precheck.adapters.programme_files import load
from precheck.casework.guide import Guide
from tests.dialogues.script import Caller, Dialogue, dialogues

ALL = tuple(dialogues())
_SINCE = "since "  # a founding year, month or day: the years since then depend on today


@pytest.fixture(scope="module")
def guide() -> Guide:
    return load(Path(__file__).parents[2] / "programme")


@pytest.mark.parametrize("dialogue", ALL, ids=[each.name for each in ALL])
def test_a_dialogue_goes_as_written(dialogue: Dialogue, running_product: str, guide: Guide) -> None:
    faults = tuple(faults_of(dialogue, running_product, guide))

    assert not faults, "\n".join(faults)


def faults_of(dialogue: Dialogue, base_url: str, guide: Guide) -> Iterator[str]:
    """Plays a dialogue; every turn after which something is not as written."""
    caller = Caller(base_url, dialogue.language)
    for number, turn in enumerate(dialogue.turns, 1):
        answer = caller.take(turn)
        spoken = [message["text"] for message in answer["messages"]]
        if faults := _faults(turn, answer, guide):
            yield f"turn {number} {turn}: {faults}\nreplies: {spoken}"
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
    faults += _wrong_facts({**turn.get("facts", {}), **turn.get("told", {})}, case["facts"])
    faults += [f"{fact} is told" for fact in turn.get("absent", ()) if fact in case["facts"]]
    if "told" in turn:
        faults += [f"{fact} is told" for fact in case["facts"] if fact not in turn["told"]]
    return faults + _misspoken(turn, answer, guide)


def _wrong_facts(wanted: Mapping[str, Any], facts: Mapping[str, Any]) -> list[str]:
    return [
        f"{fact} is {facts.get(fact)}, not {value!r}"
        for fact, value in wanted.items()
        if fact not in facts or not _is(facts[fact], value)
    ]


def _is(value: Mapping[str, Any], wanted: Any) -> bool:
    if wanted == "unknown":
        return bool(value["kind"] == "unknown")
    if isinstance(wanted, str) and wanted.startswith(_SINCE):
        return bool(value.get("founded", [""])[0].startswith(wanted.removeprefix(_SINCE)))
    if value["kind"] == "quantity":
        low, high = wanted if isinstance(wanted, list) else (wanted, wanted)
        return bool(value["low"] == low and value["high"] == high)
    return bool(value.get("value") == wanted)


def _misspoken(turn: Mapping[str, Any], answer: Mapping[str, Any], guide: Guide) -> list[str]:
    """What should have been said or offered and was not, or the other way round."""
    spoken = "\n".join(message["text"] for message in answer["messages"])
    offered = {each["value"] for message in answer["messages"] for each in message["choices"]}

    def is_said(key: str) -> bool:
        return _is_said(guide.wording.sentences[answer["case"]["language"]][key], spoken)

    return [
        *(f"not said: {key}" for key in _each(turn, "said") if not is_said(key)),
        *(f"said: {key}" for key in _each(turn, "not_said") if is_said(key)),
        *(f"not echoed: {words}" for words in _each(turn, "echoes") if words not in spoken),
        *(f"echoed: {words}" for words in _each(turn, "not_echoed") if words in spoken),
        *(f"not offered: {value}" for value in _each(turn, "offers") if value not in offered),
    ]


def _each(turn: Mapping[str, Any], key: str) -> list[str]:
    wanted = turn.get(key, [])
    return [str(wanted)] if isinstance(wanted, (str, int)) else [str(each) for each in wanted]


def _is_said(sentence: str, spoken: str) -> bool:
    """Whether all of a sentence was said but what is filled into it.

    Raises ``ValueError`` where too little of it is left to tell it from others.
    """
    parts = [part.strip() for part in re.split(r"{.*?}", sentence)]
    if max(map(len, parts)) < 2:
        raise ValueError(f"nothing in {sentence!r} to know it by")
    return all(part in spoken for part in parts)
