"""A share told as a part of a whole, or as the parts that make it: 160 of our 200 people, 40 here and 10 in Hanoi."""

from __future__ import annotations

import re
from dataclasses import dataclass

from precheck.reading.clauses import Span
from precheck.reading.figure import MONEY, NUMBER, PEOPLE, PERCENT, THINGS, Figure, whole
from precheck.reading.passage import Passage
from precheck.reading.quantities.folding import fold
from precheck.reading.sides import AWAY, HOME, SIDES, side_of, sides_of, without_total

_WHOLE = 100
_PART = re.compile(
    r"\b(?:out of|of|in|from|per|for)"
    r"(?: (?:every|each|our|the|all|total|sales|revenue|turnover|a|about|roughly|some|worth|of))*\s*\Z"
)
_OF = re.compile(
    r"\b(?:of|out of|from|every|each|among)(?: (?:our|the|all|every|each|total|some|about))*\s*\Z"
)
_OF_THEM = re.compile(r"\b(?:of them|of which|of whom|among them|thereof)\b")
_OF_A_DOLLAR = re.compile(r"\s?(?:out of|of|on|in|from|per) (?:every|each|the|a) (?:nt )?dollar")
_INSIDE = re.compile(
    "裡|裏|當中|之中|其中|中間|中(?![國部東南])|內(?![銷需外地])|\\A(?:錢|員工|人|同仁)?\\s?[,，]?\\s?有"
)
_SOME = re.compile(r"[個家間座條位台]?(?:都|是)?在")
_EACH = re.compile(fold("(?:每(?:賣|生產|出貨|做|賺|收)?|賣|賺|收)") + r"\s?\Z")
_DIVIDED = re.compile(fold("除以|佔|占") + r"|\bdivided by\b")
_FAR = 30
_ABOUT = {
    "export_share": ("export", "abroad", "elsewhere", "place", "home"),
    "rd_intensity": ("rd",),
    "taiwan_operations_share": (*HOME, *AWAY, "staff", "operating"),
    "taiwan_production_share": (*HOME, *AWAY, "making"),
}
_OF_FAMILY = {
    "export_share": (MONEY, NUMBER),
    "rd_intensity": (MONEY, NUMBER),
    "taiwan_operations_share": (PEOPLE, NUMBER, MONEY),
    "taiwan_production_share": (MONEY, NUMBER, THINGS),
}
_ELSE = ("capital", "age", "brand", "customer", "is_unique")


@dataclass(frozen=True)
class Ratio:
    """A share worked out, and the figures that it was worked out of."""

    share: Figure
    used: tuple[Figure, ...]


def ratio(passage: Passage, spans: tuple[Span, ...], fact: str | None) -> Ratio | None:
    """The share that some figures come to for the fact asked about, if that is a share; no percent is said."""
    if fact not in _ABOUT or any(figure.family == PERCENT for figure in passage.figures):
        return None
    figures = [
        figure
        for figure in passage.counts
        if not figure.timed and any(start <= figure.start < end for start, end in spans)
    ]
    told = [figure for figure in figures if _may_be_part(figure, fact)]
    for first, second in zip(told, told[1:]):
        found = _part_of_whole(passage, fact, first, second)
        if found is not None:
            return found
    return _cents(passage, told) or _by_sides(passage, fact, told)


def _may_be_part(figure: Figure, fact: str) -> bool:
    """Whether it is an amount or a count of what the fact is a share of."""
    return figure.family in _OF_FAMILY[fact] and bool(figure.low) and figure.high is not None


def _cents(passage: Passage, told: list[Figure]) -> Ratio | None:
    """Five cents out of every dollar."""
    for figure in told:
        if figure.unit == "cent" and _OF_A_DOLLAR.match(fold(passage.text), figure.end):
            share = _figure(passage, figure.span, float(figure.low or 0))
            return Ratio(share._replace(high=figure.high), (figure,))
    return None


