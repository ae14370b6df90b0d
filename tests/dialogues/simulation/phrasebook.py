"""How people put things: the phrases of one hand in one language, each file a folder's subject.

What the first hand wrote was seen by those who mended what it found; the others wrote apart, each as a check, and what
their first talks found was mended afterwards.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import yaml

_PHRASES = Path(__file__).parent / "phrases"
HANDS = ("first", "second", "third", "fourth", "fifth", "sixth")


@dataclass(frozen=True)
class Form:
    """A phrase with its gaps. ``also`` is told by it too; ``may`` is a fair reading of it as well.

    ``asks`` names what a careful listener must ask before it can stand, ``means`` the reply's key.
    """

    say: str
    also: Mapping[str, str]
    may: Mapping[str, str | int]
    asks: str | None = None
    means: str | None = None

    @property
    def gaps(self) -> tuple[str, ...]:
        """The names in curly brackets."""
        return tuple(name for _, name, _, _ in string.Formatter().parse(self.say) if name)


@dataclass(frozen=True)
class Phrasebook:
    """All phrases of a language."""

    language: str
    figures: Mapping[str, Any]
    facts: Mapping[str, Any]
    talk: Mapping[str, Any]

    def forms(self, fact: str, *keys: str) -> tuple[Form, ...]:
        """The forms of a fact under these keys; none if there are no such ones."""
        node: Any = self.facts[fact]
        for key in keys:
            node = node.get(key, {}) if isinstance(node, Mapping) else {}
        return tuple(form(each) for each in node or ())

    def line(self, random: Random, *keys: str) -> str:
        """Something said in the course of a talk."""
        node: Any = self.talk
        for key in keys:
            node = node[key]
        return str(random.choice(node))


def form(written: str | Mapping[str, Any]) -> Form:
    """A form as it stands in a file: the words alone, or with what goes with them."""
    if isinstance(written, str):
        return Form(written, {}, {})
    extra = set(written) - {"say", "also", "may", "asks", "means"}
    if extra:
        raise ValueError(f"{written['say']!r}: unknown {extra}")
    return Form(
        written["say"],
        written.get("also", {}),
        written.get("may", {}),
        written.get("asks"),
        written.get("means"),
    )


@cache
def phrasebook(language: str, hand: str = HANDS[0]) -> Phrasebook:
    """The phrases of ``en`` or ``zh-TW``; how figures are written is common to all hands."""
    files = (
        _PHRASES / HANDS[0] / language / "figures.yml",
        *(_PHRASES / hand / language / f"{name}.yml" for name in ("facts", "talk")),
    )
    return Phrasebook(language, *map(_load, files))


@cache
def sectors(hand: str) -> tuple[Mapping[str, Any], ...]:
    """Disciplines with their names and their craft in both languages."""
    return tuple(_load(_PHRASES / hand / "sectors.yml"))


@cache
def markets(hand: str) -> Mapping[str, Mapping[str, str]]:
    """Export markets by ISO code, named in both languages."""
    return dict(_load(_PHRASES / hand / "markets.yml"))


def _load(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))
