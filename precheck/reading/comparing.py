"""Figures of one fact side by side: which makes another more exact, and which is only beside it."""

from __future__ import annotations

from precheck.reading.changes import goes_on_to
from precheck.reading.figure import Figure, times
from precheck.reading.labels import STAFF, label
from precheck.reading.outlays import is_given
from precheck.reading.passage import Passage
from precheck.reading.weighing import is_refused, said_before

# Words that compare: a figure with one of them goes on about the fact before it.
CARRIES = (
    "adding",
    "otherwise",
    "last_year",
    "year_before",
    "this_year",
    "now",
    "past",
    "worldwide",
    "in_taiwan",
    "elsewhere",
    "season",
    "regular",
    "irregular",
    "consolidated",
    "parent",
    "instead",
    "rejected",
    "predecessor",
    "own_start",
    "site",
    "total",
    "became",
    "concluding",
)


_OF_A_YEAR = ("last_year", "year_before", "this_year")
_SCALES = (("億", 10**8), ("亿", 10**8), ("萬", 10**4), ("万", 10**4))
_ALIKE = 10  # times more or less: no firm changes so much from one year to the next


def is_sharper(passage: Passage, told: Figure, figure: Figure) -> bool:
    """Whether a bare number makes the figure before it more exact: *not 2,000, 400*; *about 1,000, exactly 1,024*."""
    if not figure.bare or figure.founded is not None or told.founded:
        return False
    if passage.clause_of(figure.start) - passage.clause_of(told.start) != 1:
        return False
    if label(passage, figure, STAFF) == "irregular":
        return False  # about 60, 65 with the part-timers
    return _holds(told, figure)


def _holds(wide: Figure, narrow: Figure) -> bool:
    """Whether a rough or one-sided figure leaves room for another."""
    one_sided = (wide.low is None) != (wide.high is None)
    if not one_sided and not wide.approximate:
        return False
    if narrow.low is None or narrow.high is None:
        return False
    middle = (narrow.low + narrow.high) / 2
    return (wide.low or 0) <= middle <= (middle if wide.high is None else wide.high) and middle > 0


def of_one_kind(passage: Passage, found: list[Figure]) -> list[Figure]:
    """Without bare numbers beside figures with a unit ("in hall 3 we are 300 people"), unless they are compared."""
    if all(_bare(figure) or is_refused(passage, figure) for figure in found):
        return found
    found = [_in_the_same_scale(passage, figure, found) for figure in found]
    replaced = any(said_before(passage, figure) for figure in found[:-1])
    return [
        figure
        for figure in found
        if not _bare(figure)
        or (replaced and figure == found[-1])
        or any(goes_on_to(passage, other, figure) for other in found if other.end <= figure.start)
        or any(_holds(other, figure) for other in found if not _bare(other))
        or passage.has(passage.clause_at(figure.start), *CARRIES)
    ]


def _in_the_same_scale(passage: Passage, figure: Figure, found: list[Figure]) -> Figure:
    """A bare number that leaves out the scale of the amount beside it: 前年八百萬，去年一千二."""
    if not _bare(figure) or not figure.low or figure.low != figure.high:
        return figure
    compared = passage.has(passage.clause_at(figure.start), *_OF_A_YEAR) or is_given(
        passage, figure
    )
    for other in found if compared else ():
        scale = next((each for mark, each in _SCALES if other.text.endswith(mark)), 0)
        if other.scaled and scale and 1 / _ALIKE <= figure.low * scale / (other.low or 1) <= _ALIKE:
            amount = times(figure.low, scale)
            return figure._replace(low=amount, high=amount, unit=other.unit, scaled=True)
    return figure


def _bare(figure: Figure) -> bool:
    return figure.bare and figure.founded is None
