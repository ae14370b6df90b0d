"""``principles.yml``: dated limits, criteria, tracks, what can change, and notes."""

from __future__ import annotations

from collections.abc import Mapping

from precheck.adapters.programme_conditions import ConditionReader
from precheck.adapters.programme_questions import UNITS
from precheck.adapters.sections import Section
from precheck.rules.limits import Limit, LimitVersion
from precheck.rules.principles import Criterion, Fact, Note, Standard, Track, Way
from precheck.rules.truth import Finding

_AT_LIMIT = {"office": Finding.AT_LIMIT, "met": Finding.MET, "not_met": Finding.NOT_MET}
_STATUSES = ("met", "not_met", "unknown", "boundary")
_WAYS = {"quantity": ("wait", "raise"), "text": ("name",), "list": ("name",), "choice": ()}


def read_limits(root: Section) -> Mapping[str, Limit]:
    """Every limit with its history."""
    return {name: _limit(name, section) for name, section in root.section("limits").named()}


def read_criteria(
    root: Section, reader: ConditionReader, clauses: tuple[str, ...]
) -> tuple[Criterion, ...]:
    """The criteria, each with known clauses."""
    return tuple(
        _criterion(name, section, reader, clauses)
        for name, section in root.section("criteria").named()
    )


def read_tracks(
    root: Section, criteria: tuple[str, ...], clauses: tuple[str, ...]
) -> tuple[Track, ...]:
    """The tracks, the most demanding first; the last one is open to all."""
    tracks = tuple(
        _track(name, section, criteria, clauses) for name, section in root.section("tracks").named()
    )
    if not tracks or tracks[-1].criteria:
        root.note("tracks", "the last track has criteria", "end with a track open to all")
    for criterion in criteria:
        if not any(criterion in track.criteria for track in tracks):
            root.note(
                f"criteria.{criterion}", "no track asks for it", "add it to a track, or drop it"
            )
    return tracks


def read_changeable(root: Section, facts: Mapping[str, Fact]) -> Mapping[str, Way]:
    """What an enterprise can be advised to change, and how."""
    section = root.section("changeable")
    section.only(*facts)
    known = (facts[name] for name in section.content if name in facts)
    return {fact.id: _way(section, fact) for fact in known}


def read_notes(
    root: Section, reader: ConditionReader, criteria: tuple[str, ...]
) -> tuple[Note, ...]:
    """The remarks beside a result."""
    return tuple(
        _note(name, section, reader, criteria) for name, section in root.section("notes").named()
    )


def check_clauses(section: Section, text: str, clauses: tuple[str, ...]) -> None:
    """Note the clauses that the programme document does not have."""
    for clause in text.split(", "):
        if clauses and clause not in clauses:
            section.note("clause", f"there is no clause {clause!r}", f"use {', '.join(clauses)}")


def _limit(name: str, section: Section) -> Limit:
    section.only("unit", "at_limit", "versions")
    versions = tuple(_version(each) for each in section.sections("versions"))
    if not versions:
        section.note("versions", "no value at all", "add one with the day from which it holds")
    days = [version.valid_from for version in versions]
    if len(set(days)) < len(days):
        section.note("versions", "two begin on the same day", "keep one of the two")
    if days != sorted(days):
        section.note("versions", "not in the order of time", "put the oldest first")
    at_limit = _AT_LIMIT[section.one_of("at_limit", tuple(_AT_LIMIT))]
    return Limit(name, section.one_of("unit", UNITS), at_limit, versions)


def _version(section: Section) -> LimitVersion:
    section.only("valid_from", "value", "clause", "source")
    return LimitVersion(
        section.day("valid_from"),
        section.number("value"),
        section.text("clause"),
        section.text("source"),
    )


def _criterion(
    name: str, section: Section, reader: ConditionReader, clauses: tuple[str, ...]
) -> Criterion:
    section.only("clause", "condition")
    clause = section.text("clause")
    check_clauses(section, clause, clauses)
    return Criterion(name, clause, reader.read(section.section("condition")))


def _track(
    name: str, section: Section, criteria: tuple[str, ...], clauses: tuple[str, ...]
) -> Track:
    section.only("clause", "criteria")
    clause = section.text("clause")
    check_clauses(section, clause, clauses)
    return Track(name, clause, section.words("criteria", criteria))


def _way(section: Section, fact: Fact) -> Way:
    value = section.content[fact.id]
    if fact.kind != "choice":
        return Way(section.one_of(fact.id, _WAYS[fact.kind]))
    if not isinstance(value, dict):
        section.note(fact.id, "says not which choice to aim at", "write `{choose: [the aims]}`")
        return Way("choose")
    aims = section.section(fact.id)
    aims.only("choose")
    return Way(
        "choose", tuple(aim for aim in aims.words("choose", fact.choices) if aim in fact.choices)
    )


def _note(name: str, section: Section, reader: ConditionReader, criteria: tuple[str, ...]) -> Note:
    section.only("standards", "criterion", "on", "source")
    if "standards" in section.content:
        return Note(
            name, standards=tuple(_standard(each, reader) for each in section.sections("standards"))
        )
    criterion = section.one_of("criterion", criteria) if "criterion" in section.content else None
    return Note(name, section.text("source"), (), criterion, section.words("on", _STATUSES))


def _standard(section: Section, reader: ConditionReader) -> Standard:
    section.only("valid_from", "source", "condition")
    return Standard(
        section.day("valid_from"),
        section.text("source"),
        reader.read(section.section("condition")),
    )
