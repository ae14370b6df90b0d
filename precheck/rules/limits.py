"""Limits as dated data: which number is in force on a day, and where it is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from precheck.rules.facts import Number
from precheck.rules.truth import Finding


@dataclass(frozen=True)
class LimitVersion:
    """One number of a limit, from a day on, with the text that sets it."""

    valid_from: date
    value: Number
    clause: str
    source: str


@dataclass(frozen=True)
class Limit:
    """A limit and its history; ``at_limit`` is what an answer exactly at it comes to."""

    id: str
    unit: str
    at_limit: Finding
    versions: tuple[LimitVersion, ...]


@dataclass(frozen=True)
class LimitInForce:
    """A limit's number on one day."""

    id: str
    value: Number
    unit: str
    at_limit: Finding
    clause: str
    source: str


def in_force(limits: Iterable[Limit], as_of: date) -> Mapping[str, LimitInForce]:
    """The number of every limit that has begun by ``as_of``."""
    return {
        limit.id: _latest(limit, as_of)
        for limit in limits
        if any(version.valid_from <= as_of for version in limit.versions)
    }


def _latest(limit: Limit, as_of: date) -> LimitInForce:
    begun = [version for version in limit.versions if version.valid_from <= as_of]
    version = max(begun, key=lambda version: version.valid_from)
    return LimitInForce(
        limit.id, version.value, limit.unit, limit.at_limit, version.clause, version.source
    )
