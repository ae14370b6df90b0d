"""What is said of each of several figures: which year, which sites, which staff, which accounts."""

from __future__ import annotations

from precheck.reading.clauses import Span
from precheck.reading.figures import Figure
from precheck.reading.passage import Passage
from precheck.reading.phrases import Hit

TIME = ("last_year", "year_before", "this_year", "now", "past", "future")
SCOPE = ("worldwide", "in_taiwan", "elsewhere", "site")
STAFF = ("irregular", "regular")
BASIS = ("consolidated", "parent")
ORIGIN = ("predecessor", "own_start")
PERIOD = ("month", "quarter", "half_year", "week", "day", "yearly")
REFUSED = ("rejected",)


def label(passage: Passage, figure: Figure, group: tuple[str, ...]) -> str | None:
    """The tag of a group that belongs to a figure: one before it, if the passage puts labels first, else after."""
    before, after = _around(passage, figure, group)
    order = (before[::-1], after) if _labels_first(passage, group) else (after, before[::-1])
    for hits in order:
        for hit in hits:
            for tag in group:
                if tag in hit.tags:
                    return tag
    return None


def _labels_first(passage: Passage, group: tuple[str, ...]) -> bool:
    """Whether the first label of the group stands before the first figure."""
    if not passage.figures:
        return True
    first = passage.figures[0]
    start, _ = passage.sentence_at(first.start)
    return any(
        start <= hit.start < first.start and not hit.tags.isdisjoint(group) for hit in passage.hits
    )


def _around(passage: Passage, figure: Figure, group: tuple[str, ...]) -> tuple[list[Hit], list[Hit]]:
    """The group's hits between the figure and its neighbours in its clause, before and after it."""
    start, end = room(passage, figure)
    hits = [
        hit
        for hit in passage.hits
        if start <= hit.start < end and not hit.tags.isdisjoint(group)
    ]
    return [hit for hit in hits if hit.end <= figure.start], [
        hit for hit in hits if hit.start >= figure.end
    ]


def room(passage: Passage, figure: Figure) -> Span:
    """The part of its clause that a figure has to itself, up to the figures on either side."""
    start, end = passage.clauses[passage.clause_of(figure.start)]
    for other in passage.figures:
        if other.end <= figure.start and other.founded is None:
            start = max(start, other.end)
        if other.start >= figure.end and other.founded is None:
            end = min(end, other.start)
    return start, end


def year_of(passage: Passage, figure: Figure) -> int | None:
    """The calendar year said beside a figure ("2024年三億")."""
    start, end = room(passage, figure)
    years = [
        other.founded[0].year
        for other in passage.figures
        if other.founded is not None and other != figure and start <= other.start < end
    ]
    return years[0] if years else None
