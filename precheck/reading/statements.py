"""Free words told by a statement that names what they are: our core technology is ..., 我們是做……的."""

from __future__ import annotations

from precheck.reading.answers import read_words
from precheck.reading.clauses import Span
from precheck.reading.figure import NUMBER
from precheck.reading.lexicon.talk import STATED
from precheck.reading.passage import Passage
from precheck.reading.phrases import Phrasebook
from precheck.reading.results import NOTHING, Result

_BOOK = Phrasebook((STATED,))
_NOT_WORDS = (
    "brand",
    "oem",
    "revenue",
    "unknown",
    "staff",
    "capital",
    "is_unique",
    "is_key",
    "is_irreplaceable",
    "not",
    "home",
    "export",
    "abroad",
    "channel",
)


def stated_words(passage: Passage, spans: tuple[Span, ...]) -> list[tuple[str, Result]]:
    """The free texts that clauses state by name; clauses that tell a figure or a choice are no words."""
    told: dict[str, Result] = {}
    for hit in _BOOK.find(passage.words):
        clause = passage.clause_at(hit.start)
        if clause not in spans or not _opens(passage, clause, hit.start):
            continue
        span = hit.start, clause[1]
        if _tells_else(passage, (hit.end, clause[1])):
            continue
        fact = next(iter(hit.tags))
        result = read_words(passage, fact, span)
        if result != NOTHING:
            told.setdefault(fact, result)
    return list(told.items())


def _opens(passage: Passage, clause: Span, place: int) -> bool:
    """Whether a clause, or its part after an *and*, begins at a place."""
    before = passage.words_in((clause[0], place))
    return not before or before[-1].text in ("and", "we", "our", "well", "so")


def _tells_else(passage: Passage, span: Span) -> bool:
    return any(figure.family != NUMBER for figure in passage.figures_in(span)) or passage.has(
        span, *_NOT_WORDS
    )
