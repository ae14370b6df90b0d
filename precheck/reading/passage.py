"""A text looked at once: its words, its clauses, the lexicon's phrases in it, and what it asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from precheck.reading.book import BOOK
from precheck.reading.clauses import Span, clauses, index_of, sentences
from precheck.reading.figures import YEARS, Figure, figures
from precheck.reading.phrases import Hit
from precheck.reading.tokens import Token, tokens

_YEARS_TO_ESTABLISH = 3
_QUESTION_MARKS = frozenset("?？")


@dataclass(frozen=True)
class Passage:
    """A text and what stands in it."""

    text: str
    as_of: date = date.max
    language: str | None = None

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """Its tokens."""
        return tokens(self.text)

    @cached_property
    def hits(self) -> tuple[Hit, ...]:
        """The lexicon's phrases in it, left to right, outside its figures."""
        found = tuple(BOOK.find(self.words))
        if not self.figures:
            return found
        taken = {place for figure in self.figures for place in range(figure.start, figure.end)}
        return tuple(hit for hit in found if hit.start not in taken)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The amounts, counts, shares, durations and dates in it, left to right."""
        return figures(self.text, self.language, self.as_of)

    @cached_property
    def long_ago(self) -> tuple[int, ...]:
        """Where it speaks of a time at least some years back: nothing begun then is still beginning."""
        return tuple(figure.start for figure in self.figures if _is_long_ago(figure, self.as_of))

    @cached_property
    def clauses(self) -> tuple[Span, ...]:
        """What commas and *but* part."""
        return clauses(self.text, self.words)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """What full stops part."""
        return sentences(self.text)

    def clause_of(self, place: int) -> int:
        """The number of the clause that a place lies in."""
        return index_of(self.clauses, place)

    def sentence_at(self, place: int) -> Span:
        """The sentence that a place lies in."""
        return self.sentences[index_of(self.sentences, place)]

    def within(self, span: Span, tag: str) -> list[Hit]:
        """The phrases with a tag in a span, left to right."""
        return [hit for hit in self.hits if tag in hit.tags and span[0] <= hit.start < span[1]]

    def has(self, span: Span, *tags: str) -> bool:
        """Whether any phrase with any of the tags stands in the span."""
        return any(
            span[0] <= hit.start < span[1] and not hit.tags.isdisjoint(tags) for hit in self.hits
        )

    @property
    def whole(self) -> Span:
        """From its first character to its last."""
        return 0, len(self.text)

    def ends_asking(self, span: Span) -> bool:
        """Whether the span closes with a question mark."""
        return bool(_QUESTION_MARKS.intersection(self.text[span[0] : span[1]][-2:]))


def _is_long_ago(figure: Figure, as_of: date) -> bool:
    if figure.founded is not None:
        return as_of.year - figure.founded[1].year >= _YEARS_TO_ESTABLISH
    return figure.family == YEARS and (figure.low or 0) >= _YEARS_TO_ESTABLISH
