"""How well intents were told apart, in the terms that matter to a person who asks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tests.nlu.examples import Example

OUT_OF_SCOPE = "out_of_scope"
ABSTAINED = "nlu_fallback"
REFUSED = frozenset({OUT_OF_SCOPE, ABSTAINED})


@dataclass(frozen=True)
class Heard:
    """An example, and the intent it was taken for; ``likeliest`` is the one before any abstention."""

    example: Example
    likeliest: str
    taken_for: str


@dataclass(frozen=True)
class Score:
    """Shares from 0 to 1.

    ``accuracy`` counts the likeliest intent, all examples; ``understood`` and ``mistaken`` are of those in scope,
    after abstaining (the rest was put to the person again); ``accepted`` is of those out of scope.
    """

    accuracy: float
    understood: float
    mistaken: float
    accepted: float


def score(heard: Sequence[Heard]) -> Score:
    """The score of what was heard; a share of nothing is 0."""
    inside = [each for each in heard if each.example.intent != OUT_OF_SCOPE]
    outside = [each for each in heard if each.example.intent == OUT_OF_SCOPE]
    return Score(
        accuracy=_share([each.likeliest == each.example.intent for each in heard]),
        understood=_share([each.taken_for == each.example.intent for each in inside]),
        mistaken=_share([_is_mistaken(each) for each in inside]),
        accepted=_share([each.taken_for not in REFUSED for each in outside]),
    )


def confusions(heard: Sequence[Heard]) -> list[tuple[tuple[str, str], int]]:
    """(intent, taken for) and how often, most often first; abstentions are none."""
    pairs = Counter((each.example.intent, each.taken_for) for each in heard if _is_mistaken(each))
    return pairs.most_common()


def _is_mistaken(heard: Heard) -> bool:
    return heard.taken_for not in {heard.example.intent, *REFUSED}


def _share(facts: Sequence[bool]) -> float:
    return sum(facts) / max(len(facts), 1)
