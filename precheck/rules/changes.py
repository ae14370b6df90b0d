"""What would change the suggestion: the smallest sets of changes that lift a track."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import combinations, product

from precheck.rules.assess import Assessment, answers_at, assess
from precheck.rules.cells import possible
from precheck.rules.facts import Answers, Choice, Quantity, Value
from precheck.rules.groups import Group, Options, completions, groups, outcome
from precheck.rules.principles import Programme, rulebook
from precheck.rules.waiting import Wait, wait_beyond

Step = tuple[str, int]  # a fact, and the place of the cell it has to reach
Steps = tuple[Step, ...]


@dataclass(frozen=True)
class Change:
    """One fact that would have to become something else (or to be known at all)."""

    fact: str
    before: Value | None
    target: Value  # a choice, or an interval that must be reached
    how: str  # wait, raise, name or choose
    open: bool  # whether the answers as they are may already be there
    wait: Wait | None = None


@dataclass(frozen=True)
class ChangeSet:
    """Changes that, all together and nothing less, lift ``track``."""

    track: str
    changes: tuple[Change, ...]


def changes(programme: Programme, answers: Answers, as_of: date) -> tuple[ChangeSet, ...]:
    """The smallest sets of changeable facts that lift each track better than the suggested one.

    Facts that cannot be changed (or that nobody should be advised to change) are never named. A
    set whose facts are all merely open is left out: that is a question to answer, not a change.
    """
    now = answers_at(answers, as_of)
    rules = rulebook(programme, as_of)
    everyone = groups(rules)
    options = tuple([group.options(now) for group in everyone])
    return tuple(
        ChangeSet(
            track.id, tuple(_change(programme, everyone, answers, step, as_of) for step in steps)
        )
        for place, (track, _) in enumerate(rules.tracks)
        for steps in _lifting(everyone, options, place)
    )


def what_if(
    programme: Programme, answers: Answers, overrides: Mapping[str, Value], as_of: date
) -> Assessment:
    """The assessment if some answers were different; the answers themselves stay."""
    return assess(programme, {**answers, **overrides}, as_of)


@lru_cache(maxsize=4096)
def _lifting(
    everyone: tuple[Group, ...], options: tuple[Options, ...], track: int
) -> tuple[Steps, ...]:
    """The sets of steps that lift a track; none for a track that is met, or cannot be lifted."""
    ways = [_ways(group, open_, track) for group, open_ in zip(everyone, options, strict=True)]
    sets = [tuple(step for part in parts for step in part) for parts in product(*ways)]
    settled = {
        fact
        for group, open_ in zip(everyone, options, strict=True)
        for fact, places in zip(group.facts, open_, strict=True)
        if len(places) == 1
    }
    return tuple(steps for steps in sets if any(fact in settled for fact, _ in steps))


@lru_cache(maxsize=4096)
def _ways(group: Group, options: Options, track: int) -> tuple[Steps, ...]:
    """The smallest sets of steps within a group that make it meet its part of the track."""
    found: list[Steps] = []
    for size in range(len(group.facts) + 1):
        for chosen in combinations(range(len(group.facts)), size):
            facts = {group.facts[place] for place in chosen}
            if any({fact for fact, _ in steps} <= facts for steps in found):
                continue
            found.extend(_nearest(group, options, track, chosen))
    return tuple(found)


def _nearest(
    group: Group, options: Options, track: int, chosen: tuple[int, ...]
) -> Iterator[Steps]:
    """The least that these facts would have to become, if that is enough."""
    for reached in product(*(_reachable(group, options, place) for place in chosen)):
        settled = dict(zip(chosen, reached, strict=True))
        changed = tuple(
            (settled[place],) if place in settled else places
            for place, places in enumerate(options)
        )
        if all(outcome(group, at)[track] for at in completions(changed)):
            yield tuple((group.facts[place], cell) for place, cell in settled.items())
            return


def _reachable(group: Group, options: Options, place: int) -> tuple[int, ...]:
    """The cells that a fact can be brought to: its aims, or what is not less than now."""
    way = group.rules.programme.changeable.get(group.facts[place])
    if way is None:
        return ()
    among = group.cells[place]
    if way.how != "choose":
        return tuple(range(options[place][0], len(among)))
    choices = [cell.value for cell in among if isinstance(cell, Choice)]
    return tuple(choices.index(aim) for aim in way.aims)


def _change(
    programme: Programme, everyone: tuple[Group, ...], answers: Answers, step: Step, as_of: date
) -> Change:
    fact, cell = step
    group = next(group for group in everyone if fact in group.facts)
    place = group.facts.index(fact)
    target, before = group.cells[place][cell], answers_at(answers, as_of).get(fact)
    how = programme.changeable[fact].how
    wait = (
        wait_beyond(before, target, as_of)
        if how == "wait" and isinstance(before, Quantity) and isinstance(target, Quantity)
        else None
    )
    return Change(fact, before, target, how, len(possible(before, group.cells[place])) > 1, wait)
