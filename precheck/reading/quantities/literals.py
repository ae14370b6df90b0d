"""Numbers written in figures: 12,345.6 · .5 · 40 000 · 1,3 · 2e5 · 1 4/5 · ¾."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

from precheck.reading.quantities.numeral import ONE, Numeral
from precheck.reading.quantities.tokens import Tokens, glued, is_digits

VULGAR = frozenset("½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
LONGEST = 30  # figures: beyond it, a run of digits is a code and not an amount

_NO_FRACTION = frozenset("/人名位年")  # 5億/110人: a list
_LINKS = frozenset({",", ".", "/", "e"})


def literal(tokens: Tokens, index: int) -> Numeral | None:
    """The number in figures that begins at ``index``."""
    if tokens.texts[index] in VULGAR:
        part = _VALUES[tokens.texts[index]]
        return Numeral(part, part, index, index + 1, fraction=True)
    if tokens.texts[index] == ".":
        return _pointed(tokens, index)
    whole, end = _whole(tokens, index)
    if whole is None:
        return None
    if not _continues(tokens.texts[end]):
        value = Decimal(whole)
        return Numeral(value, value, index, end, step=_step(whole))
    written, end = _decimals(tokens, whole, end)
    value = Decimal(written)
    if "." not in written:
        fraction = _fraction(tokens, index, end, value)
        if fraction is not None:
            return fraction
    value, end = _exponent(tokens, value, end)
    return Numeral(value, value, index, end, step=_step(written))


def _vulgar(char: str) -> Decimal:
    top, _, bottom = unicodedata.normalize("NFKC", char).partition("\u2044")
    return Decimal(top) / Decimal(bottom)


_VALUES = {char: _vulgar(char) for char in VULGAR}


def _continues(text: str) -> bool:
    """Whether figures before this token may go on in it."""
    return text in _LINKS or is_digits(text) or text in VULGAR


def _whole(tokens: Tokens, index: int) -> tuple[str | None, int]:
    first = tokens.texts[index]
    if not is_digits(first) or len(first) > LONGEST:
        return None, index
    return _grouped(tokens, index)


def _pointed(tokens: Tokens, index: int) -> Numeral | None:
    """.5, where no figures stand before the point."""
    figures = tokens.texts[index + 1]
    if not is_digits(figures) or len(figures) > LONGEST or not glued(tokens, index + 1):
        return None
    if glued(tokens, index) and tokens.texts[index - 1].isalnum():
        return None
    value = Decimal("0." + figures)
    if glued(tokens, index) and tokens.texts[index - 1] == ".":
        value = Decimal(figures)  # an ellipsis
        return Numeral(value, value, index + 1, index + 2)
    return Numeral(value, value, index, index + 2, step=_step("0." + figures))


def _grouped(tokens: Tokens, index: int) -> tuple[str, int]:
    """Digits in groups of three, parted by commas or single spaces."""
    written = tokens.texts[index]
    end = index + 1
    if len(written) > 3:
        return written, end
    if _dotted(tokens, end):
        return _by_points(tokens, written, end)
    comma = tokens.texts[end] == ","
    while len(written) <= LONGEST:
        place = _next_group(tokens, end, comma)
        if place is None:
            break
        written += tokens.texts[place]
        end = place + 1
    return written, end


def _dotted(tokens: Tokens, end: int) -> bool:
    """Whether groups of three follow that points part, as in 1.200.000; one alone is a fraction."""
    marks, groups = tokens.texts[end] + tokens.texts[end + 2], (end + 1, end + 3)
    grouped = all(len(tokens.texts[at]) == 3 and is_digits(tokens.texts[at]) for at in groups)
    return marks == ".." and grouped and _all_glued(tokens, end, end + 4)


def _by_points(tokens: Tokens, written: str, end: int) -> tuple[str, int]:
    while tokens.texts[end] == "." and len(written) <= LONGEST:
        group = tokens.texts[end + 1]
        if len(group) != 3 or not is_digits(group) or not _all_glued(tokens, end, end + 2):
            break
        written, end = written + group, end + 2
    return written, end


def _next_group(tokens: Tokens, end: int, comma: bool) -> int | None:
    place = end
    if comma:
        if tokens.texts[end] != "," or not glued(tokens, end) or not glued(tokens, end + 1):
            return None
        place = end + 1
    elif end >= len(tokens) or tokens.starts[end] != tokens.ends[end - 1] + 1:
        return None
    group = tokens.texts[place]
    return place if len(group) == 3 and is_digits(group) else None


def _decimals(tokens: Tokens, whole: str, end: int) -> tuple[str, int]:
    mark, figures = tokens.texts[end], tokens.texts[end + 1]
    if not is_digits(figures) or len(figures) > LONGEST or not _all_glued(tokens, end, end + 2):
        return whole, end
    if mark == "." or (mark == "," and _decimal_comma(tokens, end, figures)):
        return f"{whole}.{figures}", end + 2
    return whole, end


def _all_glued(tokens: Tokens, begin: int, end: int) -> bool:
    return all(glued(tokens, index) for index in range(max(begin, 1), end))


def _decimal_comma(tokens: Tokens, comma: int, figures: str) -> bool:
    """1,3 is a decimal; 1,3,5 is a list, and so is 22,24."""
    listed = "," in (tokens.texts[comma - 2], tokens.texts[comma + 2])
    return len(figures) == 1 and not listed


def _fraction(tokens: Tokens, index: int, end: int, value: Decimal) -> Numeral | None:
    """1/2, or 1 4/5 with its whole; figures after a dash or a slash are no fraction."""
    if _slashed(tokens, end):
        top, place = value, end
        value = Decimal(0)
    elif is_digits(tokens.texts[end]) and _slashed(tokens, end + 1):
        if len(tokens.texts[end]) > 4:
            return None
        top, place = Decimal(tokens.texts[end]), end + 1
    else:
        return _mixed(tokens, index, end, value)
    bottom = Decimal(tokens.texts[place + 1])
    if tokens.texts[place + 1].startswith("0") or (top >= 1000 and bottom <= 12):
        return None  # a month
    if _in_a_code(tokens, index) or tokens.texts[place + 2] in _NO_FRACTION:
        return None
    total = value + top / bottom
    return Numeral(total, total, index, place + 2, fraction=True)


def _in_a_code(tokens: Tokens, index: int) -> bool:
    tied = tokens.texts[index - 1] in ("-", "/")
    return tied and is_digits(tokens.texts[index - 2])


def _slashed(tokens: Tokens, slash: int) -> bool:
    bottom = tokens.texts[slash + 1]
    return (
        tokens.texts[slash] == "/"
        and is_digits(bottom)
        and len(bottom) <= 4
        and _all_glued(tokens, slash, slash + 2)
    )


def _mixed(tokens: Tokens, index: int, end: int, value: Decimal) -> Numeral | None:
    part = _VALUES.get(tokens.texts[end])
    if part is None:
        return None
    return Numeral(value + part, value + part, index, end + 1)


def _exponent(tokens: Tokens, value: Decimal, end: int) -> tuple[Decimal, int]:
    """2e5 and 12.32e+14."""
    if tokens.texts[end] != "e" or not glued(tokens, end):
        return value, end
    place = end + 1
    sign = tokens.texts[place] if tokens.texts[place] in ("+", "-") else ""
    place += len(sign)
    power = tokens.texts[place]
    if not is_digits(power) or len(power) > 2 or not _all_glued(tokens, end, place + 1):
        return value, end
    return value.scaleb(int(sign + power)), place + 1


def _step(written: str) -> Decimal:
    """The place of the last figure that is not a zero: 100 for 1200, 0.1 for 3.5."""
    if "." in written:
        return ONE.scaleb(-len(written.partition(".")[2]))
    stripped = written.rstrip("0")
    return ONE.scaleb(len(written) - len(stripped)) if stripped else ONE
