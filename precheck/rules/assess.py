"""The assessment: answers in, a reasoned suggestion out. No clock, no language, no number."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from precheck.rules.conditions import combine, tests
from precheck.rules.explain import Ground, grounds
from precheck.rules.facts import Answers, Quantity, at
from precheck.rules.principles import Criterion, Programme, Track, rulebook
from precheck.rules.truth import Finding, Truth, all_of


@dataclass(frozen=True)
class CriterionResult:
    """One criterion's verdict and what it rests on.

    ``boundary``: the answer is exactly a limit, and nothing else is open. ``facts`` are those
    that matter to the verdict, ``missing`` those of them that are not known well enough.
    """

    id: str
    clause: str
    status: Truth
    boundary: bool
    facts: tuple[str, ...]
    missing: tuple[str, ...]
    grounds: tuple[Ground, ...]


@dataclass(frozen=True)
class TrackResult:
    """One track's verdict, with those of its criteria in the programme's order."""

    id: str
    clause: str
    status: Truth
    criteria: tuple[CriterionResult, ...]


@dataclass(frozen=True)
class Assessment:
    """A pre-check at a date: the first track whose criteria are all met is suggested."""

    as_of: date
    programme_version: str
    suggested: str
    tracks: tuple[TrackResult, ...]

    def track(self, track: str) -> TrackResult:
        """The verdict on one track. Raises ``KeyError`` for an unknown one."""
        for result in self.tracks:
            if result.id == track:
                return result
        raise KeyError(track)

    def criterion(self, criterion: str) -> CriterionResult:
        """The verdict on one criterion. Raises ``KeyError`` for an unknown one."""
        for track in self.tracks:
            for result in track.criteria:
                if result.id == criterion:
                    return result
        raise KeyError(criterion)


def assess(programme: Programme, answers: Answers, as_of: date) -> Assessment:
    """What the answers allow to be said at ``as_of``; the order of the answers is irrelevant."""
    rules = rulebook(programme, as_of)
    now = answers_at(answers, as_of)
    verdicts = tuple(
        _judge(criterion, tuple([test.find(now.get(test.fact), rules.limits) for test in leaves]))
        for criterion, leaves in rules.criteria
    )
    tracks = tuple(_track(track, places, verdicts) for track, places in rules.tracks)
    return Assessment(as_of, programme.version, _suggested(tracks), tracks)


def answers_at(answers: Answers, as_of: date) -> Answers:
    """The same answers with the years in business as they are at ``as_of``."""
    for fact, value in answers.items():
        if isinstance(value, Quantity) and value.founded is not None:
            return {**answers, **{fact: at(value, as_of) for fact, value in answers.items()}}
    return answers


@lru_cache(maxsize=4096)
def _judge(criterion: Criterion, came_to: tuple[Finding, ...]) -> CriterionResult:
    findings = dict(zip(tests(criterion.condition), came_to, strict=True))
    finding = combine(criterion.condition, findings)
    rests_on = grounds(criterion.condition, findings)
    return CriterionResult(
        criterion.id,
        criterion.clause,
        finding.truth,
        finding.boundary,
        _facts(rests_on),
        _facts(tuple(ground for ground in rests_on if ground.missing)),
        rests_on,
    )


def _facts(rests_on: tuple[Ground, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ground.fact for ground in rests_on))


def _track(
    track: Track, places: tuple[int, ...], verdicts: tuple[CriterionResult, ...]
) -> TrackResult:
    criteria = tuple([verdicts[place] for place in places])
    status = all_of([verdict.status for verdict in criteria])
    return TrackResult(track.id, track.clause, status, criteria)


def _suggested(tracks: tuple[TrackResult, ...]) -> str:
    """The first track that is met; the last one is open to all, and so never missed."""
    for track in tracks:
        if track.status is Truth.MET:
            return track.id
    return tracks[-1].id
