"""Phrases made of rows of choices: every *not* before every word for telling."""

from __future__ import annotations

from itertools import product

BAR = "|"


def each(*rows: str, between: str = " ") -> str:
    """Every way to take one choice of each row, in order, as phrases parted by a bar."""
    choices = [[one.strip() for one in row.split(BAR)] for row in rows]
    return BAR.join(between.join(words).strip() for words in product(*choices))


def chinese(*rows: str) -> str:
    """The same without spaces between."""
    return each(*rows, between="")


def either(*tables: str) -> str:
    """Several rows as one."""
    return BAR.join(tables)
