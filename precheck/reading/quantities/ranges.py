"""From amounts to intervals: "a to b" joined, bounds applied, "over a and under b" met."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from precheck.reading.quantities.amounts import Amount
from precheck.reading.quantities.bound_words import (
    AFTER,
    ALSO,
    AMID,
    AND,
    BEFORE,
    BETWEEN,
    COMPARED,

    FILLERS,
    FROM_TO,
    INCLUSIVE,
    OR,
    OVER,
    TO,
)
from precheck.reading.quantities.intervals import Interval, interval
from precheck.reading.quantities.tokens import Token, text_at


def intervals(tokens: list[Token], amounts: list[Amount]) -> list[Interval]:
    """What each amount, or pair of amounts, allows."""
    ranged = _joined(tokens, amounts)
    starts = [found.begin for found in ranged] + [len(tokens)]
    bounded = []
    for place, found in enumerate(ranged):
        earliest = bounded[-1].end if bounded else 0
        bounded.append(_bounded(tokens, found, earliest, starts[place + 1]))
    return _met(tokens, bounded)


# --- a to b ---------------------------------------------------------------------------------------


def _joined(tokens: list[Token], amounts: list[Amount]) -> list[Interval]:
    result: list[Interval] = []
    index = 0
    while index < len(amounts):
        pair = None
        if index + 1 < len(amounts):
            pair = _pair(tokens, amounts[index], amounts[index + 1])
        result.append(pair or interval(amounts[index]))
        index += 2 if pair else 1
    return result


def _pair(tokens: list[Token], first: Amount, second: Amount) -> Interval | None:
    if second.begin - first.end > 2:
        return None
    frame = _frame(tokens, first, second)
    if frame is None:
        return None
    first, second = _alike(first, second)
    if (first.kind, first.unit) != (second.kind, second.unit) or first.low >= second.high:
        return None
    joined = interval(second)
    return replace(
        joined,
        low=first.low,
        low_inclusive=first.low_inclusive,
        begin=frame[0],
        core=frame[0],
        end=frame[1],
        scaled=first.scaled or second.scaled,
        bound=True,
    )


def _frame(tokens: list[Token], first: Amount, second: Amount) -> tuple[int, int] | None:
    """Where a range of the two would begin and end, if the words around them make one."""
    after = AMID.at(tokens, second.end)
    end = after[1] if after else second.end
    between = BETWEEN.before(tokens, first.begin)
    conjunction = AND.at(tokens, first.end)
    if conjunction is not None and conjunction[1] == second.begin and (after or between):
        if after or tokens[between[1]].text in ("between", "in", "anywhere", "介"):  # type: ignore[index]
            return (between[1] if between else first.begin), end
    link = TO.at(tokens, first.end)
    if link is not None and link[1] == second.begin and _is_range(tokens, first, second):
        start = FROM_TO.before(tokens, first.begin)
        return (start[1] if start else first.begin), end
    either = OR.at(tokens, first.end)
    if either is not None and either[1] == second.begin and _near(first, second):
        return first.begin, end
    return None


def _is_range(tokens: list[Token], first: Amount, second: Amount) -> bool:
    """Not 1995-01, nor two calendar years tied by a dash."""
    text = tokens[second.numeral.begin].text
    return not (text.startswith("0") and len(text) > 1) and first.kind not in ("year", "roc_year")


def _near(first: Amount, second: Amount) -> bool:
    """"three or four hundred": alternatives so close that they are one rough figure."""
    first, second = _alike(first, second)
    return 0 < first.low < second.high <= first.low * 2 and first.numeral.exact


def _alike(first: Amount, second: Amount) -> tuple[Amount, Amount]:
    """Give each the unit and the scale that only the other one names."""
    if first.kind == "number" and second.kind != "number":
        first = _in_unit_of(first, second)
    elif second.kind == "number" and first.kind == "money":
        second = replace(second, kind=first.kind, unit=first.unit)
    elif first.kind == second.kind == "money" and not (first.unit and second.unit):
        code = first.unit or second.unit
        first, second = replace(first, unit=code), replace(second, unit=code)
    scale = second.numeral.scale
    if scale >= 100 and first.numeral.scale == 1 and first.numeral.high < second.numeral.high / scale:
        first = first.times(scale)
    return first, second


def _in_unit_of(first: Amount, second: Amount) -> Amount:
    factor = Decimal(1)
    if second.kind in ("percent", "duration") and second.numeral.low and second.numeral.high:
        factor = second.high / second.numeral.high
    return replace(first.times(factor), kind=second.kind, unit=second.unit)


# --- at least, about, or more ---------------------------------------------------------------------


def _bounded(tokens: list[Token], found: Interval, earliest: int, latest: int) -> Interval:
    found = _marked_before(tokens, found, earliest)
    return _marked_after(tokens, found, latest)


def _marked_before(tokens: list[Token], found: Interval, earliest: int) -> Interval:
    for _ in range(3):
        place = found.begin
        for _ in range(3):
            mark = BEFORE.before(tokens, place)
            if mark is not None or text_at(tokens, place - 1) not in FILLERS:
                break
            place -= 1
        if mark is None or mark[1] < earliest or _denies(tokens, mark[1]):
            break
        rough = mark[0] not in ("<", "<=", ">", ">=", "=")
        core = found.core if rough else mark[1]
        found = replace(_compared(tokens, found, mark[0]), begin=mark[1], core=core)
    return found


def _denies(tokens: list[Token], index: int) -> bool:
    """Chinese characters that look like a bound but end another word: 透過, 通過, 附近, 最近."""
    return text_at(tokens, index - 1) + text_at(tokens, index) in (
        "透過", "通過", "經過", "附近", "最近", "愉快", "盡快", "儘快", "線上", "以上", "晚上", "加上",
        "實際上", "市上", "不過", "只是", "每平均", "際上", "網上", "身上", "路上", "早上", "之上",
    )  # fmt: skip


def _compared(tokens: list[Token], found: Interval, mark: str) -> Interval:
    """比三十大: the word after the number says which way."""
    text = text_at(tokens, found.end)
    if mark == OVER and text in COMPARED and text_at(tokens, found.begin - 1) == "比":
        return replace(found.marked(COMPARED[text]), end=found.end + 1)
    return found.marked(mark)


def _marked_after(tokens: list[Token], found: Interval, latest: int) -> Interval:
    equal = INCLUSIVE.at(tokens, found.end)
    if equal is not None and equal[1] <= latest and found.bound:
        return replace(found, low_inclusive=True, high_inclusive=True, end=equal[1])
    for _ in range(2):
        mark = AFTER.at(tokens, found.end)
        if mark is None or mark[1] > latest or _overlaps(tokens, found.end, mark[1], latest):
            break
        found = _exact(found, mark[0]).marked(mark[0]).spanning(found.begin, mark[1])
    return found


def _exact(found: Interval, mark: str) -> Interval:
    """"equal to 5000 or less": the bound after it wins."""
    return found


def _overlaps(tokens: list[Token], begin: int, end: int, following: int) -> bool:
    """Whether the words belong to the next amount: "equal to 5000 or less than 5000"."""
    if following >= len(tokens):
        return False
    for place in (following, following - 1):
        mark = BEFORE.before(tokens, place)
        if mark is not None and mark[1] < end and mark[1] >= begin:
            return True
    return False


# --- over a and under b ---------------------------------------------------------------------------


def _met(tokens: list[Token], found: list[Interval]) -> list[Interval]:
    result: list[Interval] = []
    for one in found:
        both = _meet(tokens, result[-1], one) if result else None
        if both is None:
            result.append(one)
        else:
            result[-1] = both
    return result


def _meet(tokens: list[Token], first: Interval, second: Interval) -> Interval | None:
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
    return replace(
        named,
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
