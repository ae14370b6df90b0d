"""The notions of a clause, each affirmed or denied: whose name, sold, known, begun, given up, abroad ..."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from precheck.reading.clauses import Span
from precheck.reading.passage import Passage, pieces
from precheck.reading.phrases import SHELF, Hit, Hits, Phrasebook

_TURN, _AND = "turn", "and"
_NOT, _NOT_SO, _PLAIN, _HAVE = "not", "not_so", "plain", "plain_have"
_NONE = frozenset[str]()
_DENIALS = frozenset({_NOT, _NOT_SO})
_SILENT = frozenset({_PLAIN, _TURN, _AND})  # what may be no notion
_TURNING, _JOINING = frozenset({_TURN}), frozenset({_AND})
_AFRESH = frozenset(
    {_HAVE, "again"}
)  # what a denial before it does not reach, once it has been used
_OPEN = frozenset({_HAVE, "abroad", "place", "home", "only", "mainly", "later", "lately", "long"})
_LONE = re.compile(r"(?:還)?(?:沒有|没有|沒|没|無|无|有)\s+")
_MARKS = frozenset(".,;:!?。，、；：！？…~()（）/|\"'「」")
_PARTICLES = frozenset("的啊呀喔哦吧啦了囉耶欸唷哇嘛呢噢齁")


class Notion(NamedTuple):
    """What a phrase may mean, and whether it is denied."""

    tags: frozenset[str]
    denied: bool
    start: int
    end: int


_notion = partial(tuple.__new__, Notion)


class Part(NamedTuple):
    """A part of a clause, up to the next turn, and its notions, left to right."""

    span: Span
    notions: tuple[Notion, ...] = ()
    named: frozenset[str] = _NONE
    affirmed: frozenset[str] = _NONE
    refused: frozenset[str] = _NONE

    def has(self, *tags: str) -> bool:
        """Whether any of some notions is there, affirmed or denied."""
        return not self.named.isdisjoint(tags)

    def says(self, *tags: str) -> bool:
        """Whether one is affirmed."""
        return not self.affirmed.isdisjoint(tags)

    def denies(self, *tags: str) -> bool:
        """Whether one is denied."""
        return not self.refused.isdisjoint(tags)

    def count(self, *tags: str) -> int:
        """How many of some notions are affirmed."""
        return sum(self.says(tag) for tag in tags)


class Notions:
    """A table of notions, looked for in a passage once."""

    def __init__(
        self, name: str, tables: tuple[Mapping[str, str], ...], things: frozenset[str]
    ) -> None:
        self._name = "notions." + name
        self._book = SHELF.put(Phrasebook(tables))
        self._things = things

    def parts(self, passage: Passage, span: Span) -> tuple[Part, ...]:
        """A clause in its parts: spaces between Chinese words part it, and words that turn."""
        known = passage.worked_out[self._name]
        found: tuple[Part, ...] | None = known.get(span)
        if found is None:
            found = known[span] = tuple(
                [self._read(passage, part, hits) for part, hits in self._split(passage, span)]
            )
        return found

    def _split(self, passage: Passage, span: Span) -> list[tuple[Span, Sequence[Hit]]]:
        if not passage.may_part(span):
            return _at_turns(span, self.hits(passage, span))
        return [
            part
            for piece in self._spaced(passage, span)
            for part in _at_turns(piece, self.hits(passage, piece))
        ]

    def _spaced(self, passage: Passage, span: Span) -> Iterator[Span]:
        """The pieces of a clause; a lone 沒有 goes with a thing that follows it, and else stands by itself."""
        for start, end in pieces(passage, span):
            lone = _LONE.match(passage.text, start, end)
            if lone is not None and not self._names(passage, (lone.end(), end)):
                yield start, lone.end()
                start = lone.end()
            yield start, end

    def _names(self, passage: Passage, span: Span) -> bool:
        first = next(iter(self.hits(passage, span)), None)
        return first is not None and first.start == span[0] and bool(first.tags & self._things)

    def hits(self, passage: Passage, span: Span) -> Sequence[Hit]:
        """The phrases that begin in a span, by their places; those of the whole text are found once."""
        return passage.found(self._book).within(span)

    def _read(self, passage: Passage, span: Span, hits: Sequence[Hit]) -> Part:
        if not hits:
            return Part(span)
        named = _NONE.union(*[hit[0] for hit in hits])
        if named.isdisjoint(_DENIALS) and named.isdisjoint(_SILENT):
            return Part(
                span, tuple([_notion((h[0], False, h[1], h[2])) for h in hits]), named, named
            )
        reader = _Reader()
        for hit in hits:
            reader.take(hit)
        notions = reader.close(reader.fresh and _is_last(passage, span, hits[-1].end))
        return Part(
            span,
            notions,
            _NONE.union(*[notion[0] for notion in notions]),
            _NONE.union(*[notion[0] for notion in notions if not notion[1]]),
            _NONE.union(*[notion[0] for notion in notions if notion[1]]),
        )

    def found(self, passage: Passage, tags: frozenset[str] = frozenset()) -> Hits:
        """All of its phrases in a passage, or those that have one of some tags."""
        found = passage.found(self._book)
        return found.tagged(tags) if tags else found


def _at_turns(span: Span, hits: Sequence[Hit]) -> list[tuple[Span, Sequence[Hit]]]:
    """A span and its phrases, parted at the words that turn."""
    start, end = span
    found: list[tuple[Span, Sequence[Hit]]] = []
    first = 0
    for at, hit in enumerate(hits):
        if _TURN in hit[0] and hit[1] > start:
            found.append(((start, hit[1]), hits[first:at]))
            start, first = hit[1], at
    found.append(((start, end), hits[first:]))
    return found


class _Reader:
    """Goes through the phrases of one part: a denial reaches as far as the next one after what it denied."""

    def __init__(self) -> None:
        self.notions: list[Notion] = []
        self.denials = 0
        self.used = False  # whether the denials so far have met what they deny
        self.fresh = False  # whether nothing at all stands behind the last denial

    def take(self, hit: Hit) -> None:
        tags = hit[0]
        if _PLAIN in tags or tags == _TURNING:
            return
        if tags == _JOINING:
            self.used = True
            return
        if tags <= _DENIALS and _NOT_SO in tags and self.notions:
            self._deny_last()
        elif tags <= _DENIALS:
            self._begin()
            self.denials += 1
            self.fresh = True
        else:
            if not tags.isdisjoint(_AFRESH):
                self._begin()
            self._note(hit)

    def close(self, closing: bool) -> tuple[Notion, ...]:
        """The notions; a denial that closes the part denies what stands before it: 品牌沒有."""
        if closing and self.fresh and self.denials % 2 and self.notions:
            self._deny_last()
        return tuple(self.notions)

    def _begin(self) -> None:
        if self.used:
            self.denials, self.used = 0, False

    def _note(self, hit: Hit) -> None:
        self.notions.append(Notion(hit.tags, self.denials % 2 == 1, hit.start, hit.end))
        self.used = self.used or hit.tags.isdisjoint(_OPEN)
        self.fresh = False

    def _deny_last(self) -> None:
        at = next(
            (at for at in reversed(range(len(self.notions))) if self._is_thing(self.notions[at])),
            len(self.notions) - 1,
        )
        last = self.notions[at]
        self.notions[at] = Notion(last.tags, True, last.start, last.end)
        self.fresh = False

    def _is_thing(self, notion: Notion) -> bool:
        return notion.tags.isdisjoint(_OPEN)


def ends(passage: Passage, part: Part, notion: Notion) -> bool:
    """Whether nothing but particles follows a notion in its part."""
    return _is_last(passage, part.span, notion.end)


def _is_last(passage: Passage, span: Span, place: int) -> bool:
    after = passage.words_in((place, span[1]))
    return all(word.text in _MARKS or word.text in _PARTICLES for word in after)
