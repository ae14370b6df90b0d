"""How a technology stands and that research goes on, told in passing, where a message tells several things."""

from __future__ import annotations

import re

from precheck.reading.clauses import Span
from precheck.reading.lexicon.passing import GOING_ON, HAVING_IT, SWITCHING
from precheck.reading.listing import is_list
from precheck.reading.passage import Passage, pieces
from precheck.reading.scales import BOOKS, SCALES
from precheck.reading.verdict import verdict

_UNIQUE, _IRREPLACEABLE, _RESEARCH = (
    "technology_unique",
    "technology_irreplaceable",
    "rd_continuous",
)
_SUBJECTS = {
    _UNIQUE: re.compile(HAVING_IT, re.IGNORECASE),
    _IRREPLACEABLE: re.compile(SWITCHING, re.IGNORECASE),
}
_SAYING = {
    _UNIQUE: frozenset(("nobody", "no_firm", "others", "many_others")),
    _IRREPLACEABLE: frozenset(
        ("change", "changed", "choice", "alone", "hard", "costs", "tied", "without")
    ),
}
_GOES_ON = re.compile(GOING_ON, re.IGNORECASE)
_ELSE = ("brand", "oem", "channel", "revenue", "staff", "capital", "investment", "new_jobs", "age")
_KINDS = ("brand", "channel", "technology", "is_key", "is_unique", "is_irreplaceable", "rd")
_ENOUGH = 2
Told = tuple[str, Span] | None


def in_passing(passage: Passage, fact: str, spans: tuple[Span, ...]) -> Told:
    """What a clause says of a fact that its message does not ask about and its sentence does not name.

    In a message that tells nothing else, it must be said of the technology by name.
    """
    several = len(passage.clauses) >= _ENOUGH and tells_several(passage)
    if fact == _RESEARCH:
        return _going_on(passage, spans) if several else None
    if fact not in _SUBJECTS:
        return None
    spans = spans if several else tuple(passage.having(spans, "technology"))
    saying = passage.found(BOOKS[fact]).tagged(_SAYING[fact])
    for span in spans:
        if not saying.stand_in(span) or passage.has(span, "unknown", *_ELSE):
            continue
        if any(not (figure.timed or figure.bare) for figure in passage.figures_in(span)):
            continue
        if _SUBJECTS[fact].search(passage.text, *span) is None:
            continue
        said = verdict(passage, SCALES[fact], (span,), ())
        if said is not None and said[0] in ("yes", "no"):
            return said[0], span
    return None


def _going_on(passage: Passage, spans: tuple[Span, ...]) -> Told:
    """R&D yes; 研發也有: no more than that it is done."""
    for span in passage.having(spans, "rd"):
        for part in pieces(passage, span):
            if _GOES_ON.fullmatch(passage.text[part[0] : part[1]].strip()):
                return "yes", part
    return None


def tells_several(passage: Passage) -> bool:
    """Whether a message tells figures of several kinds, or a figure or a choice beside another choice."""
    if is_list(passage, passage.whole):
        return True
    kinds = sum(passage.has(passage.whole, tag) for tag in _KINDS)
    return kinds + bool(passage.figures) >= _ENOUGH
