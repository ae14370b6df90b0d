"""The enquiry: which facts can still change the suggestion, and which to ask next."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from functools import lru_cache

from precheck.rules.assess import answers_at
from precheck.rules.facts import Answers, Unknown
from precheck.rules.groups import Group, Options, Outcome, completions, groups, outcome
from precheck.rules.principles import Programme, rulebook

_Move = tuple[Outcome, Outcome]


def deciding(programme: Programme, answers: Answers, as_of: date) -> tuple[str, ...]:
    """The open facts that can still change the suggestion, in the order of asking.

    A fact decides if all open facts can be settled in such a way that settling this one
    otherwise, and nothing else, leads to another suggestion. Facts that were answered "I don't
    know" are among them. Empty: the suggestion can no longer change.
    """
    now = answers_at(answers, as_of)
    everyone = groups(rulebook(programme, as_of))
    options = tuple([group.options(now) for group in everyone])
    found = _deciding(everyone, options)
    return tuple([fact.id for fact in programme.facts if fact.id in found])


def next_question(
    programme: Programme, answers: Answers, as_of: date, skipped: Collection[str] = frozenset()
) -> str | None:
    """The first fact to ask: one that decides, was not answered "I don't know", nor ``skipped``.

    A fact that was answered, but not exactly enough, comes up again; put it into ``skipped``
    once it was asked for the exact figure in vain.
    """
    for fact in deciding(programme, answers, as_of):
        if fact not in skipped and not isinstance(answers.get(fact), Unknown):
            return fact
    return None


@lru_cache(maxsize=4096)
def _deciding(everyone: tuple[Group, ...], options: tuple[Options, ...]) -> frozenset[str]:
    reached = [_outcomes(group, open_) for group, open_ in zip(everyone, options, strict=True)]
    found: set[str] = set()
    for place, (group, open_) in enumerate(zip(everyone, options, strict=True)):
        others = _together(reached[:place] + reached[place + 1 :])
        for fact, moves in _moves(group, open_).items():
            if any(_suggests_otherwise(move, rest) for move in moves for rest in others):
                found.add(fact)
    return frozenset(found)


@lru_cache(maxsize=4096)
def _outcomes(group: Group, options: Options) -> frozenset[Outcome]:
    return frozenset(outcome(group, at) for at in completions(options))


@lru_cache(maxsize=4096)
def _moves(group: Group, options: Options) -> dict[str, frozenset[_Move]]:
    """For each open fact, the pairs of outcomes between which it alone makes the difference."""
    moves: dict[str, frozenset[_Move]] = {}
    for place, fact in enumerate(group.facts):
        if len(options[place]) > 1:
            moves[fact] = frozenset(_moves_of(group, options, place))
    return moves


def _moves_of(group: Group, options: Options, place: int) -> Iterable[_Move]:
    rest = (*options[:place], options[place][:1], *options[place + 1 :])
    for at in completions(rest):
        reached = {outcome(group, (*at[:place], cell, *at[place + 1 :])) for cell in options[place]}
        yield from ((one, other) for one in reached for other in reached if one < other)


def _together(reached: Iterable[frozenset[Outcome]]) -> frozenset[Outcome | None]:
    """The outcomes of several groups at once: a track is met if each group lets it be."""
    combined: frozenset[Outcome | None] = frozenset([None])
    for outcomes in reached:
        combined = frozenset(_both(one, other) for one in combined for other in outcomes)
    return combined


def _both(one: Outcome | None, other: Outcome) -> Outcome:
    return other if one is None else tuple([a and b for a, b in zip(one, other, strict=True)])


def _suggests_otherwise(move: _Move, rest: Outcome | None) -> bool:
    one, other = (_suggested(_both(rest, side)) for side in move)
    return one != other


def _suggested(outcome_: Outcome) -> int:
    return outcome_.index(True) if True in outcome_ else len(outcome_)
