"""What is said of each of several figures: which year, which sites, which staff, which accounts."""

from __future__ import annotations

import re

from precheck.reading.clauses import A_TIME, Span
from precheck.reading.figure import Figure
from precheck.reading.passage import Passage
from precheck.reading.tokens import expression

TIME = ("not_now", "last_year", "year_before", "this_year", "now", "past", "future")
SCOPE = ("total", "worldwide", "in_taiwan", "elsewhere", "site")
WHERE = ("worldwide", "in_taiwan", "elsewhere", "site")
STAFF = ("irregular", "regular")
MARKET = ("home", "export")
BASIS = ("consolidated", "parent")
ORIGIN = ("predecessor", "own_start")
PERIOD = ("month", "quarter", "half_year", "week", "day", "yearly")
PER_YEAR = {"month": 12, "quarter": 4, "half_year": 2, "week": 52, "day": 365}
REFUSED = ("rejected",)

# A space that parts two items of a list, in Chinese: 人數95 工讀10.
_GAP = re.compile(rf"\s+(?!{A_TIME})(?=[\u3400-\u9fff])")
_TOUCHING = 1
_OF_YEAR = expression(
    r"(?<!\d)(20\d\d)\s?年?:?\s?(?:再|又|也|要|會|將|投入?|花|編|約|請|招|聘|增加?|補)*\s?\Z"
)
_IN_YEAR = expression(r"\s(?:more\s)?(?:in|by|for|during)\s(20\d\d)")
_BACK = 12


def label(passage: Passage, figure: Figure, group: tuple[str, ...]) -> str | None:
    """The tag of a group that belongs to a figure: one before it, if the passage puts labels first, else after."""
    said = passage.tagged(*group)
    if not said.all:
        return None
    start, end = room(passage, figure)
    beside = said.within((start, end))
    if not beside:
        return None
    clause = passage.clause_at(figure.start)
    item = _GAP.search(passage.text, figure.end, end)
    last = item.start() if item else end
    before = [hit for hit in reversed(beside) if hit.start < figure.start]
    after = [hit for hit in beside if figure.end <= hit.start < last]
    if _labels_first(passage, group):
        found = before or (after if end == clause[1] else [])
    else:
        touching = [hit for hit in before[:1] if figure.start - hit.end <= _TOUCHING]
        found = after or (before if start == clause[0] else touching)
    return next((tag for hit in found for tag in group if tag in hit.tags), None)


def _labels_first(passage: Passage, group: tuple[str, ...]) -> bool:
    """Whether the first label of the group stands before the first figure."""
    if not passage.figures:
        return True
    known: dict[tuple[str, ...], bool] = passage.worked_out["labels_first"]
    if group not in known:
        first = passage.figures[0]
        start, _ = passage.sentence_at(first.start)
        known[group] = passage.has((start, first.start), *group)
    return known[group]


def room(passage: Passage, figure: Figure) -> Span:
    """The part of its clause that a figure has to itself, up to the figures on either side."""
    known: dict[tuple[int, int, bool], Span] = passage.worked_out["room"]
    key = figure.start, figure.end, figure.timed
    found = known.get(key)
    if found is None:
        start, end = passage.clause_at(figure.start)
        before, after = passage.beside(figure)
        found = max(start, before.end if before else 0), min(end, after.start if after else end)
        known[key] = found
    return found


def year_of(passage: Passage, figure: Figure) -> int | None:
    """The calendar year said beside a figure ("2024年三億", "300 million in 2024")."""
    start, end = room(passage, figure)
    before = [other for other in passage.figures_in((start, figure.start)) if other.founded]
    after = [other for other in passage.figures_in((figure.end, end)) if other.founded]
    first = bool(passage.figures) and passage.figures[0].founded is not None
    found = (before[::-1] or after) if first else (after or before[::-1])
    return found[0].founded[0].year if found and found[0].founded else None


def plan_year(passage: Passage, figure: Figure) -> str | None:
    """The year that money or people are planned for, in four digits: 2027年再投三千萬, 20 more in 2028."""
    said = passage.said
    year = _IN_YEAR.match(said, figure.end)
    year = year or _OF_YEAR.search(said, max(figure.start - _BACK, 0), figure.start)
    return year[1] if year else None
