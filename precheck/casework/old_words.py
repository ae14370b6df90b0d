"""The old value in the words of a correction: left out of them, or said anew with another number."""

from __future__ import annotations

from collections.abc import Iterator

from precheck.casework.known import unit_of
from precheck.reading.mentions import Mention, mentions
from precheck.rules.facts import Quantity, Value

_NEAR = 20  # years between a founding and the one that is put right


def without_old(old: Value | None, text: str) -> Iterator[str]:
    """The text with the old value blanked out; or the old words with the new number in them, where
    only the number is said again ("not 300, 280" of NT$300 million)."""
    if not isinstance(old, Quantity) or not (old.exact or old.founded):
        return
    found = mentions(text)
    for mention in found:
        if (mention.low, mention.high) in ((old.low, old.high), _year(old)):
            blank = " " * (mention.end - mention.start)
            yield text[: mention.start] + blank + text[mention.end :]
    yield from _in_its_calendar(old, found)
    figures = [mention for mention in found if mention.text[0].isdigit()]
    said = [mention for mention in figures if mention.text in old.stated]
    others = [mention for mention in figures if mention.text not in old.stated]
    if len(said) == 1 and len(others) == 1:
        yield old.stated.replace(said[0].text, others[0].text, 1)


def _in_its_calendar(old: Quantity, found: tuple[Mention, ...]) -> Iterator[str]:
    """A bare number in the words of the founding that it puts right: *no, 81* of 民國80年."""
    said = [each for each in mentions(old.stated) if each.kind == "roc_year"]
    if len(said) != 1 or len(found) != 1 or unit_of(found[0]) is not None:
        return
    number, new = said[0].low or 0, found[0].low or 0
    if old.founded is not None and abs(number - new) <= _NEAR:
        yield old.stated.replace(str(number), str(new), 1)


def _year(old: Quantity) -> tuple[int, int] | None:
    """The year of the founding, as somebody says it again."""
    return None if old.founded is None else (old.founded[0].year, old.founded[0].year)
