"""A unit said once for all figures: in NT$ thousands, 單位：仟元, 單位是萬."""

from __future__ import annotations

import re
from dataclasses import dataclass

from precheck.reading.figure import MONEY, NUMBER, Figure, times
from precheck.reading.quantities.folding import fold

_OURS = r"nt\$|ntd|twd|nt\s?dollars?|nt|taiwan dollars?|new taiwan dollars?"
_TIMES = {
    "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000, "000": 1_000, "k": 1_000, "m": 1_000_000,
    "千": 1_000, "仟": 1_000, "萬": 10_000, "百萬": 1_000_000, "佰萬": 1_000_000, "千萬": 10_000_000,
    "仟萬": 10_000_000, "億": 100_000_000,
}  # fmt: skip
_ENGLISH = r"thousand|million|billion"
_CHINESE = "百萬|佰萬|千萬|仟萬|千|仟|萬|億"
# Each form, with what any text must hold that has it.
_HEADERS = tuple(
    (needed, re.compile(form))
    for needed, form in (
        (
            (
                "unit",
                "figure",
                "amount",
                "all",
            ),
            r"\b(?:unit|units|figures?|amounts?|all)(?: is| are)?(?: in)?\s?:?\s?"
            rf"(?:{_OURS})?\s?(?P<unit>{_ENGLISH})s?\b",
        ),
        (("in ",), rf"\bin (?:{_OURS})\s?(?P<unit>{_ENGLISH})s?\b"),
        (("in ",), rf"\bin (?P<unit>{_ENGLISH})s(?: of)? (?:{_OURS})(?!\w)"),
        ((":",), rf"(?:(?<=^)|(?<=\W))(?:{_OURS})\s?\(?['’]?(?P<unit>{_ENGLISH}|000|k|m)s?\)?\s?:"),
        (("(",), rf"\((?:in )?(?:{_OURS})?\s?['’]?(?P<unit>{_ENGLISH}|000)s?\)"),
        (
            ("單位",),
            rf"單位\s?(?:是|為|:|都是|用)?\s?(?:新台幣|台幣|nt\$|ntd)?\s?(?P<unit>{_CHINESE})元?",
        ),
        (
            (
                "換",
                "以",
                "都用",
            ),
            rf"(?:換算成|換成|以|都用)\s?(?:新台幣|台幣)?(?P<unit>{_CHINESE})元?\s?(?:計|為單位|來算|表示|的話|是)",
        ),
        (
            (
                "(",
                "（",
            ),
            rf"[(（](?:新台幣|台幣)?(?P<unit>{_CHINESE})元[)）]",
        ),
        ((":",), rf"(?:(?<=^)|(?<=[\s，,;；]))(?:新台幣|台幣)?(?P<unit>{_CHINESE})元\s?:"),
    )
)


@dataclass(frozen=True)
class Header:
    """Where a unit for all figures stands, and how many times they are worth it."""

    start: int
    end: int
    factor: int


def header(text: str) -> Header | None:
    """The first such unit in a text."""
    said = fold(text)
    for needed, form in _HEADERS:
        found = form.search(said) if any(word in said for word in needed) else None
        if found is not None:
            return Header(found.start(), found.end(), _TIMES[found["unit"]])
    return None


def in_unit_of(header: Header, figure: Figure) -> Figure:
    """A figure in the unit said for all, unless it names one of its own."""
    if figure.scaled or figure.family not in (NUMBER, MONEY):
        return figure
    low, high = times(figure.low, header.factor), times(figure.high, header.factor)
    return figure._replace(low=low, high=high, scaled=True)
