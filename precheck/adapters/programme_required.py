"""The sentences that there must be: for every fact, criterion, track, topic and system."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from precheck.casework.assistance import Assistance
from precheck.casework.topics import Topic
from precheck.rules.conditions import tests
from precheck.rules.principles import Fact, Note, Programme, Way

_FACT = ("name", "question", "example", "why", "meaning", "again")
_VERDICTS = ("met", "not_met", "unknown", "boundary")
_MONEY = ("grouping", "large", "medium", "small", "plain", "range")
_SHAPES = ("about", "range", "under", "up_to", "over", "at_least", "just_under", "just_over")
_QUANTITY_GROUNDS = ("met", "not_met", "open", "at_limit", "missing")
_TEXT_GROUNDS = ("met", "not_met", "missing")
_WAIT = ("months", "month", "between", "at_latest", "years", "years_between")
_SINCE = ("said", "day", "month", "year", "years")
_ELAPSED = ("years", "years_months", "just_over", "between")


def required_keys(
    programme: Programme, topics: Mapping[str, Topic], assistance: Assistance
) -> Iterator[str]:
    """Every key that some door will ask for, whatever the answers are."""
    for fact in programme.facts:
        yield from _question(fact)
    for track in programme.tracks:
        yield f"reasons.tracks.{track.id}.name"
    yield from (f"reasons.statuses.{verdict}" for verdict in _VERDICTS)
    for criterion in programme.criteria:
        yield f"reasons.criteria.{criterion.id}.name"
        yield from (f"reasons.criteria.{criterion.id}.{verdict}" for verdict in _VERDICTS)
    for fact in _tested(programme):
        yield from _grounds(fact)
    for name, way in programme.changeable.items():
        yield from _step(name, way)
    for note in programme.notes:
        yield from _note(note)
    for rule in programme.consistency:
        yield f"conversation.contradictions.{rule.id}"
    for topic in topics:
        yield from (f"faq.{topic}.{part}" for part in ("title", "answer"))
    for system in assistance.systems:
        yield from (f"systems.systems.{system}.{part}" for part in ("name", "purpose"))
    yield from _values()


def _question(fact: Fact) -> Iterator[str]:
    yield from (f"questions.{fact.id}.{part}" for part in _FACT)
    yield from (f"questions.{fact.id}.choices.{choice}" for choice in fact.choices)
    if fact.kind == "quantity":
        yield f"questions.{fact.id}.exact"


def _tested(programme: Programme) -> Iterator[Fact]:
    """The facts that a criterion or a note rests on."""
    conditions = [criterion.condition for criterion in programme.criteria]
    conditions += [each.condition for note in programme.notes for each in note.standards]
    named = {test.fact for condition in conditions for test in tests(condition)}
    return (fact for fact in programme.facts if fact.id in named)


def _grounds(fact: Fact) -> Iterator[str]:
    kinds = {"quantity": _QUANTITY_GROUNDS, "choice": (*fact.choices, "missing")}
    for part in kinds.get(fact.kind, _TEXT_GROUNDS):
        yield f"reasons.grounds.{fact.id}.{part}"


def _step(fact: str, way: Way) -> Iterator[str]:
    beyond = {"wait": ("beyond",), "raise": ("beyond",), "name": ("named",)}
    for part in beyond.get(way.how, way.aims):
        yield f"reasons.changes.steps.{fact}.{part}"


def _note(note: Note) -> Iterator[str]:
    statuses = ("met", "not_met", "unknown") if note.standards else note.on
    for status in statuses:
        yield f"reasons.notes.{note.id}.{'unknown' if status == 'boundary' else status}"


def _values() -> Iterator[str]:
    yield from ("values.unknown", "values.none", "values.comma")
    yield from (f"values.money.{part}" for part in _MONEY)
    yield from (f"values.shapes.any.{part}" for part in _SHAPES)
    yield from (f"values.wait.{part}" for part in _WAIT)
    yield from (f"values.since.{part}" for part in _SINCE)
    yield from (f"values.elapsed.{part}" for part in _ELAPSED)
    yield from ("reasons.clause", "reasons.clauses", "reasons.and", "reasons.joined")
    yield from (f"reasons.changes.{part}" for part in ("once", "if", "wait", "joined"))
