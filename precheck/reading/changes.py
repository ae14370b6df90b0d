"""From what a figure was to what it is: from 200 to 400 million, 20 % more than the year before."""

from __future__ import annotations

import re

from precheck.reading.figure import PERCENT, Figure, whole
from precheck.reading.labels import label
from precheck.reading.lexicon.changes import FALLS, FROM, GROWS, LESS, MORE, TO, YEAR_BEFORE
from precheck.reading.mentions import mentions
from precheck.reading.passage import Passage
from precheck.reading.tokens import expression, fold

_FROM, _FROM_HERE = expression(rf"(?:{FROM})\s?\Z"), expression(rf"(?:{FROM})\s?")
_TO, _GOES = expression(TO), expression(f"{GROWS}|{FALLS}")
_GROWS, _FALLS = expression(f"{GROWS}|{MORE}"), expression(f"{FALLS}|{LESS}")
_YEAR_BEFORE = expression(YEAR_BEFORE)
_UP_TO = re.compile("up to|down to")
_NEAR, _FAR, _WHOLE = 8, 30, 100


def goes_on_to(passage: Passage, before: Figure, figure: Figure) -> bool:
    """Whether the first of two figures is where something started: *from 30 % in 2020 to 45 %*, 從五個人做到八十個."""
    start = max(before.start - _NEAR, 0)
    if _FROM.search(passage.said[start : before.start]) is None:
        return False
    return _TO.search(passage.said[before.end : figure.end]) is not None


def reached(passage: Passage, before: Figure, figure: Figure) -> Figure:
    """Where something that started elsewhere has come: *up to 45 %* is no bound there."""
    bound = figure.low is None and figure.high is not None and _UP_TO.match(fold(figure.text))
    if not bound or not goes_on_to(passage, before, figure):
        return figure
    return figure._replace(low=figure.high, high_inclusive=True)


def moves(passage: Passage, figure: Figure) -> bool:
    """Whether a *from ... to* tells a change, and not how far something reaches."""
    if _FROM_HERE.match(fold(figure.text)) is None:
        return False
    start, end = passage.sentence_at(figure.start)
    around = passage.said[max(start, figure.start - _FAR) : min(end, figure.end + _FAR)]
    return _GOES.search(around) is not None


def arrived(passage: Passage, figure: Figure) -> Figure:
    """Where a change from one figure to another has led: *it doubled, from 200 to 400 million*."""
    if figure.low == figure.high or figure.timed or not moves(passage, figure):
        return figure
    last = mentions(_TO.split(fold(figure.text), maxsplit=1)[-1])
    ends = [end for end in (figure.low, figure.high) if last and end is not None]
    reached = min(ends, key=lambda end: abs(end - (last[0].high or 0)), default=None)
    return figure if reached is None else figure._replace(low=reached, high=reached)


def grown_by(passage: Passage, found: list[Figure]) -> list[Figure]:
    """An amount told as so much more than the year before, and that year's: 比前年多兩成，前年是五億."""
    shares = [figure for figure in passage.figures if figure.family == PERCENT]
    if len(found) != 1 or len(shares) != 1 or found[0].low != found[0].high:
        return found
    base, share = found[0], shares[0]
    if label(passage, base, ("year_before", "last_year")) != "year_before" or share.low is None:
        return found
    start, end = passage.clause_at(share.start)
    said = passage.said[start:end]
    grows, falls = _GROWS.search(said), _FALLS.search(said)
    if (grows is None) == (falls is None) or _YEAR_BEFORE.search(said) is None:
        return found
    sign = 1 if grows else -1
    reached = whole((base.low or 0) * (1 + sign * share.low / _WHOLE))
    return [base._replace(low=reached, high=reached, approximate=base.approximate)]
