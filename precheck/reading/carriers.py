"""What a part of a clause tells of the channels abroad: who carries the goods there."""

from __future__ import annotations

from precheck.reading.marketing import (
    ABSENT,
    BEGUN,
    CHANNELS,
    FIRM,
    OPEN,
    SUPPORT,
    THERE,
    is_about_else,
    is_short,
)
from precheck.reading.notions import Part
from precheck.reading.passage import Passage
from precheck.reading.progress import progress

_LIVING = ("sold", "known", "steady", "long")


def channel_kind(passage: Passage, part: Part, answering: bool) -> str | None:
    named = part.has("carrier")
    if part.has("unknown"):
        return OPEN
    if part.says("affirmed"):
        return THERE
    if not named and (not answering or is_about_else(passage, part, CHANNELS)):
        return None
    if part.says("not_us"):
        return ABSENT
    if named and part.has("lacked"):
        return FIRM if part.denies("lacked") else ABSENT
    if part.says("not_only_home"):
        return THERE
    said = progress(passage, part)
    if said is not None:
        return said
    if answering and (_at_home(part) or part.says("not_there")):
        return ABSENT
    if named:
        return _carried(part)
    return _reached(passage, part)


def _carried(part: Part) -> str | None:
    if part.denies("carrier") and not part.says("carrier"):
        return ABSENT
    if part.says("home", "home_only") and not part.says("abroad", "place", "not_only_home"):
        return ABSENT if part.has("only", "home_only") else None
    if part.says("in_place"):
        return FIRM
    if part.denies("steady", "in_place"):
        return BEGUN
    return FIRM if part.count("sold", *_LIVING) else THERE


def _reached(passage: Passage, part: Part) -> str | None:
    """Goods that go abroad, or do not, where nobody is named who carries them."""
    if part.has("abroad", "place") and part.has("sold", "reaches", "through", "steady", "long"):
        return ABSENT if part.denies("sold", "reaches", "abroad") else FIRM
    if part.says("through", "reaches") and part.has("long", "steady", "sold"):
        return FIRM
    if part.has("in_place") and is_short(passage, part):
        return BEGUN if part.denies("in_place") else FIRM
    if part.has("steady"):
        return BEGUN if part.denies("steady") else FIRM
    return SUPPORT if part.says("sold", "long") else None


def _at_home(part: Part) -> bool:
    """Whether it is at home, and nowhere else, that the goods go."""
    if part.says("abroad", "place", "beyond"):
        return False
    return part.says("home_only") or (part.says("home") and part.has("only", "sold", "customer"))
