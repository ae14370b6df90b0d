"""From a figure to a fact's value, or to what must be asked before it can be one."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from datetime import date

from precheck.reading.asks import ask_calendar, ask_currency, ask_period, ask_unit
from precheck.reading.figure import MONEY, NUMBER, PEOPLE, PERCENT, YEARS, Figure, times, whole
from precheck.reading.labels import PER_YEAR, PERIOD, label
from precheck.reading.lexicon.replies import OURS
from precheck.reading.passage import Passage
from precheck.reading.phrases import Phrasebook
from precheck.reading.questions import is_chinese, language_of
from precheck.reading.results import NOTHING, Reading, Result
from precheck.reading.staffing import JOBS, pace_of
from precheck.reading.topics import FAMILY_OF
from precheck.rules.facts import Quantity, years_since

TWD = "TWD"
_FLOWS = frozenset({"annual_revenue", "rd_spending"})
_SMALLEST_CLEAR = 1_000_000  # below, a bare number may be in thousands, 萬 or millions
_SMALLEST_NAMED = 10_000  # no firm's year is below, whatever the currency
_CHINESE_SCALES = frozenset("ew")
_LATIN_SCALE = re.compile(r"[a-df-vx-z]")
_ROMANISED = frozenset({"wan", "yi"})
_BESIDE, _AHEAD = 4, 60
# What makes a clause no mere talk of the rest: it denies, was so, or speaks of what is sold.
_SAID_OTHERWISE = ("not", "past", "plan", "sell", "export", "brand", "channel", "start", "ended")
_AFRESH = ("making", "operating", "staff", "export", "sell", "revenue")
_SINCE = re.compile(
    r"(?:ever )?(?:since|after|once|when|before|until|if|although|though)\b|自从|如果|虽然"
)
_CLOSED = re.compile(r"\b(?:closed?|shut|sold|left|moved)\b|关掉|关了|收掉|收了|撤|搬")
_OUTSIDE = re.compile(r"\b(?:outside|others?|rest|so)\b|外面|其他|其余|剩下|所以")
_OVERTAKES = re.compile(
    r"\b(?:overtook|overtaken|passed|exceeds?|exceeded|more than|bigger than|larger than)\b|超过|赢过|大过|多过"
)
_ALL_BUT = re.compile(
    r"\b(?:all|everything|everyone|every one|the whole lot)\b[^,.;\d]{0,30}?"
    r"\b(?:but|except|except for|bar|apart from|minus|other than)\s"
    r"(?:for |about |some |roughly |around |maybe |the )*\Z"
)
_TEN, _HUNDRED = 10, 100
_OURS = Phrasebook(({TWD: OURS},))


def result_of(passage: Passage, fact: str, figure: Figure) -> Result:
    """The reading of one figure for a fact, or the ask that it leaves open."""
    family = FAMILY_OF[fact]
    if family == MONEY:
        return _money(passage, fact, figure)
    quantity = quantity_of(passage, fact, figure)
    pace = pace_of(passage, figure) if fact == JOBS else 1
    if quantity is not None and pace > 1:
        return Result(asks=(ask_period(fact, figure, quantity, pace),))
    if quantity is not None:
        return told(passage, fact, figure, quantity)
    if figure.either:
        return Result(asks=(ask_calendar(fact, figure, passage.as_of),))
    return NOTHING


def quantity_of(passage: Passage, fact: str, figure: Figure) -> Quantity | None:
    """A figure as a quantity in the fact's own unit, if it can be one without asking."""
    family = FAMILY_OF[fact]
    if family == MONEY:
        return _amount(figure, _currency(passage, figure))
    if family == YEARS and figure.founded is not None:
        return since(figure.founded, figure.text, figure.approximate, passage.as_of)
    if figure.either:
        return None
    if family == PERCENT:
        return _share(passage, fact, figure)
    return _people(figure) if family == PEOPLE else _amount(figure, "years")


def since(days: tuple[date, date], stated: str, approximate: bool, as_of: date) -> Quantity:
    """The years since a founding date, with the days that it allows kept beside."""
    low, high = years_since(days, as_of)
    return Quantity(low, high, "years", approximate=approximate, stated=stated, founded=days)


