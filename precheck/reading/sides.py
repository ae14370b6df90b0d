"""On which side a figure is told: of what counts (here, sold abroad) or of the rest."""

from __future__ import annotations

from precheck.reading.figure import Figure
from precheck.reading.labels import label
from precheck.reading.passage import Passage

Sides = tuple[tuple[str, ...], tuple[str, ...]]
HOME, AWAY = ("in_taiwan",), ("elsewhere", "place")
SIDES = {
    "export_share": (
        ("export", "abroad", "elsewhere", "place"),
        ("home", "home_only", "in_taiwan"),
    ),
    "taiwan_operations_share": (HOME, AWAY),
    "taiwan_production_share": (HOME, AWAY),
}


def sides_of(passage: Passage, told: list[Figure], sides: Sides) -> list[int | None]:
    """Of each figure, whether it is here (0) or away (1), by the places before them all, or after."""
    opening = passage.sentence_at(told[0].start)[0]
    closing = passage.sentence_at(told[-1].start)[1]
    starts = [opening, *(figure.end for figure in told)]
    ends = [*(figure.start for figure in told), closing]
    gaps = list(zip(starts, ends))
    tags = (*sides[0], *sides[1])
    before = passage.has(gaps[0], *tags)
    found: list[int | None] = []
    for gap in gaps[:-1] if before else gaps[1:]:
        hits = passage.hits_in(gap, tags)
        hit = None if not hits else hits[-1] if before else hits[0]
        found.append(None if hit is None else int(hit.tags.isdisjoint(sides[0])))
    return found


def without_total(told: list[Figure]) -> list[Figure]:
    """The parts, without the sum of them: three plants, two here and one in Thailand."""
    twice = sum(float(figure.low or 0) for figure in told)
    parts = [figure for figure in told if 2 * float(figure.low or 0) != twice]
    return parts if len(parts) > 1 else told


def side_of(passage: Passage, figure: Figure, sides: Sides) -> int | None:
    """0 if a figure is said of what counts, 1 if of the rest."""
    said = label(passage, figure, (*sides[0], *sides[1]))
    if said is not None:
        return int(said in sides[1])
    sentence = passage.sentence_at(figure.start)
    right, wrong = passage.has(sentence, *sides[0]), passage.has(sentence, *sides[1])
    return None if right == wrong else int(wrong)
