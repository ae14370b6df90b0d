"""Text as a row of tokens: digits, Latin words, single Chinese characters, marks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial
from typing import NamedTuple

from precheck.reading.quantities.folding import fold

_TOKEN = re.compile(r"[0-9]+|[a-z\u00df-\u024f]+|[^\s]")
_MARGIN = [""] * 16  # no rule looks further than this beyond either end


class Token(NamedTuple):
    """A piece of the folded text, and where it stands in the original."""

    text: str
    start: int
    end: int


_token = partial(tuple.__new__, Token)


class Tokens(list[Token]):
    """The tokens; ``texts`` are theirs, and empty for a few places beyond either end."""

    def __init__(self, tokens: Iterable[Token]) -> None:
        super().__init__(tokens)
        self.texts = [token[0] for token in self] + _MARGIN


def tokenize(text: str) -> Tokens:
    """All tokens, left to right; white space only parts them."""
    said = fold(text)
    spans = [match.span() for match in _TOKEN.finditer(said)]
    found = [(word, *span) for word, span in zip(_TOKEN.findall(said), spans)]
    return Tokens(map(_token, found))


def glued(tokens: Tokens, index: int) -> bool:
    """Whether the token stands directly after the one before it, without a space."""
    return 0 < index < len(tokens) and tokens[index][1] == tokens[index - 1][2]


def is_latin(text: str) -> bool:
    """Whether the token is a Latin word."""
    return "a" <= text < "{" or "\u00df" <= text[:1] <= "\u024f"


def is_digits(text: str) -> bool:
    """Whether the token is a run of digits."""
    return "0" <= text < ":"
