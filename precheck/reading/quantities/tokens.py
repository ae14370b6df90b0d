"""Text as a row of tokens: digits, Latin words, single Chinese characters, marks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, chain, compress
from operator import not_

from precheck.reading.quantities.folding import fold

_PIECE = re.compile(r"[\u3400-\u9fff]|[0-9]+|[a-z\u00df-\u024f]+|[^\s]|\s+")
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

    @cached_property
    def _where(self) -> Mapping[str, Sequence[int]]:
        where: defaultdict[str, list[int]] = defaultdict(list)
        for at, text in enumerate(self.texts[: len(self)]):
            where[text].append(at)
        return where

    def places(self, wanted: Callable[[str], bool]) -> list[int]:
        """Where the tokens of some kind stand; each is looked at once, however often it was said."""
        found = [places for text, places in self._where.items() if wanted(text)]
        return sorted(chain.from_iterable(found))

    def between(self, begin: int, end: int) -> Tokens:
        """Some of them by themselves."""
        return Tokens(self.texts[begin:end], self.starts[begin:end], self.ends[begin:end])


def tokenize(text: str) -> Tokens:
    """All tokens, left to right; white space only parts them."""
    pieces = _PIECE.findall(fold(text))
    ends = list(accumulate(map(len, pieces)))
    starts = [0, *ends[:-1]] if ends else []
    kept = list(map(not_, map(str.isspace, pieces)))
    if all(kept):
        return Tokens(pieces, starts, ends)
    return Tokens(*(list(compress(each, kept)) for each in (pieces, starts, ends)))


def glued(tokens: Tokens, index: int) -> bool:
    """Whether the token stands directly after the one before it, without a space."""
    return 0 < index < len(tokens.starts) and tokens.starts[index] == tokens.ends[index - 1]


def is_latin(text: str) -> bool:
    """Whether the token is a Latin word."""
    return "a" <= text < "{" or "\u00df" <= text[:1] <= "\u024f"


def is_digits(text: str) -> bool:
    """Whether the token is a run of digits."""
    return "0" <= text < ":"
