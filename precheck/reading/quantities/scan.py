"""All amounts of a text, left to right: idioms and distractors passed over, years recognised."""

from __future__ import annotations

from precheck.reading.quantities import chinese, currencies, english, units
from precheck.reading.quantities.amounts import Amount, amount_at
from precheck.reading.quantities.bound_words import BEFORE
from precheck.reading.quantities.chinese_words import IDIOMS, LARGE, MINUS
from precheck.reading.quantities.compounds import joined
from precheck.reading.quantities.distractors import addresses, distractors
from precheck.reading.quantities.phrases import Phrases
from precheck.reading.quantities.tokens import Token, glued, is_latin, text_at
from precheck.reading.quantities.years import year_at, year_of

_IDIOMS = Phrases(dict.fromkeys(IDIOMS, True))
_WORDS = frozenset({"minus", "negative", "half", "quarter", "-", "民", "roc", *MINUS})


def scan(tokens: list[Token], plain: bool = False) -> list[Amount]:
    """The amounts of the text; ``plain`` takes numbers also where they are part of a name."""
    marks = addresses(tokens) if plain else distractors(tokens)
    found: list[Amount] = []
    index = 0
    while index < len(tokens):
        text = tokens[index].text
        if marks[index] or not _may_begin(text):
            index += 1
            continue
        amount, index = _next(tokens, index)
        if amount is not None:
            found.append(amount)
    return joined(tokens, found)


def _may_begin(text: str) -> bool:
    return (
        english.begins(text)
        or chinese.begins(text)
        or text in LARGE
        or text in _WORDS
        or currencies.PREFIXES.starts(text)
        or currencies.SCALED.starts(text)
        or units.PERCENT_BEFORE.starts(text)
        or text in "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
        or text == "第"
    )


def _next(tokens: list[Token], index: int) -> tuple[Amount | None, int]:
    """The amount at ``index`` if there is one, and where to look on."""
    idiom = _IDIOMS.at(tokens, index)
    if idiom is not None and text_at(tokens, idiom[1]) != "之":
        return None, idiom[1]
    year = year_at(tokens, index)
    if year is not None:
        return year, year.end
    lone = tokens[index].text in LARGE and BEFORE.before(tokens, index) is not None
    amount = amount_at(tokens, index, lone_unit=lone)
    if amount is None:
        return None, index + 1
    if _part_of_a_name(tokens, amount):
        return None, amount.end
    year = year_of(tokens, amount)
    return (amount, amount.end) if year is None else (year, year.end)


def _part_of_a_name(tokens: list[Token], amount: Amount) -> bool:
    """5G, 29km, 4th: letters that touch the figures and are no unit."""
    end = amount.end
    return (
        is_latin(text_at(tokens, end))
        and glued(tokens, end)
        and not is_latin(text_at(tokens, end - 1))
    )
