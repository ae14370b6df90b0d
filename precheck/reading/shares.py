"""Shares and amounts said without a figure: all of it, none, mostly, nothing."""

from __future__ import annotations

import re

from precheck.reading.answers import reading, trimmed
from precheck.reading.bare import bare_answer
from precheck.reading.clauses import Span
from precheck.reading.figure import PERCENT
from precheck.reading.lexicon.sources import BOUGHT, OF_OTHERS, SOLD
from precheck.reading.noughts import DENYING, parted, says_all, says_none
from precheck.reading.passage import Passage
from precheck.reading.quantities.folding import fold as one_spelling
from precheck.reading.results import NOTHING, Result
from precheck.reading.tokens import expression, fold
from precheck.reading.topics import FAMILY_OF, tags_of
from precheck.rules.facts import Quantity

_UNITS = {"rd_spending": "TWD", "planned_investment": "TWD", "planned_jobs": "people"}
MAY_BE_NONE = frozenset(
    {*_UNITS, *(fact for fact, family in FAMILY_OF.items() if family == PERCENT)}
)
_ABOUT = {
    "export_share": ("export", "home_only"),
    "taiwan_production_share": ("making",),
    "taiwan_operations_share": ("operating", "staff"),
}
_OWN = {
    **{fact: (*tags_of(fact), *_ABOUT.get(fact, ())) for fact in MAY_BE_NONE},
    "planned_investment": ("investment", "new_jobs"),
    "export_share": ("export", "abroad", "elsewhere", "place", "sell"),
    "taiwan_production_share": ("in_taiwan",),
    "taiwan_operations_share": ("in_taiwan",),
    "rd_spending": ("rd", "lab"),
    "rd_intensity": ("rd", "lab", "revenue"),
}
_SHARED = {"export_share": ("revenue",)}  # what it is a share of
_THERE = {"export_share": ("export", "abroad", "elsewhere", "place")}
_NOT_THERE = {"export_share": ("home", "home_only", "in_taiwan")}
_NEAR, _CLOSE = 12, 4
_ALL_OF_SOME = re.compile(r"\b(?:all|both)\s+(?:\d+|two|three|four|five|six)\b", re.IGNORECASE)
_ALL = re.compile("all|every|全|都|所有")
_FEW = 10  # two plants, three offices
_ELSE = ("revenue", "capital", "age", "brand", "is_unique", "is_irreplaceable")
_MAIN_MARKETS = re.compile(
    "(?:"
    + fold(r"主要(?:的)?(?:外銷|出口|海外|國外|國際)?(?:市場|國家|地區|客戶|目的地)")
    + r"|\b(?:main|major|biggest|largest|key|primary) (?:export |foreign |overseas )?"
    r"(?:markets?|countr(?:y|ies)|customers?|buyers?|destinations?)\b)"
    + fold(r"(?!都?在|(?: is| are)? (?:abroad|overseas|outside))")
)
_AT_HOME = ("in_taiwan", "home_only")
_AWAY = ("elsewhere", "place", "abroad")
_MOST = Quantity(50, 100, "percent", low_inclusive=False)
_EXPORTING = re.compile(r"exp|sold|sell|ship|go(?:es)?\b|出口|外销|卖|销")
_LIMITED = re.compile(
    r"\b(?:only|just)\s+(?:the\s)?(?:assembl|packag|pack|test|finish|inspect|final|design|r&d|sales|marketing|admin|some|part|a\s)"
    r"|只(?:有|做|剩)?(?:一部分|部分|少數|少量|包裝|組裝|測試|研發|設計|業務|行政|最後|後段|前段|加工|檢驗|總部|辦公)",
    re.IGNORECASE,
)
# A denial denied: it is not that we don't.
_NOT_THAT = re.compile(
    r"(?:n't|\bnot) (?:that|as if|like|as though|because) (?:we|it|they)\b.{0,20}?(?:n't|\bnot|\bno|\bnever)\b"
    r"|不是(?:说|我们)?(?:没有?|不|无)"
)
_DENYING = ("n't ", "not ", "不是")
_NEARLY_ALL = Quantity(90, 100, "percent", low_inclusive=False)
_NEXT_TO_NONE = Quantity(0, 10, "percent", high_inclusive=False)
_HARDLY = re.compile(
    r"\b(?:hardly any|barely any|almost no|almost none|almost nothing|next to nothing|next to none|practically no"
    r"|practically none|practically nothing|negligible)|几乎没|几乎无|几乎不|微乎其微|差不多没"
)
# What was so once, and not from the first until now.
_WAS = re.compile(
    r"\b(?:used to|was|were|once|formerly)\b(?!.{0,20}\bstill)|(?:以前|之前|原本|本来|过去)(?!.{0,6}(?:就|一直|到现在))"
)
_OF_OTHERS, _BOUGHT, _SOLD = expression(OF_OTHERS), expression(BOUGHT), expression(SOLD)
_LITTLE = Quantity(0, 50, "percent", high_inclusive=False)


