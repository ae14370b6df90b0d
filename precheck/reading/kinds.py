"""One kind of thing at a time: the numbers, percentages, amounts, durations, ranges or yes/no."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from precheck.reading.quantities.amounts import Amount
from precheck.reading.quantities.intervals import Interval
from precheck.reading.quantities.numeral import number
from precheck.reading.quantities.ranges import intervals
from precheck.reading.quantities.scan import scan
from precheck.reading.quantities.tokens import Tokens, glued, is_latin, tokenize
from precheck.reading.yesno import polarity
from precheck.rules.facts import Choice, Quantity, Unknown, Value, to_json

KINDS = ("number", "percent", "money", "duration", "range", "yesno")


@dataclass(frozen=True)
class KindReading:
    """One thing of the kind asked for, and where it stands in the text."""

    kind: str
    value: Value
    start: int
    end: int
    text: str

    def to_json(self) -> dict[str, Any]:
        """The contract's shape (section 5); the unit is null where no currency was named."""
        value = to_json(self.value)
        if self.kind == "money" and not value["unit"].isupper():
            value["unit"] = None
        return {
            "kind": self.kind,
            "value": value,
            "start": self.start,
            "end": self.end,
            "text": self.text,
        }


def read_kind(text: str, kind: str, language: str | None = None) -> tuple[KindReading, ...]:
    """Everything of that kind in the text, in order.

    The words around an amount (at least, about, between) are read by ``range`` alone: the other
    kinds give the amounts themselves. Raises ``ValueError`` for a kind that is not in ``KINDS``.
    """
    if kind not in KINDS:
        raise ValueError(f"unknown kind {kind!r}: use one of {', '.join(KINDS)}")
    if kind == "yesno":
        return _yes_or_no(text, language)
    return _READERS[kind](text)


def _numbers(text: str) -> tuple[KindReading, ...]:
    tokens = tokenize(text)
    readings = []
    for amount in scan(tokens, plain=True, years=False):
        numeral = amount.numeral
        if _is_measure(text, tokens, amount) or _article(tokens, amount):
            continue
        value = Quantity(
            number(numeral.low),
            number(numeral.high),
            "number",
            numeral.low_inclusive,
            numeral.high_inclusive,
        )
        readings.append(_reading(text, tokens, "number", value, numeral.begin, numeral.end))
    return tuple(readings)


def _is_measure(text: str, tokens: Tokens, amount: Amount) -> bool:
    """180ml is a measure, and a bare 1m may be a metre as well as a million."""
    end = amount.numeral.end
    if amount.kind == "count" and glued(tokens, end) and is_latin(tokens.texts[end]):
        return True
    last = amount.numeral.end - 1
    start, end = tokens.starts[last], tokens.ends[last]
    before = tokens.ends[last - 1] if last else -1
    return amount.kind != "money" and text[start:end] == "m" and start == before


def _article(tokens: Tokens, amount: Amount) -> bool:
    """一 before a currency or a counter word is an article more than a number."""
    numeral = amount.numeral
    lone = numeral.end - numeral.begin == 1 and tokens.texts[numeral.begin] in ("一", "兩")
    return lone and amount.kind == "money"


def _amounts(kind: str) -> Callable[[str], tuple[KindReading, ...]]:
    def read(text: str) -> tuple[KindReading, ...]:
        tokens = tokenize(text)
        return tuple(
            _reading(text, tokens, kind, _quantity(amount), amount.begin, amount.end)
            for amount in scan(tokens, plain=kind == "percent", articles=kind == "duration")
            if amount.kind == kind
        )

    return read


def _quantity(amount: Amount) -> Quantity:
    return Quantity(
        number(amount.low),
        number(amount.high),
        amount.unit,
        amount.low_inclusive,
        amount.high_inclusive,
    )


def _ranges(text: str) -> tuple[KindReading, ...]:
    tokens = tokenize(text)
    found = [one for one in intervals(tokens, scan(tokens)) if one.bound]
    return tuple(_reading(text, tokens, "range", _bounds(one), one.core, one.end) for one in found)


def _bounds(found: Interval) -> Quantity:
    return Quantity(
        None if found.low is None else number(found.low),
        None if found.high is None else number(found.high),
        found.unit,
        found.low_inclusive,
        found.high_inclusive,
        found.approximate,
    )


def _yes_or_no(text: str, language: str | None) -> tuple[KindReading, ...]:
    found = polarity(text, language)
    if found is None:
        return ()
    said = text[found.start : found.end]
    value: Value = Unknown(said) if found.answer == "unsure" else Choice(found.answer, said)
    return (KindReading("yesno", value, found.start, found.end, said),)


def _reading(
    text: str, tokens: Tokens, kind: str, value: Quantity, begin: int, end: int
) -> KindReading:
    start, stop = tokens.starts[begin], tokens.ends[end - 1]
    said = text[start:stop]
    stated = Quantity(
        value.low,
        value.high,
        value.unit,
        value.low_inclusive,
        value.high_inclusive,
        value.approximate,
        said,
    )
    return KindReading(kind, stated, start, stop, said)


_READERS: dict[str, Callable[[str], tuple[KindReading, ...]]] = {
    "number": _numbers,
    "percent": _amounts("percent"),
    "money": _amounts("money"),
    "duration": _amounts("duration"),
    "range": _ranges,
}
