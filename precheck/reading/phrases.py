"""Finding the lexicon's phrases in a text: one pass, longest first, each span once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property, partial
from typing import Any, NamedTuple

from precheck.reading.tokens import Token, texts

_TAGS = ""
_SEPARATOR = "|"
Span = tuple[int, int]


class Hit(NamedTuple):
    """A phrase found: what it may mean, and where it stands."""

    tags: frozenset[str]
    start: int
    end: int


_hit = partial(tuple.__new__, Hit)


class Hits:
    """The phrases found in a text, left to right, looked up by their places and by what they mean."""

    def __init__(self, found: Sequence[Hit], begun: Sequence[int] = ()) -> None:
        self.all = found
        self.starts = [hit[1] for hit in found]
        self.begun = begun  # where any phrase begins, be it only a part of another
        self._tagged: dict[Collection[str], Hits] = {}

    def within(self, span: Span) -> Sequence[Hit]:
        """Those that begin in a span."""
        starts = self.starts
        first = bisect_left(starts, span[0])
        return self.all[first : bisect_left(starts, span[1], first)]

    def stand_in(self, span: Span) -> bool:
        """Whether any begins in a span."""
        starts = self.starts
        first = bisect_left(starts, span[0])
        return first < len(starts) and starts[first] < span[1]

    def begin_in(self, span: Span) -> bool:
        """Whether a phrase may be found in a span that is read by itself."""
        first = bisect_left(self.begun, span[0])
        return first < len(self.begun) and self.begun[first] < span[1]

    def tagged(self, tags: Collection[str]) -> Hits:
        """Those that may mean one of some things."""
        found = self._tagged.get(tags)
        if found is None:
            if len(self.all) > len(tags):
                places = {place for tag in tags for place in self._places.get(tag, ())}
                kept = [self.all[place] for place in sorted(places)]
            else:
                kept = [hit for hit in self.all if not hit[0].isdisjoint(tags)]
            found = self._tagged[tags] = Hits(kept)
        return found

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Which of them may mean a thing, by their number."""
        places: dict[str, list[int]] = {}
        for number, hit in enumerate(self.all):
            for tag in hit[0]:
                places.setdefault(tag, []).append(number)
        return places


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

    def phrases(self) -> Iterable[tuple[tuple[str, ...], frozenset[str]]]:
        """Each phrase as its words, with its tags."""
        left: list[tuple[tuple[str, ...], dict[str, Any]]] = [((), self._root)]
        while left:
            said, node = left.pop()
            for text, following in node.items():
                if text == _TAGS:
                    yield said, following
                else:
                    left.append(((*said, text), following))

    def find(self, words: Sequence[Token]) -> list[Hit]:
        """The phrases of a text, left to right, none overlapping another."""
        root, free = self._root, 0
        said = [word[0] for word in words]
        found: list[Hit] = []
        begun = [at for at, text in enumerate(said) if text in root]
        if not begun:
            return found
        said.append(_SEPARATOR)  # no phrase goes on past the end
        for at in begun:
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
                found.append(_hit((tags, words[at][1], words[last][2])))
        return found

    def first(self, words: Sequence[Token]) -> Hit | None:
        """The first phrase of a text."""
        return next(iter(self.find(words)), None)


class Shelf:
    """Phrasebooks that whole texts are read with, all in one pass."""

    def __init__(self) -> None:
        self._root: dict[str, Any] = {}
        self._places: dict[Phrasebook, int] = {}

    def put(self, book: Phrasebook) -> Phrasebook:
        """The same book, which the next texts will be read with."""
        number = self._places[book] = len(self._places)
        for said, tags in book.phrases():
            node = self._root
            for text in said:
                node = node.setdefault(text, {})
            node[_TAGS] = (*node.get(_TAGS, ()), (number, tags))
        return book

    def find(self, words: Sequence[Token]) -> dict[Phrasebook, Hits]:
        """What each book finds in a text."""
        root = self._root
        free = [0] * len(self._places)
        found: list[list[Hit]] = [[] for _ in free]
        begun: list[list[int]] = [[] for _ in free]
        said = [word[0] for word in words]
        said.append(_SEPARATOR)
        for at in [at for at, text in enumerate(said) if text in root]:
            node, ahead = root[said[at]], at + 1
            longest: dict[int, tuple[frozenset[str], int]] = {}
            while node is not None:
                if _TAGS in node:
                    for number, tags in node[_TAGS]:
                        longest[number] = tags, ahead
                node = node.get(said[ahead])
                ahead += 1
            if longest:
                start = words[at][1]
                for number, (tags, end) in longest.items():
                    begun[number].append(start)
                    if free[number] <= at:
                        free[number] = end
                        found[number].append(_hit((tags, start, words[end - 1][2])))
        return {book: Hits(found[at], begun[at]) for book, at in self._places.items()}


SHELF = Shelf()
