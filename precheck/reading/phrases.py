"""Finding the lexicon's phrases in a text: one pass, longest first, each span once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from precheck.reading.tokens import Token, texts

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
                self._add(phrases, tag)

    def _add(self, phrases: str, tag: str) -> None:
        root = node = self._root
        for text in (*texts(phrases), _SEPARATOR):
            if text != _SEPARATOR:
                node = node.setdefault(text, {})
            elif node is not root:
                node[_TAGS] = node.get(_TAGS, frozenset()) | {tag}
                node = root

    def find(self, words: tuple[Token, ...]) -> Iterator[Hit]:
        """The phrases of a text, left to right, none overlapping another."""
        root, free = self._root, 0
        for at, (text, start, end) in enumerate(words):
            node = root.get(text)
            if node is None or at < free:
                continue
            tags, last = node.get(_TAGS), at
            for ahead in range(at + 1, len(words)):
                node = node.get(words[ahead][0])
                if node is None:
                    break
                if _TAGS in node:
                    tags, last, end = node[_TAGS], ahead, words[ahead][2]
            if tags:
                free = last + 1
                yield Hit(tags, start, end)
