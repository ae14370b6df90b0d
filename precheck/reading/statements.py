"""Free words told by a statement that names what they are: our core technology is ..., 我們是做……的."""

from __future__ import annotations

from precheck.reading.clauses import Span
from precheck.reading.lexicon.talk import STATED
from precheck.reading.passage import Passage
from precheck.reading.phrases import Phrasebook
from precheck.reading.answers import read_words
from precheck.reading.results import NOTHING, Result

_BOOK = Phrasebook((STATED,))
_NOT_WORDS = ("brand", "oem", "revenue", "unknown", "staff", "capital", "is_unique", "is_key", "is_irreplaceable", "not")


def stated_words(passage: Passage, spans: tuple[Span, ...]) -> list[tuple[str, Result]]:
    """The free texts that clauses state by name; clauses that tell a figure or a choice are no words."""
    told: dict[str, Result] = {}
    openings = {hit.start: hit for hit in _BOOK.find(passage.words)}
    for start, end in spans:
        hit = openings.get(start)
        if hit is None or _tells_else(passage, (hit.end, end)):
            continue
        fact = next(iter(hit.tags))
        result = read_words(passage, fact, (start, end))
        if result != NOTHING:
            told.setdefault(fact, result)
    return list(told.items())


def _tells_else(passage: Passage, span: Span) -> bool:
    return bool(passage.figures_in(span)) or passage.has(span, *_NOT_WORDS)
