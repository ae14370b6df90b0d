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
    GOODS,
    GOODS_HAN,
    MAKER,
    MAKER_HAN,
    MAKING,
    NAMED,
    NO_TRADE,
)
from precheck.reading.passage import Passage
from precheck.reading.passing import tells_several
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
_DOING = re.compile(
    rf"\s*{DOING_HAN}(?P<field>[^\W\d_]{{2,8}}?)(?:的|的啦|的喔|啦)?{_END}", re.IGNORECASE
)
_WE_DO = re.compile(
    rf"\W*(?:so\s|and\s)?we\s(?:{MAKING})\s"
    rf"(?P<field>[a-z][a-z\- ]{{2,30}}?)(?:\s(?:right|you know|here))?{_END}",
    re.IGNORECASE,
)
_AND_MAKE = re.compile(
    r"\W*we\b[^,.;!?]{4,60}?\sand\s(?:mainly\s|mostly\s|only\s)?(?:make|build|produce|manufacture)\s"
    rf"(?P<field>[a-z][a-z\- ]{{2,30}}?){AFTER_IT}{_END}",
    re.IGNORECASE,
)
_OF_YEARS = re.compile(rf"年的(?P<field>[^\W\d_]{{2,8}}?)(?:{MAKER_HAN}){_END}")
_FIRM = re.compile(rf"\s*(?:我們是|是)?(?P<field>{TRADES}|{ALSO_HAN})公司{_END}")
_NO_WORDS = re.compile(NO_TRADE, re.IGNORECASE)
_LINE = r"\s*(?:【[^】]{1,12}】|(?:來電(?:摘要|速記|紀錄)?|摘要|caller|note)\s*[:：])?\s*"
_OPENING = re.compile(
    rf"{_LINE}(?P<field>(?:[a-z\-]+\s){{0,2}}(?:{GOODS}))\s?(?:startup|maker|firm|company)?(?:{_END}|\s[-–/]\s)",
    re.IGNORECASE,
)
_OPENING_HAN = re.compile(
    rf"{_LINE}(?P<field>[^\W\d_]{{0,6}}(?:{GOODS_HAN}))(?:老廠|小廠|工廠|廠|公司|新創|業者)?(?:\s*[,，.。;；:/、]|\s|\Z)"
)
_MAINLY = re.compile(
    rf"(?:主要|專門|專)是?(?:做|生產|製造|賣)(?P<field>[^\W\d_]{{0,6}}(?:{GOODS_HAN}))"
)
_LABELLED = re.compile(
    rf"\s*(?:主要|主力)?(?:產品|產業別?|產業類別|行業別?|業別|營業項目"
    r"|products?|industry|sector|business|line of business)"
    rf"\s*[:：]\s*(?P<field>[^\s,，。;；:：\d][^,，。;；:：\n]{{1,30}}?){_END}",
    re.IGNORECASE,
)
_WITHIN = (_OF_YEARS, _MAINLY)
_SURE = (_DOING, _MAINLY, _LABELLED, _AND_MAKE)
_LATER = (_MAKER, _WE_DO, _OF_YEARS, _FIRM)
_FORMS = (*_LATER, _NAMED, _OPENING, _OPENING_HAN)
# What a text must hold for a form to be found in it.
_NEEDED = {
    _MAKER: tuple(MAKER.split("|")),
    _WE_DO: ("we",),
    _AND_MAKE: (" and ",),
    _OF_YEARS: ("年的",),
    _FIRM: ("公司",),
    _DOING: tuple("做賣生產製造"),
    _MAINLY: ("主要", "專"),
    _LABELLED: (":", "："),
}
_NO_TRADE = (
    "brand", "oem", "channel", "export", "abroad", "home", "place", "in_taiwan", "elsewhere", "rd", "plan", "not",
    "unknown", "revenue", "staff", "capital", "age", "investment", "new_jobs", "asking", "season", "operating",
)  # fmt: skip


def trade(passage: Passage, spans: tuple[Span, ...]) -> Result:
    """The field that one of the clauses names, in a message that tells figures of several kinds."""
    several = tells_several(passage)
    if not (several or passage.figures):
        return NOTHING
    said = passage.text.lower()
    later, sure = (
        tuple(form for form in forms if any(word in said for word in _NEEDED[form]))
        for forms in (_LATER, _SURE)
    )
    for at, span in enumerate(spans):
        found = _in(passage, span, _FORMS if at == 0 else later) if several else None
        found = found or _in(passage, span, sure)
        if found is not None:
            said = passage.text[found[0] : found[1]]
            return Result((Reading(FIELD, Text(said, said), *found, said),))
    return NOTHING


def _in(passage: Passage, span: Span, forms: tuple[re.Pattern[str], ...]) -> Span | None:
    for form in forms:
        seek = form.search if form in _WITHIN else form.match
        match = seek(passage.text, *span)
        if match is not None and _is_a_trade(passage, match):
            end = match.start("field") + len(match["field"].rstrip())
            return match.start("field"), end
    return None


def _is_a_trade(passage: Passage, match: re.Match[str]) -> bool:
    start, end = match.span("field")
    if passage.figures_in((start, end)) and match.re is not _MAKER:
        return False
    if match.re is not _MAKER and _NO_WORDS.search(match["field"]):
        return False
    return not passage.has((start, end), *_NO_TRADE)
