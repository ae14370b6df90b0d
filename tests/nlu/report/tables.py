"""The figures as Markdown and CSV."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tests.nlu.examples import LANGUAGES
from tests.nlu.report.families import intents
from tests.nlu.report.figures import InProduct
from tests.nlu.report.record import Record
from tests.nlu.scores import Heard, Score

IN_WORDS = {"en": "English", "zh": "Chinese", "both": "both"}


@dataclass(frozen=True)
class Told:
    """How one intent was told from the others; shares from 0 to 1, ``times`` it was said."""

    precision: float
    recall: float
    f1: float
    times: int


def alone_rows(title: str, scores: Mapping[str, Score]) -> Iterable[str]:
    """A row a language: the classifier alone."""
    for name, got in scores.items():
        shares = (got.accuracy, got.understood, got.mistaken, got.accepted)
        yield _row(title, IN_WORDS[name], *map(_share, shares))


def product_rows(shares: Mapping[str, InProduct]) -> Iterable[str]:
    """A row a language: what the product does."""
    for name, got in shares.items():
        inside = (got.understood, got.noted, got.offered, got.put_back, got.mistaken)
        yield _row(IN_WORDS[name], *map(_share, (*inside, got.moved, got.at_a_time)))


def cost_row(title: str, record: Record) -> str:
    """What the classifier costs."""
    cost, learnt = record.cost, f"{record.learnt_from:,}"
    took, size = f"{cost.seconds:.0f} s", f"{cost.size / 1e6:.0f} MB"
    return _row(title, learnt, took, size, f"{cost.parse_ms:.1f} ms")


def intent_csv(heard: Sequence[Heard]) -> str:
    """A row an intent: precision, recall, F1 in both languages."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    heads = [
        f"{figure} {name}" for name in LANGUAGES for figure in ("precision", "recall", "F1", "said")
    ]
    table.writerow(["intent", *heads])
    told = {name: by_intent([e for e in heard if e.example.language == name]) for name in LANGUAGES}
    for intent in intents():
        cells: list[object] = []
        for each in (told[name][intent] for name in LANGUAGES):
            cells += [_share(each.precision), _share(each.recall), _share(each.f1), each.times]
        table.writerow([intent, *cells])
    return text.getvalue()


def by_intent(heard: Sequence[Heard]) -> dict[str, Told]:
    """How each intent was told, after abstaining."""
    said = Counter(each.example.intent for each in heard)
    taken = Counter(each.taken_for for each in heard)
    right = Counter(each.taken_for for each in heard if each.taken_for == each.example.intent)
    return {intent: _told(said[intent], taken[intent], right[intent]) for intent in intents()}


def _told(said: int, taken: int, right: int) -> Told:
    return Told(right / max(taken, 1), right / max(said, 1), 2 * right / max(said + taken, 1), said)


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _share(share: float) -> str:
    return f"{share:.3f}"
