"""Giving each figure of a passage to one fact at most."""

from __future__ import annotations

from precheck.reading.clauses import Span
from precheck.reading.figure import Figure
from precheck.reading.labels import year_of
from precheck.reading.passage import Passage
from precheck.reading.topics import FAMILY_OF, OTHER, fits, topic_of

_CARRIES = (
    "last_year",
    "year_before",
    "this_year",
    "now",
    "past",
    "worldwide",
    "in_taiwan",
    "elsewhere",
    "regular",
    "irregular",
    "consolidated",
    "parent",
    "instead",
    "rejected",
    "predecessor",
    "own_start",
)


def bind(passage: Passage, spans: tuple[Span, ...], asked: str | None) -> dict[str, list[Figure]]:
    """The figures of some sentences, by fact. A figure that no word claims goes on about the fact before it,
    where its clause compares (another year, site or kind of staff, a correction); else to the fact asked."""
    bound: dict[str, list[Figure]] = {}
    left: list[Figure] = []
    before: str | None = None
    for figure in (figure for span in spans for figure in passage.figures_in(span)):
        fact = topic_of(passage, figure)
        if fact is None:
            fact = _carried(passage, figure, before)
        if fact is None and asked in FAMILY_OF and fits(asked, figure):
            left.append(figure)
        elif fact is not None and fact != OTHER:
            bound.setdefault(fact, []).append(figure)
            before = fact
    if asked is not None and asked not in bound and left:
        bound[asked] = left
    return {fact: _of_one_kind(passage, found) for fact, found in bound.items()}


def _carried(passage: Passage, figure: Figure, before: str | None) -> str | None:
    number = passage.clause_of(figure.start)
    topic = before or _open_topic(passage, number, figure)
    if topic is None or topic not in FAMILY_OF or not fits(topic, figure):
        return None
    clause = passage.clauses[number]
    if before is None or passage.has(clause, *_CARRIES) or year_of(passage, figure):
        return topic
    previous = passage.clauses[max(number - 1, 0)]
    return topic if passage.has((previous[0], figure.start), "instead", "rejected") else None


def _open_topic(passage: Passage, number: int, figure: Figure) -> str | None:
    """The fact that the sentence so far names without a figure of its own: 營收，大概12億."""
    so_far = passage.sentence_at(figure.start)[0], passage.clauses[number][0]
    if so_far[0] >= so_far[1] or passage.figures_in(so_far):
        return None
    return topic_of(passage, figure, so_far)


def _of_one_kind(passage: Passage, found: list[Figure]) -> list[Figure]:
    """Without bare numbers beside figures with a unit ("in hall 3 we are 300 people"), unless they are compared."""
    if all(_bare(figure) for figure in found):
        return found
    return [
        figure
        for figure in found
        if not _bare(figure) or passage.has(passage.clause_at(figure.start), *_CARRIES)
    ]


def _bare(figure: Figure) -> bool:
    return figure.bare and figure.founded is None
