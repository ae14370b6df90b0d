"""Shares said without a figure, or as two parts of ten: 一半, a third, 八二開, 80/20."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from precheck.reading.lexicon.portions import (
    ABOUT,
    AT_LEAST,
    NO_SHARE,
    OVER,
    PORTIONS,
    SITES,
    UNDER,
    WORDS,
)
from precheck.reading.phrases import SHELF, Hit, Phrasebook
from precheck.reading.quantities.folding import fold
from precheck.rules.facts import Number

_PARTS = re.compile(
    r"(?P<first>[1-9一二三四五六七八九](?<!\d.)(?:(?<=[1-9])0)?)\s?(?P<mark>[:/比\-]?)\s?"
    r"(?P<second>[1-9]0|[1-9]|[一二三四五六七八九])\s?(?P<open>開|分|波)?(?!\d)"
)
_FEW = "|".join(WORDS)
_NUMBER, _SMALL = rf"\d{{1,3}}|{_FEW}", r"\d{1,3}|[一二兩三四五六七八九十]"
_OF = re.compile(
    rf"(?<![\w.,$])(?P<some>{_NUMBER})\s(?:out\s)?of\s(?:(?:our|the|all|every|those)\s)?(?P<every>{_NUMBER})(?![\d.,%]|\s?(?:%|million|billion)|\s(?:{NO_SHARE}))\b"
    rf"|(?<![\w.,$])(?P<sites>{_NUMBER})\s(?:{SITES}),?\s(?:and\s)?(?:of\s(?:which|them)\s)?(?P<here>{_NUMBER})\s(?:of\sthem\s)?(?:are\s|is\s)?(?=in\s)"
    rf"|(?<![\d.,億萬])(?P<all>{_SMALL})\s?[個位家間座條件台組]\s?(?:人|廠|工廠|產線|據點)?[\s，,]?\s?(?:[裡裏中]面?|當中|之中|其中)?\s?(?:大概|約|就)?有\s?"
    rf"(?P<few>{_SMALL})\s?[個位家間座條件台組](?!月|人?是?(?:派遣|兼職|正職|工讀))"
)
# What a text must hold for one of them.
_FOR_OF = re.compile(
    rf"of\s(?:(?:our|the|all|every|those)\s)?(?:{_NUMBER})|(?:{SITES}),?\s"
    r"|[個位家間座條件台組]\s?(?:人|廠|工廠|產線|據點)?[\s，,]?\s?(?:[裡裏中]面?|當中|之中|其中)?\s?(?:大概|約|就)?有"
)
_PLACE = r"(?![億萬千百成個])[^\W\d_一二三四五六七八九十]{2,4}"
_BY_PLACE = re.compile(
    rf"(?<![^\W\d_]){_PLACE}\s?(?P<first>[1-9一二三四五六七八九])[\s,，、]{{0,2}}{_PLACE}\s?(?P<second>[1-9一二三四五六七八九])(?=\s*(?:[,，。.;；!！]|$))"
)
_CHINESE = {
    **{char: number for number, char in enumerate("零一二三四五六七八九十")},
    **{"兩": 2, **WORDS},
}
BOOK = SHELF.put(Phrasebook(({f"is {share}": phrases for share, phrases in PORTIONS.items()},)))
BOUNDS = SHELF.put(Phrasebook(({"over": OVER, "under": UNDER, "least": AT_LEAST, "about": ABOUT},)))
_NUMERALS = frozenset("零一二三四五六七八九十百千萬億兩幾點年月日個人歲號樓路段成分之%％")
_WHOLE, _TEN = 100, 10
_NEAR = 0.1


class Portion(NamedTuple):
    """A share in words, with its bounds."""

    start: int
    end: int
    low: Number | None
    high: Number | None
    low_inclusive: bool = True
    high_inclusive: bool = True
    approximate: bool = False


def portions(text: str, shares: Sequence[Hit], bounds: Sequence[Hit]) -> tuple[Portion, ...]:
    """The shares in words, left to right; the phrases for them, and for their bounds, are given."""
    named = [_bounded(hit.start, hit.end, _share(hit), bounds, text) for hit in shares]
    return tuple(
        sorted(
            [*named, *_parted(text), *_counted(text), *_placed(text)],
            key=lambda portion: portion.start,
        )
    )


def _share(hit: Hit) -> float:
    return float(min(hit.tags)[len("is ") :])


def _bounded(start: int, end: int, share: float, bounds: Sequence[Hit], text: str) -> Portion:
    """The share with the bound that stands right before or after it."""
    for bound in bounds:
        between = text[bound.end : start] if bound.end <= start else text[end : bound.start]
        if between.strip() or (bound.end > start and bound.start < end):
            continue
        first, last = min(start, bound.start), max(end, bound.end)
        if "over" in bound.tags:
            return Portion(first, last, share, None, low_inclusive=False)
        if "under" in bound.tags:
            return Portion(first, last, None, share, high_inclusive=False)
        if "least" in bound.tags:
            return Portion(first, last, share, None)
        return Portion(first, last, share * (1 - _NEAR), share * (1 + _NEAR), approximate=True)
    return Portion(start, end, share, share)


def _parted(text: str) -> list[Portion]:
    """Two parts that make a whole: 八二開, 80/20; the first is the one named first."""
    found = []
    for match in _PARTS.finditer(fold(text)):
        first, second = _part(match["first"]), _part(match["second"])
        whole = first + second
        said_so = match["open"] or match["mark"] or _is_said_alone(text, match)
        if (whole in (_TEN, _WHOLE) or match["mark"] == "比") and said_so:
            share = first * _WHOLE / whole
            found.append(Portion(match.start(), match.end(), share, share))
    return found


def _is_said_alone(text: str, match: re.Match[str]) -> bool:
    """Whether two Chinese figures stand by themselves, as nobody says a number: 七三."""
    around = text[max(match.start() - 1, 0) : match.start()] + text[match.end() : match.end() + 1]
    figures = match["first"] + match["second"]
    return figures[0] in _CHINESE and len(figures) == 2 and _NUMERALS.isdisjoint(around)


def _counted(text: str) -> list[Portion]:
    """So many of so many: 3 of our 5 plants, 10個有8個."""
    found = []
    said = fold(text)
    for match in _OF.finditer(said) if _FOR_OF.search(said) else ():
        some = _part(match["some"] or match["here"] or match["few"])
        whole = _part(match["every"] or match["sites"] or match["all"])
        if 0 < some <= whole:
            share = round(some * _WHOLE / whole, 6)
            found.append(Portion(match.start(), match.end(), share, share))
    return found


def _placed(text: str) -> list[Portion]:
    """Parts of ten beside the two places that they are in: 台灣7大陸3."""
    found = []
    for match in _BY_PLACE.finditer(fold(text)):
        parts = [(name, _part(match[name])) for name in ("first", "second")]
        if sum(part for _, part in parts) == _TEN:
            found += [Portion(*match.span(name), *(part * _TEN,) * 2) for name, part in parts]
    return found


def _part(said: str) -> int:
    return _CHINESE[said] if said in _CHINESE else int(said)
