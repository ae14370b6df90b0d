"""Finding the longest of many phrases at a place, in time that the phrase's length bounds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar

from precheck.reading.quantities.tokens import Tokens, tokenize

Meaning = TypeVar("Meaning")
_END = ""


def words(text: str) -> tuple[str, ...]:
    """A table of words, written as a line of them."""
    return tuple(text.split())


class Phrases(Generic[Meaning]):
    """A table of phrases with their meanings, as a tree of tokens read in either direction."""

    def __init__(self, meanings: Mapping[str, Meaning]) -> None:
        self._ahead: dict[str, Any] = {}
        self._back: dict[str, Any] = {}
        for phrase, meaning in meanings.items():
            read = tokenize(phrase)
            words = read.texts[: len(read)]
            _plant(self._ahead, words, meaning)
            _plant(self._back, reversed(words), meaning)

    def at(self, tokens: Tokens, index: int) -> tuple[Meaning, int] | None:
        """The longest phrase that begins at ``index``: its meaning and the index after it."""
        if tokens.texts[index] not in self._ahead:
            return None
        found: tuple[Meaning, int] | None = _walk(self._ahead, tokens, index, 1)
        return found

    def before(self, tokens: Tokens, index: int) -> tuple[Meaning, int] | None:
        """The longest phrase that ends just before ``index``: its meaning and its first index."""
        if tokens.texts[index - 1] not in self._back:
            return None
        found = _walk(self._back, tokens, index - 1, -1)
        return None if found is None else (found[0], found[1] + 1)

    def places(self, tokens: Tokens) -> list[int]:
        """Where a phrase may begin."""
        return tokens.places(self._ahead.__contains__)

    def openings(self) -> frozenset[str]:
        """The tokens that phrases begin with."""
        return frozenset(self._ahead)

    def starts(self, text: str) -> bool:
        """Whether any phrase begins with this token."""
        return text in self._ahead


def _plant(tree: dict[str, Any], words: Iterable[str], meaning: object) -> None:
    for word in words:
        tree = tree.setdefault(word, {})
    tree[_END] = meaning


def _walk(tree: dict[str, Any], tokens: Tokens, index: int, step: int) -> Any:
    found, texts, end = None, tokens.texts, len(tokens.starts)
    while 0 <= index < end:
        branch = tree.get(texts[index])
        if branch is None:
            break
        tree = branch
        index += step
        if _END in tree:
            found = (tree[_END], index)
    return found
