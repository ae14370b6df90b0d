"""The programme's files, loaded and checked as a whole: every fault is reported at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from types import MappingProxyType

from precheck.adapters.programme_about import (
    read_assistance,
    read_clauses,
    read_figures,
    read_published,
    read_topics,
)
from precheck.adapters.programme_conditions import ConditionReader
from precheck.adapters.programme_faults import Faults, ProgrammeError, ProgrammeFault
from precheck.adapters.programme_figures import limits_in_words
from precheck.adapters.programme_principles import (
    read_changeable,
    read_criteria,
    read_limits,
    read_notes,
    read_tracks,
)
from precheck.adapters.programme_questions import (
    read_consistency,
    read_facts,
    read_fields,
    read_questions,
)
from precheck.adapters.programme_required import required_keys
from precheck.adapters.programme_wording import check_figures, read_wording, require
from precheck.adapters.sections import Section
from precheck.adapters.yaml_files import read_yaml
from precheck.casework.guide import Guide
from precheck.casework.wording import Wording
from precheck.rules.principles import Programme

__all__ = ["ProgrammeError", "ProgrammeFault", "check", "load"]

_ABOUT = ("version", "source", "names", "clauses", "published", "figures", "topics")
_PRINCIPLES = ("limits", "criteria", "tracks", "changeable", "notes")


def load(folder: Path, today: date | None = None) -> Guide:
    """Everything that is assessed and said. Raises ``ProgrammeError`` with all faults at once.

    Questions and answers about the programme name the limits in force ``today``; an assessment
    goes by its own date.
    """
    faults = Faults(folder)
    guide = _read(folder, faults, today or date.today())
    faults.raise_any()
    return guide


def check(folder: Path) -> tuple[ProgrammeFault, ...]:
    """All that is wrong with the files; nothing if they can be used."""
    try:
        load(folder)
    except ProgrammeError as error:
        return error.faults
    return ()


def _read(folder: Path, faults: Faults, today: date) -> Guide:
    about = _root(folder, "programme.yml", faults)
    about.only(*_ABOUT)
    clauses, published = read_clauses(about), read_published(about)
    questions = _root(folder, "questions.yml", faults)
    facts = read_facts(questions)
    programme = _programme(folder, about.text("version"), questions, clauses, faults)
    criteria = tuple(criterion.id for criterion in programme.criteria)
    topics = read_topics(about, clauses, published)
    assistance = read_assistance(_root(folder, "assistance.yml", faults), facts, criteria)
    sentences = read_wording(folder / "wording", faults)
    figures = read_figures(about, clauses, published)
    require(sentences, required_keys(programme, topics, assistance), faults)
    for language, words in limits_in_words(sentences, programme, today).items():
        figures[language].update(words)
    check_figures(sentences, figures, faults)
    return Guide(
        programme,
        MappingProxyType(dict(read_questions(questions, facts))),
        Wording(MappingProxyType(dict(sentences)), MappingProxyType(figures)),
        MappingProxyType(dict(topics)),
        assistance,
    )


def _programme(
    folder: Path, version: str, questions: Section, clauses: tuple[str, ...], faults: Faults
) -> Programme:
    root = _root(folder, "principles.yml", faults)
    root.only(*_PRINCIPLES)
    facts, limits = read_facts(questions), read_limits(root)
    reader = ConditionReader(facts, limits)
    criteria = read_criteria(root, reader, clauses)
    names = tuple(criterion.id for criterion in criteria)
    return Programme(
        version,
        tuple(facts.values()),
        tuple(limits.values()),
        criteria,
        read_tracks(root, names, clauses),
        MappingProxyType(dict(read_changeable(root, facts))),
        read_notes(root, reader, names),
        read_consistency(questions, reader),
        read_fields(questions, facts),
    )


def _root(folder: Path, file: str, faults: Faults) -> Section:
    return Section(file, "", read_yaml(folder / file, faults), faults)
