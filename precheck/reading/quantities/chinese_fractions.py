"""Fractions in Chinese: 三分之二, 三又二分之一, 一億半, and dozens (打)."""

from __future__ import annotations

from decimal import Decimal

from precheck.reading.quantities import chinese
from precheck.reading.quantities.chinese_words import LARGE, MINUS, SMALL
from precheck.reading.quantities.literals import literal
from precheck.reading.quantities.numeral import Numeral
from precheck.reading.quantities.tokens import Tokens, is_digits

_HALF = Decimal("0.5")
_DOZEN_VERBS = frozenset("開電算造入破")


def chinese_fraction(tokens: Tokens, found: Numeral) -> Numeral:
    """三分之二 and 三又二分之一 where they follow; 一億半; else the numeral as it is."""
    simple = _over(tokens, found)
    if simple is not None:
        return simple
    if tokens.texts[found.end] == "又":
        inner = _chinese_number(tokens, found.end + 1)
        part = None if inner is None else _over(tokens, inner)
        if part is not None:
            return part._replace(
                low=found.low + part.low, high=found.high + part.high, begin=found.begin
            )
    if tokens.texts[found.end] == "打" and tokens.texts[found.end + 1] not in _DOZEN_VERBS:
        return found._replace(low=found.low * 12, high=found.high * 12, end=found.end + 1)
    if tokens.texts[found.end] == "半" and tokens.texts[found.end - 1] in LARGE:
        more = found.scale * _HALF
        return found._replace(low=found.low + more, high=found.high + more, end=found.end + 1)
    return found


def _over(tokens: Tokens, bottom: Numeral) -> Numeral | None:
    end = bottom.end
    if tokens.texts[end] != "分" or tokens.texts[end + 1] != "之" or not bottom.low:
        return None
    negative = tokens.texts[end + 2] in MINUS
    top = _chinese_number(tokens, end + 2 + negative)
    if top is None:
        return None
    sign = -1 if negative else 1
    ends = sorted((sign * top.low / bottom.high, sign * top.high / bottom.low))
    return Numeral(ends[0], ends[1], bottom.begin, top.end, fraction=True)


def _chinese_number(tokens: Tokens, index: int) -> Numeral | None:
    text = tokens.texts[index]
    if chinese.begins(text):
        return chinese.chinese(tokens, index)
    if not is_digits(text):
        return None
    figures = literal(tokens, index)
    follows = tokens.texts[figures.end] if figures else ""
    if follows in SMALL or follows in LARGE:
        return chinese.chinese(tokens, index)
    return figures
