"""The values of a fact that the principles can tell apart: one cell for each.

A limit cuts the numbers into what is below it, the limit itself, and what is above it; every
choice is a cell; free words are there or not. Within a cell no principle can tell two values
apart, so that trying every cell is trying every value.
"""

from __future__ import annotations

from collections.abc import Iterable

from precheck.rules.conditions import Above, Below, Is, Test
from precheck.rules.facts import Choice, Items, Number, Quantity, Text, Unknown, Value
from precheck.rules.principles import Fact, Rulebook
from precheck.rules.quantity import overlap


def cells(fact: Fact, rules: Rulebook) -> tuple[Value, ...]:
    """Every value of ``fact`` that makes a difference, from the least to the most."""
    if fact.kind == "choice":
        return tuple(Choice(choice) for choice in fact.choices)
    if fact.kind == "text":
        return (Text(""), Text(fact.id))
    if fact.kind == "list":
        return (Items(()), Items((fact.id,)))
    return _pieces(sorted(_cuts(fact, rules)), fact.unit or "")


def possible(value: Value | None, among: tuple[Value, ...]) -> tuple[int, ...]:
    """The places of the cells that the answer allows; all of them where it says nothing of use."""
    places = tuple(place for place, cell in enumerate(among) if _allows(value, cell))
    return places or tuple(range(len(among)))


def _allows(value: Value | None, cell: Value) -> bool:
    if value is None or isinstance(value, Unknown):
        return True
    if isinstance(value, Quantity) and isinstance(cell, Quantity):
        return value.unit == cell.unit and overlap(value, cell)
    if isinstance(value, Choice) and isinstance(cell, Choice):
        return value.value == cell.value
    if isinstance(value, Text) and isinstance(cell, Text):
        return bool(value.value.strip()) == bool(cell.value)
    if isinstance(value, Items) and isinstance(cell, Items):
        return bool(value.value) == bool(cell.value)
    return False


def _cuts(fact: Fact, rules: Rulebook) -> set[Number]:
    leaves = (test for _, leaves in rules.criteria for test in leaves if test.fact == fact.id)
    return {number for test in leaves for number in _numbers(test, rules)}


def _numbers(test: Test, rules: Rulebook) -> Iterable[Number]:
    if isinstance(test, (Below, Above)):
        yield rules.limits[test.limit].value
    elif isinstance(test, Is):
        yield from (value for value in test.values if not isinstance(value, str))


def _pieces(cuts: list[Number], unit: str) -> tuple[Quantity, ...]:
    pieces = []
    floor: Number | None = None
    for cut in cuts:
        pieces.append(Quantity(floor, cut, unit, low_inclusive=False, high_inclusive=False))
        pieces.append(Quantity(cut, cut, unit))
        floor = cut
    pieces.append(Quantity(floor, None, unit, low_inclusive=False))
    return tuple(pieces)
