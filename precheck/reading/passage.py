"""A text looked at once: its words, its clauses, its figures, and the lexicon's phrases in it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache, wraps
from typing import Any, TypeVar

from precheck.reading.book import BOOK
from precheck.reading.clauses import Span, clauses, sentences_of
from precheck.reading.dates import UNDATED
from precheck.reading.figure import MONEY, NUMBER, PEOPLE, YEARS, Figure
from precheck.reading.figures import figures, plain_text, things
from precheck.reading.lexicon.regions import CODES
from precheck.reading.phrases import SHELF, Hit, Hits, Phrasebook
from precheck.reading.tokens import Token, fold, tokens
from precheck.rules.facts import Quantity, Value

_YEARS_TO_ESTABLISH = 3
_MOST = 500  # clauses: nobody tells more at once, and an attack gets no more time
_GREAT = 10
_FIGURE = "\0"
_NONE = frozenset[str]()
_COUNTING = ("not_asking", "filler")
_QUESTION_MARKS = frozenset("?？")

_GAP = re.compile(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])")
_SPACE = re.compile(r"(?<=[\u3400-\u9fff])\s")
_ASKING = re.compile("[?？几]|还是")
_CLINGING = frozenset(
    ("有", "沒有", "没有", "沒", "没", "無", "无", "不", "不是", "還沒", "还没", "我們", "我们")
)
Said = TypeVar("Said")
_JOINS = frozenset({"and", "和", "跟", "以及"})


@dataclass(frozen=True)
class Passage:
    """A text and what stands in it; whatever is sought in a span is found by its place, not by a search."""

    text: str
    as_of: date = UNDATED
    language: str | None = None
    known: Value | None = None

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """Its tokens."""
        return tokens(self.text)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The amounts, counts, shares, durations and dates in it, left to right."""
        found = figures(self._plain, self.found, self.language, self.as_of, self._founded_in)
        return tuple(figure for figure in found if not self._in_a_phrase(figure))

    @cached_property
    def _plain(self) -> str:
        return plain_text(self.text)

    @cached_property
    def counts(self) -> tuple[Figure, ...]:
        """The figures, with the counts of things, which tell no fact by themselves."""
        counted = things(self._plain, self.language)
        taken = {place for figure in self.figures for place in range(figure.start, figure.end)}
        free = [count for count in counted if taken.isdisjoint(range(count.start, count.end))]
        return tuple(sorted((*self.figures, *free), key=lambda figure: figure.start))

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """The lexicon's phrases in it, left to right, outside its figures."""
        phrases = self._phrases
        taken = {place for figure in self.figures for place in range(figure.start, figure.end)}
        if not taken:
            return tuple(phrases)
        # A phrase partly in a figure (the 年 of 2024年營收) may hide others behind it.
        if not any((hit[1] in taken) != (hit[2] - 1 in taken) for hit in phrases):
            return tuple([hit for hit in phrases if hit[1] not in taken or "period" in hit[0]])
        outside = [
            Token(_FIGURE, word[1], word[2]) if word[1] in taken else word for word in self.words
        ]
        periods = [hit for hit in phrases if "period" in hit.tags and hit.start in taken]
        found = self._in_capitals(BOOK.find(outside))
        return tuple(sorted([*found, *periods], key=lambda hit: hit.start))

    @cached_property
    def _index(self) -> Hits:
        return Hits(self.hits)

    def found(self, book: Phrasebook) -> Hits:
        """The phrases of another book in all of its words."""
        found = self._found.get(book)
        if found is None:
            found = self._shelf(book) or Hits(book.find(self.words))
            self._found[book] = found
        return found

    @cached_property
    def _found(self) -> dict[Phrasebook, Hits]:
        return {}

    @cached_property
    def _shelf(self) -> Callable[[Phrasebook], Hits | None]:
        return SHELF.look(self.words)

    @cached_property
    def clauses(self) -> tuple[Span, ...]:
        """What commas and *but* part."""
        return clauses(self.text, self.words)[:_MOST]

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """What full stops part, as far as the clauses go."""
        end = self.clauses[-1][1] if self.clauses else 0
        found = sentences_of(self.text, self.words)
        return tuple((start, min(stop, end)) for start, stop in found if start < end)

    @cached_property
    def said(self) -> str:
        """Its text, folded."""
        return fold(self.text)

    @cached_property
    def worked_out(self) -> defaultdict[str, dict[Any, Any]]:
        """What was worked out of its spans so far, by what works it out."""
        return defaultdict(dict)

    @cached_property
    def whole(self) -> Span:
        """From its first character to its last."""
        return 0, len(self.text)

    def clause_of(self, place: int) -> int:
        """The number of the clause that a place lies in (or after)."""
        at = bisect_right(self._clause_starts, place)
        return at - 1 if at else 0

    def clause_at(self, place: int) -> Span:
        """The clause that a place lies in."""
        at = bisect_right(self._clause_starts, place)
        return self.clauses[at - 1 if at else 0]

    def sentence_at(self, place: int) -> Span:
        """The sentence that a place lies in."""
        at = bisect_right(self._sentence_starts, place)
        return self.sentences[at - 1 if at else 0]

    def _sentence_of(self, place: int) -> int:
        at = bisect_right(self._sentence_starts, place)
        return at - 1 if at else 0

    def hits_in(self, span: Span, tags: Collection[str] = ()) -> Sequence[Hit]:
        """The phrases in a span, left to right; with tags, those that have one of them."""
        return (self._index.tagged(tags) if tags else self._index).within(span)

    def tagged(self, *tags: str) -> Hits:
        """All phrases that have one of some tags."""
        return self._index.tagged(tags)

    def has(self, span: Span, *tags: str) -> bool:
        """Whether any phrase with any of the tags stands in the span."""
        known = self._tags_in.get(span)
        if known is None:
            if span not in self._parts:
                return self._index.tagged(tags).stand_in(span)
            hits = self._index.within(span)
            known = self._tags_in[span] = _NONE.union(*[hit[0] for hit in hits])
        return not known.isdisjoint(tags)

    @cached_property
    def _tags_in(self) -> dict[Span, frozenset[str]]:
        """The tags of the parts of the text that were asked about so far."""
        return {}

    @cached_property
    def _parts(self) -> frozenset[Span]:
        return frozenset((*self.clauses, *self.sentences, self.whole))

    def having(self, clauses: Iterable[Span], *tags: str) -> tuple[Span, ...]:
        """Those of some clauses in which any phrase with any of the tags stands."""
        found = self.clauses_with(*tags)
        return tuple([span for span in clauses if span in found]) if found else ()

    def clauses_with(self, *tags: str) -> frozenset[Span]:
        """The clauses in which any phrase with any of the tags stands."""
        return self._with("clauses", self.clauses, self.clause_of, tags)

    def sentences_with(self, *tags: str) -> frozenset[Span]:
        """The sentences in which any phrase with any of the tags stands."""
        return self._with("sentences", self.sentences, self._sentence_of, tags)

    def _with(
        self, kind: str, spans: tuple[Span, ...], at: Callable[[int], int], tags: tuple[str, ...]
    ) -> frozenset[Span]:
        known: dict[tuple[str, ...], frozenset[Span]] = self.worked_out[kind]
        if tags not in known:
            places = self._index.tagged(tags).starts if spans else []
            known[tags] = frozenset(
                [span for place in places if place < (span := spans[at(place)])[1]]
            )
        return known[tags]

    def may_ask(self, span: Span) -> bool:
        """Whether anything stands in a span that a question needs."""
        return any_in(self._asking, span)

    @cached_property
    def _asking(self) -> list[int]:
        marks = [match.start() for match in _ASKING.finditer(self.said)]
        return sorted([*marks, *self._index.tagged(("asking", "wonder")).starts])

    def may_part(self, span: Span) -> bool:
        """Whether white space stands behind a Chinese word of a span."""
        return any_in(self._gaps, span)

    @cached_property
    def _gaps(self) -> list[int]:
        return [gap.start() for gap in _SPACE.finditer(self.text)]

    def joins_in(self, span: Span) -> bool:
        """Whether an *and* stands in a span."""
        return any_in(self._joins, span)

    @cached_property
    def _joins(self) -> list[int]:
        return [word[1] for word in self.words if word[0] in _JOINS]

    def figures_in(self, span: Span) -> tuple[Figure, ...]:
        """The figures that begin in a span."""
        starts = self._figure_starts
        return self.figures[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]

    def beside(self, figure: Figure) -> tuple[Figure | None, Figure | None]:
        """The figures next to a figure; a date or a span of time stands between no amounts."""
        row, starts = self._rows[not figure.timed]
        before, after = bisect_left(starts, figure.start), bisect_left(starts, figure.end)
        return row[before - 1] if before else None, row[after] if after < len(row) else None

    @cached_property
    def _rows(self) -> tuple[tuple[tuple[Figure, ...], list[int]], ...]:
        """All figures, and those that are no time, with where they begin."""
        rows = self.figures, tuple(figure for figure in self.figures if not figure.timed)
        return tuple((row, [figure.start for figure in row]) for row in rows)

    def names_staff(self, figure: Figure) -> bool:
        """Whether the figure's own words say employees, not just people."""
        return any("employed" in hit.tags for hit in self._phrases_over((figure.start, figure.end)))

    @cached_property
    def of_figures(self) -> bool:
        """Whether it tells amounts, people or great numbers: of another matter than a brand, then."""
        return any(
            figure.family in (MONEY, PEOPLE)
            or (figure.family == NUMBER and (figure.low or figure.high or 0) >= _GREAT)
            for figure in self.figures
        )

    def clauses_in(self, span: Span) -> tuple[Span, ...]:
        """The clauses that begin in a span."""
        starts = self._clause_starts
        return self.clauses[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]

    def words_in(self, span: Span) -> tuple[Token, ...]:
        """The tokens that begin in a span."""
        starts = self._word_starts
        return self.words[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]

    def ends_asking(self, span: Span) -> bool:
        """Whether the span closes with a question mark, and its sentence with it: Export? Half."""
        if _QUESTION_MARKS.isdisjoint(self.text[span[0] : span[1]][-2:]):
            return False
        return self.sentence_at(span[0])[1] <= span[1]

    def long_ago(self, span: Span) -> bool:
        """Whether a span speaks of a time years back: nothing begun then is still beginning."""
        return any(_is_long_ago(figure, self.as_of) for figure in self.figures_in(span))

    @property
    def _founded_in(self) -> int | None:
        """The year of founding that was told before, which a lone month is of."""
        founded = self.known.founded if isinstance(self.known, Quantity) else None
        return founded[0].year if founded and founded[0].year == founded[1].year else None

    @cached_property
    def _phrases(self) -> Sequence[Hit]:
        return self._in_capitals(self.found(BOOK).all)

    def _in_capitals(self, hits: Sequence[Hit]) -> Sequence[Hit]:
        """The phrases; "us" is a place in capitals only."""
        return [
            hit for hit in hits if "code" not in hit[0] or self.text[hit.start : hit.end] in CODES
        ]

    def _phrases_over(self, span: Span) -> tuple[Hit, ...]:
        """The phrases that share a place with a span, but those that may hold a figure of their own."""
        hits, starts, ends = self._solid
        return hits[bisect_right(ends, span[0]) : bisect_left(starts, span[1])]

    @cached_property
    def _solid(self) -> tuple[tuple[Hit, ...], list[int], list[int]]:
        hits = tuple([hit for hit in self._phrases if hit[0].isdisjoint(_COUNTING)])
        return hits, [hit.start for hit in hits], [hit.end for hit in hits]

    def _in_a_phrase(self, figure: Figure) -> bool:
        """Whether the figure is only part of a phrase: the *one* of 一個月, the *two* of "two years ago"."""
        hit = next(iter(self._phrases_over((figure.start, figure.start + 1))), None)
        if hit is None or figure.end > hit.end:
            return False
        return hit.end - hit.start > figure.end - figure.start

    @cached_property
    def _word_starts(self) -> list[int]:
        return [word[1] for word in self.words]

    @cached_property
    def _clause_starts(self) -> list[int]:
        return [start for start, _ in self.clauses]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [start for start, _ in self.sentences]

    @cached_property
    def _figure_starts(self) -> list[int]:
        return [figure.start for figure in self.figures]


