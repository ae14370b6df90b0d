"""Figures that make items of a list by themselves: 12億、300人、87年; "NT$320m, 75 ppl, 23 yrs old"."""

from __future__ import annotations

import re

from precheck.reading.clauses import A_TIME, Span
from precheck.reading.figure import FOUNDING, MONEY, NUMBER, PEOPLE, YEARS, Figure
from precheck.reading.lexicon.listing import BESIDE
from precheck.reading.passage import Passage, once
from precheck.reading.phrases import Phrasebook
from precheck.reading.topics import FAMILY_OF, topic_of

_BOOK = Phrasebook(({"beside": BESIDE},))
_MARKS = frozenset(".,;:!?。，、；：！？…~()（）/\"'「」|-+&【】")
_GAP = re.compile(rf"\s+(?!{A_TIME})(?=[\u3400-\u9fff])")
_OTHERS = ("investment", "plan", "new_jobs", "no_plan")
_TALKED_OF = {"staff": PEOPLE, "age": YEARS}
_FLOWS = ("revenue", "rd", "export", "investment", "sell")
_RECENT = 3  # years: an amount may be of one of them
_KINDS = 2  # kinds of figures that make a list
_WHEN = re.compile(
    r"(?:\s(?:in|of)?\s?(?:revenue|sales|turnover|orders|business|people|staff|employees))?"
    r"\s?,?\s(?:in|for|during|of|fy|at the end of|by|back in)\s(?:fy|the year|fiscal|calendar)?\s?|\s?[在于]\s?"
)
_HAD_IT = r"\s?年?度?底?\s?(?:是|为|约|有|做了?到?|开了?|收了?|营收|卖了?|:|was|had|did|at|=)\s?"
_HAD, _LATELY_HAD = re.compile(_HAD_IT), re.compile(rf"{_HAD_IT}|\s?年?度?[,，]\s?")


def is_item(passage: Passage, figure: Figure) -> bool:
    """Whether nothing stands beside a figure, in its item, that would say what it is about."""
    start, end = item_of(passage, figure)
    words = tuple(
        word
        for word in passage.words_in((start, end))
        if word.text not in _MARKS and not figure.start <= word.start < figure.end
    )
    covered = {place for hit in _BOOK.find(words) for place in range(hit.start, hit.end)}
    return all(word.start in covered for word in words)


def item_of(passage: Passage, figure: Figure) -> Span:
    """The part of its clause that a figure makes an item of: up to the figures beside it, or a gap in Chinese."""
    start, end = passage.clause_at(figure.start)
    before, after = passage.beside(figure)
    start = max(start, before.end if before else 0)
    end = min(end, after.start if after else end)
    times = passage.figures_in((figure.end, end))
    end = times[0].start if times else end
    gap = _GAP.search(passage.text, figure.end, end)
    return start, gap.start() if gap else end


@once
def is_list(passage: Passage, whole: Span) -> bool:
    """Whether a message tells figures of several kinds."""
    kinds = {kind for figure in passage.figures if (kind := _kind(figure)) is not None}
    kinds |= {kind for tag, kind in _TALKED_OF.items() if passage.has(whole, tag)}
    return len(kinds) >= _KINDS


def _by_kind(passage: Passage, figure: Figure) -> str | None:
    """The fact that an item of a list tells by its kind alone: money is the revenue, a span of years the age."""
    kind = _kind(figure)
    if (
        kind not in (MONEY, YEARS)
        or not is_list(passage, passage.whole)
        or not is_item(passage, figure)
    ):
        return None
    if passage.has(passage.sentence_at(figure.start), *_OTHERS):
        return None
    if kind == YEARS and _is_beside(passage, figure):
        return None
    return "annual_revenue" if kind == MONEY else "years_in_business"


def _is_beside(passage: Passage, figure: Figure) -> bool:
    """Whether a time is said of what stands beside it: 一年 of an amount, 2023年 of 營收, (114年)."""
    if passage.text[max(figure.start - 1, 0) : figure.start] in ("(", "（"):
        return True
    if passage.hits_in(figure.span, ("period",)) or is_when(passage, figure):
        return True
    old = figure.founded is not None and passage.as_of.year - figure.founded[1].year > _RECENT
    if old and _GAP.match(passage.text, figure.end):
        return False
    after = item_of(passage, figure)[1], passage.clause_at(figure.start)[1]
    of_amount = passage.has(after, *_FLOWS) and passage.beside(figure)[1] is not None
    return of_amount or (figure.high is not None and figure.high < 1)


def is_when(passage: Passage, figure: Figure) -> bool:
    """Whether a year is the one of the amount beside it: NT$450 million in 2025, 114年做了九億."""
    if figure.founded is None:
        return False
    before, _ = passage.beside(figure)
    behind = before is not None and not before.timed
    if behind and before and _WHEN.fullmatch(passage.said, before.end, figure.start):
        return True
    return _had_it(passage, figure)


def _had_it(passage: Passage, figure: Figure) -> bool:
    """Whether a year stands right before what it had: 2023是3%、2024是4%."""
    after = passage.beside(figure)[1]
    if figure.founded is None or after is None or after.timed:
        return False
    recent = passage.as_of.year - figure.founded[1].year <= _RECENT
    had = _LATELY_HAD if recent and figure.start == passage.sentence_at(figure.start)[0] else _HAD
    return had.fullmatch(passage.said, figure.end, after.start) is not None


def _kind(figure: Figure) -> str | None:
    if figure.founded is not None or figure.family == FOUNDING or figure.either:
        return YEARS
    if figure.family == NUMBER:
        return MONEY if figure.scaled else None
    return figure.family if figure.family in (MONEY, PEOPLE, YEARS) else "share"


def listed(passage: Passage, figure: Figure, asked: str | None) -> str | None:
    """What an item of a list tells, unless it may be what was asked for."""
    fact = _by_kind(passage, figure)
    taken = fact is None or (asked in FAMILY_OF and FAMILY_OF[asked] == FAMILY_OF[fact])
    return None if taken else fact


def one_revenue(
    passage: Passage, bound: dict[str, list[Figure]], alone: list[Figure]
) -> dict[str, list[Figure]]:
    """What is bound, without amounts that stand alone in a list, where they are several or the revenue is named."""
    told = bound.get("annual_revenue", [])
    named = any(topic_of(passage, figure) == "annual_revenue" for figure in told)
    several = [figure for figure in alone if figure in told]
    if not several or (len(several) == 1 and not named):
        return bound
    rest = [figure for figure in told if figure not in several]
    others = {fact: figures for fact, figures in bound.items() if fact != "annual_revenue"}
    return {**others, "annual_revenue": rest} if rest else others
