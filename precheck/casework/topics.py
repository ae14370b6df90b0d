"""Subjects of the programme that can be asked about, and what their answers rest on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Publication:
    """Something published about the programme: background, never a rule."""

    id: str
    date: str
    source: Mapping[str, str]  # by language


@dataclass(frozen=True)
class Topic:
    """A subject with the clauses of the programme document and the publications behind it."""

    id: str
    clauses: tuple[str, ...]
    published: tuple[Publication, ...] = ()


_CLAUSE = re.compile(
    r"(?:clause\s*(\d)(?!\d)|第\s*(\d)\s*[點条條項款])\s*(?:\((\d)\))?|(?<!\d)(\d)\s?\((\d)\)",
    re.IGNORECASE,
)


def clause_topic(topics: Iterable[Topic], text: str) -> str | None:
    """The topic that a clause of the programme document, named by its number, is about."""
    found = _CLAUSE.search(text)
    if found is None:
        return None
    chapter, part = found[1] or found[2] or found[4], found[3] or found[5]
    if part is not None:
        return _about(topics, {f"{chapter}({part})"})
    return _about(
        topics, {each for topic in topics for each in topic.clauses if each[0] == chapter}
    )


def _about(topics: Iterable[Topic], clauses: set[str]) -> str | None:
    """The topic that rests on exactly these clauses; else on the first of them and little else."""
    if not clauses:
        return None
    exact = [topic for topic in topics if set(topic.clauses) == clauses]
    first = [topic for topic in topics if topic.clauses and topic.clauses[0] in clauses]
    best = exact or sorted(first, key=lambda topic: len(topic.clauses))
    return best[0].id if best else None
