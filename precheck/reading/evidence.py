"""What a clause may hold: evidence for or against a fact, and the concepts that it is made of."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from precheck.reading.clauses import Span
from precheck.reading.passage import Passage
from precheck.reading.phrases import Hit
from precheck.reading.scales import BOOKS, Scale

PENDING = "pending"  # a condition that waits for what follows from it: "without us, ..."


@dataclass(frozen=True)
class Evidence:
    """``weight`` is above 0 for the fact, below 0 against it; the greater, the surer."""

    weight: int
    start: int
    end: int
    concepts: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Told:
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


def hits_in(passage: Passage, span: Span, fact: str) -> tuple[Hit, ...]:
    """The phrases of a fact's scale in a span, by their places; those of the whole text are found once."""
    known = passage.worked_out.setdefault("evidence." + fact, {})
    if not known:
        found = tuple(BOOKS[fact].find(passage.words))
        known[passage.whole] = found, [hit.start for hit in found]
    hits: tuple[Hit, ...]
    hits, starts = known[passage.whole]
    return hits[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]


def concepts_in(passage: Passage, span: Span, scale: Scale) -> frozenset[str]:
    """All that a span speaks of."""
    known = passage.worked_out.setdefault("concepts." + scale.fact, {})
    if span not in known:
        known[span] = frozenset[str]().union(
            *(hit.tags for hit in hits_in(passage, span, scale.fact))
        )
    found: frozenset[str] = known[span]
    return found
