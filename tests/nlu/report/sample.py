"""The same few thousand examples for every classifier that is compared: of all of them DIET would learn for a day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from random import Random

import yaml

from bot.examples import BULLET
from tests.nlu.examples import Example, training

SIZE, SEED = 3_000, 2016


def sample() -> tuple[Example, ...]:
    """Drawn from the training examples, as many of an intent and language as its share of all is."""
    learnt = sorted(training(), key=lambda each: (each.intent, each.language, each.text))
    Random(SEED).shuffle(learnt)
    groups: dict[tuple[str, str], list[Example]] = defaultdict(list)
    for each in learnt:
        groups[each.intent, each.language].append(each)
    return tuple(
        each
        for _, group in sorted(groups.items())
        for each in group[: max(1, round(len(group) * SIZE / len(learnt)))]
    )


def write(examples: Sequence[Example], path: Path) -> None:
    """As Rasa reads them."""
    groups: dict[str, list[str]] = defaultdict(list)
    for each in examples:
        groups[each.intent].append(f"{BULLET}{each.text}\n")
    blocks = [{"intent": intent, "examples": "".join(said)} for intent, said in groups.items()]
    told = yaml.safe_dump({"version": "3.1", "nlu": blocks}, allow_unicode=True, sort_keys=False)
    path.write_text(told, encoding="utf-8")
