"""How far something has come: ``none``, ``developing`` or ``established`` (an own brand, channels abroad)."""

from __future__ import annotations

from dataclasses import dataclass

from precheck.reading.clauses import Span
from precheck.reading.passage import Passage

NONE, DEVELOPING, ESTABLISHED = "none", "developing", "established"
NOT_YET = "not yet"
Told = tuple[str, Span]


@dataclass(frozen=True)
class Subject:
    """What is spoken of: the tags that name it, and those that name its opposite (contract work)."""

    fact: str
    tags: tuple[str, ...]
    opposite: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()  # an unasked statement must also name one of these


OWN_BRAND = Subject("own_brand", ("brand",), ("oem",))
CHANNELS = Subject(
    "international_channels", ("channel",), (), ("abroad", "elsewhere", "export", "place")
)


def stage(passage: Passage, spans: tuple[Span, ...], subject: Subject) -> Told | None:
    """The stage told, and where; ``None`` if the clauses do not tell one. A plan is *developing*."""
    told: list[Told] = []
    for span in spans:
        found = _clause_stage(passage, span, subject, bool(told))
        if found is not None:
            told.append((found, span))
    if not told:
        return None
    return _settled(passage, told)


def _settled(passage: Passage, told: list[Told]) -> Told:
    """The stage that the clauses come to: what was given up or is not yet used weighs most."""
    for later in told[1:]:
        if later[0] in (NONE, NOT_YET) and passage.has(later[1], "ended", "not"):
            return (NONE if later[0] == NONE else DEVELOPING), later[1]
    for wanted in (ESTABLISHED, DEVELOPING):
        for said, span in told:
            if said == wanted:
                return said, span
    return told[0]


def _clause_stage(passage: Passage, span: Span, subject: Subject, begun: bool) -> str | None:
    if passage.has(span, "unknown"):
        return None
    if passage.has(span, *subject.tags):
        return _named(passage, span)
    if passage.has(span, *subject.opposite):
        return _opposite(passage, span)
    return _follows(passage, span) if begun else None


def _named(passage: Passage, span: Span) -> str:
    if passage.has(span, "ended", "no_plan"):
        return NONE
    if passage.has(span, "plan") or (passage.has(span, "start") and not passage.long_ago(span)):
        return DEVELOPING
    return NONE if passage.has(span, "not") else ESTABLISHED


def _opposite(passage: Passage, span: Span) -> str | None:
    """Contract work alone is no brand; *mainly* leaves the rest open, and *not* says nothing."""
    return None if passage.has(span, "mainly", "not", "filler", "ended") else NONE


def _follows(passage: Passage, span: Span) -> str | None:
    """What a clause that does not name the thing adds to one that did."""
    if passage.has(span, "ended"):
        return NONE
    abroad = passage.has(span, "abroad", "elsewhere", "place")
    if passage.has(span, "not") and passage.has(span, "start", "use", "sell") and not abroad:
        return NOT_YET
    return DEVELOPING if passage.has(span, "plan", "start") else None


def unnamed_stage(passage: Passage, spans: tuple[Span, ...], subject: Subject) -> Told | None:
    """The stage told by an answer that does not repeat what was asked about ("not yet, but next year")."""
    if any(passage.has(span, *subject.opposite) for span in spans):
        return None
    for span in spans:
        if passage.has(span, "ended", "no_plan", "home_only"):
            return NONE, span
        if passage.has(span, "plan", "start") and not passage.long_ago(span):
            return DEVELOPING, span
    for span in spans:
        if subject.needs and passage.has(span, *subject.needs):
            return (NONE if passage.has(span, "not") else ESTABLISHED), span
    return None
