"""The figures of a classifier, alone and in the product, on the held-out messages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tests.nlu.examples import LANGUAGES, Example, held_out
from tests.nlu.report.decided import OUTCOMES, Decided
from tests.nlu.report.record import Parse, Record
from tests.nlu.scores import ABSTAINED, Heard, Score, score

BOTH = "both"


@dataclass(frozen=True)
class InProduct:
    """Shares from 0 to 1: what comes of messages in scope, and how many out of scope move the case.

    ``moved`` counts a message that does so in any of the situations it was tried in, ``at_a_time`` the situations.
    """

    understood: float
    noted: float
    offered: float
    put_back: float
    mistaken: float
    moved: float
    at_a_time: float


def heard(record: Record) -> list[Heard]:
    """What the classifier alone took each held-out message for."""
    return [_heard(*pair) for pair in zip(held_out(), record.parses, strict=True)]


def _heard(example: Example, parse: Parse) -> Heard:
    ranking = [each["name"] for each in parse["intent_ranking"] if each["name"] != ABSTAINED]
    return Heard(example, ranking[0] if ranking else ABSTAINED, parse["intent"]["name"])


def alone(heard_all: Sequence[Heard]) -> dict[str, Score]:
    """The classifier's score by language, and for both."""
    return {name: score([each for each in heard_all if _is(each.example, name)]) for name in _NAMES}


def in_product(decided: Sequence[Decided], situations: int) -> dict[str, InProduct]:
    """The product's shares by language, and for both."""
    pairs = list(zip(held_out(), decided, strict=True))
    return {
        name: _in_product([each for example, each in pairs if _is(example, name)], situations)
        for name in _NAMES
    }


def _in_product(decided: Sequence[Decided], situations: int) -> InProduct:
    outcomes = Counter(each.outcome for each in decided if each.outcome is not None)
    outside = [each.moved for each in decided if each.outcome is None]
    inside = max(sum(outcomes.values()), 1)
    return InProduct(
        *(outcomes[name] / inside for name in OUTCOMES),
        moved=sum(map(bool, outside)) / max(len(outside), 1),
        at_a_time=sum(map(len, outside)) / max(len(outside) * situations, 1),
    )


def _is(example: Example, name: str) -> bool:
    return name in (example.language, BOTH)


_NAMES = (*LANGUAGES, BOTH)
