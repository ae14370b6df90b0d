"""What a new figure takes over from the answer that it replaces: its currency, and its scale."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from precheck.casework.case import Case
from precheck.reading import Ask, Reading, Result
from precheck.reading.mentions import Mention, mentions
from precheck.reading.tokens import tokens
from precheck.rules.facts import Number, Quantity, Value

_CURRENCY = "currency"
_LONGEST = 2  # tokens of a scale word: 百萬
_SHORT = 60  # characters: a remark about the unit alone says nothing more
_ONE = "1"
_MILLION = 10**6
_UNITS = {
    "money": "TWD",
    "people": "people",
    "percent": "percent",
    "duration": "years",
    "year": "years",
    "roc_year": "years",
}


def in_known_currency(case: Case, result: Result) -> Result:
    """An amount that names no currency is in that of the answer given before to the same question."""
    known = {
        ask.fact: Reading(ask.fact, ask.options[0].value, ask.start, ask.end, ask.text)
        for ask in result.asks
        if _is_known(case, ask)
    }
    if not known:
        return result
    others = tuple(each for each in result.readings if each.fact not in known)
    return Result(
        tuple(sorted((*others, *known.values()), key=lambda each: each.start)),
        tuple(ask for ask in result.asks if ask.fact not in known),
    )


def _is_known(case: Case, ask: Ask) -> bool:
    answer = case.answers.get(ask.fact)
    offered = [option.value for option in ask.options]
    return (
        ask.kind == _CURRENCY
        and isinstance(answer, Quantity)
        and [getattr(value, "unit", None) for value in offered] == [answer.unit]
    )


def in_other_scale(text: str, old: Value | None) -> Quantity | None:
    """The old amount in the scale that the text names without a figure: *I meant billion*, 是萬不是億."""
    if not isinstance(old, Quantity) or len(text) > _SHORT:
        return None
    said, before = dict(_scales(text)), dict(_scales(old.stated))
    named = {word: size for word, size in said.items() if size not in before.values()}
    figures = [mention for mention in mentions(text) if mention.low not in said.values()]
    if figures or len(before) != 1 or len(named) != 1:
        return None
    ((was, was_size),) = before.items()
    ((word, size),) = named.items()
    stated = old.stated.replace(was, word, 1)
    return replace(
        old,
        low=_times(old.low, size, was_size),
        high=_times(old.high, size, was_size),
        stated=stated,
    )


def names_a_scale(text: str) -> bool:
    """Whether a short text names thousands, millions, 萬 or 億."""
    return len(text) <= _SHORT and any(_scales(text))


def unit_of(mention: Mention) -> str | None:
    """The unit of a fact that a figure says it is in; millions without a word more are money."""
    if mention.kind == "number":
        return "TWD" if mention.scaled and (mention.low or 0) >= _MILLION else None
    return _UNITS.get(mention.kind)


def _times(end: Number | None, size: Number, was: Number) -> Number | None:
    if end is None:
        return None
    scaled = end * size / was
    return int(scaled) if scaled == int(scaled) else scaled


def _scales(text: str) -> Iterator[tuple[str, Number]]:
    """The scale words of a text, and how many ones each makes."""
    words = tokens(text)
    place = 0
    while place < len(words):
        for length in range(_LONGEST, 0, -1):
            last = min(place + length, len(words)) - 1
            word = text[words[place].start : words[last].end]
            size = _size(word)
            if size is not None:
                yield word, size
                place = last
                break
        place += 1


def _size(word: str) -> Number | None:
    if not word.isalpha():
        return None
    said = f"{_ONE} {word.removesuffix('s')}" if word.isascii() else f"{_ONE}{word}"
    found = mentions(said)
    whole = len(found) == 1 and (found[0].start, found[0].end) == (0, len(said))
    return found[0].low if whole and found[0].scaled else None
