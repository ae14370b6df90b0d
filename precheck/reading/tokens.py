"""A text as tokens: each Chinese character one, each word one; offsets stay those of the text."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from precheck.reading.lexicon.simplified import TO_SIMPLIFIED
from precheck.reading.quantities.folding import fold as one_spelling

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[a-z\u00df-\u024f]+(?:'[a-z]+)?|[^\s\-]")
_SINGULAR_IN_S = ("ss", "us", "is", "'s")


class Token(NamedTuple):
    """One word, number, character or mark; ``text`` is folded."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=64)
def fold(text: str) -> str:
    """The same length in one case, one width and Simplified characters: what phrases are compared in."""
    said = one_spelling(text)
    return said if said.isascii() else said.translate(TO_SIMPLIFIED)


@lru_cache(maxsize=16)
def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a text, left to right; hyphens and white space only part them."""
    return tuple(
        Token(_singular(match.group()), match.start(), match.end())
        for match in _TOKEN.finditer(fold(text))
    )


def _singular(word: str) -> str:
    if len(word) < 4 or not word.endswith("s") or word.endswith(_SINGULAR_IN_S):
        return word
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]
