"""Export markets: the countries and regions that are named as places sold to."""

from __future__ import annotations

from precheck.reading.book import HOME, PLACE, places_of
from precheck.reading.clauses import Span
from precheck.reading.passage import Passage
from precheck.reading.phrases import Hit
from precheck.reading.results import NOTHING, Reading, Result
from precheck.rules.facts import Items

MARKETS = "export_markets"
_NEAR, _WORD, _FAR = 4, 20, 120
_SELLING = ("sell", "brand")
_ROLES = (*_SELLING, "source")


def read_markets(passage: Passage, spans: tuple[Span, ...], asked: bool) -> Result:
    """The markets in some clauses; unasked, only where the sentence speaks of selling."""
    named = [
        hit for span in spans for hit in _named(passage, span) if asked or _sold_to(passage, hit)
    ]
    kept = [hit for hit in named if not _excepted(passage, hit)]
    found = tuple(dict.fromkeys(place for hit in kept for place in _places(hit)))
    if found:
        start, end = kept[0].start, kept[-1].end
    elif asked and passage.has(passage.whole, "not", "home_only") and not named:
        start, end = passage.whole
    else:
        return NOTHING
    text = passage.text[start:end]
    return Result((Reading(MARKETS, Items(found, text), start, end, text),))


def _named(passage: Passage, span: Span) -> list[Hit]:
    return passage.hits_in(span, ("place",))


def _places(hit: Hit) -> tuple[str, ...]:
    tags = sorted(tag for tag in hit.tags if tag.startswith(PLACE))
    return tuple(place for place in places_of(tags[0]) if place != HOME) if tags else ()


def _excepted(passage: Passage, hit: Hit) -> bool:
    """Whether *except*, *not* or 除了 stands just before the place."""
    following = passage.hits_in((hit.end, hit.end + 2), ("not",))
    return bool(following) or any(
        hit.start - word.end <= _NEAR and "filler" not in word.tags
        for word in passage.hits_in((max(hit.start - _WORD, 0), hit.start), ("except",))
    )


def _sold_to(passage: Passage, hit: Hit) -> bool:
    """Whether the nearest of the words for selling and for making or buying there is one for selling."""
    sentence = passage.sentence_at(hit.start)
    around = max(sentence[0], hit.start - _FAR), min(sentence[1], hit.start + _FAR)
    roles = [
        (abs(word.start - hit.start), word.tags.isdisjoint(_SELLING))
        for word in passage.hits_in(around, _ROLES)
    ]
    return bool(roles) and not min(roles)[1]