def any_in(places: Sequence[int], span: Span) -> bool:
    """Whether any of some places, in their order, lies in a span."""
    first = bisect_left(places, span[0])
    return first < len(places) and places[first] < span[1]


def _is_long_ago(figure: Figure, as_of: date) -> bool:
    if figure.founded is not None:
        return as_of.year - figure.founded[1].year >= _YEARS_TO_ESTABLISH
    if figure.either:  # 94年, in whichever calendar
        return all(as_of.year - last.year >= _YEARS_TO_ESTABLISH for _, last in figure.either)
    return figure.family == YEARS and (figure.low or 0) >= _YEARS_TO_ESTABLISH


def once(work: Callable[[Passage, Span], Said]) -> Callable[[Passage, Span], Said]:
    """The same of a span of a passage, worked out once however often it is asked for."""

    name = work.__qualname__

    @wraps(work)
    def known(passage: Passage, span: Span) -> Said:
        found = passage.worked_out[name]
        if span not in found:
            found[span] = work(passage, span)
        said: Said = found[span]
        return said

    return known


@once
def pieces(passage: Passage, span: Span) -> tuple[Span, ...]:
    """The parts of a clause that spaces between Chinese words part; a lone 有 or 沒有 goes with what follows."""
    if not passage.may_part(span):
        return (span,)
    found: list[Span] = []
    start = span[0]
    for gap in _GAP.finditer(passage.text, span[0], span[1]):
        if passage.text[start : gap.start()].strip() not in _CLINGING:
            found.append((start, gap.start()))
            start = gap.end()
    return (*found, (start, span[1]))


@lru_cache(maxsize=16)
def passage_of(
    text: str,
    as_of: date = UNDATED,
    language: str | None = None,
    known: Value | None = None,
) -> Passage:
    """The text, looked at once however often it is read: a turn reads its message for several facts."""
    return Passage(text, as_of, language, known)
