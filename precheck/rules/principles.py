"""The programme as the rules see it: facts to ask, criteria, tracks, limits, all of it data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from precheck.rules.conditions import Above, Below, Condition, Test, tests
from precheck.rules.errors import NoLimitInForce
from precheck.rules.facts import Number
from precheck.rules.limits import Limit, LimitInForce, in_force


@dataclass(frozen=True)
class Fact:
    """Something an enterprise is asked: its kind, its unit or choices, and what is plausible."""

    id: str
    kind: str  # quantity, choice, text or list
    stage: str  # enquiry or application
    unit: str | None = None
    choices: tuple[str, ...] = ()
    low: Number | None = None
    high: Number | None = None


@dataclass(frozen=True, eq=False)
class Criterion:
    """One assessment principle: where it is written, and when it is met."""

    id: str
    clause: str
    condition: Condition


@dataclass(frozen=True, eq=False)
class Track:
    """A way the programme supports enterprises: met when all of its criteria are."""

    id: str
    clause: str
    criteria: tuple[str, ...]


@dataclass(frozen=True)
class Way:
    """How a fact can change: ``wait``, ``raise``, ``name``, or ``choose`` one of ``aims``."""

    how: str
    aims: tuple[str, ...] = ()  # the nearest first


@dataclass(frozen=True)
class Standard:
    """A condition outside the programme that a note reports, from a day on."""

    valid_from: date
    source: str
    condition: Condition


@dataclass(frozen=True)
class Note:
    """A remark beside the result, never a reason to refuse.

    Either it reports a dated ``standard``, or it appears when a ``criterion`` (any, if ``None``)
    came to one of ``on`` (a status, or ``boundary``).
    """

    id: str
    source: str = ""
    standards: tuple[Standard, ...] = ()
    criterion: str | None = None
    on: tuple[str, ...] = ()


@dataclass(frozen=True)
class Clash:
    """Answers that contradict one another when the condition holds for certain."""

    id: str
    condition: Condition


@dataclass(frozen=True)
class Proportion:
    """``part`` should be about ``percent`` of ``whole``; a ``factor`` apart is a contradiction."""

    id: str
    part: str
    whole: str
    percent: str
    factor: Number


@dataclass(frozen=True, eq=False)
class Programme:
    """Everything that is assessed. Compared by identity: it is loaded once and never changed."""

    version: str
    facts: tuple[Fact, ...]  # in the order of asking
    limits: tuple[Limit, ...]
    criteria: tuple[Criterion, ...]
    tracks: tuple[Track, ...]  # the first that is met is suggested
    changeable: Mapping[str, Way]  # by fact; what is not here is never advised to change
    notes: tuple[Note, ...] = ()
    consistency: tuple[Clash | Proportion, ...] = ()
    fields: tuple[str, ...] = ()  # the facts of a pre-application, in the order of asking


@dataclass(frozen=True, eq=False)
class Rulebook:
    """A programme with the limits of one period filled in, ready to assess."""

    programme: Programme
    limits: Mapping[str, LimitInForce]
    criteria: tuple[tuple[Criterion, tuple[Test, ...]], ...]
    tracks: tuple[tuple[Track, tuple[int, ...]], ...]  # the criteria by their position


def rulebook(programme: Programme, as_of: date) -> Rulebook:
    """The rules in force at ``as_of``. Raises ``NoLimitInForce`` before the programme began."""
    period = as_of
    for start in _starts(programme):
        if start > as_of:
            break
        period = start
    return _rulebook(programme, period)


@lru_cache(maxsize=16)
def _starts(programme: Programme) -> tuple[date, ...]:
    dated = {version.valid_from for limit in programme.limits for version in limit.versions}
    return tuple(sorted(dated))


@lru_cache(maxsize=64)
def _rulebook(programme: Programme, period: date) -> Rulebook:
    limits = in_force(programme.limits, period)
    criteria = tuple((each, tuple(tests(each.condition))) for each in programme.criteria)
    _require_limits(criteria, limits, period)
    places = {criterion.id: place for place, criterion in enumerate(programme.criteria)}
    tracks = tuple(
        (track, tuple(places[criterion] for criterion in track.criteria))
        for track in programme.tracks
    )
    return Rulebook(programme, limits, criteria, tracks)


def _require_limits(
    criteria: tuple[tuple[Criterion, tuple[Test, ...]], ...],
    limits: Mapping[str, LimitInForce],
    as_of: date,
) -> None:
    for criterion, leaves in criteria:
        for test in leaves:
            if isinstance(test, (Below, Above)) and test.limit not in limits:
                raise NoLimitInForce(
                    f"{criterion.id} has no limit {test.limit!r} in force at {as_of}: "
                    "assess at a later date, or add the earlier limit to principles.yml"
                )
