"""What people say for each fact, written down before the reader was taught; a fixed fifth is kept unseen.

``expressions/<language>/<fact>.yml`` may be looked at when something is mended, ``unseen/…`` may not: it tells how
the reader does with words that nobody had in sight. ``messages.yml`` holds whole messages with all they tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Union

import yaml

from precheck.reading import Result, read, read_message

from .fact_expectations import AS_OF, HERE
from .judge import fits

SEEN, UNSEEN = "expressions", "unseen"
LANGUAGES = {"en": "en", "zh": "zh-TW"}
Expectation = Union[str, Mapping[str, str]]


@dataclass(frozen=True)
class Expression:
    """Something said, in answer to a question about a fact or as a whole message, and what it tells."""

    text: str
    expectation: Expectation
    fact: str
    language: str


@dataclass(frozen=True)
class Outcome:
    """How an expression was read: ``right``, ``missed`` (asked again, nothing recorded), or ``wrong``."""

    expression: Expression
    verdict: str


@dataclass(frozen=True)
class Tally:
    """How many expressions were read how."""

    total: int
    right: int
    wrong: int

    @property
    def share(self) -> float:
        """The share read as it was meant, 0 to 1."""
        return self.right / self.total if self.total else 1.0


def corpus(part: str) -> Iterator[Expression]:
    """Every expression of one part, ``SEEN`` or ``UNSEEN``."""
    for path in sorted((HERE / part).glob("*/*.yml")):
        yield from _of_file(path)


def _of_file(path: Path) -> Iterator[Expression]:
    said = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    for text, expectation in said.items():
        yield Expression(text, expectation, path.stem, path.parent.name)


def hear(expression: Expression) -> Outcome:
    """Read one expression and judge it."""
    language, wanted = LANGUAGES[expression.language], expression.expectation
    if isinstance(wanted, str):
        result = read(expression.text, expression.fact, language=language, as_of=AS_OF)
        right = fits(wanted, result, expression.fact)
    else:
        result = read_message(expression.text, asked=None, language=language, as_of=AS_OF)
        right = _told(result) <= set(wanted) and all(
            fits(each, result, fact) for fact, each in wanted.items()
        )
    return Outcome(expression, "right" if right else _missed_or_wrong(wanted, result))


def _missed_or_wrong(wanted: Expectation, result: Result) -> str:
    """An answer that is recorded and was not given is wrong; anything else is put to the person again."""
    if isinstance(wanted, str):
        return "wrong" if result.readings and not result.asks else "missed"
    asked = {ask.fact for ask in result.asks}
    taken = {reading.fact for reading in result.readings} - asked
    false = [fact for fact in taken if not fits(wanted.get(fact, "nothing"), result, fact)]
    return "wrong" if false else "missed"


def _told(result: Result) -> set[str]:
    return {each.fact for each in (*result.readings, *result.asks)}


def tally(outcomes: Iterable[Outcome]) -> Tally:
    """Count them."""
    verdicts = [outcome.verdict for outcome in outcomes]
    return Tally(len(verdicts), verdicts.count("right"), verdicts.count("wrong"))
