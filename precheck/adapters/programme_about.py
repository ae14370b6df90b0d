"""``programme.yml`` and ``assistance.yml``: clauses, figures, topics, and what helps with what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from precheck.adapters.programme_wording import LANGUAGES
from precheck.adapters.sections import Section
from precheck.casework.assistance import Assistance, Gap
from precheck.casework.topics import Publication, Topic
from precheck.rules.principles import Fact

_SOURCES = ("regulation", "secondary")


def read_clauses(root: Section) -> tuple[str, ...]:
    """The ids of the programme document's clauses."""
    clauses = []
    for section in root.sections("clauses"):
        section.only("id", "title")
        _both(section, "title")
        if section.text("id") in clauses:
            section.note("id", f"{section.text('id')!r} stands twice", "keep one of the two")
        clauses.append(section.text("id"))
    return tuple(clauses)


def read_published(root: Section) -> Mapping[str, Publication]:
    """What was published about the programme, by id."""
    found = {}
    for name, section in root.section("published").named():
        section.only("date", "source")
        found[name] = Publication(name, section.text("date"), _both(section, "source"))
    return found


def read_topics(
    root: Section, clauses: tuple[str, ...], published: Mapping[str, Publication]
) -> Mapping[str, Topic]:
    """The subjects that can be asked about, each with what its answer rests on."""
    found = {}
    for name, section in root.section("topics").named():
        section.only("clauses", "published")
        sources = section.words("published", tuple(published))
        found[name] = Topic(
            name,
            section.words("clauses", clauses),
            tuple(published[source] for source in sources if source in published),
        )
    return found


def read_figures(
    root: Section, clauses: tuple[str, ...], published: Mapping[str, Publication]
) -> dict[str, dict[str, str]]:
    """The numbers that sentences name, in words, by language."""
    figures: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for name, section in root.section("figures").named():
        section.only("value", "clause", "published", "said")
        if "published" in section.content:
            section.one_of("published", tuple(published))
        else:
            section.one_of("clause", clauses)
        plain = f"{section.number('value'):,}"
        said = _both(section, "said") if "said" in section.content else {}
        for language in LANGUAGES:
            figures[language][name] = said.get(language, plain)
    return figures


def read_assistance(
    root: Section, facts: Mapping[str, Fact], criteria: tuple[str, ...]
) -> Assistance:
    """The systems, the services, and which gap leads to which."""
    root.only("services", "systems", "gaps")
    systems = {}
    for name, section in root.section("systems").named():
        section.only("source")
        systems[name] = section.one_of("source", _SOURCES)
    services = root.words("services")
    gaps = tuple(
        _gap(section, facts, criteria, tuple(systems), services)
        for section in root.sections("gaps")
    )
    return Assistance(systems, services, gaps)


def _gap(
    section: Section,
    facts: Mapping[str, Fact],
    criteria: tuple[str, ...],
    systems: tuple[str, ...],
    services: tuple[str, ...],
) -> Gap:
    section.only("fact", "answers", "criterion", "systems", "services")
    helps = section.words("systems", systems), section.words("services", services)
    if "criterion" in section.content:
        return Gap(None, section.one_of("criterion", criteria), (), *helps)
    fact = facts.get(section.one_of("fact", tuple(facts)))
    choices = fact.choices if fact is not None else ()
    return Gap(fact.id if fact else None, None, section.words("answers", choices), *helps)


def _both(section: Section, key: str) -> dict[str, str]:
    words: Any = section.content.get(key)
    if not isinstance(words, dict) or any(
        not isinstance(words.get(each), str) for each in LANGUAGES
    ):
        section.note(key, "not there in both languages", "write {en: …, zh-TW: …}")
        return {}
    return {language: words[language] for language in LANGUAGES}
