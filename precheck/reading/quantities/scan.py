"""All amounts of a text, left to right: idioms and distractors passed over, years recognised."""

from __future__ import annotations

from precheck.reading.quantities import chinese, currencies, english, units
from precheck.reading.quantities.amounts import ARTICLES, Amount, amount_at
from precheck.reading.quantities.bound_words import AFTER, BEFORE
from precheck.reading.quantities.chinese_words import IDIOMS, LARGE, MINUS, SMALL
from precheck.reading.quantities.compounds import joined
from precheck.reading.quantities.distractors import addresses, distractors
from precheck.reading.quantities.literals import VULGAR
from precheck.reading.quantities.phrases import Phrases
from precheck.reading.quantities.tokens import Tokens, glued, is_digits, is_latin
from precheck.reading.quantities.vague import BEGINNINGS
from precheck.reading.quantities.years import year_at, year_of

_IDIOMS = Phrases(dict.fromkeys(IDIOMS, True))
_LONE = frozenset({*LARGE, *"半百佰千仟"})  # numbers by themselves under a bound: 破億, 近百人
_PEOPLE = frozenset("人名位")
_PERCENT_AFTER = frozenset({"分", *LARGE})
_MULTIPLIERS = frozenset({*SMALL, *LARGE})
_IN_A_ROW = frozenset("十百年個")
_AFTER_TEN = frozenset("之鐘")  # 十分之一 and 十分鐘 are no idioms
_MOST_WORDS = 10_000
# Nobody says more amounts in one text, nor words that look like one; an attack gets no more time.
MOST = 120
MOST_TRIES = 800
_WORDS = frozenset(
    {
        *LARGE,
        "第",
        "minus",
        "negative",
        "half",
        "quarter",
        "-",
        "民",
        "roc",
        "半",
        "西",
        "公",
        *BEGINNINGS,
        *MINUS,
    }
)


class _Begins(dict[str, tuple[bool, bool]]):
    """Whether an idiom and whether an amount may begin with a word; each is worked out once."""

    def __missing__(self, text: str) -> tuple[bool, bool]:
        begins = _IDIOMS.starts(text), _may_begin(text)
        if len(self) < _MOST_WORDS:
            self[text] = begins
        return begins


_NEITHER = (False, False)
_BEGINS = _Begins()


def scan(
    tokens: Tokens, plain: bool = False, years: bool = True, articles: bool = False
) -> list[Amount]:
    """The amounts of the text.

    ``plain`` takes numbers also where they are part of a name, ``years`` tells calendar years from
    other numbers, ``articles`` reads "an hour" and "all day" as one of them.
    """
    marks = addresses(tokens) if plain else distractors(tokens)
    found: list[Amount] = []
    index = tries = 0
    for place in _beginnings(tokens, articles):
        if place < index:
            continue
        if len(found) == MOST or tries == MOST_TRIES:
            break
        index = _after_idiom(tokens, place) if _BEGINS[tokens.texts[place]][0] else place
        if index >= len(tokens):
            break
        text = tokens.texts[index]
        if marks[index] or not (_BEGINS[text][1] or (articles and text in ARTICLES)):
            index += 1
            continue
        tries += 1
        amount, index = _next(tokens, index, years, articles)
        if amount is not None:
            found.append(amount)
    return joined(tokens, found)


def _beginnings(tokens: Tokens, articles: bool) -> list[int]:
    """Where an amount or an idiom may begin."""
    return tokens.places(lambda text: _BEGINS[text] != _NEITHER or (articles and text in ARTICLES))


def _may_begin(text: str) -> bool:
    return (
        english.begins(text)
        or chinese.begins(text)
        or text in _WORDS
        or currencies.PREFIXES.starts(text)
        or currencies.SCALED.starts(text)
        or units.PERCENT_BEFORE.starts(text)
        or text in VULGAR
    )


def _after_idiom(tokens: Tokens, index: int) -> int:
    """Past the words that are written with a numeral and say none; 十分之一 is a number."""
    idiom = _IDIOMS.at(tokens, index)
    if tokens.texts[index] == "第" and idiom and tokens.texts[idiom[1]] in _IN_A_ROW:
        return index  # 第二十六年
    if idiom is None or tokens.texts[idiom[1]] in _AFTER_TEN:
        return index
    counted = tokens.texts[idiom[1] - 1] == "一" and tokens.texts[idiom[1]] in _MULTIPLIERS
    return idiom[1] - 1 if counted else idiom[1]  # 每一百塊


def _next(tokens: Tokens, index: int, years: bool, articles: bool) -> tuple[Amount | None, int]:
    """The amount at ``index`` if there is one, and where to look on."""
    text = tokens.texts[index]
    figures = is_digits(text)
    year = year_at(tokens, index) if years and not figures else None
    if year is not None:
        return year, year.end
    if not figures and _cannot_begin(tokens, index):
        return None, index + 1
    lone = text in _LONE and _bounded(tokens, index)
    amount = amount_at(tokens, index, lone_unit=lone, articles=articles)
    if amount is None:
        return None, index + 1
    year = year_of(tokens, amount) if years else None
    amount = amount if year is None else year
    if _part_of_a_name(tokens, amount):
        return None, amount.end
    return amount, amount.end


def _cannot_begin(tokens: Tokens, index: int) -> bool:
    """億 with neither 分之 after it nor a bound before it; a dash before no figures."""
    text, following = tokens.texts[index], tokens.texts[index + 1]
    if text in LARGE:
        return following not in _PERCENT_AFTER and BEFORE.before(tokens, index) is None
    return text == "-" and not (is_digits(following) or following == ".")


def _bounded(tokens: Tokens, index: int) -> bool:
    """Whether a unit alone stands under a bound: 破億, 近百人, 千人以上."""
    if BEFORE.before(tokens, index) is not None:
        return True
    people = tokens.texts[index + 1] in _PEOPLE
    return people and AFTER.at(tokens, index + 2) is not None


AFTER_TOUCHING = frozenset({"ish"})  # 200ish is about 200


def _part_of_a_name(tokens: Tokens, amount: Amount) -> bool:
    """5G, 29km, 4th: letters that touch the figures and are no unit."""
    end = amount.end
    return (
        amount.kind != "year"
        and is_latin(tokens.texts[end])
        and tokens.texts[end] not in AFTER_TOUCHING
        and glued(tokens, end)
        and not is_latin(tokens.texts[end - 1])
    )
