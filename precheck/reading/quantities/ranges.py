"""From amounts to intervals: "a to b" joined, bounds applied, "over a and under b" met."""

from __future__ import annotations

from precheck.reading.quantities.amounts import Amount
from precheck.reading.quantities.bound_words import (
    ALSO,
)
from precheck.reading.quantities.bounds import bounded
from precheck.reading.quantities.intervals import Interval
from precheck.reading.quantities.pairs import joined
from precheck.reading.quantities.tokens import Tokens


def intervals(tokens: Tokens, amounts: list[Amount]) -> list[Interval]:
    """What each amount, or pair of amounts, allows."""
    ranged = joined(tokens, amounts)
    starts = [found.begin for found in ranged] + [len(tokens)]
    result: list[Interval] = []
    for place, found in enumerate(ranged):
        earliest = result[-1].end if result else 0
        result.append(bounded(tokens, found, earliest, starts[place + 1]))
    return _met(tokens, result)


def _met(tokens: Tokens, found: list[Interval]) -> list[Interval]:
    result: list[Interval] = []
    for one in found:
        both = _meet(tokens, result[-1], one) if result else None
        if both is None:
            result.append(one)
        else:
            result[-1] = both
    return result


def _meet(tokens: Tokens, first: Interval, second: Interval) -> Interval | None:
    gap = second.begin - first.end
    if gap:
        link = ALSO.at(tokens, first.end)
        if link is None or link[1] != second.begin:
            return None
    if first.kind != second.kind and "number" not in (first.kind, second.kind):
        return None
    low, high = (first, second) if first.high is None else (second, first)
    if low.high is not None or high.low is not None or low.low is None or high.high is None:
        return None
    if low.low >= high.high:
        return None
    named = second if first.kind == "number" else first
    return named._replace(
        low=low.low,
        high=high.high,
        low_inclusive=low.low_inclusive,
        high_inclusive=high.high_inclusive,
        begin=first.begin,
        core=first.core,
        end=second.end,
        scaled=first.scaled or second.scaled,
        bound=True,
    )
