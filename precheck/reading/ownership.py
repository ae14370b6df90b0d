"""What a part of a clause tells of the own brand: whose name is on the goods, and whether it lives."""

from __future__ import annotations

from precheck.reading.figure import PERCENT
from precheck.reading.marketing import (
    ABSENT,
    BEGUN,
    CONTRACT,
    FIRM,
    IDLE,
    OPEN,
    OWN_BRAND,
    PARTLY_THEIRS,
    SUPPORT,
    THEIRS,
    THERE,
    is_about_else,
    is_short,
)
from precheck.reading.notions import Part, ends
from precheck.reading.passage import Passage
from precheck.reading.progress import progress

_ENOUGH = 2
_ALL = 100
_LIVING = ("sold", "known", "steady", "long")


def brand_kind(passage: Passage, part: Part, answering: bool) -> str | None:
    own = part.has("own") or in_short(passage, part)
    named = own or part.has("sign")
    if part.has("unknown"):
        return OPEN
    if part.says("affirmed"):
        return THERE
    if _whose(part, own, named):
        return of_others(passage, part)
    if not named and (not answering or is_about_else(passage, part, OWN_BRAND)):
        return None
    said = progress(passage, part)
    if said is not None:
        return said
    if _denied(part, *(("own", "own_short") if own else ("sign",))):
        return ABSENT
    return _living(passage, part, named)


def in_short(passage: Passage, part: Part) -> bool:
    """Whether it ends on *our own*, 自己的: whose name, without the word for it."""
    short = [notion for notion in part.notions if "own_short" in notion.tags]
    return bool(short) and ends(passage, part, short[-1])


def _whose(part: Part, own: bool, named: bool) -> bool:
    """Whether it tells of another's name, or of work for others, and not of the own."""
    if own and not part.denies("own", "own_short"):
        return False
    work = part.has("contract", "parts") and not named
    return part.has("theirs") or work or traded(part)


def traded(part: Part) -> bool:
    """Whether another's brand is only traded: 代理日本的品牌, we distribute Makita."""
    return part.says("trades") and (part.has("sign") or not part.has("carrier"))


def of_others(passage: Passage, part: Part) -> str | None:
    told = ("theirs", "contract", "parts", "trades")
    if part.says("ended") or not part.says(*told):
        return THERE
    if part.has("mainly", "compares") or part.denies("only") or _in_part(passage, part):
        return PARTLY_THEIRS
    if part.has("maybe"):
        return OPEN
    return THEIRS if part.says("theirs", "trades") else CONTRACT


def _in_part(passage: Passage, part: Part) -> bool:
    """Whether a share is told that is less than all: 90 % OEM."""
    return any(
        figure.family == PERCENT and (figure.low or 0) < _ALL
        for figure in passage.figures_in(part.span)
    )


def _denied(part: Part, *things: str) -> bool:
    return part.denies(*things) and not part.says(*things)


def _living(passage: Passage, part: Part, named: bool) -> str | None:
    """Whether it is sold, known, steady; a brand that is named is at least there."""
    if part.denies("in_place", "steady"):
        return BEGUN
    if part.says("unheard"):
        return IDLE
    if part.denies("sold", "known") and not part.says("known"):
        there = part.has("abroad", "place", "home")  # not sold there: elsewhere, then
        return IDLE if not there else THERE if named else None
    if part.says("in_place") and (named or is_short(passage, part)):
        return FIRM
    alive = part.count(*_LIVING)
    if named:
        return FIRM if alive else THERE
    if part.says("known") or alive >= _ENOUGH:
        return FIRM
    return SUPPORT if alive else None
