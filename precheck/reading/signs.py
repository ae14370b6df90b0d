"""What the parts of some clauses tell of an own brand or of channels abroad, in order."""

from __future__ import annotations

from collections.abc import Callable

from precheck.reading.carriers import channel_kind
from precheck.reading.clauses import Span
from precheck.reading.marketing import (
    BEGUN,
    IDLE,
    OVER,
    OWN_BRAND,
    Sign,
    Subject,
    is_about_else,
    parts,
    parts_of,
)
from precheck.reading.notions import Part
from precheck.reading.ownership import brand_kind, of_others
from precheck.reading.passage import Passage, any_in
from precheck.reading.progress import counted_up, places_told, progress


def signs(
    passage: Passage, spans: tuple[Span, ...], subject: Subject, answering: bool
) -> list[Sign]:
    """What the parts of some clauses tell of a subject; ``answering`` the question, it need not be named."""
    answering = answering and not (passage.of_figures and not _is_meant(passage, spans, subject))
    read = _kind(passage, subject, answering)
    found: list[Sign] = []
    telling = (*subject.tags, *subject.opposite)
    about = passage.clauses_with(*telling)
    going_on = places_told(passage)
    for span in spans:
        if not (answering or span in about or (found and any_in(going_on, span))):
            continue
        for part in parts_of(passage, span):
            if not (answering or part.notions):
                continue
            named = part.has(*subject.things) and (answering or passage.has(span, *subject.tags))
            kind = read(passage, part, answering) if named or answering else None
            if kind is None and not answering:
                kind = (_goes_on if found else _contract)(passage, part, subject)
            if kind is not None:
                found.append(Sign(kind, span, named, part.says("own"), part.has("place", "abroad")))
    return found


def _is_meant(passage: Passage, spans: tuple[Span, ...], subject: Subject) -> bool:
    """Whether any part names the thing, whose name is on it, or a place: then its figures are beside it."""
    named = (*subject.things, "theirs", "contract", "parts", "abroad", "affirmed")
    return any(part.has(*named) for _, part in parts(passage, spans))


def _kind(
    passage: Passage, subject: Subject, answering: bool
) -> Callable[[Passage, Part, bool], str | None]:
    """How a part is read for a subject, each part once."""
    name = f"kind.{subject.fact}.{answering}"
    known: dict[Span, str | None] = passage.worked_out[name]
    work = brand_kind if subject is OWN_BRAND else channel_kind

    def read(passage: Passage, part: Part, answering: bool) -> str | None:
        if part.span not in known:
            counted = counted_up(passage, part) if answering else None
            known[part.span] = counted or work(passage, part, answering)
        return known[part.span]

    return read


def _goes_on(passage: Passage, part: Part, subject: Subject) -> str | None:
    """What a part that does not name the thing adds to one that did."""
    said = progress(passage, part)
    if said in (BEGUN, OVER, IDLE) and not is_about_else(passage, part, subject):
        return said
    return _contract(passage, part, subject)


def _contract(passage: Passage, part: Part, subject: Subject) -> str | None:
    """Contract work, told unasked."""
    return of_others(passage, part) if passage.has(part.span, *subject.opposite) else None
