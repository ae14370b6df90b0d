"""Numerals that give a size and no figure: a few hundred million, tens of millions, nine figures, 九位數."""

from __future__ import annotations

from decimal import Decimal

from precheck.reading.quantities.chinese_words import DIGITS, LARGE
from precheck.reading.quantities.english_words import SCALES, UNITS
from precheck.reading.quantities.numeral import ONE, Numeral
from precheck.reading.quantities.tokens import Tokens, is_digits

_SCALES = {"hundred": Decimal(100), "dozen": Decimal(12), **SCALES, **LARGE}
_MANY = {
    "tens": Decimal(10),
    "hundreds": Decimal(100),
    "thousands": Decimal(1000),
    "millions": Decimal(10**6),
    "billions": Decimal(10**9),
}
_PLACES = {"single": 1, "double": 2, "triple": 3} | {
    word: value for word, value in UNITS.items() if value > 0
}
_DIGITS = frozenset({"digit", "digits", "figure", "figures"})
_MOST_DIGITS = 12
FEW = frozenset({"couple", "few", "several"})
_SAID = frozenset({"a", *FEW, *_MANY})
_FOLLOWING = frozenset({"-", "位", *_DIGITS})
BEGINNINGS = frozenset({*FEW, *_MANY, "single", "double", "triple"})


def vague(tokens: Tokens, index: int) -> Numeral | None:
    """The numeral without a figure that begins at ``index``."""
    text, following = tokens.texts[index], tokens.texts[index + 1]
    if text not in _SAID and following not in _FOLLOWING:
        return None
    return _few(tokens, index) or _many(tokens, index) or _digits(tokens, index)


def _few(tokens: Tokens, index: int) -> Numeral | None:
    """a couple of (two), a few and several (two to nine), of what follows or of a scale."""
    start = index + (tokens.texts[index] == "a")
    text = tokens.texts[start]
    if text not in FEW or (text == "few" and start == index):
        return None
    end = start + 1 + (tokens.texts[start + 1] == "of")
    scale, stop = _scale(tokens, end)
    if stop == end:
        return Numeral(Decimal(2), Decimal(2 if text == "couple" else 9), index, end)
    first = min(_SCALES[tokens.texts[end]], Decimal(100))
    high = Decimal(2) if text == "couple" else Decimal(10) - 1 / first
    return Numeral(Decimal(2) * scale, high * scale, index, stop, scale=scale, step=scale)


def _many(tokens: Tokens, index: int) -> Numeral | None:
    """tens of millions: twenty to ninety-nine of them."""
    size = _MANY.get(tokens.texts[index])
    if size is None or tokens.texts[index + 1] != "of":
        return None
    scale, end = _scale(tokens, index + 2)
    if end == index + 2 and size < 100:
        return None
    return Numeral(2 * size * scale, (10 * size - 1) * scale, index, end, scale=size * scale)


def _digits(tokens: Tokens, index: int) -> Numeral | None:
    """single digits, nine figures, three digits of millions; 九位數."""
    places = _places(tokens, index)
    if places is None:
        return None
    count, end = places
    scale, end = _scale(tokens, end + (tokens.texts[end] in ("of", "in")))
    low = ONE.scaleb(count - 1)
    return Numeral(low * scale, (10 * low - 1) * scale, index, end, scale=low * scale)


def _places(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """How many figures a number is said to have, and where that ends."""
    text, following = tokens.texts[index], tokens.texts[index + 1]
    count = int(text) if is_digits(text) and len(text) < 3 else DIGITS.get(text, 0)
    if following == "位" and tokens.texts[index + 2] == "數":
        return (count, index + 3) if 0 < count <= _MOST_DIGITS else None
    place = index + 1 + (following == "-")
    count = count if is_digits(text) else _PLACES.get(text, 0)
    if tokens.texts[place] not in _DIGITS or not 0 < count <= _MOST_DIGITS:
        return None
    return count, place + 1


def _scale(tokens: Tokens, index: int) -> tuple[Decimal, int]:
    """The scales that follow, multiplied (hundred million), and where they end."""
    scale, end = ONE, index
    while tokens.texts[end] in _SCALES and end - index < 2:
        scale, end = scale * _SCALES[tokens.texts[end]], end + 1
    return scale, end
