"""The numeral at a place, in either language: the one door to all ways of saying a number."""

from __future__ import annotations

from decimal import Decimal

from precheck.reading.quantities import chinese, english
from precheck.reading.quantities.chinese_fractions import chinese_fraction
from precheck.reading.quantities.chinese_words import LARGE, MINUS, SMALL
from precheck.reading.quantities.english_words import SCALES, SHORT_SCALES
from precheck.reading.quantities.fractions import english_fraction
from precheck.reading.quantities.literals import literal
from precheck.reading.quantities.numeral import Numeral
from precheck.reading.quantities.tokens import Tokens, glued, is_digits, is_latin
from precheck.reading.quantities.vague import vague

_MINUS_WORDS = frozenset({"minus", "negative", *MINUS})
_HALF = Decimal("0.5")
_MAYBE_HALF = frozenset("一半")
_HALF_OF = frozenset("成年天小個")  # 半 + 個月, 小時


def numeral_at(
    tokens: Tokens, index: int, joined: bool = True, lone_unit: bool = False
) -> Numeral | None:
    """The numeral that begins at ``index``, sign and fraction included.

    ``joined`` lets an English "and" hold a numeral together; ``lone_unit`` takes 億 alone for one.
    """
    start = _after_sign(tokens, index)
    found = _unsigned(tokens, start, joined, lone_unit)
    if found is None:
        return None
    if start > index:
        return found._replace(low=-found.high, high=-found.low, begin=index)
    return found


def _after_sign(tokens: Tokens, index: int) -> int:
    text = tokens.texts[index]
    if text in _MINUS_WORDS:
        return index + 1
    if text == "-" and not _hyphen(tokens, index):
        return index + 1
    return index


def _hyphen(tokens: Tokens, index: int) -> bool:
    """A dash that ties two things, or opens a list item, is no minus sign."""
    before = tokens.texts[index - 1]
    if not glued(tokens, index + 1):
        return True
    return bool(before) and (
        is_digits(before) or (glued(tokens, index) and (is_latin(before) or before == "-"))
    )


def _unsigned(tokens: Tokens, index: int, joined: bool, lone_unit: bool) -> Numeral | None:
    text = tokens.texts[index]
    half = _half(tokens, index, lone_unit) if text in _MAYBE_HALF else None
    special = half or vague(tokens, index)
    if special is not None:
        return special
    if chinese.begins(text) or (lone_unit and text in LARGE):
        found = chinese.chinese(tokens, index, lone_unit)
        return None if found is None else chinese_fraction(tokens, found)
    if not english.begins(text) and text not in ("half", "quarter") and len(text) != 1:
        return None
    if is_digits(text) or text == ".":
        return _from_figures(tokens, index, joined)
    spelled = english_fraction(tokens, index, joined)
    return spelled if spelled is not None else literal(tokens, index)


def _half(tokens: Tokens, index: int, lone: bool) -> Numeral | None:
    """一半, 半數, 半年, 半個月, 半億; 半 by itself only under a bound (過半)."""
    text, following = tokens.texts[index], tokens.texts[index + 1]
    if text == "一" and following == "半" and tokens.texts[index + 2] not in _HALF_OF:
        return Numeral(_HALF, _HALF, index, index + 2, fraction=True)
    if text != "半":
        return None
    if following == "數" or (lone and following not in _HALF_OF):
        return Numeral(_HALF, _HALF, index, index + 1 + (following == "數"), fraction=True)
    if following in LARGE:
        scale = LARGE[following]
        return Numeral(_HALF * scale, _HALF * scale, index, index + 2, scale=scale, step=scale)
    return Numeral(_HALF, _HALF, index, index + 1) if following in _HALF_OF else None


def _scaled(tokens: Tokens, part: Numeral) -> Numeral:
    """1/2 billion, 1 1/2 million: as much of the scale after it."""
    text = tokens.texts[part.end]
    scale = SCALES.get(text) or SHORT_SCALES.get(text) or LARGE.get(text)
    if scale is None:
        return part
    low, high = part.low * scale, part.high * scale
    return part._replace(low=low, high=high, end=part.end + 1, scale=scale, fraction=False)


def _from_figures(tokens: Tokens, index: int, joined: bool) -> Numeral | None:
    figures = literal(tokens, index)
    if figures is None or figures.fraction:
        return None if figures is None else _scaled(tokens, figures)
    follows = tokens.texts[figures.end]
    if follows in SMALL or follows in LARGE or (follows in "多餘余來幾" and follows):
        found = chinese.chinese(tokens, index)
        if found is not None:
            return chinese_fraction(tokens, found)
    if follows in ("分", "又", "打"):
        return chinese_fraction(tokens, figures)
    if not is_latin(follows) and follows != "-":
        return figures
    return english_fraction(tokens, index, joined)
