"""Spans of time among the figures: the firm's age, the years that an amount is spread over, the year of a plan."""

from __future__ import annotations

import re

from precheck.reading.figure import MONEY, YEARS, Figure
from precheck.reading.passage import Passage
from precheck.reading.tokens import expression

AGE = "years_in_business"

_RUN_ON = expression(r"内?(?:共|要|約|就)?[\d一二兩三四五六七八九十百千]|\s(?:shy|short) of\b")
_OVER = re.compile(
    r"[\s,]*(?:spread\s|staged\s)?(?:over|across|within|during)?\s*(?:the\s)?(?:(?:next|coming|following)\s)?",
    re.IGNORECASE,
)
_AROUND = 16
_FIRM = expression(
    r"\s?的?(?:老店|老廠|老公司|老牌|老字號)|\s?的[^，,。\d]{0,8}(?:廠|公司|企業|店|行|社)"
)
_THE_FIRM = expression(
    r"\s?(?:我們|我家|阮|本|敝|這家|這間)?(?:公司|企業|工廠|廠|店)(?:已經?|都|也|有|開了?|到現在|剛好)*\s?"
)
_DOING = expression(r"(?:做|開|經營|營業|營運|運作|代工|接單|加工)[^\d，,。]{0,6}\Z")
_LASTED = expression(r"\s?(?:了|啦|矣|多了|囉|的?歷史|老店|老廠|\Z|[，,。.;；!！])")
_FROM = expression(r"[從自]\s?(?:民國|西元)?\s?\Z")
_UNTIL_NOW = expression(
    r"\s?年?(?:就|一路|一直|開始)*(?:做|開|經營|營業|營運|走|拚)?(?:到現在|到今天|到今|至今)"
)
_OF_SOMETHING_ELSE = (
    "export",
    "abroad",
    "brand",
    "rd",
    "lab",
    "channel",
    "home",
    "personal",
    "held",
    "place",
    "plan",
    "theirs",
    "sell",
)
_YEAR_TO_COME, _BEFORE = re.compile(r"20[2-4]\d\s?年?"), 8
_IN = re.compile(
    r"(?:\b(?:in|by|until|before|from|during|for|since|end of)\s|到|在|於)\Z", re.IGNORECASE
)
_OLD_PERSON = re.compile(r"(?:今年|现在|已经)\s?\Z")
_OF_A_PERSON = expression("[歲岁]")
_FIRST = re.compile(r"\s?(?:年|先|再|底|就|前|:)")
_IN_MONTHS = re.compile("month|月", re.IGNORECASE)
# What something else takes: switching takes 18 months.
_LASTING = re.compile(r"\b(?:takes?|took|needs?|needed|requires?|lasts?|within|after|every)\s\Z")
_MARKS = ",，、;；.。/|"


def is_span_of(passage: Passage, figure: Figure) -> bool:
    """Whether a span of time runs into the figure that is told for it: 三年150家, two years shy of forty."""
    if figure.bare and _is_a_persons(passage, figure):
        return True
    if figure.family != YEARS:
        return False
    return _RUN_ON.match(passage.said, figure.end) is not None or _is_a_years(passage, figure)


def _is_a_persons(passage: Passage, figure: Figure) -> bool:
    """Whether a number goes on about how old somebody is: 我十八歲出來做，今年六十五."""
    if not _OLD_PERSON.search(passage.said, max(figure.start - _BEFORE, 0), figure.start):
        return False
    start, end = passage.sentence_at(figure.start)[0], passage.clause_at(figure.start)[1]
    return _OF_A_PERSON.search(passage.said, start, end) is not None


def _is_a_years(passage: Passage, figure: Figure) -> bool:
    """Whether an amount follows that is told for one year: 一年研發花三億, a year we spend 30 million."""
    if (figure.low, figure.high) != (1, 1):
        return False
    rest = passage.figures_in((figure.end, passage.clause_at(figure.start)[1]))
    return bool(rest) and (rest[0].family == MONEY or rest[0].scaled)


