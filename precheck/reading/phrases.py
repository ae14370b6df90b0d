"""Finding the lexicon's phrases in a text: one pass, longest first, each span once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from precheck.reading.tokens import Token, tokens

_TAGS = ""
_SEPARATOR = "|"


class Hit(NamedTuple):
    """A phrase found: what it may mean, and where it stands."""

    tags: frozenset[str]
    start: int
    end: int


class Phrasebook:
    """Phrases by tag, each tag's phrases parted by ``|``; one phrase may stand under several tags."""

    def __init__(self, lexicons: Iterable[Mapping[str, str]]) -> None:
        self._root: dict[str, Any] = {}
        for lexicon in lexicons:
            for tag, phrases in lexicon.items():
                for phrase in phrases.split(_SEPARATOR):
                    self._add(phrase, tag)

    def _add(self, phrase: str, tag: str) -> None:
        node = self._root
        for token in tokens(phrase):
            node = node.setdefault(token.text, {})
        if node is not self._root:
            node[_TAGS] = node.get(_TAGS, frozenset()) | {tag}

    def find(self, words: tuple[Token, ...]) -> Iterator[Hit]:
        """The phrases of a text, left to right, none overlapping another."""
        root, free = self._root, 0
        for at, word in enumerate(words):
            if at < free or word.text not in root:
                continue
            tags, length = self._longest(words, at)
            if tags:
                free = at + length
                yield Hit(tags, word.start, words[free - 1].end)

    def _longest(self, words: tuple[Token, ...], at: int) -> tuple[frozenset[str], int]:
        node: dict[str, Any] = self._root
        found, length = frozenset[str](), 0
        for ahead in range(at, len(words)):
            branch = node.get(words[ahead].text)
            if branch is None:
                break
            node = branch
            if _TAGS in node:
                found, length = node[_TAGS], ahead - at + 1
        return found, length
