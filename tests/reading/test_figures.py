"""Figures said otherwise than as a number with its unit: parts of a whole, changes, counts in words, old calendars."""

from __future__ import annotations

import pytest

from precheck.reading import read

from .fact_expectations import AS_OF, expected, load, written

CASES = [
    (fact, text, said)
    for fact, cases in load("figures.yml").items()
    for text, said in cases.items()
]


@pytest.mark.parametrize(
    ("fact", "text", "said"), CASES, ids=[f"{fact}: {text}" for fact, text, _ in CASES]
)
def test_a_figure_is_read_for_what_it_means(fact: str, text: str, said: str) -> None:
    result = read(text, fact, as_of=AS_OF)

    assert written(result, fact) in expected(said)
