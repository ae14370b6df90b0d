"""Facts that a message leaves open by name: *I don't know the revenue*, 營收不清楚."""

from __future__ import annotations

import re
from collections.abc import Mapping

from precheck.reading.clauses import Span
from precheck.reading.names import named_facts
from precheck.reading.passage import Passage
from precheck.reading.results import NOTHING, Reading, Result
from precheck.reading.topics import FAMILY_OF, tags_of
from precheck.rules.facts import Unknown

# Research alone names neither what it costs nor its share.
_OF_RESEARCH = {"rd_spending": ("rd_cost",), "rd_intensity": ("rd_share",)}
_SHARES_HERE = ("taiwan_production_share", "taiwan_operations_share")
_SHARED = re.compile(r"taiwan|台湾|台灣|\b(?:share|percent\w*|part|how much)\b|比|占|佔|几成|多少")
_LONGEST = 60
_BARE = 24  # characters
_ELSE = ("asking", "wonder", "theirs", "brand", "channel")


def left_open(passage: Passage, spans: tuple[Span, ...], results: dict[str, Result]) -> None:
    """Adds to ``results`` the facts that clauses leave open by name and nothing else tells."""
    for span in passage.having(spans, "unknown"):
        start, end = span
        if end - start > _LONGEST:
            continue
        if passage.figures_in(span) or passage.has(span, *_ELSE):
            continue
        named = _named(passage, span)
        if len(named) == 1 and results.get(named[0], NOTHING) == NOTHING:
            said = passage.text[start:end].strip(" ,，。.;；")
            results[named[0]] = Result((Reading(named[0], Unknown(said), start, end, said),))


def goes_on(passage: Passage, asked: str, results: Mapping[str, Result]) -> bool:
    """Whether that ``asked`` is not known only goes on about another fact left open by name: 資本額不知道，要問會計."""
    if not all(isinstance(each.value, Unknown) for each in results[asked].readings):
        return False
    others = [
        reading
        for fact, result in results.items()
        for reading in result.readings
        if fact != asked and isinstance(reading.value, Unknown)
    ]
    if not others or asked in named_facts(passage.text):
        return False
    sentences = {passage.sentence_at(each.start) for each in others}
    return all(
        passage.sentence_at(span[0]) in sentences
        for span in passage.having(passage.clauses, "unknown")
    )


def _named(passage: Passage, span: Span) -> list[str]:
    """The facts that a clause names, or a bare question before it: capital? No idea."""
    named = [fact for fact in FAMILY_OF if _names(passage, span, fact)]
    before = next((each for each in reversed(passage.clauses) if each[1] <= span[0]), (0, 0))
    asks = passage.text[slice(*before)].rstrip().endswith(("?", "？"))
    if named or before[1] - before[0] > _BARE or not asks:
        return named
    return [fact for fact in FAMILY_OF if _names(passage, before, fact)]


def _names(passage: Passage, span: Span, fact: str) -> bool:
    """Whether a clause names a fact; a plant or a firm alone is no share of what is in Taiwan."""
    if not passage.has(span, *_words(fact)):
        return False
    return fact not in _SHARES_HERE or _SHARED.search(passage.said, *span) is not None


def _words(fact: str) -> tuple[str, ...]:
    """The tags of the words that name one fact and no other."""
    return _OF_RESEARCH.get(fact) or tags_of(fact)
