"""Finding the lexicon's phrases in a text: one pass, longest first, each span once."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from typing import Any, NamedTuple

from precheck.reading.tokens import Token, texts

_TAGS = ""  # what no word is
_SEPARATOR = "|"
Span = tuple[int, int]
_Longest = tuple[tuple[int, frozenset[str], int], ...]  # for each book its number, tags and words
_Node = tuple[dict[str, "_Node"], _Longest, tuple[int, ...]]


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
        self._begun = begun  # where any phrase begins, be it only a part of another
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
        first = bisect_left(self._begun, span[0])
        return first < len(self._begun) and self._begun[first] < span[1]

    def tagged(self, tags: Collection[str]) -> Hits:
        """Those that may mean one of some things."""
        found = self._tagged.get(tags)
        if found is None:
            if len(self.all) > len(tags):
                of = self._places
                places = set[int]().union(*[of[tag] for tag in tags if tag in of])
                kept = [self.all[place] for place in sorted(places)]
            else:
                kept = [hit for hit in self.all if not hit[0].isdisjoint(tags)]
            found = self._tagged[tags] = Hits(kept)
        return found

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Which of them may mean a thing, by their number."""
        alike: defaultdict[frozenset[str], list[int]] = defaultdict(list)
        for number, hit in enumerate(self.all):
            alike[hit[0]].append(number)
        places: defaultdict[str, list[int]] = defaultdict(list)
        for tags, numbers in alike.items():
            for tag in tags:
                places[tag].extend(numbers)
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
        return list(self._each(words))

    def opening(self, words: Sequence[Token], at: int = 0) -> Hit | None:
        """The phrase that begins with a word."""
        node = self._root.get(words[at][0]) if at < len(words) else None
        tags, start, last = None, at, at
        while node is not None:
            if _TAGS in node:
                tags, last = node[_TAGS], at
            at += 1
            node = node.get(words[at][0]) if at < len(words) else None
        return _hit((tags, words[start][1], words[last][2])) if tags else None

    def first(self, words: Sequence[Token]) -> Hit | None:
        """The first phrase of a text."""
        return next(self._each(words), None)

    def _each(self, words: Sequence[Token]) -> Iterator[Hit]:
        root, free = self._root, 0
        said = [word[0] for word in words]
        begun = [at for at, text in enumerate(said) if text in root]
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
                yield _hit((tags, words[at][1], words[last][2]))


class Shelf:
    """Phrasebooks that whole texts are read with, all in one pass."""

    def __init__(self) -> None:
        self._root: dict[str, Any] = {}
        self._places: dict[Phrasebook, int] = {}
        self._parting: set[int] = set()
        self._first: dict[str, _Node] | None = None

    def put(self, book: Phrasebook, in_parts: bool = False) -> Phrasebook:
        """The same book, which the next texts will be read with.

        A book that is also asked what it finds ``in_parts`` of a text notes where any of its phrases begins.
        """
        number = self._places[book] = len(self._places)
        self._parting |= {number} if in_parts else set()
        self._first = None
        for said, tags in book.phrases():
            node = self._root
            for text in said:
                node = node.setdefault(text, {})
            node.setdefault(_TAGS, {})[number] = number, tags, len(said)
        return book

    def settle(self) -> dict[str, _Node]:
        """What phrases begin with; from now on each phrase knows the longest of every book that it begins with."""
        if self._first is None:
            self._first = self._node(self._root, {})[0]
        return self._first

    def _node(self, tree: dict[str, Any], before: dict[int, Any]) -> _Node:
        """What may follow, the longest phrase of every book up to here, and the books that note that one begins."""
        here = {**before, **tree[_TAGS]} if _TAGS in tree else before
        following = {text: self._node(each, here) for text, each in tree.items() if text != _TAGS}
        return following, tuple(here.values()), tuple(self._parting.intersection(here))

    def look(self, words: Sequence[Token]) -> Callable[[Phrasebook], Hits | None]:
        """What each book finds in a text; ``None`` for a book that was put elsewhere."""
        places = dict(self._places)
        found, begun = self._walk(words)

        def of(book: Phrasebook) -> Hits | None:
            number = places.get(book)
            if number is None:
                return None
            return Hits(found[number], begun.get(number, ()))

        return of

    def _walk(self, words: Sequence[Token]) -> tuple[list[list[Hit]], dict[int, list[int]]]:
        """For each book, where its phrases are found, and where any phrase of it begins."""
        first = self.settle()
        free = [0] * len(self._places)
        found: list[list[Hit]] = [[] for _ in free]
        begun: dict[int, list[int]] = {number: [] for number in self._parting}
        said = [word[0] for word in words]
        said.append(_SEPARATOR)  # no phrase goes on past the end
        for at, text in enumerate(said):
            node = first.get(text)
            if node is None:
                continue
            ahead = at
            while node is not None:
                following, longest, beginning = node
                ahead += 1
                node = following.get(said[ahead])
            for number, tags, length in longest:
                if free[number] <= at:
                    free[number] = at + length
                    found[number].append(_hit((tags, words[at][1], words[at + length - 1][2])))
            for number in beginning:
                begun[number].append(words[at][1])
        return found, begun


SHELF = Shelf()
