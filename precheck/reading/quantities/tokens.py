"""Text as a row of tokens: digits, Latin words, single Chinese characters, marks."""

from __future__ import annotations

import re
from typing import NamedTuple

from precheck.reading.quantities.folding import fold

_TOKEN = re.compile(r"[0-9]+|[a-z\u00df-\u024f]+|[^\s]")


class Token(NamedTuple):
    """A piece of the folded text, and where it stands in the original."""

    text: str
    start: int
    end: int


def tokenize(text: str) -> list[Token]:
    """All tokens, left to right; white space only parts them."""
    return [Token(m[0], m.start(), m.end()) for m in _TOKEN.finditer(fold(text))]


def glued(tokens: list[Token], index: int) -> bool:
    """Whether the token stands directly after the one before it, without a space."""
    return 0 < index < len(tokens) and tokens[index].start == tokens[index - 1].end


def text_at(tokens: list[Token], index: int) -> str:
    """The token's text, empty beyond either end."""
    return tokens[index].text if 0 <= index < len(tokens) else ""


def is_latin(text: str) -> bool:
    """Whether the token is a Latin word."""
    return bool(text) and (("a" <= text[0] <= "z") or ("\u00df" <= text[0] <= "\u024f"))


def is_digits(text: str) -> bool:
    """Whether the token is a run of digits."""
    return bool(text) and "0" <= text[0] <= "9"
