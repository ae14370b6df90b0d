"""``questions.yml``: the facts, the fields of a pre-application, and the consistency rules."""

from __future__ import annotations

from collections.abc import Mapping

from precheck.adapters.programme_conditions import ConditionReader
from precheck.adapters.sections import Section
from precheck.casework.guide import Question
from precheck.rules.facts import Number
from precheck.rules.principles import Clash, Fact, Proportion

KINDS = ("quantity", "choice", "text", "list")
UNITS = ("TWD", "people", "years", "percent")
_FACT_KEYS = ("kind", "unit", "range", "choices", "required")


def read_facts(root: Section) -> Mapping[str, Fact]:
    """Every fact, in the order of asking; a name that both stages use is a fault."""
    root.only("enquiry", "application", "fields", "consistency")
    facts: dict[str, Fact] = {}
    for stage in ("enquiry", "application"):
        for name, section in root.section(stage).named():
            if name in facts:
                section.note("", "stands in both stages", "keep one of the two")
            facts[name] = _fact(name, stage, section)
    return facts


def read_questions(root: Section, facts: Mapping[str, Fact]) -> Mapping[str, Question]:
    """How each fact is asked."""
    return {fact.id: _question(root, fact) for fact in facts.values()}


def read_fields(root: Section, facts: Mapping[str, Fact]) -> tuple[str, ...]:
    """The fields of a pre-application, in the order of asking; every one of its facts is there."""
    fields = root.words("fields", tuple(facts))
    for fact in facts.values():
        if fact.stage == "application" and fact.id not in fields:
            root.note("fields", f"{fact.id} is asked nowhere", "put it into the list")
    return fields


def read_consistency(root: Section, reader: ConditionReader) -> tuple[Clash | Proportion, ...]:
    """The rules by which answers contradict one another."""
    return tuple(
        _rule(name, section, reader) for name, section in root.section("consistency").named()
    )


def _fact(name: str, stage: str, section: Section) -> Fact:
    section.only(*_FACT_KEYS)
    kind = section.one_of("kind", KINDS)
    unit = section.one_of("unit", UNITS) if kind == "quantity" else None
    if kind == "choice" and len(section.words("choices")) < 2:
        section.note("choices", "a choice needs at least two", "list them")
    low, high = _range(section)
    return Fact(name, kind, stage, unit, section.words("choices"), low, high)


def _range(section: Section) -> tuple[Number | None, Number | None]:
    value = section.content.get("range", [None, None])
    if not _is_range(value):
        section.note("range", f"{value!r} is not a range", "write `range: [lowest, highest]`")
        return None, None
    return value[0], value[1]


def _is_range(value: object) -> bool:
    if not isinstance(value, list) or len(value) != 2:
        return False
    if value == [None, None]:
        return True
    numbers = all(isinstance(end, (int, float)) and not isinstance(end, bool) for end in value)
    return numbers and value[0] < value[1]


def _question(root: Section, fact: Fact) -> Question:
    section = root.section(fact.stage).section(fact.id)
    return Question(
        fact.id,
        fact.kind,
        fact.stage,
        fact.unit,
        fact.choices,
        (fact.low, fact.high),
        section.flag("required"),
    )


def _rule(name: str, section: Section, reader: ConditionReader) -> Clash | Proportion:
    section.only("condition", "proportion")
    if "proportion" not in section.content:
        return Clash(name, reader.read(section.section("condition")))
    shares = section.section("proportion")
    shares.only("part", "whole", "percent", "factor")
    amounts = tuple(fact.id for fact in reader.facts.values() if fact.unit == "TWD")
    percents = tuple(fact.id for fact in reader.facts.values() if fact.unit == "percent")
    if shares.number("factor") <= 1:
        shares.note("factor", "is not above 1", "say how many times apart is too far")
    return Proportion(
        name,
        shares.one_of("part", amounts),
        shares.one_of("whole", amounts),
        shares.one_of("percent", percents),
        max(shares.number("factor"), 1),
    )
