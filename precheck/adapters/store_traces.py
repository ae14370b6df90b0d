"""What cases are found by, in the SQL store: keyed hashes, of which the database alone tells nothing.

A word is found whole; Chinese, which has no blanks between words, by its pairs of characters; a telephone or
registration number by its figures, however they were grouped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from sqlalchemy import Connection, intersect, select
from sqlalchemy.dialects import postgresql, sqlite

from precheck.adapters.crypt import Cipher
from precheck.adapters.tables import cases, traces

MOST_MARKS = 2000  # of one text: more than a message of the longest kind has
_WORD = re.compile(r"[a-z0-9][a-z0-9'&-]*[a-z0-9]|[a-z0-9]")
_HAN = re.compile("[\u3400-\u9fff]+")
_FIGURES = re.compile(r"\+?\d[\d ().-]{5,}\d")
_LEAVE = {
    "sqlite": sqlite.insert(traces).on_conflict_do_nothing(),
    "postgresql": postgresql.insert(traces).on_conflict_do_nothing(),
}


def marks(text: str) -> frozenset[str]:
    """What a text is found by."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return frozenset((*_words(plain), *_pairs(plain), *map(_figures, _FIGURES.findall(plain))))


def _words(text: str) -> Iterator[str]:
    for word in _WORD.findall(text):
        yield word
        yield from (part for part in re.split(r"[-&']", word) if part)


def _pairs(text: str) -> Iterator[str]:
    for run in _HAN.findall(text):
        if len(run) == 1:
            yield run
        yield from (run[at : at + 2] for at in range(len(run) - 1))


def _figures(text: str) -> str:
    """Figures without their grouping; Taiwan's country code is the 0 of a number at home."""
    return re.sub(r"\D", "", re.sub(r"^\+886[ ().-]*0?", "0", text))


class SqlTraces:
    """Where each mark was left."""

    def __init__(self, connection: Connection, cipher: Cipher) -> None:
        self._connection = connection
        self._cipher = cipher

    def leave(self, case_id: str, text: str) -> None:
        """Let the case be found by these words."""
        found = sorted(marks(text))[:MOST_MARKS]
        rows = [{"trace": self._cipher.traces(each)[0], "case_id": case_id} for each in found]
        if rows:
            self._connection.execute(_LEAVE[self._connection.dialect.name], rows)

    def find(self, text: str, most: int) -> tuple[str, ...]:
        """The cases that have all of these marks, those first in which something happened last."""
        wanted = [
            select(traces.c.case_id).where(traces.c.trace.in_(self._cipher.traces(each)))
            for each in sorted(_telling(text))
        ]
        if not wanted:
            return ()
        every = intersect(*wanted) if len(wanted) > 1 else wanted[0]
        query = (
            select(cases.c.id)
            .where(cases.c.id.in_(every))
            .order_by(cases.c.updated_at.desc())
            .limit(most)
        )
        return tuple(self._connection.execute(query).scalars())


def _telling(text: str) -> frozenset[str]:
    """The marks to look for: a number that is grouped is looked for as a whole, not in its groups."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    rest = _FIGURES.sub(" ", plain)
    whole = map(_figures, _FIGURES.findall(plain))
    return frozenset((*_WORD.findall(rest), *_pairs(rest), *whole))
