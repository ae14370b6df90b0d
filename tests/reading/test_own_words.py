"""Free words and fields: what is an answer, what is only talk, and what else a message tells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from precheck.reading import read, read_message
from precheck.rules.facts import Text

from .fact_expectations import AS_OF, expected, load, written

CASES: list[tuple[str, str, dict[str, Any]]] = [
    (asked, text, tells)
    for asked, texts in load("own_words.yml").items()
    for text, tells in texts.items()
]


@pytest.mark.parametrize(
    ("asked", "text", "tells"), CASES, ids=[f"{asked}: {text}" for asked, text, _ in CASES]
)
def test_a_message_tells_the_field_asked_for_and_whatever_else_it_says(
    asked: str, text: str, tells: dict[str, Any]
) -> None:
    result = read_message(text, asked=asked, as_of=AS_OF)

    told = {item.fact: written(result, item.fact) for item in result.readings}
    assert told == {fact: expected(said)[0] for fact, said in tells.items()}


@pytest.mark.parametrize(
    ("asked", "text", "tells"), CASES, ids=[f"{asked}: {text}" for asked, text, _ in CASES]
)
def test_an_answer_to_one_question_is_the_same_without_the_rest(
    asked: str, text: str, tells: dict[str, Any]
) -> None:
    result = read(text, asked, as_of=AS_OF)

    assert written(result, asked) == expected(tells.get(asked, "nothing"))[0]


def _words() -> Iterator[tuple[str, str]]:
    for asked, text, _ in CASES:
        yield asked, text


@pytest.mark.parametrize(("asked", "text"), list(_words()))
def test_free_words_stand_in_the_message_as_they_were_said(asked: str, text: str) -> None:
    result = read_message(text, asked=asked, as_of=AS_OF)

    for reading in result.readings:
        if isinstance(reading.value, Text):
            assert text[reading.start : reading.end].strip() == reading.value.value
