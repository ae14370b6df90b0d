"""Yes or no, told by a statement: what is said of the technology, of research, of the own brand abroad."""

from __future__ import annotations

from dataclasses import dataclass

from precheck.reading.clauses import Span
from precheck.reading.passage import Passage

YES, NO, UNSURE = "yes", "no", "unsure"


@dataclass(frozen=True)
class Claim:
    """A statement's words for yes and for no; unasked, its sentence must also name one of ``about``."""

    fact: str
    yes: tuple[str, ...]
    no: tuple[str, ...]
    about: tuple[str, ...]
    unsure: tuple[str, ...] = ()
    asked_yes: tuple[str, ...] = ()  # words that say yes only in answer to the question
    denied: tuple[str, ...] = ()  # words whose plain negation says no


CLAIMS = (
    Claim(
        "technology_key", ("is_key",), ("is_minor",), ("technology",), asked_yes=("is_key_part",)
    ),
    Claim("technology_unique", ("is_unique",), ("is_common",), ("technology",)),
    Claim("technology_irreplaceable", ("is_irreplaceable",), ("is_replaceable",), ("technology",)),
    Claim(
        "rd_continuous",
        ("steady",),
        ("once", "ended"),
        ("rd", "lab"),
        unsure=("fitful",),
        asked_yes=("lab",),
        denied=("rd", "lab"),
    ),
)


def claim(
    passage: Passage, spans: tuple[Span, ...], told: Claim, asked: bool, related: bool = False
) -> tuple[str, Span] | None:
    """What the clauses say to a claim, and where; a *no* said is not undone by a *yes* beside it.

    ``related`` tells that a kindred question was asked, so that the subject need not be named.
    """
    found: list[tuple[str, Span]] = []
    for span in spans:
        if asked or related or passage.has(passage.sentence_at(span[0]), *told.about):
            said = _clause_says(passage, span, told, asked)
            if said is not None:
                found.append((said, span))
    for wanted in (UNSURE, NO, YES):
        for said, span in found:
            if said == wanted:
                return said, span
    return None


def _clause_says(passage: Passage, span: Span, told: Claim, asked: bool) -> str | None:
    if passage.has(span, *told.unsure):
        return UNSURE
    if passage.has(span, "unknown"):
        return None
    denied = _first(passage, span, told.no)
    claimed = _first(passage, span, told.yes + (told.asked_yes if asked else ()))
    if denied is not None:
        return YES if _negated(passage, span, denied) else NO
    if claimed is not None:
        return NO if _negated(passage, span, claimed) else YES
    absent = _first(passage, span, told.denied)
    return NO if absent is not None and _negated(passage, span, absent) else None


def _first(passage: Passage, span: Span, tags: tuple[str, ...]) -> int | None:
    found = passage.hits_in(span, tags) if tags else []
    return found[0].start if found else None


def _negated(passage: Passage, span: Span, place: int) -> bool:
    """Whether an odd number of negations stands before the place in its clause, or closes it."""
    nots = passage.hits_in((span[0], place), ("not",))
    return (len(nots) + _denied_after(passage, span, place)) % 2 == 1


def _denied_after(passage: Passage, span: Span, place: int) -> bool:
    """Whether the clause ends on a negation right after the word: *irreplaceable no*, 獨特倒沒有."""
    after = passage.hits_in((place + 1, span[1]), ("not",))
    return bool(after) and not passage.text[after[-1].end : span[1]].strip(" .。,，!！")
