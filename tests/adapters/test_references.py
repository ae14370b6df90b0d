from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle

import pytest

from precheck.adapters.references import ALPHABET, PhoneReferences

REFERENCES = PhoneReferences()


def test_a_reference_has_eight_characters_that_are_not_mistaken_for_one_another() -> None:
    made = {REFERENCES.new() for _ in range(200)}

    assert len(made) == 200
    assert {len(reference) for reference in made} == {8}
    assert not set("".join(made)) & set("01OILBSZGUAE")


def test_a_reference_is_read_as_it_was_issued() -> None:
    for _ in range(50):
        reference = REFERENCES.new()

        assert REFERENCES.read(reference) == reference


def issued() -> str:
    letters = cycle("RT6HW2K")

    def choose(_from: Sequence[str]) -> str:
        return next(letters)

    return PhoneReferences(choose).new()


@pytest.mark.parametrize(
    "spell",
    [
        str.lower,
        lambda reference: f" {reference[:4]} {reference[4:]}\n",
        lambda reference: "-".join(reference),
        lambda reference: "".join(chr(ord(sign) + 0xFEE0) for sign in reference),
        lambda reference: reference.replace("6", "G").replace("2", "z"),
    ],
)
def test_a_reference_is_read_however_it_is_spelt(spell: object) -> None:
    reference = issued()

    assert REFERENCES.read(spell(reference)) == reference  # type: ignore[operator]


def test_any_single_wrong_character_is_noticed() -> None:
    reference = issued()

    accepted = [
        wrong
        for place in range(8)
        for sign in ALPHABET
        if (wrong := reference[:place] + sign + reference[place + 1 :]) != reference
        and REFERENCES.read(wrong) is not None
    ]

    assert accepted == []


def test_nearly_every_swap_of_neighbours_is_noticed() -> None:
    swapped = missed = 0
    for _ in range(300):
        reference = REFERENCES.new()
        for place in range(7):
            one, other = reference[place : place + 2]
            if one == other:
                continue
            swap = reference[:place] + other + one + reference[place + 2 :]
            swapped += 1
            missed += REFERENCES.read(swap) is not None

    assert missed / swapped < 0.02


@pytest.mark.parametrize("text", ["", "RT6HW2K", "hello world", "統一編號", "0000 0000", "!" * 8])
def test_what_is_no_reference_is_not_read(text: str) -> None:
    assert REFERENCES.read(text) is None
