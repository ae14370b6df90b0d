"""The quantity facts that a passage tells: bound, weighed, and turned into values or asks."""

from __future__ import annotations

import re
from dataclasses import replace

from precheck.reading.asks import ask_between
from precheck.reading.figure import Figure, denied, times, whole
from precheck.reading.passage import Passage
from precheck.reading.results import NOTHING, Result
from precheck.reading.values import quantity_of, result_of
from precheck.reading.weighing import Weighed, weigh
from precheck.rules.facts import Quantity

_ORDINALS = ("first", "second", "third")
_ABOUT, _WORD = 0.1, 12
_WHOLES = frozenset({"worldwide", "total"})
# What may stand between a *not* and the bound that it denies: we didn't do less than.
_DOING = re.compile(
    r"\s*(?:(?:do|did|make|have|sell|reach|go|fall|drop|be|spend|是|有|會|做)\s*)?", re.IGNORECASE
)
_OWN = {"": "own", "own_start": "own"}


def read_amount(passage: Passage, fact: str, found: list[Figure]) -> Result:
    """What the figures told for one fact come to."""
    weighed = weigh(passage, fact, found)
    if not weighed.figures:
        return NOTHING
    if weighed.differ is None:
        return result_of(passage, fact, _refined(passage, weighed.figures[0]))
    return _asked(passage, fact, weighed)


def _refined(passage: Passage, figure: Figure) -> Figure:
    """A figure with what is said of it from farther off: *not* before a bound, a hedge in its clause."""
    one_sided = (figure.low is None) != (figure.high is None)
    before = passage.hits_in((max(figure.start - _WORD, 0), figure.start), ("not",))
    if one_sided and before and _DOING.fullmatch(passage.text, before[-1].end, figure.start):
        figure = denied(figure)
    return _hedged(passage, figure)


def _hedged(passage: Passage, figure: Figure) -> Figure:
    """A figure said with *I guess* or 好像: about that much."""
    exact = figure.low is not None and figure.low == figure.high and figure.low > 0
    start, end = passage.clause_at(figure.start)
    ahead = max(start, figure.start - _WORD), figure.start
    guessed = passage.has((start, end), "hedge") and not passage.has((start, end), "instead")
    rough = guessed or passage.has(ahead, "roughly")
    others = [other for other in passage.figures_in(ahead) if not other.timed]
    if not exact or figure.founded or not rough or others:
        return figure
    return figure._replace(
        low=times(figure.low, 1 - _ABOUT),
        high=times(figure.high, 1 + _ABOUT),
        approximate=True,
    )


def _asked(passage: Passage, fact: str, weighed: Weighed) -> Result:
    values = [quantity_of(passage, fact, figure) for figure in weighed.figures]
    options: list[tuple[str, Quantity]] = [
        (name, value) for name, value in zip(_names(weighed), values) if value is not None
    ]
    if weighed.differ == "scope" and not _WHOLES.intersection(weighed.labels) and options:
        options = _with_total(options)
    if not options:
        return result_of(passage, fact, weighed.figures[0])
    ask = ask_between(weighed.differ or "which", fact, _stretch(passage, weighed), list(options))
    return Result(asks=(ask,))


def _names(weighed: Weighed) -> list[str]:
    names: list[str] = []
    for number, said in enumerate(weighed.labels):
        name = _OWN.get(said, said) if "predecessor" in weighed.labels else said
        name = name or _ordinal(number)
        names.append(_ordinal(number) if name in names else name)
    return names


def _ordinal(number: int) -> str:
    return _ORDINALS[number] if number < len(_ORDINALS) else f"number_{number + 1}"


def _with_total(options: list[tuple[str, Quantity]]) -> list[tuple[str, Quantity]]:
    """The parts, and first their sum."""
    parts = [value for _, value in options]
    total = replace(
        parts[0],
        low=_sum([part.low for part in parts]),
        high=_sum([part.high for part in parts]),
        stated=" + ".join(part.stated for part in parts),
    )
    return [("total", total), *options]


def _sum(sides: list[int | float | None]) -> int | float | None:
    known = [side for side in sides if side is not None]
    return whole(sum(known)) if len(known) == len(sides) else None


def _stretch(passage: Passage, weighed: Weighed) -> Figure:
    """The words from the first of the figures to the last."""
    start = min(figure.start for figure in weighed.figures)
    end = max(figure.end for figure in weighed.figures)
    return weighed.figures[0]._replace(start=start, end=end, text=passage.text[start:end])
