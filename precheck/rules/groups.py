"""Criteria that share facts, tried out together: a group cannot influence another's facts.

Facts that no criterion shares are independent of one another, so all values of all facts need
never be tried at once: only those of one group, and the few outcomes of the others.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from precheck.rules.cells import cells, possible
from precheck.rules.conditions import find, tests
from precheck.rules.facts import Answers, Value
from precheck.rules.principles import Criterion, Rulebook
from precheck.rules.truth import Truth

Options = tuple[tuple[int, ...], ...]  # for each fact of a group, the places of its cells
Outcome = tuple[bool, ...]  # for each track, whether the group lets it be met


@dataclass(frozen=True, eq=False)
class Group:
    """Facts and criteria that hang together."""

    rules: Rulebook
    facts: tuple[str, ...]
    cells: tuple[tuple[Value, ...], ...]
    criteria: tuple[Criterion, ...]

    def options(self, answers: Answers) -> Options:
        """The cells that the answers leave to each fact."""
        return tuple(
            [
                possible(answers.get(fact), among)
                for fact, among in zip(self.facts, self.cells, strict=True)
            ]
        )


@lru_cache(maxsize=64)
def groups(rules: Rulebook) -> tuple[Group, ...]:
    """The criteria of a rulebook, sorted into groups that share no fact."""
    return tuple(
        _group(rules, [rules.programme.criteria[place] for place in places])
        for places in _connected(rules)
    )


@lru_cache(maxsize=65536)
def outcome(group: Group, at: tuple[int, ...]) -> Outcome:
    """For each track, whether every criterion of the group in it is met with these cells."""
    values = {
        fact: among[place] for fact, among, place in zip(group.facts, group.cells, at, strict=True)
    }
    met = {
        criterion.id: find(criterion.condition, values, group.rules.limits).truth is Truth.MET
        for criterion in group.criteria
    }
    return tuple(
        all(met.get(criterion, True) for criterion in track.criteria)
        for track, _ in group.rules.tracks
    )


def completions(options: Options) -> Iterator[tuple[int, ...]]:
    """Every way of settling the open facts of a group."""
    return product(*options)


def _connected(rules: Rulebook) -> list[list[int]]:
    """The places of the criteria, those that share a fact (however indirectly) together."""
    found: list[tuple[set[str], list[int]]] = []
    for place, (_, leaves) in enumerate(rules.criteria):
        facts, places = {test.fact for test in leaves}, [place]
        apart = [each for each in found if not each[0] & facts]
        for shared_facts, shared_places in found:
            if shared_facts & facts:
                facts, places = facts | shared_facts, shared_places + places
        found = [*apart, (facts, places)]
    return [places for _, places in found]


def _group(rules: Rulebook, criteria: list[Criterion]) -> Group:
    named = {test.fact for criterion in criteria for test in tests(criterion.condition)}
    facts = [fact for fact in rules.programme.facts if fact.id in named]
    return Group(
        rules,
        tuple(fact.id for fact in facts),
        tuple(cells(fact, rules) for fact in facts),
        tuple(criteria),
    )
