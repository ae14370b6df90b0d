"""What a firm is in, where a message that tells several things names it by the way: valve maker; 做醬油的."""

from __future__ import annotations

import re

from precheck.reading.clauses import Span
from precheck.reading.lexicon.own_words import TRADES
from precheck.reading.lexicon.trades import (
    AFTER_IT,
    ALSO_HAN,
    BEFORE_IT,
    DOING_HAN,
    MAKER,
    MAKER_HAN,
    NAMED,
)
from precheck.reading.listing import is_list
from precheck.reading.passage import Passage
from precheck.reading.results import NOTHING, Reading, Result
from precheck.rules.facts import Text

FIELD = "technology_field"
_END = r"\s*(?:[,，.。;；:!！?、)）]|\Z)"
_MAKER = re.compile(
    rf"\W*(?:(?:{BEFORE_IT})\b[\s,:]*)*(?P<field>(?:(?!\b(?:{BEFORE_IT})\b)[a-z0-9][\w&\-]*\s){{1,3}})(?:{MAKER}){AFTER_IT}{_END}",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"\W*(?:caller\s*:\s*)?(?P<field>(?-i:[a-z]\w*\s)?(?:{NAMED})){_END}", re.IGNORECASE
)
_DOING = re.compile(rf"\s*{DOING_HAN}(?P<field>[^\W\d_]{{2,8}}?)(?:的|的啦|的喔|啦)?{_END}")
_WE_DO = re.compile(
    rf"\W*(?:so\s|and\s)?we\s(?:do|build)\s(?P<field>[a-z][a-z\- ]{{2,30}}?)(?:\s(?:right|you know|here))?{_END}",
    re.IGNORECASE,
)
_OF_YEARS = re.compile(rf"年的(?P<field>[^\W\d_]{{2,8}}?)(?:{MAKER_HAN}){_END}")
_FIRM = re.compile(rf"\s*(?:我們是|是)?(?P<field>{TRADES}|{ALSO_HAN})公司{_END}")
_NO_TRADE = (
    "brand", "oem", "channel", "export", "abroad", "home", "place", "in_taiwan", "elsewhere", "rd", "plan", "not",
    "unknown", "revenue", "staff", "capital", "age", "investment", "new_jobs", "asking", "season", "operating",
)  # fmt: skip


def trade(passage: Passage, spans: tuple[Span, ...]) -> Result:
    """The field that one of the clauses names, in a message that tells figures of several kinds."""
    if not is_list(passage, passage.whole):
        return NOTHING
    for at, span in enumerate(spans):
        found = _in(passage, span, at == 0)
        if found is not None:
            said = passage.text[found[0] : found[1]]
            return Result((Reading(FIELD, Text(said, said), *found, said),))
    return NOTHING


def _in(passage: Passage, span: Span, first: bool) -> Span | None:
    for form in (_MAKER, _WE_DO, _DOING, _OF_YEARS, _FIRM, *((_NAMED,) if first else ())):
        seek = form.search if form is _OF_YEARS else form.match
        match = seek(passage.text, *span)
        if match is not None and _is_a_trade(passage, match):
            end = match.start("field") + len(match["field"].rstrip())
            return match.start("field"), end
    return None


def _is_a_trade(passage: Passage, match: re.Match[str]) -> bool:
    start, end = match.span("field")
    if passage.figures_in((start, end)) and match.re is not _MAKER:
        return False
    return not passage.has((start, end), *_NO_TRADE)
