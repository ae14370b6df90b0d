"""Whether goods are sold abroad under the own brand."""

from __future__ import annotations

from precheck.reading.claims import NO, YES
from precheck.reading.clauses import Span
from precheck.reading.passage import Passage

_ABROAD = ("abroad", "elsewhere", "export", "place")
SOLD_ABROAD = ("brand", "sell", "start", *_ABROAD)
_AT_HOME = ("home_only", "home", "in_taiwan")


def told_abroad(
    passage: Passage, spans: tuple[Span, ...], answering: bool = False
) -> tuple[str, Span] | None:
    """What a statement that names the brand says of selling it abroad; its next clause may say where.

    ``answering`` the question about the brand, it need not be named to say that it is sold at home only.
    """
    branded = answering
    for span in spans:
        named = passage.has(span, "brand")
        if (named or (branded and _goes_on(passage, span))) and not passage.has(
            span, "plan", "start"
        ):
            said = _says(passage, span)
            if said is not None:
                return said, span
        branded = named or answering
    return None


def answered_abroad(passage: Passage, spans: tuple[Span, ...]) -> tuple[str, Span] | None:
    """What an answer to "is it sold abroad?" says; a plan is not yet a sale."""
    for span in spans:
        if _not_branded(passage, span):
            return NO, span
    for span in spans:
        if passage.has(span, "plan", "no_plan", "ended"):
            return NO, span
        said = _says(passage, span)
        if passage.has(span, "oem") and not passage.has(span, "brand"):
            said = None if passage.has(span, "mainly") and said != YES else NO
        if said is not None:
            return said, span
    return None


def _not_branded(passage: Passage, span: Span) -> bool:
    """Whether a clause only takes the brand away: *but not under our brand*, 不是自有品牌."""
    brands = passage.hits_in(span, ("brand",))
    before = passage.hits_in((span[0], brands[0].start), ("not",)) if brands else []
    return len(before) % 2 == 1 and not passage.has(span, *_ABROAD, *_AT_HOME)


def _goes_on(passage: Passage, span: Span) -> bool:
    abroad = passage.has(span, "abroad") and not passage.has(span, "export", "channel", "making")
    sold = abroad or passage.has(span, "sell", "home_only")
    return sold and not passage.has(span, "oem")


def _says(passage: Passage, span: Span) -> str | None:
    if passage.has(span, *_AT_HOME) and not passage.has(span, *_ABROAD):
        return NO
    if passage.has(span, *_ABROAD):
        return NO if passage.has(span, "not") else YES
    return None
