"""Amounts told by the year, quarter or month where those of all the years to come were asked for."""

from __future__ import annotations

import re

from precheck.reading.figure import YEARS, Figure, times
from precheck.reading.labels import room
from precheck.reading.passage import Passage
from precheck.reading.quantities.folding import fold

_YEARS_ASKED = 3
_PERIODS = {"month": 12, "quarter": 4, "year": 1, "月": 12, "季": 4, "年": 1}
_PACE = re.compile(
    r"(?<!within )(?<!in )(?<!over )\b(?:per|each|every|a) (?P<each>month|quarter|year)\b(?! from| ago| ahead| later)"
    r"|\b(?P<ly>month|quarter|year)ly\b|\b(?P<annual>annually|annual|p\.a\.)"
)
_PACE_HAN = re.compile(
    r"每一?個?(?P<each>[年季月])|(?<![第頭前後每下上])一(?P<one>年)(?:大概|大約|約|會|要|都|就|差不多)?(?:再)?"
    r"(?:投|花|編|抓|砸|提|(?=[\d一二三四五六七八九十百千兩]))"
)


def in_all_years(passage: Passage, figure: Figure) -> Figure:
    """50 million a year for three years; where no more is said, in the three years that were asked about."""
    times_a_year = _pace(passage, figure)
    if times_a_year is None:
        return figure
    spans = [
        other.low
        for other in passage.figures_in(passage.sentence_at(figure.start))
        if other.family == YEARS and other.low == other.high and (other.low or 0) > 1
    ]
    factor = times_a_year * (spans[0] if spans and spans[0] else _YEARS_ASKED)
    return figure._replace(low=times(figure.low, factor), high=times(figure.high, factor))


def _pace(passage: Passage, figure: Figure) -> int | None:
    """How often a year so much is told for, if it is; in Chinese that stands before the amount."""
    said, (start, end) = fold(passage.text), room(passage, figure)
    before = said[start : figure.end]
    found = _PACE_HAN.search(before) or _PACE.search(before) or _PACE.search(said[figure.end : end])
    if found is None:
        return None
    named = next((name for name in found.groupdict().values() if name), "year")
    return _PERIODS.get(named, 1)
