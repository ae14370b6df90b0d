"""Text as a row of tokens: digits, Latin words, single Chinese characters, marks."""

from __future__ import annotations

import re
from itertools import accumulate

from precheck.reading.quantities.folding import fold

_PIECE = re.compile(r"[0-9]+|[a-z\u00df-\u024f]+|[^\s]|\s+")
_MARGIN = [""] * 16  # no rule looks further than this beyond either end


class Tokens:
    """The pieces of a folded text, and where each stands in the original.

    ``texts`` goes on with a few empty places, for what looks beyond either end.
    """

    def __init__(self, texts: list[str], starts: list[int], ends: list[int]) -> None:
        self.texts = texts + _MARGIN
        self.starts = starts
        self.ends = ends

    def __len__(self) -> int:
        return len(self.starts)

    def between(self, begin: int, end: int) -> Tokens:
        """Some of them by themselves."""
        return Tokens(self.texts[begin:end], self.starts[begin:end], self.ends[begin:end])


def tokenize(text: str) -> Tokens:
    """All tokens, left to right; white space only parts them."""
    pieces = _PIECE.findall(fold(text))
    ends = list(accumulate(map(len, pieces)))
    starts = [0, *ends[:-1]] if ends else []
    kept = [at for at, piece in enumerate(pieces) if not piece.isspace()]
    if len(kept) == len(pieces):
        return Tokens(pieces, starts, ends)
    return Tokens(
        [pieces[at] for at in kept], [starts[at] for at in kept], [ends[at] for at in kept]
    )


def glued(tokens: Tokens, index: int) -> bool:
    """Whether the token stands directly after the one before it, without a space."""
    return 0 < index < len(tokens.starts) and tokens.starts[index] == tokens.ends[index - 1]


def is_latin(text: str) -> bool:
    """Whether the token is a Latin word."""
    return "a" <= text < "{" or "\u00df" <= text[:1] <= "\u024f"


def is_digits(text: str) -> bool:
    """Whether the token is a run of digits."""
    return "0" <= text < ":"
