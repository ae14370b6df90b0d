"""The quantities that a text mentions: numbers, money, shares, people, spans of time, years."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from precheck.reading.quantities.amounts import Amount
from precheck.reading.quantities.intervals import Interval
from precheck.reading.quantities.numeral import number
from precheck.reading.quantities.ranges import intervals
from precheck.reading.quantities.scan import scan
from precheck.reading.quantities.tokens import Tokens, tokenize
from precheck.rules.facts import Number

_PERCENT = Decimal(100)


class Mention(NamedTuple):
    """One quantity expression: what it allows, and where it stands in the original text.

    ``kind`` is ``number``, ``percent``, ``money``, ``duration``, ``year``, ``roc_year``, ``people``
    or ``count`` (of things that are not people: 3 brands, 12 國). ``low`` or ``high`` is ``None``
    where that side is open. ``unit`` is ``number``, ``percent``, ``people``, ``things``, ``years``
    to ``seconds``, ``year``, ``roc_year``; for money the ISO 4217 code, ``""`` where no country was
    named (元, $), or a lower-case name that fits several (franc). ``scaled`` tells that a scale was
    said (億, million, k): 850M is, a bare 850 is not. A year's text takes in the month and day that
    were said with it (2010年3月, 2010/3/5).
    """

    kind: str
    start: int
    end: int
    text: str
    low: Number | None
    high: Number | None
    low_inclusive: bool
    high_inclusive: bool
    approximate: bool
    unit: str
    scaled: bool


@lru_cache(maxsize=16)
def mentions(text: str, language: str | None = None) -> tuple[Mention, ...]:
    """Every quantity in the text, left to right and without overlaps; ranges are one mention.

    Web and mail addresses, telephone numbers, standards, models and versions are none. Both
    languages are read in any text; ``language`` only settles what is written alike in both.
    """
    tokens = tokenize(text)
    shared = [_share(_yen(tokens, amount, language)) for amount in scan(tokens)]
    found = intervals(tokens, shared)
    return tuple([mention(text, tokens, one) for one in found])


def number_said(text: str) -> Number | None:
    """The one number that some words are: 12, twelve, 十二."""
    said = mentions(text)
    return said[0].low if said else None


def _yen(tokens: Tokens, amount: Amount, language: str | None) -> Amount:
    """¥ is the yen to who writes English, the yuan to who writes Chinese."""
    if language == "en" and tokens.texts[amount.begin] == "¥":
        return amount._replace(unit="JPY")
    return amount


def _share(amount: Amount) -> Amount:
    """A fraction of nothing named (half, 三分之二) is a share."""
    if amount.kind != "number" or not amount.numeral.fraction or not 0 <= amount.high <= 1:
        return amount
    return amount.times(_PERCENT)._replace(kind="percent", unit="percent")


def mention(text: str, tokens: Tokens, found: Interval) -> Mention:
    """The interval as a mention, with places in the original text."""
    start, end = tokens.starts[found.begin], tokens.ends[found.end - 1]
    return Mention(
        kind=found.kind,
        start=start,
        end=end,
        text=text[start:end],
        low=_number(found.low),
        high=_number(found.high),
        low_inclusive=found.low_inclusive,
        high_inclusive=found.high_inclusive,
        approximate=found.approximate,
        unit=found.unit,
        scaled=found.scaled,
    )


def _number(value: Decimal | None) -> Number | None:
    return None if value is None else number(value)
