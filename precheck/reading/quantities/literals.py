"""Numbers written in figures: 12,345.6 · .5 · 40 000 · 1,3 · 2e5 · 1 4/5 · ¾."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

from precheck.reading.quantities.numeral import ONE, Numeral
from precheck.reading.quantities.tokens import Token, glued, is_digits, text_at

LONGEST = 30  # figures: beyond it, a run of digits is a code and not an amount


def literal(tokens: list[Token], index: int) -> Numeral | None:
    """The number in figures that begins at ``index``."""
    vulgar = _vulgar(text_at(tokens, index))
    if vulgar is not None:
        return Numeral(vulgar, vulgar, index, index + 1, fraction=True)
    if text_at(tokens, index) == ".":
        return _pointed(tokens, index)
    whole, end = _whole(tokens, index)
    if whole is None:
        return None
    written, end = _decimals(tokens, whole, end)
    value = Decimal(written)
    if "." not in written:
        fraction = _fraction(tokens, index, end, value)
        if fraction is not None:
            return fraction
    value, end = _exponent(tokens, value, end)
    return Numeral(value, value, index, end, step=_step(written))


def _vulgar(char: str) -> Decimal | None:
    if len(char) != 1 or unicodedata.category(char) != "No" or "/" not in _spelled(char):
        return None
    top, _, bottom = _spelled(char).partition("/")
    return Decimal(top) / Decimal(bottom) if top and bottom else None


def _spelled(char: str) -> str:
    return unicodedata.normalize("NFKC", char).replace("\u2044", "/")


def _whole(tokens: list[Token], index: int) -> tuple[str | None, int]:
    first = text_at(tokens, index)
    if not is_digits(first) or len(first) > LONGEST:
        return None, index
    return _grouped(tokens, index)


def _pointed(tokens: list[Token], index: int) -> Numeral | None:
    """.5, where no figures stand before the point."""
    figures = text_at(tokens, index + 1)
    if not is_digits(figures) or len(figures) > LONGEST or not glued(tokens, index + 1):
        return None
    if glued(tokens, index) and text_at(tokens, index - 1).isalnum():
        return None
    value = Decimal("0." + figures)
    if glued(tokens, index) and text_at(tokens, index - 1) == ".":
        value = Decimal(figures)  # an ellipsis
        return Numeral(value, value, index + 1, index + 2)
    return Numeral(value, value, index, index + 2, step=_step("0." + figures))


def _grouped(tokens: list[Token], index: int) -> tuple[str, int]:
    """Digits in groups of three, parted by commas or single spaces."""
    written = tokens[index].text
    end = index + 1
    if len(written) > 3:
        return written, end
    comma = text_at(tokens, end) == ","
    while len(written) <= LONGEST:
        place = _next_group(tokens, end, comma)
        if place is None:
            break
        written += tokens[place].text
        end = place + 1
    return written, end


def _next_group(tokens: list[Token], end: int, comma: bool) -> int | None:
    place = end
    if comma:
        if text_at(tokens, end) != "," or not glued(tokens, end) or not glued(tokens, end + 1):
            return None
        place = end + 1
    elif end >= len(tokens) or tokens[end].start != tokens[end - 1].end + 1:
        return None
    group = text_at(tokens, place)
    return place if len(group) == 3 and is_digits(group) else None


def _decimals(tokens: list[Token], whole: str, end: int) -> tuple[str, int]:
    mark, figures = text_at(tokens, end), text_at(tokens, end + 1)
    if not is_digits(figures) or len(figures) > LONGEST or not _all_glued(tokens, end, end + 2):
        return whole, end
    if mark == "." or (mark == "," and _decimal_comma(tokens, end, figures)):
        return f"{whole}.{figures}", end + 2
    return whole, end


def _all_glued(tokens: list[Token], begin: int, end: int) -> bool:
    return all(glued(tokens, index) for index in range(max(begin, 1), end))


def _decimal_comma(tokens: list[Token], comma: int, figures: str) -> bool:
    """1,3 is a decimal; 1,3,5 is a list, and so is 22,24."""
    listed = "," in (text_at(tokens, comma - 2), text_at(tokens, comma + 2))
    return len(figures) == 1 and not listed


def _fraction(tokens: list[Token], index: int, end: int, value: Decimal) -> Numeral | None:
    """1/2, or 1 4/5 with its whole; figures after a dash or a slash are no fraction."""
    if _slashed(tokens, end):
        top, place = value, end
        value = Decimal(0)
    elif is_digits(text_at(tokens, end)) and _slashed(tokens, end + 1):
        if len(tokens[end].text) > 4:
            return None
        top, place = Decimal(tokens[end].text), end + 1
    else:
        return _mixed(tokens, index, end, value)
    bottom = Decimal(tokens[place + 1].text)
    if tokens[place + 1].text.startswith("0") or (top >= 1000 and bottom <= 12):
        return None  # a month
    if _in_a_code(tokens, index) or text_at(tokens, place + 2) == "/":
        return None
    total = value + top / bottom
    return Numeral(total, total, index, place + 2, fraction=True)


def _in_a_code(tokens: list[Token], index: int) -> bool:
    tied = text_at(tokens, index - 1) in ("-", "/")
    return tied and is_digits(text_at(tokens, index - 2))


def _slashed(tokens: list[Token], slash: int) -> bool:
    bottom = text_at(tokens, slash + 1)
    return (
        text_at(tokens, slash) == "/"
        and is_digits(bottom)
        and len(bottom) <= 4
        and _all_glued(tokens, slash, slash + 2)
    )


def _mixed(tokens: list[Token], index: int, end: int, value: Decimal) -> Numeral | None:
    part = _vulgar(text_at(tokens, end))
    if part is None:
        return None
    return Numeral(value + part, value + part, index, end + 1)


def _exponent(tokens: list[Token], value: Decimal, end: int) -> tuple[Decimal, int]:
    """2e5 and 12.32e+14."""
    if text_at(tokens, end) != "e" or not glued(tokens, end):
        return value, end
    place = end + 1
    sign = text_at(tokens, place) if text_at(tokens, place) in ("+", "-") else ""
    place += len(sign)
    power = text_at(tokens, place)
    if not is_digits(power) or len(power) > 2 or not _all_glued(tokens, end, place + 1):
        return value, end
    return value.scaleb(int(sign + power)), place + 1


def _step(written: str) -> Decimal:
    """The place of the last figure that is not a zero: 100 for 1200, 0.1 for 3.5."""
    if "." in written:
        return ONE.scaleb(-len(written.partition(".")[2]))
    stripped = written.rstrip("0")
    return ONE.scaleb(len(written) - len(stripped)) if stripped else ONE