def told(passage: Passage, fact: str, figure: Figure, quantity: Quantity) -> Result:
    """A result with one reading."""
    text = passage.text[figure.start : figure.end]
    return Result((Reading(fact, quantity, figure.start, figure.end, text),))


def money_result(fact: str, figure: Figure, quantity: Quantity) -> Result:
    """An amount of money as a reading, once it is in TWD; else with the ask for its currency."""
    reading = Reading(fact, quantity, figure.start, figure.end, figure.text)
    if quantity.unit == TWD:
        return Result((reading,))
    ask = ask_currency(fact, figure, quantity)
    return Result((reading,) if quantity.unit else (), (ask,))


def _money(passage: Passage, fact: str, figure: Figure) -> Result:
    currency = _currency(passage, figure)
    quantity = _amount(figure, currency)
    period = label(passage, figure, PERIOD) if fact in _FLOWS else None
    if _unclear(figure):
        return Result(asks=(ask_unit(fact, figure, currency),))
    if period in PER_YEAR:
        return Result(asks=(ask_period(fact, figure, quantity, PER_YEAR[period]),))
    return money_result(fact, figure, quantity)


def _unclear(figure: Figure) -> bool:
    if figure.scaled or not figure.high:
        return False
    return figure.high < (_SMALLEST_CLEAR if figure.family == NUMBER else _SMALLEST_NAMED)


def _currency(passage: Passage, figure: Figure) -> str:
    """The currency named; a Chinese amount that names none is in TWD, an English one (850M) is open (``""``)."""
    if figure.unit:
        return figure.unit
    said = figure.text.lower()
    chinese = (
        any(is_chinese(char) for char in said)
        or said[-1:] in _CHINESE_SCALES
        or not _ROMANISED.isdisjoint(said.split())
    )
    zero = figure.low == 0 and figure.high == 0
    if chinese or zero:
        return TWD
    named = _named_elsewhere(passage)
    if named:
        return named
    if figure.scaled and _LATIN_SCALE.search(said):
        return ""  # million and M name no currency, whatever language stands around them
    around = [word for word in passage.words if not figure.start <= word.start < figure.end]
    return TWD if (language_of(around) or passage.language) == "zh-TW" else ""


def _named_elsewhere(passage: Passage) -> str:
    """The one currency of the other amounts, or said apart from them: "..., in NT dollars"."""
    units = {figure.unit for figure in passage.figures if figure.family == MONEY and figure.unit}
    if units:
        return units.pop() if len(units) == 1 else ""
    return TWD if any(_OURS.find(passage.words)) else ""


def _people(figure: Figure) -> Quantity:
    """People are counted whole: about 55 is 50 to 60."""
    low = None if figure.low is None else math.ceil(figure.low)
    high = None if figure.high is None else math.floor(figure.high)
    if low is None or high is None or low <= high:
        figure = figure._replace(low=low, high=high)
    return _amount(figure, "people")


def _amount(figure: Figure, unit: str) -> Quantity:
    return Quantity(
        low=figure.low,
        high=figure.high,
        unit=unit,
        low_inclusive=figure.low_inclusive,
        high_inclusive=figure.high_inclusive,
        approximate=figure.approximate,
        stated=figure.text,
    )


def as_share(figure: Figure) -> Figure:
    """A bare number in answer to a question about a share: percent; a part of one, in hundredths."""
    if _is_fraction(figure):
        figure = figure._replace(low=times(figure.low, _HUNDRED), high=times(figure.high, _HUNDRED))
    return figure._replace(family=PERCENT) if figure.family == NUMBER else figure


def _share(passage: Passage, fact: str, figure: Figure) -> Quantity | None:
    said = figure.family == PERCENT  # more than a hundred, so said, is for the turn to refuse
    figure = as_share(figure)
    if max(figure.low or 0, figure.high or 0) > _HUNDRED:
        return _amount(figure, "percent") if said and not figure.worked_out else None
    quantity = _amount(figure, "percent")
    return rest_of(quantity) if is_of_the_rest(passage, fact, figure) else quantity


