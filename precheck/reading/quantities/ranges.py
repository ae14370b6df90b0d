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
    EQUAL,
    FILLERS,
    FROM_TO,
    INCLUSIVE,
    OR,
    STRONG,
    TO,
)
from precheck.reading.quantities.chinese import is_unit
from precheck.reading.quantities.intervals import Interval, interval
from precheck.reading.quantities.tokens import Tokens, is_digits

_OPENING = frozenset({"between", "in", "anywhere", "介"})  # enough without 之間 at the end


def intervals(tokens: Tokens, amounts: list[Amount]) -> list[Interval]:
    """What each amount, or pair of amounts, allows."""
    ranged = _joined(tokens, amounts)
    starts = [found.begin for found in ranged] + [len(tokens)]
    bounded: list[Interval] = []
    for place, found in enumerate(ranged):
        earliest = bounded[-1].end if bounded else 0
        bounded.append(_bounded(tokens, found, earliest, starts[place + 1]))
    return _met(tokens, bounded)


# --- a to b ---------------------------------------------------------------------------------------


def _joined(tokens: Tokens, amounts: list[Amount]) -> list[Interval]:
    result: list[Interval] = []
    index = 0
    while index < len(amounts):
        pair = None
        if index + 1 < len(amounts):
            pair = _pair(tokens, amounts[index], amounts[index + 1])
        result.append(pair or interval(amounts[index]))
        index += 2 if pair else 1
    return result


def _pair(tokens: Tokens, first: Amount, second: Amount) -> Interval | None:
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


def _frame(tokens: Tokens, first: Amount, second: Amount) -> tuple[int, int] | None:
    """Where a range of the two would begin and end, if the words around them make one."""
    after = AMID.at(tokens, second.end)
    end = after[1] if after else second.end
    between = BETWEEN.before(tokens, first.begin)
    conjunction = AND.at(tokens, first.end)
    opens = between is not None and tokens[between[1]].text in _OPENING
    if conjunction is not None and conjunction[1] == second.begin and (after or opens):
        return (between[1] if between else first.begin), end
    link = TO.at(tokens, first.end)
    if link is not None and link[1] == second.begin and _is_range(tokens, first, second):
        start = FROM_TO.before(tokens, first.begin)
        return (start[1] if start else first.begin), end
    either = OR.at(tokens, first.end)
    if either is not None and either[1] == second.begin and _near(first, second):
        return first.begin, end
    return None


def _is_range(tokens: Tokens, first: Amount, second: Amount) -> bool:
    """Not 1995-01, nor two calendar years tied by a dash."""
    text = tokens[second.numeral.begin].text
    return not (text.startswith("0") and len(text) > 1) and first.kind not in ("year", "roc_year")


def _near(first: Amount, second: Amount) -> bool:
    """ "three or four hundred": alternatives so close that they are one rough figure."""
    first, second = _alike(first, second)
    return 0 < first.low < second.high <= first.low * 2 and first.numeral.exact


def _alike(first: Amount, second: Amount) -> tuple[Amount, Amount]:
    """Give each the unit and the scale that only the other one names."""
    if first.kind == "number" and second.kind != "number":
        first = _in_unit_of(first, second)
    elif second.kind == "number" and first.kind == "percent" and first.begin < first.numeral.begin:
        second = _in_unit_of(second, first)  # 百分之五十到六十
    elif second.kind == "number" and first.kind == "money":
        second = replace(second, kind=first.kind, unit=first.unit)
    elif first.kind == second.kind == "money" and not (first.unit and second.unit):
        code = first.unit or second.unit
        first, second = replace(first, unit=code), replace(second, unit=code)
    scale = second.numeral.scale
    if (
        scale >= 100
        and first.numeral.scale == 1
        and first.numeral.high < second.numeral.high / scale
    ):
        first = first.times(scale)
    return first, second


def _in_unit_of(first: Amount, second: Amount) -> Amount:
    factor = Decimal(1)
    if second.kind in ("percent", "duration") and second.numeral.low and second.numeral.high:
        factor = second.high / second.numeral.high
    return replace(first.times(factor), kind=second.kind, unit=second.unit)


