"""Answers to one question, as owners, bookkeepers, plant managers and hotline callers give them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from precheck.reading import read

from .fact_expectations import AS_OF, HERE, expected, load, written


def _cases() -> Iterator[Any]:
    for path in sorted((HERE / "facts").glob("*.yml")):
        for group, cases in load(f"facts/{path.name}").items():
            fact = group if path.stem == "texts" else path.stem
            for text, said in cases.items():
                yield pytest.param(fact, text, said, id=f"{fact}: {text}")


@pytest.mark.parametrize(("fact", "text", "said"), list(_cases()))
def test_an_answer_is_read_as_it_was_meant(fact: str, text: str, said: Any) -> None:
    ways = expected(said)

    result = read(text, fact, as_of=AS_OF)

    assert written(result, fact) in ways
