"""People among the figures: the staff, the jobs asked for, and those who are only a part of the staff."""

from __future__ import annotations

import re

from precheck.reading.changes import moves
from precheck.reading.figure import MONEY, NUMBER, PEOPLE, Figure
from precheck.reading.headcounts import in_answer_only
from precheck.reading.passage import Passage
from precheck.reading.staffing import JOBS, role_of
from precheck.reading.topics import FAMILY_OF, OTHER

STAFF = "employees"
_OF_RESEARCH = ("rd_continuous", "rd_spending", "rd_intensity")
OF_PEOPLE = (STAFF, JOBS)
_OF_US = re.compile(
    r"\s(?:of us\b|(?:regulars?|permanent|full[ -]timers?|temps?|part[ -]timers?)(?=\s*(?:[,.;+&]|and\b|plus\b|\Z)))",
    re.IGNORECASE,
)
_TO_COME = ("plan", "future", "new_jobs", "start", "no_plan", "investment")


def people(passage: Passage, figure: Figure, asked: str | None) -> str | None:
    """People of whom no more is said are the staff; where jobs were asked for, only those that there are."""
    if figure.family != PEOPLE:
        return of_us(passage, figure, asked) or _all_over(passage, figure, asked)
    if asked == JOBS:
        clause = passage.clause_at(figure.start)
        there = passage.has(clause, "have", "now") and not passage.has(clause, *_TO_COME)
        return STAFF if there and passage.figures_in(clause) == (figure,) else None
    return OTHER if asked != STAFF and in_answer_only(figure.text) else STAFF


def are_researchers(passage: Passage, figure: Figure, asked: str | None) -> bool:
    """Whether those counted do the research that was asked about: a team of nine engineers."""
    counted = figure.family in (PEOPLE, NUMBER) and not figure.scaled and not figure.timed
    return counted and asked in _OF_RESEARCH and role_of(passage, figure) is not None


def of_us(passage: Passage, figure: Figure, asked: str | None) -> str | None:
    """*25 of us*, *120 regular and 40 temps*: the staff, too."""
    ours = _OF_US.match(passage.text, figure.end) if figure.family == NUMBER else None
    if ours is None or asked == JOBS:
        return None
    return STAFF if asked != STAFF or "us" in ours[0].split() else None


def _all_over(passage: Passage, figure: Figure, asked: str | None) -> str | None:
    """So many that we have *worldwide* or *in Taiwan*, where no share was asked for: the staff."""
    clause = passage.clause_at(figure.start)
    here = passage.has(clause, "worldwide") and passage.has(clause, "have")
    return STAFF if here and figure.bare and asked != JOBS else None


def is_of_a_role(passage: Passage, figure: Figure, fact: str | None) -> bool:
    """Whether it counts people of one kind, who are not all the staff: 十幾位工程師, 3 in sales."""
    elsewhere = fact == OTHER or (fact is not None and FAMILY_OF[fact] == MONEY)
    return elsewhere and not figure.scaled and role_of(passage, figure) is not None


def with_roles(
    passage: Passage, asked: str | None, left: list[Figure], aside: list[Figure]
) -> list[Figure]:
    """Those of each kind among what answers: as jobs, or where all the staff is told by kind."""
    both = sorted([*left, *aside], key=lambda figure: figure.start)
    if asked == JOBS:
        return both
    parts = len(both) > 1 and all(role_of(passage, figure) for figure in both)
    return both if parts else left


def are_jobs(passage: Passage, figure: Figure, fact: str | None) -> bool:
    """Whether posts that seem to be the staff are the jobs asked for: 16個正職, hc +18."""
    if fact == STAFF and moves(passage, figure):
        return True
    if fact != STAFF or passage.has(passage.clause_at(figure.start), "now", "have"):
        return False
    if passage.text[max(figure.start - 1, 0) : figure.start] == "+":
        return True
    named = passage.hits_in(passage.clause_at(figure.start), ("staff", "employed"))
    return bool(named) and all("regular" in hit.tags for hit in named)


def with_kinds(
    passage: Passage, bound: dict[str, list[Figure]], kinds: list[Figure]
) -> dict[str, list[Figure]]:
    """What is bound; where the staff is told by kind, those of every kind: sixteen engineers and four admin people."""
    staff = bound.get(STAFF, [])
    if not kinds or not staff or not all(role_of(passage, figure) for figure in staff):
        return bound
    return {**bound, STAFF: sorted([*staff, *kinds], key=lambda figure: figure.start)}