# --- at least, about, or more ---------------------------------------------------------------------


def _bounded(tokens: Tokens, found: Interval, earliest: int, latest: int) -> Interval:
    """The amount under the words before and after it; a bound outweighs a rough word."""
    marks: list[str] = []
    begin, core = _marks_before(tokens, found, earliest, marks)
    end = _marks_after(tokens, begin, found, latest, marks)
    strong = [mark for mark in marks if mark in STRONG]
    for mark in strong[:1] if strong and EQUAL not in strong[1:] else strong:
        found = found.marked(mark)
    for mark in marks:
        if mark not in STRONG:
            found = replace(found, approximate=True) if strong else found.marked(mark)
    equal = INCLUSIVE.at(tokens, end)
    if equal is not None and equal[1] <= latest and strong:
        found, end = replace(found, low_inclusive=True, high_inclusive=True), equal[1]
    return replace(found, begin=begin, core=core, end=end)


def _marks_before(
    tokens: Tokens, found: Interval, earliest: int, marks: list[str]
) -> tuple[int, int]:
    """Collect the words before, nearest first; where they begin, and where the strong ones do."""
    begin, core = found.begin, found.core
    for _ in range(3):
        mark, place = _mark_before(tokens, begin)
        if mark is None or place < earliest or _denies(tokens, place):
            break
        marks.append(mark)
        begin = place
        core = place if mark in STRONG else core
    return begin, core


def _mark_before(tokens: Tokens, index: int) -> tuple[str | None, int]:
    for place in range(index, index - 3, -1):
        mark = BEFORE.before(tokens, place)
        if mark is not None:
            return (None, index) if _no_bound(tokens, mark[1], index) else mark
        if tokens.texts[place - 1] not in FILLERS:
            break
    return None, index


def _no_bound(tokens: Tokens, place: int, index: int) -> bool:
    """上億 is "a hundred million and more", but 上 300 is not."""
    return tokens[place].text == "上" and not is_unit(tokens.texts[index])


def _marks_after(tokens: Tokens, begin: int, found: Interval, latest: int, marks: list[str]) -> int:
    """Collect the words after the number and after its unit; where they end."""
    end, numeral_end = found.end, found.numeral_end
    if marks and tokens.texts[begin] == "比" and tokens.texts[end] in COMPARED:
        marks[-1] = COMPARED[tokens.texts[end]]
        return end + 1
    inner = AFTER.at(tokens, numeral_end) if numeral_end < end else None
    if inner is not None and inner[1] <= end:
        marks.insert(0, inner[0])
    for _ in range(2):
        mark = AFTER.at(tokens, end)
        if mark is None or mark[1] > latest or _overlaps(tokens, end, mark[1], latest):
            break
        if is_digits(tokens.texts[mark[1]]) and tokens.texts[mark[1] - 1] in ("+", "plus"):
            break  # a sum: 180 plus 40
        if mark[0] in STRONG:
            marks.insert(0, mark[0])
        else:
            marks.append(mark[0])
        end = mark[1]
    return end


def _denies(tokens: Tokens, index: int) -> bool:
    """Chinese characters that look like a bound but end another word: 透過, 通過, 附近, 最近."""
    if tokens.texts[index - 1] == "=":  # =>
        return True
    return tokens.texts[index - 1] + tokens.texts[index] in (
        "透過", "通過", "經過", "附近", "最近", "愉快", "盡快", "儘快", "線上", "以上", "晚上", "加上",
        "實際上", "市上", "不過", "只是", "每平均", "際上", "網上", "身上", "路上", "早上", "之上",
    )  # fmt: skip


def _overlaps(tokens: Tokens, begin: int, end: int, following: int) -> bool:
    """Whether the words belong to the next amount: "equal to 5000 or less than 5000"."""
    if following >= len(tokens):
        return False
    for place in (following, following - 1):
        mark = BEFORE.before(tokens, place)
        if mark is not None and begin <= mark[1] < end and not _denies(tokens, mark[1]):
            return True
    return False


# --- over a and under b ---------------------------------------------------------------------------


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
