"""Giving each figure of a passage to one fact at most."""

from __future__ import annotations

from precheck.reading.clauses import Span
from precheck.reading.figures import NUMBER, Figure
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
    before: str | None = None
    for figure in passage.figures:
        if not any(start <= figure.start < end for start, end in spans):
            continue
        fact = topic_of(passage, figure)
        if fact is None:
            fact = _carried(passage, figure, before) or _left_over(figure, asked)
        if fact is None or fact == OTHER:
            continue
        bound.setdefault(fact, []).append(figure)
        before = fact
    return {fact: _of_one_kind(fact, found) for fact, found in bound.items()}


def _carried(passage: Passage, figure: Figure, before: str | None) -> str | None:
    number = passage.clause_of(figure.start)
    topic = before or _open_topic(passage, number, figure)
    if topic is None or topic not in FAMILY_OF or not fits(topic, figure):
        return None
    clause = passage.clauses[number]
    told_here = passage.clause_of(figure.start) == number and before is None
    return topic if told_here or passage.has(clause, *_CARRIES) or figure.founded else None


def _open_topic(passage: Passage, number: int, figure: Figure) -> str | None:
    """The fact that the clause just before names without a figure of its own: 營收，大概12億."""
    if number == 0:
        return None
    start, end = passage.clauses[number - 1]
    if any(start <= other.start < end for other in passage.figures):
        return None
    return topic_of(passage, figure, (start, end))


def _left_over(figure: Figure, asked: str | None) -> str | None:
    return asked if asked in FAMILY_OF and fits(asked, figure) else None


def _of_one_kind(fact: str, found: list[Figure]) -> list[Figure]:
    """Figures with a unit of their own before bare numbers beside them ("3 plants and 300 people")."""
    clear = [figure for figure in found if figure.family != NUMBER or figure.scaled or figure.founded]
    return clear or found
