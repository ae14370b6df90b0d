"""What a clause may hold: evidence for or against a fact, and the concepts that it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from precheck.reading.clauses import Span
from precheck.reading.passage import Passage
from precheck.reading.phrases import Hit
from precheck.reading.scales import BOOKS, Scale

_NONE = frozenset[str]()
PENDING = "pending"  # a condition that waits for what follows from it: "without us, ..."


class Evidence(NamedTuple):
    """``weight`` is above 0 for the fact, below 0 against it; the greater, the surer."""

    weight: int
    start: int
    end: int
    concepts: frozenset[str] = frozenset()


class Told(NamedTuple):
    """What a clause holds: evidence, the marks of how it stands in the talk, and a denial left over."""

    evidence: tuple[Evidence, ...]
    marks: frozenset[str]
    denials: int = 0
    conditional: bool = False

    @property
    def strongest(self) -> tuple[Evidence, ...]:
        """The evidence that weighs most."""
        most = max((abs(item.weight) for item in self.evidence), default=0)
        return tuple(item for item in self.evidence if abs(item.weight) == most)


def hits_in(passage: Passage, span: Span, fact: str) -> Sequence[Hit]:
    """The phrases of a fact's scale in a span."""
    return passage.found(BOOKS[fact]).within(span)


def concepts_in(passage: Passage, span: Span, scale: Scale) -> frozenset[str]:
    """All that a span speaks of."""
    hits = hits_in(passage, span, scale.fact)
    return _NONE.union(*[hit[0] for hit in hits]) if hits else _NONE
