"""Nothing, told of a fact by its name: no sales yet, no new jobs planned, 人數維持不變."""

from __future__ import annotations

from precheck.reading.answers import reading, trimmed
from precheck.reading.clauses import Span
from precheck.reading.lexicon.standstill import STANDSTILL
from precheck.reading.noughts import says_none
from precheck.reading.passage import Passage
from precheck.reading.phrases import SHELF, Phrasebook
from precheck.reading.results import NOTHING, Result
from precheck.reading.staffing import JOBS
from precheck.reading.topics import tags_of
from precheck.rules.facts import Quantity

_UNITS = {"annual_revenue": "TWD", "planned_investment": "TWD", JOBS: "people"}
_ALL = tuple(tag for fact in _UNITS for tag in tags_of(fact))
_STANDSTILL = SHELF.put(Phrasebook(({"standstill": STANDSTILL},)), in_parts=True)


def none_told(passage: Passage, spans: tuple[Span, ...]) -> list[tuple[str, Result]]:
    """The amounts and counts that clauses deny by name, and nothing else."""
    told: dict[str, Result] = {}
    for span in passage.having(spans, *_ALL):
        if all(figure.timed for figure in passage.figures_in(span)) and says_none(
            passage, span, _ALL
        ):
            for fact in _UNITS:
                if passage.has(span, *tags_of(fact)) and _is_plain(passage, fact, span):
                    told.setdefault(fact, _nil(passage, fact, span))
    return list(told.items())


def no_more(passage: Passage, spans: tuple[Span, ...]) -> Result:
    """No jobs to come, where all stays as it is or becomes less."""
    found = passage.found(_STANDSTILL)
    for span in spans:
        if found.begin_in(span) and any(_STANDSTILL.find(passage.words_in(span))):
            return _nil(passage, JOBS, span)
    return NOTHING


def _is_plain(passage: Passage, fact: str, span: Span) -> bool:
    """Whether it is of now: no sales planned for next year leave this year's open."""
    return fact != "annual_revenue" or not passage.has(span, "export", "abroad", "future")


def _nil(passage: Passage, fact: str, span: Span) -> Result:
    start, end = trimmed(passage.text, span)
    said = passage.text[start:end]
    return reading(passage, fact, Quantity(0, 0, _UNITS[fact], stated=said), (start, end))