def _is_period_of(passage: Passage, figure: Figure) -> bool:
    """Whether a span of time is the one an amount is spent in: 200 million over the next three years."""
    if figure.family != YEARS or figure.founded is not None:
        return False
    before = [other for other in passage.figures if other.end <= figure.start][-1:]
    if not before or not (before[0].family == MONEY or before[0].scaled):
        return False
    between = passage.text[before[0].end : figure.start]
    over = figure.text.lower().startswith("over ") or bool(between.strip(" ,"))
    return over and "," not in between and _OVER.fullmatch(between) is not None


def is_time_of_amount(passage: Passage, figure: Figure) -> bool:
    """Whether a period is that of the amount beside it: 一年差不多一億八, 200 million over the next three years."""
    if _is_period_of(passage, figure):
        return True
    if figure.family == YEARS and _IN_MONTHS.search(figure.text) and _is_a_years(passage, figure):
        return True  # twelve months brought us 3 billion
    if figure.family != YEARS or not passage.hits_in(figure.span, ("period",)):
        return False
    after = passage.beside(figure)[1]
    return after is not None and after.start < passage.clause_at(figure.start)[1]


def listed_age(passage: Passage, figure: Figure) -> str | None:
    """A span of years that stands by itself among other facts: 營收5億 20年 手工具."""
    if figure.family != YEARS or len(passage.figures) == 1 or figure.founded is not None:
        return None
    if passage.hits_in(figure.span, ("period",)):
        return None  # 三千萬 一個月
    text = passage.text
    before, after = text[max(figure.start - 1, 0) : figure.start], text[figure.end : figure.end + 1]
    apart = all(not mark or mark.isspace() or mark in _MARKS for mark in (before, after))
    planned = passage.has(
        passage.sentence_at(figure.start), "plan", "future", "investment", "new_jobs"
    )
    lasting = _LASTING.search(passage.said, max(figure.start - _AROUND, 0), figure.start)
    return AGE if apart and not planned and lasting is None else None


def age_of_firm(passage: Passage, figure: Figure) -> str | None:
    """The years of the firm, by the shape of the words: 公司三十年了, 15年的洗碗精小廠, 做代工三十五年."""
    if figure.founded is not None and _is_since(passage, figure):
        return AGE
    if figure.family != YEARS or figure.founded is not None or (figure.high or figure.low or 0) < 1:
        return None
    clause = passage.clause_at(figure.start)
    before = passage.said[max(clause[0], figure.start - _AROUND) : figure.start]
    after = passage.said[figure.end : min(clause[1], figure.end + _AROUND)]
    if _FIRM.match(after):
        return AGE
    if passage.has(clause, *_OF_SOMETHING_ELSE):
        return None
    doing = _DOING.search(before) or _THE_FIRM.fullmatch(before) or _FIRM.search(before)
    return AGE if doing and _LASTED.match(after) else None


def _is_since(passage: Passage, figure: Figure) -> bool:
    """Whether a year is the one that the firm has been at work since: 從2022年做到現在."""
    if passage.has(passage.clause_at(figure.start), *_OF_SOMETHING_ELSE):
        return False
    before = passage.said[max(figure.start - _BEFORE, 0) : figure.start]
    return bool(_FROM.search(before) and _UNTIL_NOW.match(passage.said, figure.end))


def is_year_to_come(passage: Passage, figure: Figure) -> bool:
    """Whether four digits tell when, and not how many: 5 in 2028, 2027先開40個."""
    if not figure.bare or not _YEAR_TO_COME.fullmatch(figure.text):
        return False
    if figure.text.endswith("年"):
        return True
    before = passage.text[max(figure.start - _BEFORE, 0) : figure.start]
    return bool(_IN.search(before) or _FIRST.match(passage.text, figure.end))
