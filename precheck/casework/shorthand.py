"""Answers written short, as ``precheck assess`` and ``precheck screen`` take them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import isfinite

from precheck.casework.errors import CaseworkError
from precheck.casework.guide import Question
from precheck.reading.results import Result
from precheck.rules.errors import MalformedValue
from precheck.rules.facts import Choice, Items, Number, Quantity, Text, Unknown, Value, from_json

Read = Callable[[str, str], Result]  # a sentence and the fact it is about
_UNKNOWN = "unknown"


@dataclass(frozen=True)
class ShorthandFault:
    """What is wrong with the answer to one fact, and what to write instead."""

    fact: str
    problem: str

    def __str__(self) -> str:
        return f"{self.fact}: {self.problem}"


class MalformedFacts(CaseworkError):
    """Some answers cannot be taken; ``faults`` has every one of them."""

    def __init__(self, faults: tuple[ShorthandFault, ...]) -> None:
        self.faults = faults
        super().__init__("; ".join(str(fault) for fault in faults))


class _Unfit(Exception):
    """One answer cannot be taken."""


def facts_from_shorthand(
    questions: Mapping[str, Question], written: Mapping[str, object], read: Read
) -> dict[str, Value]:
    """The answers, each from a number, a choice, ``unknown``, ``[low, high]``, a sentence or a value.

    ``None`` and blanks are answers never given. Raises ``MalformedFacts`` with every fault.
    """
    facts: dict[str, Value] = {}
    faults = []
    for fact, answer in written.items():
        try:
            value = _value(questions, fact, answer, read)
        except (_Unfit, MalformedValue) as fault:
            faults.append(ShorthandFault(fact, str(fault)))
            continue
        if value is not None:
            facts[fact] = value
    if faults:
        raise MalformedFacts(tuple(faults))
    return facts


def _value(
    questions: Mapping[str, Question], fact: str, answer: object, read: Read
) -> Value | None:
    if fact not in questions:
        raise _Unfit(f"is not a fact: use one of {', '.join(questions)}")
    if answer is None or (isinstance(answer, str) and not answer.strip()):
        return None
    question = questions[fact]
    value = _written(question, answer, read)
    _check(question, value)
    return value


def _written(question: Question, answer: object, read: Read) -> Value:
    if isinstance(answer, bool):
        answer = "yes" if answer else "no"
    if isinstance(answer, Mapping):
        return from_json(answer)
    if isinstance(answer, (int, float)):
        return _number(question, answer)
    if isinstance(answer, (list, tuple)):
        return _several(question, list(answer))
    if isinstance(answer, str):
        return _sentence(question, answer.strip(), read)
    raise _Unfit(f"{answer!r} is neither a number, words, a pair of numbers nor a value")


def _number(question: Question, number: Number) -> Value:
    if question.kind == "text":
        return Text(str(number), str(number))
    if question.kind != "quantity" or question.unit is None:
        raise _Unfit(f"{number!r} is a number: {_wanted(question)}")
    return Quantity(number, number, question.unit, stated=str(number))


def _several(question: Question, items: list[object]) -> Value:
    if question.kind == "list":
        return Items(tuple(str(item) for item in items), ", ".join(str(item) for item in items))
    if question.kind != "quantity" or question.unit is None:
        raise _Unfit(f"{items!r} is a pair of numbers: {_wanted(question)}")
    if len(items) != 2 or not all(item is None or _is_number(item) for item in items):
        raise _Unfit(f"{items!r} is not [lowest, highest]: write two numbers, null where open")
    low, high = items
    return Quantity(low, high, question.unit, stated=_stated(low, high))  # type: ignore[arg-type]  # checked above


def _stated(low: object, high: object) -> str:
    if low is None or high is None:
        return f"<= {high}" if low is None else f">= {low}"
    return f"{low}-{high}"


def _sentence(question: Question, words: str, read: Read) -> Value:
    if words.casefold() == _UNKNOWN:
        return Unknown(words)
    if question.kind == "choice" and words.casefold() in question.choices:
        return Choice(words.casefold(), words)
    if question.kind == "quantity" and _plain_number(words) is not None:
        return _number(question, _plain_number(words) or 0)
    result = read(words, question.fact)
    values = [reading.value for reading in result.readings if reading.fact == question.fact]
    if result.ask is not None:
        raise _Unfit(f"{words!r} leaves the {result.ask} open: {_wanted(question)}")
    if values:
        return values[0]
    if question.kind == "text":
        return Text(words, words)
    raise _Unfit(f"no answer found in {words!r}: {_wanted(question)}")


def _check(question: Question, value: Value) -> None:
    kinds = {Quantity: "quantity", Choice: "choice", Text: "text", Items: "list"}
    kind = kinds.get(type(value))
    if kind is None:
        return
    if kind != question.kind:
        raise _Unfit(f"a {kind} was given: {_wanted(question)}")
    if isinstance(value, Choice) and value.value not in question.choices:
        raise _Unfit(f"{value.value!r} is no choice: {_wanted(question)}")
    if isinstance(value, Quantity):
        _check_quantity(question, value)


def _check_quantity(question: Question, value: Quantity) -> None:
    if value.unit != question.unit:
        raise _Unfit(f"is in {value.unit}: {_wanted(question)}")
    lowest, highest = question.bounds
    for end in (value.low, value.high):
        if end is not None and not isfinite(end):
            raise _Unfit(f"{end} is not a number that counts: {_wanted(question)}")
        if end is not None and lowest is not None and end < lowest:
            raise _Unfit(f"{end} cannot be: it is {lowest} or more")
        if end is not None and highest is not None and end > highest:
            raise _Unfit(f"{end} cannot be: it is {highest} or less")


def _wanted(question: Question) -> str:
    if question.kind == "choice":
        return f"write {', '.join(question.choices)} or {_UNKNOWN}"
    if question.kind == "quantity":
        return f"write a number in {question.unit}, [lowest, highest] or {_UNKNOWN}"
    if question.kind == "list":
        return f"write a list of words or {_UNKNOWN}"
    return f"write words or {_UNKNOWN}"


def _is_number(item: object) -> bool:
    return isinstance(item, (int, float)) and not isinstance(item, bool)


def _plain_number(words: str) -> Number | None:
    """The number that the words are, if they are one: a cell of a table has no JSON numbers."""
    try:
        number = float(words)
    except ValueError:
        return None
    if number != number or number in (float("inf"), float("-inf")):
        return None
    return int(number) if number.is_integer() else number
