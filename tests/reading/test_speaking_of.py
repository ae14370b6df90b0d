"""Whether a message puts a case, and which facts it speaks of by name."""

from __future__ import annotations

import pytest

from precheck.reading import named_facts, read_message, supposes

from .fact_expectations import AS_OF, load

CASES = load("speaking_of.yml")


@pytest.mark.parametrize("text", CASES["supposes"])
def test_a_supposition_is_known_as_one_and_tells_nothing(text: str) -> None:
    result = read_message(text, asked=None, as_of=AS_OF)

    assert supposes(text)
    assert not result.readings


@pytest.mark.parametrize("text", CASES["does_not_suppose"])
def test_what_only_sounds_like_a_supposition_is_none(text: str) -> None:
    assert not supposes(text)


@pytest.mark.parametrize(("text", "facts"), list(CASES["names"].items()))
def test_facts_are_known_by_the_names_that_people_use(text: str, facts: list[str]) -> None:
    assert list(named_facts(text)) == facts
