"""Facts that a message leaves open by name: *I don't know the revenue*, 營收不清楚."""

from __future__ import annotations

import re

from precheck.reading.clauses import Span
from precheck.reading.passage import Passage
from precheck.reading.results import NOTHING, Reading, Result
from precheck.reading.topics import FAMILY_OF, tags_of
from precheck.rules.facts import Unknown

# Research alone names neither what it costs nor its share.
_OF_RESEARCH = {"rd_spending": ("rd_cost",), "rd_intensity": ("rd_share",)}
_SHARES_HERE = ("taiwan_production_share", "taiwan_operations_share")
_SHARED = re.compile(r"taiwan|台湾|台灣|\b(?:share|percent\w*|part|how much)\b|比|占|佔|几成|多少")
_LONGEST = 60
_ELSE = ("asking", "wonder", "theirs", "brand", "channel")


def left_open(passage: Passage, spans: tuple[Span, ...], results: dict[str, Result]) -> None:
    """Adds to ``results`` the facts that clauses leave open by name and nothing else tells."""
    for span in passage.having(spans, "unknown"):
        start, end = span
        if end - start > _LONGEST:
            continue
        if passage.figures_in(span) or passage.has(span, *_ELSE):
            continue
        named = [fact for fact in FAMILY_OF if _names(passage, span, fact)]
        if len(named) == 1 and results.get(named[0], NOTHING) == NOTHING:
            said = passage.text[start:end].strip(" ,，。.;；")
            results[named[0]] = Result((Reading(named[0], Unknown(said), start, end, said),))


def _names(passage: Passage, span: Span, fact: str) -> bool:
    """Whether a clause names a fact; a plant or a firm alone is no share of what is in Taiwan."""
    if not passage.has(span, *_words(fact)):
        return False
    return fact not in _SHARES_HERE or _SHARED.search(passage.said, *span) is not None


def _words(fact: str) -> tuple[str, ...]:
    """The tags of the words that name one fact and no other."""
    return _OF_RESEARCH.get(fact) or tags_of(fact)
