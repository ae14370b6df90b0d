"""Answers to one question, as owners, bookkeepers, plant managers and hotline callers give them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from precheck.reading import read

from .fact_expectations import AS_OF, HERE, expected, load, written


def _cases() -> Iterator[tuple[str, str, Any]]:
    for path in sorted((HERE / "facts").glob("*.yml")):
        for group, cases in load(f"facts/{path.name}").items():
            fact = group if path.stem == "texts" else path.stem
            for text, said in cases.items():
                yield fact, text, said


CASES = list(_cases())


@pytest.mark.parametrize(
    ("fact", "text", "said"), CASES, ids=[f"{fact}: {text}" for fact, text, _ in CASES]
)
def test_an_answer_is_read_as_it_was_meant(fact: str, text: str, said: Any) -> None:
    ways = expected(said)

    result = read(text, fact, as_of=AS_OF)

    assert written(result, fact) in ways
