"""The examples of what people say: those that are learnt from, and those that are held out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.examples import examples

CHECKOUT = Path(__file__).resolve().parents[2]
TRAINING = CHECKOUT / "data" / "nlu"
HELD_OUT = CHECKOUT / "tests" / "nlu"
LANGUAGES = ("en", "zh")


@dataclass(frozen=True)
class Example:
    """What was said, its intent, and the language of the file it stands in."""

    text: str
    intent: str
    language: str


def training() -> tuple[Example, ...]:
    """Every example that the model learns from."""
    return tuple(each for path in sorted(TRAINING.glob("*.yml")) for each in read(path))


def held_out() -> tuple[Example, ...]:
    """Every example that was written apart, to measure with."""
    return tuple(each for path in sorted(HELD_OUT.glob("held_out.*.yml")) for each in read(path))


def read(path: Path) -> Iterator[Example]:
    """The examples of one file, ``<family>.<language>.yml``."""
    language = path.name.split(".")[-2]
    for intent, text in examples(path):
        yield Example(text, intent, language)
