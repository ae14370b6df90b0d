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
        said = [word[0] for word in words]
        said.append(_SEPARATOR)  # no phrase goes on past the end
        for at in [at for at, text in enumerate(said) if text in root]:
            if at < free:
                continue
            node = root[said[at]]
            tags, last, ahead = node.get(_TAGS), at, at + 1
            while (node := node.get(said[ahead])) is not None:
                if _TAGS in node:
                    tags, last = node[_TAGS], ahead
                ahead += 1
            if tags:
                free = last + 1
                yield Hit(tags, words[at][1], words[last][2])
