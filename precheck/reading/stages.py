"""How far something has come: ``none``, ``developing`` or ``established`` (an own brand, channels abroad)."""

from __future__ import annotations

from dataclasses import dataclass

from precheck.reading.bare import speaks_of_else
from precheck.reading.clauses import Span
from precheck.reading.passage import Passage

NONE, DEVELOPING, ESTABLISHED = "none", "developing", "established"
NOT_YET = "not yet"
_FEW = 5
_SOLD = ("abroad", "elsewhere", "export", "sell")
_GOING_ON = ("ended", "not", "plan", "start")
Told = tuple[str, Span]


@dataclass(frozen=True)
class Subject:
    """What is spoken of: the tags that name it, and those that name its opposite (contract work)."""

    fact: str
    tags: tuple[str, ...]
    opposite: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()  # an unasked statement must also name one of these
    given: tuple[
        str, ...
    ] = ()  # questions put only where the thing is there: contract work beside it denies nothing


OWN_BRAND = Subject("own_brand", ("brand",), ("oem",), given=("own_brand_abroad",))
CHANNELS = Subject(
    "international_channels", ("channel",), (), ("abroad", "elsewhere", "export", "place")
)


def stage(passage: Passage, spans: tuple[Span, ...], subject: Subject) -> Told | None:
    """The stage told, and where; ``None`` if the clauses do not tell one. A plan is *developing*."""
    told: list[Told] = []
    for span in passage.having(spans, *subject.tags, *subject.opposite, *_GOING_ON):
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
    if told[0][0] == NONE and _contradicted(passage, told):
        return told[0]
    for wanted in (ESTABLISHED, DEVELOPING):
        for said, span in told:
            if said == wanted:
                return said, span
    return told[0]


def _contradicted(passage: Passage, told: list[Told]) -> bool:
    """Whether a plain *no brand* is followed by its opposite, with no change of time between: the *no* stands."""
    first, last = told[0][1], told[-1][1]
    denied = passage.hits_in(first, ("not",))
    named = passage.hits_in(first, OWN_BRAND.tags)
    plainly = bool(denied and named) and 0 <= named[0].start - denied[-1].end <= 1
    return plainly and not passage.has((first[0], last[1]), "now", "past", "start", "plan")


def _clause_stage(passage: Passage, span: Span, subject: Subject, begun: bool) -> str | None:
    if passage.has(span, "unknown"):
        return None
    if passage.has(span, *subject.tags):
        return _named(passage, span, subject.tags)
    if passage.has(span, *subject.opposite):
        return _opposite(passage, span)
    return _follows(passage, span) if begun else None


def _named(passage: Passage, span: Span, tags: tuple[str, ...]) -> str:
    if passage.has(span, "ended", "no_plan"):
        return NONE
    if passage.has(span, "plan") or (passage.has(span, "start") and not passage.long_ago(span)):
        return DEVELOPING
    return NONE if _is_denied(passage, span, tags) else ESTABLISHED


def _is_denied(passage: Passage, span: Span, tags: tuple[str, ...]) -> bool:
    """Whether the thing itself is denied: not twice, and not only that it is sold somewhere."""
    named = passage.hits_in(span, tags)[0]
    if passage.words_in(span)[-1].text == "n":
        return True
    before = passage.hits_in((span[0], named.start), ("not",))
    if before:
        return len(before) % 2 == 1
    return passage.has(span, "not") and not passage.has((named.end, span[1]), *_SOLD)


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
    own = (*subject.tags, *subject.needs)
    spans = tuple(
        span
        for span in spans
        if not speaks_of_else(passage, span, own) and not passage.has(span, "owned")
    )
    for span in spans:
        at_home = bool(subject.needs) and passage.has(span, "home_only")
        if at_home or passage.has(span, "ended", "no_plan"):
            return NONE, span
        if passage.has(span, "plan", "start") and not passage.long_ago(span):
            return DEVELOPING, span
    for span in spans:
        if passage.has(span, "in_place") and _short(passage, span):
            return (DEVELOPING if passage.has(span, "not") else ESTABLISHED), span
        if subject.needs and passage.has(span, *subject.needs):
            return (NONE if passage.has(span, "not") else ESTABLISHED), span
    return None


def _short(passage: Passage, span: Span) -> bool:
    """Whether a clause holds little but its one word: "well established", not "established in 1998"."""
    return len(passage.words_in(span)) <= _FEW and not passage.figures_in(span)