def read_share(passage: Passage, fact: str, spans: tuple[Span, ...], asked: bool) -> Result:
    """What is said of a share in words: exact for *all* and *none*, more than half for *mostly*."""
    if fact not in MAY_BE_NONE:
        return NOTHING
    told = spans if asked else passage.having(spans, *_ABOUT.get(fact, ()))
    if any(word in passage.said for word in _DENYING) and any(
        _NOT_THAT.search(passage.said, *span) for span in spans
    ):
        return NOTHING
    for span in told:
        if _WAS.search(passage.said, *span) and passage.has(span, "past"):
            continue
        if fact not in _ABOUT or not (asked or _is_about(passage, fact, span)):
            continue
        if _alone(passage, span, _shared(passage, fact, span)):
            quantity = _in_words(passage, fact, span, asked) or _moved(passage, fact, span)
            if quantity is not None:
                return _said(passage, fact, span, quantity)
    return _nothing(passage, fact, spans) if asked else NOTHING


def _is_about(passage: Passage, fact: str, span: Span) -> bool:
    """Whether a clause speaks of the share unasked; what is sold at home only may be the brand."""
    branded = passage.has(passage.sentence_at(span[0]), "brand", "channel")
    if branded and (passage.has(span, "home_only") or not _sells(passage, fact, span)):
        return False
    return passage.has(span, *_ABOUT[fact])


def _sells(passage: Passage, fact: str, span: Span) -> bool:
    """Whether a clause with channels or brands in it tells of exports: no channels abroad are not no exports."""
    things = passage.hits_in(span, ("channel", "brand"))
    if fact != "export_share" or not things:
        return True
    return any(
        _EXPORTING.search(passage.said, hit.start, hit.end)
        and not any(
            hit.end <= thing.start and not passage.text[hit.end : thing.start].strip()
            for thing in things
        )
        for hit in passage.hits_in(span, ("export",))
    )


def _alone(passage: Passage, span: Span, own: tuple[str, ...] = ()) -> bool:
    """Whether a clause is not about something else: *not 300 people* is no share of zero.

    ``own`` are tags that name what a share is of: most of our revenue.
    """
    counts = all(
        figure.timed or (figure.bare and (figure.high or 0) <= _FEW)
        for figure in passage.figures_in(span)
    )
    return counts and all(
        "since" in hit.tags or not hit.tags.isdisjoint(own) for hit in passage.hits_in(span, _ELSE)
    )


def _shared(passage: Passage, fact: str, span: Span) -> tuple[str, ...]:
    """The tags of what a share is of, where a clause tells where that comes from: most of our revenue."""
    return _SHARED.get(fact, ()) if passage.has(span, *_AWAY, *_AT_HOME, "export") else ()


def _in_words(passage: Passage, fact: str, span: Span, asked: bool) -> Quantity | None:
    there = passage.has(span, *_THERE.get(fact, _AT_HOME))
    not_there = passage.has(span, *_NOT_THERE.get(fact, _AWAY))
    of_some = not there and not not_there and _ALL_OF_SOME.search(passage.text, *span)
    if (there and not_there) or of_some or _only_a_site(passage, span) or _limits(passage, span):
        return None
    if _OF_OTHERS.match(passage.said, *span) or _is_bought(passage, fact, span):
        return None
    if passage.has(span, "little"):
        if _HARDLY.search(passage.said, *span):
            return _NEARLY_ALL if not_there else _NEXT_TO_NONE
        return _LITTLE if not not_there else _MOST
    denied = passage.has(span, "not")
    if passage.has(span, "nearly") and (there or asked) and not not_there:
        return _NEARLY_ALL
    if _MAIN_MARKETS.search(passage.said, *span):
        return None  # the main ones among the markets: no share of the revenue
    if passage.has(span, "mainly") and (there or not_there or asked):
        return _LITTLE if not_there or denied else _MOST
    if passage.has(span, "home_only") and fact == "export_share":
        return _exactly(0)
    if denied:
        return _denied(passage, fact, span, asked)
    somewhere = passage.has(span, "located") and not there
    plain = asked and not somewhere and says_all(passage, span, (*_OWN[fact], *_ABOUT[fact]))
    if passage.has(span, "all", "only") and (there or not_there or plain):
        return _exactly(0 if not_there else 100)
    return None


