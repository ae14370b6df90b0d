"""Fractions in English: two thirds, three and a half million, one in five, half a million."""

from __future__ import annotations

from decimal import Decimal

from precheck.reading.quantities.english import Part, cardinal
from precheck.reading.quantities.english_words import (
    DOZENS,
    NAMED_PARTS,
    PART_BEFORE,
    SCALE_PARTS,
    SCALES,
    TEN_PARTS,
    TENS,
    UNIT_PARTS,
    UNITS,
)
from precheck.reading.quantities.numeral import ONE, Numeral
from precheck.reading.quantities.phrases import words
from precheck.reading.quantities.tokens import Tokens, is_latin
from precheck.reading.quantities.units import SUFFIXES, TIMES

_ONE_TIME = 2  # a fortnight is worth two of its unit
# What may follow "a third" where it is a share; a noun makes it an ordinal: a third party.
_AFTER_PART = frozenset(words("of and or to at max tops maximum in is are"))
_OUT_OF = (("out", "of"), ("in", "every"))


def english_fraction(tokens: Tokens, index: int, joined: bool) -> Numeral | None:
    """The English numeral at ``index`` with the fractions that belong to it."""
    part = _leading_part(tokens, index)
    if part is None:
        whole = cardinal(tokens, index, joined)
        if whole is None:
            return None
        part = _with_fraction(tokens, index, whole, joined)
        plain = part is whole
    else:
        plain = False
    value, end = part.value, part.end
    return Numeral(
        value,
        value,
        index,
        end,
        scale=part.scale,
        step=part.step,
        fraction=not plain and part.scale == 1 and abs(value) < 1,
    )


def _leading_part(tokens: Tokens, index: int) -> Part | None:
    """half, a half, half a million, quarter million, a quarter."""
    start = index + 1 if tokens.texts[index] in ("a", "an") else index
    text = tokens.texts[start]
    if text not in ("half", "quarter"):
        return _one_part(tokens, index, start)
    if tokens.texts[index - 1] in PART_BEFORE:
        return None
    value = ONE / NAMED_PARTS[text]
    scale, end = _scaled(tokens, start + 1)
    lone = start == index or tokens.texts[end] != "of"
    if (
        scale == 1
        and text == "quarter"
        and lone
        and not _long(tokens, end)
        and not _of_a_percent(tokens, end)
    ):
        return None  # a quarter of the year, unless "of" or a century follows
    return Part(value * scale, end, scale)


def _long(tokens: Tokens, index: int) -> bool:
    """Whether a century or a decade is named at a place."""
    unit = TIMES.at(tokens, index + (tokens.texts[index] == "-"))
    return unit is not None and unit[0].worth > _ONE_TIME


def _one_part(tokens: Tokens, index: int, start: int) -> Part | None:
    """a third (of it), a hundredth; but not "a third party"."""
    size = _denominator(tokens, start) if start > index else None
    if size is None:
        return None
    following = tokens.texts[size[1]]
    if is_latin(following) and following not in _AFTER_PART and not _of_a_percent(tokens, size[1]):
        return None
    return Part(ONE / size[0], size[1])


def _of_a_percent(tokens: Tokens, index: int) -> bool:
    """Whether a percent follows: a quarter (of a) percent."""
    place = index + (tokens.texts[index] == "of")
    place += tokens.texts[place] in ("a", "an", "one")
    unit = SUFFIXES.at(tokens, place)
    return unit is not None and unit[0].kind == "percent"


def _scaled(tokens: Tokens, index: int) -> tuple[Decimal, int]:
    """The scale after a fraction: (of) (a) million."""
    end = index
    if tokens.texts[end] == "of" and tokens.texts[end + 1] in ("a", "an"):
        end += 1
    if tokens.texts[end] in ("a", "an"):
        end += 1
    text = tokens.texts[end]
    if text in SCALES:
        return SCALES[text], end + 1
    if text in ("dozen", "hundred"):
        return Decimal(12 if text == "dozen" else 100), end + 1
    return ONE, index


def _with_fraction(tokens: Tokens, index: int, whole: Part, joined: bool) -> Part:
    divided = _divided(tokens, whole)
    if divided is not None:
        return divided
    parted = _parts(tokens, index, whole) or _over_compound(tokens, whole)
    if parted is not None:
        return parted
    if tokens.texts[whole.end] == "and" and joined:
        more = _fraction_after_and(tokens, whole.end + 1)
        if more is not None:
            if more.scale == 1 and tokens.texts[whole.end - 1] in DOZENS:
                return Part(
                    whole.value + more.value * DOZENS[tokens.texts[whole.end - 1]], more.end
                )
            times = whole.scale if more.scale == 1 and whole.scale >= 10**6 else ONE
            scale, end = (more.scale, more.end)
            if scale > 1 and whole.scale == 1:  # two and a half million
                return Part(whole.value * scale + more.value, end, scale)
            if more.scale == 1 and whole.scale == 1:
                scale, end = _scaled_after(tokens, more.end)
                return Part((whole.value + more.value) * scale, end, scale)
            return Part(whole.value + more.value * times, end, scale)
    return whole


def _scaled_after(tokens: Tokens, index: int) -> tuple[Decimal, int]:
    text = tokens.texts[index]
    return (SCALES[text], index + 1) if text in SCALES else (ONE, index)