def _is_fraction(figure: Figure) -> bool:
    """Whether it was said as a part of one, in words: half, two thirds."""
    sides = [side for side in (figure.low, figure.high) if side is not None]
    in_words = not any(char.isdigit() or char in "點点" for char in figure.text)
    return figure.family == NUMBER and in_words and all(0 < side < 1 for side in sides)


def rest_of(share: Quantity) -> Quantity:
    """What is left of the whole: 70 % sold at home leaves 30 %."""
    return replace(
        share,
        low=None if share.high is None else whole(_HUNDRED - share.high),
        high=None if share.low is None else whole(_HUNDRED - share.low),
        low_inclusive=share.high_inclusive,
        high_inclusive=share.low_inclusive,
    )


def _is_of_two_parts(figure: Figure) -> bool:
    """Whether it was said as both parts of a whole (八二開, 80/20): they stand in the order named."""
    if figure.family != PERCENT or not any(mark in figure.text for mark in "開开:/比"):
        return False
    parts = [int(part) for part in re.findall(r"\d+", figure.text)]
    return not parts or sum(parts) in (_TEN, _HUNDRED)


def is_of_the_rest(passage: Passage, fact: str, figure: Figure) -> bool:
    """Whether the share is of what the fact does not count: sold at home, made abroad."""
    wrong, right = (
        (("home_first", "home", "in_taiwan"), ("export", "abroad"))
        if fact == "export_share"
        else (("elsewhere", "place"), ("in_taiwan",))
    )
    if fact == "rd_intensity" or figure.worked_out:
        return False
    if _ALL_BUT.search(passage.said, max(figure.start - _AHEAD, 0), figure.start):
        return True
    if _is_of_two_parts(figure):
        named = passage.hits_in(passage.clause_at(figure.start), (*right, *wrong))
        return bool(named) and ("home_first" in named[0].tags or named[0].tags.isdisjoint(right))
    side = label(passage, figure, (*right, *wrong))
    if side is None and _goes_on_about_the_rest(passage, fact, figure, (right, wrong)):
        return True
    if side not in wrong:
        return False
    return not _is_right_behind(passage, figure, right)


def _goes_on_about_the_rest(
    passage: Passage, fact: str, figure: Figure, sides: tuple[tuple[str, ...], tuple[str, ...]]
) -> bool:
    """Whether the clause before speaks of the rest alone, and this one tells how much: 大陸那邊比較大，65%."""
    number = passage.clause_of(figure.start)
    right, wrong = sides
    clause = passage.clauses[number]
    if not number or passage.has(clause, *right, *wrong, *_AFRESH) or figure.low == _HUNDRED:
        return False
    if _OUTSIDE.search(passage.said, *clause):
        return False
    before = passage.clauses[number - 1]
    if passage.sentence_at(before[0]) != passage.sentence_at(figure.start):
        return False
    told = any(not other.timed for other in passage.figures_in(before))
    since = _SINCE.match(passage.said, *before) or passage.said[before[0] : before[1]].endswith(
        "后"
    )
    closed = _CLOSED.search(passage.said, *before)
    if told or since or closed or passage.has(before, *_SAID_OTHERWISE):
        return False
    named = passage.hits_in(
        before, ("home", *right) if fact == "export_share" else (*right, *wrong)
    )
    if not named or not named[0].tags.isdisjoint(right):
        return False
    compared = _OVERTAKES.search(passage.said, named[0].end, before[1]) is not None
    return compared or all(hit.tags.isdisjoint(right) for hit in named)


def _is_right_behind(passage: Passage, figure: Figure, right: tuple[str, ...]) -> bool:
    """Whether the place that counts stands right behind a share, and no other figure goes with it: 35 % here."""
    end = passage.clause_at(figure.start)[1]
    _, other = passage.beside(figure)
    if other is not None and other.start < end:
        return False
    return bool(passage.hits_in((figure.end, min(figure.end + _BESIDE, end)), right))
