"""A plain yes or no: one that opens its clause, not a word deep in a statement."""

from __future__ import annotations

from precheck.reading.clauses import Span
from precheck.reading.passage import Passage
from precheck.reading.yesno import polarity

_BEFORE = 4  # words that may come first: "well, to be honest, ..."


def opening_yes_no(passage: Passage, span: Span) -> str | None:
    """``yes``, ``no`` or ``unsure``, if the span says so near the beginning of a clause."""
    for clause in passage.clauses_in(span):
        said = polarity(passage.text[clause[0] : clause[1]], passage.language)
        if said is not None:
            before = passage.words_in((clause[0], clause[0] + said.start))
            return said.answer if len(before) <= _BEFORE else None
    return None
