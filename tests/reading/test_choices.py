"""Yes and no belong to what they are said of: to the question, to another fact, or to nothing of the firm's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from precheck.reading import read_message

from .fact_expectations import AS_OF, expected, load, written

_SUPPOSING = "supposing "


def _cases() -> Iterator[tuple[str, str, Any]]:
    for asked, cases in load("choices.yml").items():
        for text, said in cases.items():
            yield asked, text, said


def _told(asked: str, text: str) -> dict[str, str]:
    supposed = asked.startswith(_SUPPOSING)
    fact = asked[len(_SUPPOSING) :] if supposed else asked
    result = read_message(text, asked=fact or None, as_of=AS_OF, hypothetical=supposed)
    told = {item.fact for item in (*result.readings, *result.asks)}
    return {name: written(result, name) for name in told}


CASES = list(_cases())


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [case for case in CASES if isinstance(case[2], dict)],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_a_statement_tells_its_own_facts_and_no_other(
    asked: str, text: str, said: dict[str, Any]
) -> None:
    wanted = {fact: expected(value)[0] for fact, value in said.items()}

    told = _told(asked, text)

    assert told == wanted


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [case for case in CASES if isinstance(case[2], str) and not case[2].startswith("!")],
)
def test_an_answer_tells_the_choice_that_was_asked_for(asked: str, text: str, said: str) -> None:
    ways = expected(said)

    told = _told(asked, text)

    assert told.get(asked, "nothing") in ways


@pytest.mark.parametrize(
    ("asked", "text", "said"),
    [case for case in CASES if isinstance(case[2], str) and case[2].startswith("!")],
)
def test_what_is_said_of_something_else_is_no_answer(asked: str, text: str, said: str) -> None:
    fact, _, value = said[1:].partition("=")

    told = _told(asked, text)

    assert told.get(fact, "nothing") != value if value else fact not in told
