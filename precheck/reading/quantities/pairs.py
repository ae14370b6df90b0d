"""Two amounts that make one range: "a to b", "between a and b", "three or four hundred"."""

from __future__ import annotations

from decimal import Decimal

from precheck.reading.quantities.amounts import Amount
from precheck.reading.quantities.bound_words import (
    AMID,
    AND,
    BETWEEN,
    FROM_TO,
    OR,
    TO,
)
from precheck.reading.quantities.chinese_words import LARGE, SMALL
from precheck.reading.quantities.intervals import Interval, interval
from precheck.reading.quantities.tokens import Tokens, glued

_OPENING = frozenset({"between", "in", "anywhere", "介"})  # enough without 之間 at the end


def joined(tokens: Tokens, amounts: list[Amount]) -> list[Interval]:
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
    first, second = _alike(tokens, first, second)
    if (first.kind, first.unit) != (second.kind, second.unit) or first.low >= second.high:
        return None
    joined = interval(second)
    return joined._replace(
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
    opens = between is not None and tokens.texts[between[1]] in _OPENING
    if conjunction is not None and conjunction[1] == second.begin and (after or opens):
        return (between[1] if between else first.begin), end
    link = TO.at(tokens, first.end)
    if link is not None and link[1] == second.begin and _is_range(tokens, first, second):
        start = FROM_TO.before(tokens, first.begin)
        return (start[1] if start else first.begin), end
    either = OR.at(tokens, first.end)
    if either is not None and either[1] == second.begin and _near(tokens, first, second):
        return first.begin, end
    return None


def _is_range(tokens: Tokens, first: Amount, second: Amount) -> bool:
    """Not 1995-01, nor two calendar years tied by a dash."""
    text = tokens.texts[second.numeral.begin]
    return not (text.startswith("0") and len(text) > 1) and first.kind not in ("year", "roc_year")


def _near(tokens: Tokens, first: Amount, second: Amount) -> bool:
    """ "three or four hundred": alternatives so close that they are one rough figure."""
    first, second = _alike(tokens, first, second)
    return 0 < first.low < second.high <= first.low * 2 and first.numeral.exact


def _alike(tokens: Tokens, first: Amount, second: Amount) -> tuple[Amount, Amount]:
    """Give each the unit and the scale that only the other one names."""
    if first.kind == "number" and second.kind != "number":
        first = _in_unit_of(first, second)
    elif second.kind == "number" and first.kind == "percent" and first.begin < first.numeral.begin:
        second = _in_unit_of(second, first)  # 百分之五十到六十
    elif second.kind == "number" and first.kind == "money":
        second = second._replace(kind=first.kind, unit=first.unit)
    elif first.kind == second.kind == "money" and not (first.unit and second.unit):
        code = first.unit or second.unit
        first, second = first._replace(unit=code), second._replace(unit=code)
    scale = second.numeral.scale
    if _next_to_it(tokens, first, second):
        first = first.times(_place(second))
    elif _is_its_last_figure(tokens, first, second):
        if first.numeral.low < second.numeral.low:
            first = first.times(scale)
        second = second._replace(low=first.low + _place(second), high=first.high + _place(second))
    elif (
        scale >= 100
        and first.numeral.scale < scale
        and first.numeral.high < second.numeral.high / scale
    ):
        small = first.numeral.high < 10
        hundreds = small and _in_hundreds(tokens, second)
        first = first.times(
            scale * 100 if hundreds else scale * _before_scale(tokens, second, small)
        )
    return first, second


def _before_scale(tokens: Tokens, amount: Amount, small: bool) -> int:
    """4到5千萬: the lone figure counts tens of millions, too."""
    if not small:
        return 1
    texts = tokens.texts[amount.numeral.begin : amount.numeral.end]
    pairs = zip(texts, texts[1:])
    return next((SMALL[one] for one, two in pairs if one in SMALL and two in LARGE), 1)


def _next_to_it(tokens: Tokens, first: Amount, second: Amount) -> bool:
    """5、60個 is fifty to sixty, "8 or 900 million" eight or nine hundred million."""
    link = tokens.texts[first.end]
    if link != "or" and not (link == "、" and glued(tokens, first.end)):
        return False
    single = first.numeral.exact and first.numeral.scale == 1 and first.numeral.high < 10
    return single and second.numeral.low == (first.numeral.low + 1) * _place(second) > 9


def _is_its_last_figure(tokens: Tokens, first: Amount, second: Amount) -> bool:
    """15、6個 is fifteen or sixteen, 一億二、三千萬 120 or 130 million."""
    if tokens.texts[first.end] != "、" or not glued(tokens, first.end):
        return False
    if not (first.numeral.exact and second.numeral.exact) or second.numeral.low <= 0:
        return False
    whole, next_to = first.numeral.low, second.numeral.low
    if whole < next_to:
        whole *= second.numeral.scale
    figures, rest = divmod(whole, _place(second))
    tens, last = divmod(figures, 10)
    return rest == 0 and tens > 0 and last > 0 and next_to == (last + 1) * _place(second)


def _place(amount: Amount) -> Decimal:
    """What its first figure counts: a hundred million for 900 million."""
    return Decimal(1).scaleb(amount.numeral.low.adjusted())


def _in_hundreds(tokens: Tokens, amount: Amount) -> bool:
    """7 hundred million: a lone figure before it counts hundreds of millions, too."""
    numeral = amount.numeral
    return "hundred" in tokens.texts[numeral.begin : numeral.end] and numeral.scale > 100


def _in_unit_of(first: Amount, second: Amount) -> Amount:
    factor = Decimal(1)
    if second.kind in ("percent", "duration") and second.numeral.low and second.numeral.high:
        factor = second.high / second.numeral.high
    return first.times(factor)._replace(kind=second.kind, unit=second.unit)
