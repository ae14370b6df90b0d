"""Dialogues as data: what a person says, turn by turn, and what must hold after it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import yaml

HERE = Path(__file__).parent
TURN_KEYS = {
    "say",  # what the person writes; ``times`` repeats it to make a long message
    "choose",  # the value of the button that is pressed instead
    "times",
    "facts",  # answers that must stand after the turn
    "told",  # the same, and no others may
    "absent",  # facts that must not have been answered
    "asked", "stage", "suggested", "in", "filed",  # where the case stands
    "said",  # keys of sentences that must be among the replies
    "not_said",  # and of those that must not
    "echoes",  # words that must appear in the replies
    "not_echoed",
    "offers",  # values of buttons that must be offered
}  # fmt: skip


@dataclass(frozen=True)
class Dialogue:
    """A whole conversation, named by a sentence."""

    name: str
    language: str | None
    turns: tuple[dict[str, Any], ...]


def dialogues() -> Iterator[Dialogue]:
    """All dialogues of this folder. Raises ``ValueError`` for a key that nothing would check."""
    for path in sorted(HERE.glob("*.yml")):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8")):
            ((name, script),) = entry.items()
            for turn in script["turns"]:
                if extra := set(turn) - TURN_KEYS:
                    raise ValueError(f"{path.name}: {name}: unknown {extra}")
                if ("say" in turn) == ("choose" in turn):
                    raise ValueError(f"{path.name}: {name}: neither or both of say, choose: {turn}")
            yield Dialogue(name, script["language"], tuple(script["turns"]))


class Caller:
    """Someone who talks to the product over its public API."""

    def __init__(self, base_url: str, language: str | None) -> None:
        self._http = httpx.Client(base_url=f"{base_url}/api/v1", timeout=60)
        opened = self._http.post("/conversations", json={"language": language})
        opened.raise_for_status()
        self.id = opened.json()["id"]
        self.last: dict[str, Any] = opened.json()
        self._http.headers["Authorization"] = f"Bearer {opened.json()['token']}"

    def send(self, **message: str) -> dict[str, Any]:
        """Say something, or press a button; the API's answer."""
        answer = self._http.post(f"/conversations/{self.id}/messages", json=message)
        answer.raise_for_status()
        self.last = answer.json()
        return self.last

    def take(self, turn: Mapping[str, Any]) -> dict[str, Any]:
        """A turn of a script: its words, or its button."""
        if "choose" in turn:
            return self.send(choice=turn["choose"])
        return self.send(text=turn["say"] * turn.get("times", 1))

    def close(self) -> None:
        """Hang up."""
        self._http.close()
