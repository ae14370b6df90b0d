"""A numeral with its unit: one amount, before any bound or range around it."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from precheck.reading.quantities import currencies, units
from precheck.reading.quantities.bound_words import AFTER, BEFORE, STRONG
from precheck.reading.quantities.chinese_words import DIGITS, LARGE
from precheck.reading.quantities.english_words import LETTER_SCALES, SCALES, SHORT_SCALES
from precheck.reading.quantities.numeral import ONE, Numeral
from precheck.reading.quantities.numerals import numeral_at
from precheck.reading.quantities.phrases import words
from precheck.reading.quantities.tokens import Tokens, glued, is_digits, is_latin

ARTICLES = frozenset(words("a an all full another whole entire"))
_AFTER_TENTH = frozenset("年人個成")  # 八成五年, 八成八成五: the figure belongs to what follows
_MANY = frozenset(words("hundreds thousands millions billions"))
_SCALE_TEXTS = {*SCALES, *SHORT_SCALES, *LETTER_SCALES, *LARGE}


class Amount(NamedTuple):
    """What was said between the tokens ``begin`` and ``end``: values in ``unit``.

    ``numeral`` is the bare number inside; ``scaled`` tells that a scale was said (億, million, k).
    """

    kind: str
    unit: str
    low: Decimal
    high: Decimal
    begin: int
    end: int
    numeral: Numeral
    scaled: bool = False
    low_inclusive: bool = True
    high_inclusive: bool = True

    def times(self, factor: Decimal) -> Amount:
        """The same words, worth ``factor`` times as much."""
        if factor == ONE:
            return self
        return self._replace(low=self.low * factor, high=self.high * factor)


def amount_at(
    tokens: Tokens, index: int, lone_unit: bool = False, articles: bool = False
) -> Amount | None:
    """The amount that begins at ``index``, with the units before and after its numeral."""
    figures = is_digits(tokens.texts[index])
    percent = None if figures else units.PERCENT_BEFORE.at(tokens, index)
    if percent is not None:
        return _percent(tokens, index, *percent)
    money = None if figures else currencies.before(tokens, index)
    if money is not None:
        return _money(tokens, index, *money)
    joined = tokens.texts[index - 1] != "between"
    numeral = numeral_at(tokens, index, joined, lone_unit)
    if numeral is None:
        numeral = _one(tokens, index, articles)
    return None if numeral is None else _with_unit(tokens, numeral)


def _one(tokens: Tokens, index: int, articles: bool) -> Numeral | None:
    """One of the time unit after an article: an hour, all day; "a decade" in any case."""
    if tokens.texts[index] not in ARTICLES:
        return None
    place = index + 1 + (tokens.texts[index + 1] == "-")
    unit = units.SUFFIXES.at(tokens, place)
    if unit is None or unit[0].kind != "duration":
        return None
    if not (articles or unit[0].worth > 2 or _under_a_bound(tokens, index)):
        return None
    return Numeral(ONE, ONE, index, index + 1)


def _under_a_bound(tokens: Tokens, index: int) -> bool:
    """Whether a bound stands before an article: less than a year."""
    bound = BEFORE.before(tokens, index)
    return tokens.texts[index] in ("a", "an") and bound is not None and bound[0] in STRONG


def _percent(tokens: Tokens, begin: int, worth: Decimal, index: int) -> Amount | None:
    numeral = numeral_at(tokens, index, lone_unit=False) or _hundred(tokens, index)
    if numeral is None:
        return None
    return Amount(
        "percent", "percent", numeral.low * worth, numeral.high * worth, begin, numeral.end, numeral
    )


def _hundred(tokens: Tokens, index: int) -> Numeral | None:
    if tokens.texts[index] not in ("百", "佰"):
        return None
    return Numeral(Decimal(100), Decimal(100), index, index + 1)


def _money(tokens: Tokens, begin: int, code: str, times: Decimal, index: int) -> Amount | None:
    if tokens.texts[index] == ":":
        index += 1
    numeral = numeral_at(tokens, index)
    if numeral is None or numeral.fraction:
        return None
    after = currencies.SUFFIXES.at(tokens, numeral.end)
    end = numeral.end
    if after is not None and currencies.closes(tokens, code, after):
        code, end = code or after[0], after[1]
    return _amount(tokens, "money", code, numeral, begin, end).times(times)


def _with_unit(tokens: Tokens, numeral: Numeral) -> Amount | None:
    end = numeral.end
    if tokens.texts[end] == "-" and is_latin(tokens.texts[end + 1]) and glued(tokens, end):
        end += 1
    end = _of_a(tokens, end) if numeral.fraction else end
    money = currencies.after(tokens, end) or _of_money(tokens, end)
    if money is not None:
        code, worth, stop = money
        return _amount(tokens, "money", code, numeral, numeral.begin, stop).times(worth)
    part = _of_a_percent(tokens, numeral)
    if part is not None:
        return part
    tenth = _tenths(tokens, numeral) or _split_in_ten(tokens, numeral)
    if tenth is not None:
        return tenth
    unit = None if _rough_fraction(tokens, numeral) else _unit_after(tokens, end)
    if unit is None:
        return _half_month(tokens, numeral) or _bare(tokens, numeral)
    meaning, stop = unit
    found = _amount(tokens, meaning.kind, meaning.unit, numeral, numeral.begin, stop)
    return _and_half(tokens, found.times(meaning.worth), meaning.worth)


def _of_a(tokens: Tokens, end: int) -> int:
    """Past the words between a part and the time that it is of: half a year, a quarter of a century."""
    place = end + (tokens.texts[end] in ("of", "-"))
    place += tokens.texts[place] in ("a", "an")
    return place if units.TIMES.at(tokens, place) else end


def _of_a_percent(tokens: Tokens, numeral: Numeral) -> Amount | None:
    """Half a percent, three quarters of a percent, a quarter percent."""
    if not numeral.fraction:
        return None
    end = numeral.end
    end += tokens.texts[end] == "of"
    end += tokens.texts[end] in ("a", "an", "one")
    unit = units.SUFFIXES.at(tokens, end)
    if unit is None or unit[0].kind != "percent":
        return None
    found = _amount(tokens, "percent", "percent", numeral, numeral.begin, unit[1])
    return found.times(unit[0].worth)


def _of_money(tokens: Tokens, index: int) -> tuple[str, Decimal, int] | None:
    """Hundreds of millions of NT dollars; but not 60 of NT$200."""
    if tokens.texts[index] != "of" or tokens.texts[index - 1] not in _MANY:
        return None
    money = currencies.after(tokens, index + 1)
    return None if money is None or is_digits(tokens.texts[money[2]]) else money


def _and_half(tokens: Tokens, found: Amount, worth: Decimal) -> Amount:
    """三年半, an hour and a half."""
    if found.kind != "duration":
        return found
    end = found.end
    if tokens.texts[end] == "半" and tokens.texts[end + 1] not in ("個", "導", "成"):
        stop = end + 1
    elif [tokens.texts[end + ahead] for ahead in range(3)] == ["and", "a", "half"]:
        stop = end + 3
    else:
        return found
    more = worth / 2
    return found._replace(low=found.low + more, high=found.high + more, end=stop)


def _rough_fraction(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether 強 or 弱 says that a part is a little more or less, and counts nothing: 三分之一強."""
    return numeral.fraction and tokens.texts[numeral.end] in ("強", "弱")


