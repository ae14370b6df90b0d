"""Conditions as they are written in the programme's files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from precheck.adapters.sections import Section
from precheck.rules.conditions import Above, Agree, AllOf, AnyOf, Below, Condition, Is, Named
from precheck.rules.limits import Limit
from precheck.rules.principles import Fact

_TREES: dict[str, Callable[[tuple[Condition, ...]], Condition]] = {
    "all_of": AllOf,
    "any_of": AnyOf,
    "agree": Agree,
}
_COMPARISONS: dict[str, Callable[[str, str], Condition]] = {"below": Below, "above": Above}
_NOTHING = Named("")


@dataclass(frozen=True)
class ConditionReader:
    """Reads conditions over known facts and limits."""

    facts: Mapping[str, Fact]
    limits: Mapping[str, Limit]

    def read(self, section: Section) -> Condition:
        """The condition in a section: exactly one of below, above, is, named, all_of, any_of."""
        known = (*_TREES, *_COMPARISONS, "is", "named")
        section.only(*known)
        kinds = [key for key in section.content if key in known]
        if len(kinds) != 1:
            section.note("", "a condition has exactly one kind", f"use one of {', '.join(known)}")
            return _NOTHING
        kind = kinds[0]
        if kind in _TREES:
            return self._tree(section, kind)
        leaf = section.section(kind)
        if kind in _COMPARISONS:
            return self._comparison(leaf, kind)
        return self._is(leaf) if kind == "is" else self._named(leaf)

    def _tree(self, section: Section, kind: str) -> Condition:
        parts = tuple(self.read(part) for part in section.sections(kind))
        if len(parts) < 2:
            section.note(kind, "has fewer than two parts", "list the parts, or write the one alone")
        return _TREES[kind](parts)

    def _comparison(self, leaf: Section, kind: str) -> Condition:
        leaf.only("fact", "limit")
        fact = self._fact(leaf, "quantity")
        limit = leaf.one_of("limit", tuple(self.limits))
        if fact is None or limit not in self.limits:
            return _NOTHING
        if fact.unit != self.limits[limit].unit:
            leaf.note(
                "limit",
                f"is in {self.limits[limit].unit}, {fact.id} in {fact.unit}",
                "compare like with like",
            )
        return _COMPARISONS[kind](fact.id, limit)

    def _is(self, leaf: Section) -> Condition:
        leaf.only("fact", "value")
        fact = self._fact(leaf, "choice", "quantity")
        if fact is None:
            return _NOTHING
        if fact.kind == "quantity":
            return Is(fact.id, (leaf.number("value"),))
        return Is(fact.id, leaf.words("value", fact.choices))

    def _named(self, leaf: Section) -> Condition:
        leaf.only("fact")
        fact = self._fact(leaf, "text", "list")
        return _NOTHING if fact is None else Named(fact.id)

    def _fact(self, leaf: Section, *kinds: str) -> Fact | None:
        fact = self.facts.get(leaf.one_of("fact", tuple(self.facts)))
        if fact is not None and fact.kind not in kinds:
            leaf.note("fact", f"{fact.id} is a {fact.kind}", f"use a {' or '.join(kinds)}")
            return None
        return fact