def _divided(tokens: Tokens, top: Part) -> Part | None:
    """1 over three, one out of five, one in five."""
    words = (tokens.texts[top.end], tokens.texts[top.end + 1])
    if words[0] == "over":
        bottom = cardinal(tokens, top.end + 1)
        if bottom is not None and TIMES.at(tokens, bottom.end):
            return None  # 200 million over 3 years
    elif words in _OUT_OF:
        bottom = cardinal(tokens, top.end + 2)
    elif words[0] == "in" and not top.figures and words[1] in UNITS:
        bottom = cardinal(tokens, top.end + 1)
        if bottom is not None and TIMES.at(tokens, bottom.end):
            return None  # one in five years
    else:
        return None
    if bottom is None or bottom.value == 0 or (words[0] != "over" and bottom.value <= top.value):
        return None
    return Part(top.value / bottom.value, bottom.end)


def _fraction_after_and(tokens: Tokens, index: int) -> Part | None:
    half = _leading_part(tokens, index)
    if half is not None:
        return half
    text = tokens.texts[index]
    if text in ("a", "an"):
        size = _denominator(tokens, index + 1)
        if size is None and tokens.texts[index + 1] in NAMED_PARTS:
            return Part(ONE / NAMED_PARTS[tokens.texts[index + 1]], index + 2)
        return None if size is None else Part(ONE / size[0], size[1])
    top = _plain(tokens, index)
    return None if top is None else _parts(tokens, index, top)


def _plain(tokens: Tokens, index: int) -> Part | None:
    return cardinal(tokens, index, joined=False)


def _parts(tokens: Tokens, index: int, top: Part) -> Part | None:
    """A numerator in words, then what it counts: thirds, quarters, thirty-fifths."""
    end = top.end + 1 if tokens.texts[top.end] == "-" else top.end
    named = NAMED_PARTS.get(tokens.texts[end])
    if named is not None and (top.value > 1 or tokens.texts[end].endswith("r")):
        if top.figures or tokens.texts[end] == "half":
            return None
        scale, stop = _scaled(tokens, end + 1)
        return Part(top.value / named * scale, stop, scale)
    size = _denominator(tokens, end)
    if size is not None:
        return _split(tokens, index, top, size)
    return None


def _split(tokens: Tokens, index: int, top: Part, size: tuple[Decimal, int]) -> Part | None:
    """Give the denominator the words that belong to it: one hundred | thirty-fifths."""
    if top.figures:
        return None
    for cut in _cuts(tokens, index, top.end):
        above = cardinal(tokens, index)
        below = cardinal(tokens, cut)
        shorter = _until(tokens, index, cut)
        if above is None or below is None or shorter is None or below.end != top.end:
            continue
        bottom = _joined_size(below, size[0])
        if bottom is not None:
            return Part(shorter / bottom, size[1])
    return _whole_and_part(tokens, index, top, size)


def _whole_and_part(
    tokens: Tokens, index: int, top: Part, size: tuple[Decimal, int]
) -> Part | None:
    """two hundred and fifty-four hundredths: the "and" parts the whole from its fraction."""
    for cut in range(top.end - 1, max(index, top.end - 8), -1):
        if tokens.texts[cut] == "and":
            whole, over = _until(tokens, index, cut), _until(tokens, cut + 1, top.end)
            if whole is not None and over is not None:
                return Part(whole + over / size[0], size[1])
    return Part(top.value / size[0], size[1])


def _cuts(tokens: Tokens, index: int, end: int) -> list[int]:
    """Places where a denominator's own words may begin, the longest first."""
    first = max(index + 1, end - 6)
    return [
        place
        for place in range(first, end)
        if (tokens.texts[place] in UNITS or tokens.texts[place] in TENS)
        and tokens.texts[place - 1] not in ("-", "and")
    ]


def _over_compound(tokens: Tokens, top: Part) -> Part | None:
    """twenty twenty-fifths, one one hundred fifth: a denominator of several words."""
    if top.figures or tokens.texts[top.end] not in (UNITS | TENS):
        return None
    below = cardinal(tokens, top.end, joined=False)
    size = None if below is None else _denominator(tokens, below.end)
    bottom = None if below is None or size is None else _joined_size(below, size[0])
    return None if bottom is None or size is None else Part(top.value / bottom, size[1])


def _until(tokens: Tokens, index: int, end: int) -> Decimal | None:
    part = cardinal(tokens.between(index, end), 0) if end - index < 16 else None
    return part.value if part is not None and part.end == end - index else None


def _joined_size(below: Part, size: Decimal) -> Decimal | None:
    """thirty + fifths: 35ths; two hundred + fifths: 205ths."""
    if size >= 100:
        return None
    ends_in_tens = below.value % 100 >= 20 and below.value % 10 == 0
    if ends_in_tens and size < 10:
        return below.value + size
    if below.value % 100 == 0:
        return below.value + size
    return None


def _denominator(tokens: Tokens, index: int) -> tuple[Decimal, int] | None:
    text = tokens.texts[index]
    tens = TENS.get(text)
    if tens is not None and tokens.texts[index + 1] == "-":
        unit = UNIT_PARTS.get(_singular(tokens.texts[index + 2]))
        return None if unit is None else (Decimal(tens + unit), index + 3)
    one = _singular(text)
    for table in (UNIT_PARTS, TEN_PARTS, SCALE_PARTS):
        if one in table and one not in ("first", "second"):
            return Decimal(table[one]), index + 1
    return None


def _singular(text: str) -> str:
    return text[:-1] if text.endswith("s") else text