def _half_month(tokens: Tokens, numeral: Numeral) -> Amount | None:
    """兩個半月, 三個半小時."""
    if tokens.texts[numeral.end] != "個" or tokens.texts[numeral.end + 1] != "半":
        return None
    unit = units.AFTER_HALF.at(tokens, numeral.end + 2)
    if unit is None:
        return None
    half = Decimal("0.5")
    found = _amount(tokens, "duration", unit[0], numeral, numeral.begin, unit[1])
    return found._replace(low=found.low + half, high=found.high + half)


def _bare(tokens: Tokens, numeral: Numeral) -> Amount | None:
    return _amount(tokens, "number", "number", numeral, numeral.begin, numeral.end)


def _tenths(tokens: Tokens, numeral: Numeral) -> Amount | None:
    """七成, 七成五, 2.5成; but not the 成 of another word (成立, 成本)."""
    end = numeral.end
    following = tokens.texts[end + 1]
    staff = following == "員" and tokens.texts[end + 2] == "工"  # 七成員工
    if tokens.texts[end] not in units.TENTHS:
        return None
    if following in units.NOT_BEFORE[units.TENTH] and not staff:
        return None
    if numeral.high > 10:
        return None
    more = Decimal(0)
    end += 1
    if following in DIGITS and tokens.texts[end + 1] not in _AFTER_TENTH:
        more, end = Decimal(DIGITS[following]), end + 1
    return Amount(
        "percent", "percent", numeral.low * 10 + more, numeral.high * 10 + more,
        numeral.begin, end, numeral,
    )  # fmt: skip


def _split_in_ten(tokens: Tokens, numeral: Numeral) -> Amount | None:
    """八二開: eight parts to two."""
    if tokens.texts[numeral.end] not in ("開", "分") or numeral.end - numeral.begin != 2:
        return None
    parts = [DIGITS.get(tokens.texts[place], 0) for place in (numeral.begin, numeral.end - 1)]
    if sum(parts) != 10:
        return None
    share = Decimal(parts[0] * 10)
    return Amount("percent", "percent", share, share, numeral.begin, numeral.end + 1, numeral)


def _unit_after(tokens: Tokens, index: int) -> tuple[units.Unit, int] | None:
    place = index
    for _ in range(6):
        found = units.SUFFIXES.at(tokens, place)
        if found is not None:
            return found if _fits(tokens, place, found) else None
        bound = AFTER.at(tokens, place) if place == index else None
        if bound is not None:
            place = bound[1]  # "300 or more people": the bound is read later
        elif tokens.texts[place] in units.ADJECTIVES or tokens.texts[place] == "-":
            place += 1
        else:
            return None
    return None


def _fits(tokens: Tokens, place: int, found: tuple[units.Unit, int]) -> bool:
    end = found[1]
    last, following = tokens.texts[end - 1], tokens.texts[end]
    if following == ":" and not glued(tokens, place):
        return False  # 人:45 年:18
    if following and glued(tokens, end) and following in units.NOT_BEFORE.get(last, ()):
        return False
    if tokens.texts[place] in units.TOUCHING and end == place + 1:
        return glued(tokens, place)
    return True


def _amount(tokens: Tokens, kind: str, unit: str, numeral: Numeral, begin: int, end: int) -> Amount:
    return Amount(
        kind,
        unit,
        numeral.low,
        numeral.high,
        begin,
        end,
        numeral,
        scaled=_scaled(tokens, begin, end),
        low_inclusive=numeral.low_inclusive,
        high_inclusive=numeral.high_inclusive,
    )


def _scaled(tokens: Tokens, begin: int, end: int) -> bool:
    for index in range(begin, end):
        text = tokens.texts[index]
        if text in _SCALE_TEXTS:
            return True
        if text in ("仟", "千", "百", "佰") and is_digits(tokens.texts[index - 1]):
            return True
    return False
