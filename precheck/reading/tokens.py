"""A text as tokens: each Chinese character one, each word one; offsets stay those of the text."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from itertools import accumulate, chain, compress
from operator import not_
from typing import NamedTuple

from precheck.reading.lexicon.simplified import TO_SIMPLIFIED
from precheck.reading.lexicon.slips import ALSO, MISTYPED
from precheck.reading.quantities.folding import fold as one_spelling
from precheck.reading.quantities.misspelt import with_slips

_TOKEN = re.compile(r"[\u3400-\u9fff]|\d+(?:[.,]\d+)*|[a-z\u00df-\u024f]+(?:'[a-z]+)?|[^\s\-]")
_PIECE = re.compile(rf"{_TOKEN.pattern}|\s+")
_SHORTEST = 4  # letters of a plural
_SLIPS = {
    **{
        slip: word
        for slip, word in with_slips({word: word for word in MISTYPED}).items()
        if slip != word
    },
    **ALSO,
}
_OWNERS = frozenset(MISTYPED)  # capital's now NT$45 million
_SINGULAR_IN_S = ("ss", "us", "is", "'s")


class Token(NamedTuple):
    """One word, number, character or mark; ``text`` is folded."""

    text: str
    start: int
    end: int


_token = partial(tuple.__new__, Token)


@lru_cache(maxsize=64)
def fold(text: str) -> str:
    """The same length in one case, one width and Simplified characters: what phrases are compared in."""
    said = one_spelling(text)
    return said if said.isascii() else said.translate(TO_SIMPLIFIED)


def expression(pattern: str) -> re.Pattern[str]:
    """An expression over text that is folded so."""
    return re.compile(pattern.translate(TO_SIMPLIFIED))


@lru_cache(maxsize=16)
def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a text, left to right; hyphens and white space only part them."""
    pieces = _PIECE.findall(fold(text).replace("-", " "))
    ends = list(accumulate(map(len, pieces)))
    words = [piece if len(piece) < _SHORTEST else _plain(piece) for piece in pieces]
    placed = map(_token, zip(words, chain((0,), ends), ends))
    return tuple(compress(placed, map(not_, map(str.isspace, pieces))))


def texts(text: str) -> list[str]:
    """The texts of its tokens alone."""
    words = _TOKEN.findall(fold(text))
    return [word if len(word) < _SHORTEST else _plain(word) for word in words]


def _plain(word: str) -> str:
    """The word in the singular, without the slip of a hurried hand: emplyees."""
    single = _singular(word) if word[-1] == "s" else word
    return _SLIPS.get(single, single)


def _singular(word: str) -> str:
    if word.endswith("'s") and word[:-2] in _OWNERS:
        return word[:-2]
    if word.endswith(_SINGULAR_IN_S):
        return word
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]