def _is_bought(passage: Passage, fact: str, span: Span) -> bool:
    """Whether what comes from abroad is what we buy there, and no sales: most of our steel, 原料大多進口."""
    if fact != "export_share":
        return False
    found = _BOUGHT.search(passage.said, *span)
    return found is not None and _SOLD.search(passage.said[slice(*span)]) is None


def _limits(passage: Passage, span: Span) -> bool:
    """Whether *only* limits what is done there, not where it is done: we only assemble in Taiwan, 只有包裝在台灣."""
    return _LIMITED.search(one_spelling(passage.text), *span) is not None


def _in_part(passage: Passage, span: Span) -> bool:
    """Whether it is *not all* of it: some."""
    denied, whole = passage.hits_in(span, ("not",)), passage.hits_in(span, ("all",))
    return any(0 <= other.start - hit.end <= 1 for hit in denied for other in whole)


def _denied(passage: Passage, fact: str, span: Span, asked: bool) -> Quantity | None:
    """None of it there, or none of it elsewhere: no plant abroad, nowhere else than in Yilan."""
    there = passage.has(span, *_THERE.get(fact, _AT_HOME))
    not_there = passage.has(span, *_NOT_THERE.get(fact, _AWAY))
    if passage.has(span, "besides"):
        return _exactly(100) if there and fact != "export_share" else None
    if passage.has(span, "only", "all") and not there:
        return None
    own = (
        *_OWN[fact],
        *_ABOUT[fact],
        *_AWAY,
        *_AT_HOME,
        "home",
        "only",
        "site",
        "channel",
        "ended",
    )
    if not says_none(passage, span, own if there or not_there else _OWN[fact]):
        return None
    if there:
        return _exactly(0)
    return _exactly(100) if not_there and asked else _exactly(0) if asked else None


def _only_a_site(passage: Passage, span: Span) -> bool:
    """Whether *only* is said of one kind of site: 只有總部在台灣, "only a sales office in Taiwan"."""
    sites = [
        hit
        for hit in passage.hits_in(span, ("operating", "site", "channel"))
        if "making" not in hit.tags
    ]
    onlys = [
        hit for hit in passage.hits_in(span, ("only",)) if not _ALL.search(passage.text, *hit[1:])
    ]
    return any(0 <= site.start - only.end <= _NEAR for only in onlys for site in sites)


def _moved(passage: Passage, fact: str, span: Span) -> Quantity | None:
    """研發在台灣，生產在越南: what is made abroad, told beside what is here, is not made here."""
    if fact != "taiwan_production_share" or not passage.has(
        passage.sentence_at(span[0]), "in_taiwan"
    ):
        return None
    made = passage.hits_in(span, ("making",))
    if not made or passage.has(span, "in_taiwan", "not", "plan", "start"):
        return None
    located = passage.hits_in((made[0].end, span[1]), ("located",))
    away = passage.hits_in((made[0].end, span[1]), _AWAY)
    near = bool(located and away) and located[0].start - made[0].end <= _CLOSE
    return _exactly(0) if near and away[0].start - located[0].end <= _CLOSE else None


def _nothing(passage: Passage, fact: str, spans: tuple[Span, ...]) -> Result:
    """A bare *none* or *no* to "how much?" is zero, and so is a clause that denies nothing else."""
    own = _OWN[fact]
    told = [
        span
        for clause in passage.having(spans, *DENYING)
        for span in parted(passage.text, clause)
        if _alone(passage, span)
        and not _of_exports(passage, fact, span)
        and says_none(passage, span, own)
    ]
    if not told and all(_alone(passage, span) and not _in_part(passage, span) for span in spans):
        said = bare_answer(passage, spans, own)
        told = [said[1]] if said is not None and said[0] == "no" else []
    if not told:
        return NOTHING
    return _said(passage, fact, told[0], Quantity(0, 0, _UNITS.get(fact, "percent")))


def _of_exports(passage: Passage, fact: str, span: Span) -> bool:
    """Whether it is exports that there are none of, where an amount or a count was asked for."""
    return fact in _UNITS and passage.has(span, "export")


def _exactly(share: int) -> Quantity:
    return Quantity(share, share, "percent")


def _said(passage: Passage, fact: str, span: Span, quantity: Quantity) -> Result:
    start, end = trimmed(passage.text, span)
    stated = passage.text[start:end]
    return reading(
        passage,
        fact,
        Quantity(
            quantity.low,
            quantity.high,
            quantity.unit,
            low_inclusive=quantity.low_inclusive,
            high_inclusive=quantity.high_inclusive,
            stated=stated,
        ),
        (start, end),
    )
