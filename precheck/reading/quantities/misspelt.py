"""Numerals as hurried people type them: ninteen, thirtty, milion, hunderd."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

Worth = TypeVar("Worth")

_FEWEST_LETTERS = 6  # in a shorter word a slip makes another word: three, there; seven, even
_OTHER_WORDS = frozenset({"elven"})
_ALSO = {"fourty": "forty", "fivty": "fifty", "fiveteen": "fifteen", "twelwe": "twelve"}


def with_slips(table: Mapping[str, Worth]) -> dict[str, Worth]:
    """The table, with each long word's spellings that have one letter too few, doubled or swapped.

    A spelling that is a word of the table stays that word: eighty without its y is eight.
    """
    slips = {
        slip: worth
        for word, worth in table.items()
        if len(word) >= _FEWEST_LETTERS
        for slip in _slips(word)
    }
    also = {slip: table[word] for slip, word in _ALSO.items() if word in table}
    return {**slips, **also, **table}


def _slips(word: str) -> set[str]:
    """The word with one letter left out, typed twice, or swapped with the next."""
    places = range(1, len(word))
    short = {word[:at] + word[at + 1 :] for at in places}
    twice = {word[: at + 1] + word[at:] for at in range(len(word))}
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places[:-1]}
    return (short | twice | swapped) - {word} - _OTHER_WORDS
