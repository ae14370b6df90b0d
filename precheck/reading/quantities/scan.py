"""All amounts of a text, left to right: idioms and distractors passed over, years recognised."""

from __future__ import annotations

from precheck.reading.quantities import chinese, currencies, english, units
from precheck.reading.quantities.amounts import ARTICLES, Amount, amount_at
from precheck.reading.quantities.bound_words import BEFORE
from precheck.reading.quantities.chinese_words import IDIOMS, LARGE, MINUS
from precheck.reading.quantities.compounds import joined
from precheck.reading.quantities.distractors import addresses, distractors
from precheck.reading.quantities.phrases import Phrases
from precheck.reading.quantities.tokens import Token, glued, is_latin, text_at
from precheck.reading.quantities.years import year_at, year_of

_IDIOMS = Phrases(dict.fromkeys(IDIOMS, True))
_WORDS = frozenset({"minus", "negative", "half", "quarter", "-", "民", "roc", "半", "西", "公", "couple", "few", "several", *MINUS})


def scan(
    tokens: list[Token], plain: bool = False, years: bool = True, articles: bool = False
) -> list[Amount]:
    """The amounts of the text.

    ``plain`` takes numbers also where they are part of a name, ``years`` tells calendar years from
    other numbers, ``articles`` reads "an hour" and "all day" as one of them.
    """
    marks = addresses(tokens) if plain else distractors(tokens)
    found: list[Amount] = []
    index = 0
    while index < len(tokens):
        text = tokens[index].text
        if _IDIOMS.starts(text):
            index = _after_idiom(tokens, index)
            if index >= len(tokens):
                break
            text = tokens[index].text
        article = articles and text in ARTICLES
        if marks[index] or not (article or _may_begin(text)):
            index += 1
            continue
        amount, index = _next(tokens, index, years, articles)
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


def _after_idiom(tokens: list[Token], index: int) -> int:
    """Past the words that are written with a numeral and say none; 十分之一 is a number."""
    idiom = _IDIOMS.at(tokens, index)
    return index if idiom is None or text_at(tokens, idiom[1]) == "之" else idiom[1]


def _next(
    tokens: list[Token], index: int, years: bool, articles: bool
) -> tuple[Amount | None, int]:
    """The amount at ``index`` if there is one, and where to look on."""
    year = year_at(tokens, index) if years else None
    if year is not None:
        return year, year.end
    lone = tokens[index].text in (*LARGE, "半") and BEFORE.before(tokens, index) is not None
    amount = amount_at(tokens, index, lone_unit=lone, articles=articles)
    if amount is None:
        return None, index + 1
    year = year_of(tokens, amount) if years else None
    amount = amount if year is None else year
    if _part_of_a_name(tokens, amount):
        return None, amount.end
    return amount, amount.end


def _part_of_a_name(tokens: list[Token], amount: Amount) -> bool:
    """5G, 29km, 4th: letters that touch the figures and are no unit."""
    end = amount.end
    return (
        amount.kind != "year"
        and is_latin(text_at(tokens, end))
        and glued(tokens, end)
        and not is_latin(text_at(tokens, end - 1))
    )