def _part_of_whole(passage: Passage, fact: str, first: Figure, second: Figure) -> Ratio | None:
    if not _alike(first, second) or passage.has((first.start, second.end), *_ELSE):
        return None
    part, of = sorted((first, second), key=lambda figure: figure.high or 0)
    if of.low != of.high or (part.high or 0) > (of.low or 0) or not _linked(passage, first, second):
        return None
    if not passage.has(passage.sentence_at(first.start), *_ABOUT[fact]) and not _lone(
        passage, fact
    ):
        return None
    share = _share_of(passage, part, float(of.low or 0), (first.start, second.end))
    sides = SIDES.get(fact)
    side = side_of(passage, part, sides) if sides is not None else 0
    if side is None and passage.has(passage.sentence_at(part.start), *_ABOUT[fact]):
        side = 0 if fact == "export_share" else None
    if side is None and not _lone(passage, fact):
        return None
    return Ratio(_rest(share) if side == 1 else share, (first, second))


def _beside(passage: Passage, first: Figure, second: Figure) -> bool:
    """三個廠兩個在台灣: the second counts some of the first."""
    return second.start - first.end <= 1 and _SOME.match(passage.text, second.end) is not None


def _alike(first: Figure, second: Figure) -> bool:
    families = {first.family, second.family} - {NUMBER}
    units = {first.unit, second.unit} - {""}
    return len(families) <= 1 and len(units) <= 1


def _linked(passage: Passage, first: Figure, second: Figure) -> bool:
    """Whether the one figure is said to be of the other."""
    said = fold(passage.text)
    between = said[first.end : second.start]
    before = said[max(first.start - _FAR, 0) : first.start]
    if len(between) > _FAR:
        return False
    if (first.high or 0) < (second.high or 0):
        return _PART.search(between) is not None or _DIVIDED.search(between) is not None
    return (
        _beside(passage, first, second)
        or _OF.search(before) is not None
        or _OF_THEM.search(said[first.end : second.end + _FAR]) is not None
        or _EACH.search(before) is not None
        or _INSIDE.search(between) is not None
        or _INSIDE.match(said[first.end :]) is not None
    )


def _lone(passage: Passage, fact: str) -> bool:
    """Whether nothing is named that the figures could be about instead; a share of sales is of sales."""
    if fact in ("rd_intensity", "export_share") and passage.has(passage.whole, "revenue"):
        return not passage.has(passage.whole, "staff", "capital", "making")
    return not passage.has(
        passage.whole, "staff", "revenue", "capital", "rd", "export", "making", "customer"
    )


def _by_sides(passage: Passage, fact: str, told: list[Figure]) -> Ratio | None:
    """The part of those here in all of those told, where each is said to be here or away."""
    sides = SIDES.get(fact)
    told = without_total(told)
    if sides is None or len(told) < 2 or any(figure.low != figure.high for figure in told):
        return None
    if not all(_alike(told[0], figure) for figure in told[1:]):
        return None
    if passage.has((max(told[0].start - 2, 0), told[-1].start), "each"):
        return None  # 台中跟彰化各一個廠: of how many places is not counted here
    sided = list(zip(sides_of(passage, told, sides), told))
    if {side for side, _ in sided} != {0, 1}:
        return None
    here = sum(float(figure.low or 0) for side, figure in sided if side == 0)
    total = sum(float(figure.low or 0) for figure in told)
    span = told[0].start, told[-1].end
    return Ratio(_figure(passage, span, here * _WHOLE / total), tuple(told))


def _share_of(passage: Passage, part: Figure, of: float, span: Span) -> Figure:
    low, high = float(part.low or 0) * _WHOLE / of, float(part.high or 0) * _WHOLE / of
    figure = _figure(passage, span, low)
    return figure._replace(high=whole(high), approximate=part.approximate)


def _rest(share: Figure) -> Figure:
    return share._replace(
        low=whole(_WHOLE - (share.high or 0)), high=whole(_WHOLE - (share.low or 0))
    )


def _figure(passage: Passage, span: Span, share: float) -> Figure:
    said = passage.text[span[0] : span[1]]
    return Figure(PERCENT, *span, said, whole(share), whole(share), worked_out=True)
