"""English numerals: three hundred and twenty, 4 thousand 3 hundred and 21, 1.2bn, half a million."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from precheck.reading.quantities.english_words import (
    DETERMINERS,
    DOZENS,
    HUNDRED,
    LETTER_SCALES,
    OF_THE_TALK,
    ONE_OF_IT,
    PART_WORDS,
    PRONOUN_BEFORE,
    ROMANISED,
    SCALES,
    SHORT_SCALES,
    SPACED_LETTERS,
    TENS,
    UNITS,
)
from precheck.reading.quantities.literals import literal
from precheck.reading.quantities.numeral import ONE, Numeral
from precheck.reading.quantities.tokens import Tokens, glued, is_digits, is_latin

_HUNDRED = Decimal(100)
_AFTER_POINT = frozenset({"percent", "per", "pct", "%"})


class Part(NamedTuple):
    """A value that ends before token ``end``, the last multiplier, and the last place said."""

    value: Decimal
    end: int
    scale: Decimal = ONE
    step: Decimal = ONE
    figures: bool = False


def english(tokens: Tokens, index: int, joined: bool = True) -> Numeral | None:
    """The numeral at ``index``, in words, figures or both; ``joined`` lets "and" hold it together."""
    part = cardinal(tokens, index, joined)
    if part is None:
        return None
    return Numeral(part.value, part.value, index, part.end, scale=part.scale, step=part.step)


def cardinal(tokens: Tokens, index: int, joined: bool = True) -> Part | None:
    """Descending groups: each a number below the scale of the one before it."""
    total = _group(tokens, index, joined, first=True)
    if total is None:
        return _part_of_one(tokens, index)
    lowest = total.scale if total.scale >= 1000 else None
    while lowest is not None:
        after = _after_and(tokens, total.end, joined)
        group = _group(tokens, after, joined, first=False)
        if group is None or group.value >= lowest or _listed(tokens, total, group):
            break
        if after > total.end and tokens.texts[group.end] in PART_WORDS:
            break  # "and three quarters" is a fraction
        total = Part(total.value + group.value, group.end, group.scale, group.step)
        lowest = group.scale if group.scale >= 1000 else None
    return _pointed(tokens, total)


def _part_of_one(tokens: Tokens, index: int) -> Part | None:
    """ "point five percent": nothing before the point."""
    if tokens.texts[index] != "point" or tokens.texts[index - 1] in UNITS:
        return None
    part = _pointed(tokens, Part(Decimal(0), index))
    said = tokens.texts[part.end]
    return part if part.end > index and (said in _AFTER_POINT or part.scale > 1) else None


def _listed(tokens: Tokens, total: Part, group: Part) -> bool:
    """Figures after a scale begin anew, as all does after decimals ("1.2 billion and 300")."""
    letters = tokens.texts[total.end - 1]
    decimals = total.value % total.scale != 0
    return (
        letters not in SCALES
        or letters in ROMANISED
        or decimals
        or (group.figures and group.scale == 1)
    )


def _after_and(tokens: Tokens, index: int, joined: bool) -> int:
    if joined and tokens.texts[index] in ("and", "n"):
        return index + 1
    return index


def _group(tokens: Tokens, index: int, joined: bool, first: bool) -> Part | None:
    """Below a thousand, times the scales said after it."""
    part = _hundreds(tokens, index, joined, first)
    if part is None:
        return None
    end, scale = part.end, part.scale
    value = part.value
    while True:
        times = _scale(tokens, end, figures=part.figures and end == part.end)
        if times is None:
            break
        value, scale, end = value * times[0], times[0], times[1]
    return Part(value, end, scale, part.step * scale if end > part.end else part.step, part.figures)


def _scale(tokens: Tokens, index: int, figures: bool) -> tuple[Decimal, int] | None:
    text = tokens.texts[index]
    if text == "-" and tokens.texts[index + 1] in SCALES:
        index, text = index + 1, tokens.texts[index + 1]
    if text in SCALES:
        return SCALES[text], index + 1
    if text in DOZENS:
        return Decimal(DOZENS[text]), index + 1
    if not figures:
        return None
    if text in SHORT_SCALES and (glued(tokens, index) or text != "mm"):
        return SHORT_SCALES[text], index + 1
    near = glued(tokens, index) or text in SPACED_LETTERS
    if text in LETTER_SCALES and near and not _runs_on(tokens, index):
        return LETTER_SCALES[text], index + 1
    return None


def _runs_on(tokens: Tokens, index: int) -> bool:
    """12e3 and M3-7: the letter is part of a name."""
    return glued(tokens, index + 1) and is_digits(tokens.texts[index + 1])


def _hundreds(tokens: Tokens, index: int, joined: bool, first: bool) -> Part | None:
    part = below_hundred(tokens, index)
    if part is None:
        part = _implied_one(tokens, index, first)
    if part is None or tokens.texts[part.end] not in HUNDRED:
        return part
    value, end = part.value * _HUNDRED, part.end + 1
    after = _after_and(tokens, end, joined)
    rest = below_hundred(tokens, after)
    if rest is None or rest.value >= _HUNDRED or tokens.texts[rest.end] in HUNDRED:
        return Part(value, end, _HUNDRED, _HUNDRED)
    if rest.figures and after == end:
        return Part(value, end, _HUNDRED, _HUNDRED)
    return Part(value + rest.value, rest.end, ONE, ONE)


def _implied_one(tokens: Tokens, index: int, first: bool) -> Part | None:
    """ "a hundred", "hundred thousand": one of them."""
    text = tokens.texts[index]
    if text in ("a", "an") and _multiplies(tokens.texts[index + 1]):
        return Part(ONE, index + 1)
    if first and (text in HUNDRED or text in SCALES) and not text.endswith("s"):
        return Part(ONE, index)
    return None


def _multiplies(text: str) -> bool:
    return text in HUNDRED or text in SCALES or text in DOZENS


def below_hundred(tokens: Tokens, index: int) -> Part | None:
    """Figures of any size, or a word below a hundred."""
    text = tokens.texts[index]
    if is_digits(text) or text == ".":
        figures = literal(tokens, index)
        if figures is None or figures.fraction:
            return None
        return Part(figures.low, figures.end, ONE, figures.step, figures=True)
    if text in TENS:
        after = index + 1 if tokens.texts[index + 1] != "-" else index + 2
        unit = UNITS.get(tokens.texts[after], 0)
        if 0 < unit < 10:
            return Part(Decimal(TENS[text] + unit), after + 1)
        return Part(Decimal(TENS[text]), index + 1, step=Decimal(10))
    if text in UNITS and not _pronoun(tokens, index):
        return Part(Decimal(UNITS[text]), index + 1)
    return None


def _pronoun(tokens: Tokens, index: int) -> bool:
    """ "this one", "no one": not a number."""
    if tokens.texts[index] != "one" or tokens.texts[index + 1] == "-":
        return False
    before, following = tokens.texts[index - 1], tokens.texts[index + 1]
    if following == "point" and tokens.texts[index + 2] in UNITS:
        return False
    if following in OF_THE_TALK:
        return True
    if before in ONE_OF_IT and following in (
        "last",
        "this",
        "next",
        "",
        ".",
        ",",
        "now",
        "in",
        "too",
    ):
        return True
    if tokens.texts[index - 2] in DETERMINERS and before.isalpha() and before not in UNITS:
        return not following[:1].isalnum()  # "the right one", "a big one": a thing spoken of
    return before in PRONOUN_BEFORE and not _multiplies(following)


def _pointed(tokens: Tokens, part: Part) -> Part:
    """ "five point two", "nine point nought four", "two hundred point seventy-one"."""
    if tokens.texts[part.end] != "point":
        return _next_place(tokens, part)
    end, written = part.end + 1, ""
    while len(written) < 20:
        word = below_hundred(tokens, end)
        if word is None or word.value != int(word.value) or (written and word.value > 9):
            break
        written += str(word.value)
        end = word.end
        if word.value > 9:
            break
    if not written:
        return part
    pointed = Part(part.value + Decimal("0." + written), end, ONE, ONE.scaleb(-len(written)))
    times = _scale(tokens, end, figures=False)
    return pointed if times is None else Part(pointed.value * times[0], times[1], times[0])


def _next_place(tokens: Tokens, part: Part) -> Part:
    """One yi two: the figure after a Chinese scale counts the tenths of it."""
    if tokens.texts[part.end - 1] not in ROMANISED:
        return part
    more = below_hundred(tokens, part.end)
    if more is None or not 0 < more.value < 10 or more.value != int(more.value):
        return part
    step = part.scale / 10
    return Part(part.value + more.value * step, more.end, part.scale, step)


def begins(text: str) -> bool:
    """Whether an English numeral may begin with this token."""
    if is_digits(text) or text in (".", "point"):
        return True
    return is_latin(text) and (
        text in UNITS or text in TENS or _multiplies(text) or text in ("a", "an")
    )
