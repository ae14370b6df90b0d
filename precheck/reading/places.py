"""Export markets: the countries and regions that are named as places sold to."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from precheck.reading.bare import bare_answer
from precheck.reading.book import HOME, PLACE, places_of
from precheck.reading.clauses import Span
from precheck.reading.lexicon.countries import COUNTRIES
from precheck.reading.lexicon.regions import CODES, REGIONS, TOGETHER
from precheck.reading.lexicon.towns import DEALINGS, SHORT, TOWNS
from precheck.reading.lexicon.turns import DENYING
from precheck.reading.notions import Notion, Notions, Part
from precheck.reading.noughts import says_none
from precheck.reading.passage import Passage, once
from precheck.reading.phrases import Hit
from precheck.reading.results import NOTHING, Reading, Result
from precheck.reading.tokens import fold
from precheck.rules.facts import Items

MARKETS = "export_markets"
_NEAR, _FAR = 20, 120
_EVERY = re.compile(r"(?:every\w*|all|any\w*) but (?:the )?$")
_ABROAD = ("export", "abroad", "elsewhere", "place", "sell", "channel")
_SELLING = ("sell", "brand", "export")
_CORRECTED = frozenset(("corrected",))
_ROLES = (*_SELLING, "source")
_NAMES = "|".join(
    (
        *CODES,
        *(names for table in (COUNTRIES, TOWNS, REGIONS, TOGETHER) for names in table.values()),
    )
)
_TURN = "but | however | 但 | 但是 | 可是 | 不過 | 只是 | 而是"
_BOOK = Notions(
    "markets",
    (DENYING, DEALINGS, {"place": _NAMES, "turn": _TURN}),
    frozenset(("place", "selling")),
)
_JOINS = frozenset("and or nor und 跟 和 与 及 以及 或 还有 也 the to in 、 / & +".split())
_CODE_OF = {fold(short): code for short, code in SHORT.items()}
_ANY = "".join(_CODE_OF)
# A row of codes in small letters, and nothing else: jp us de fr.
_LETTERS = "|".join(
    (
        *sorted(code.lower() for code in CODES - {"EU", "UK"}),
        *"be pt gr hu ie it in id ro cl pe eg".split(),
    )
)
_ONE_CODE = re.compile(rf"\b(?P<code>{_LETTERS})\b")
_CODES_ALONE = re.compile(rf"\s*(?:(?:{_LETTERS})\b(?:[\s,/&+.]|and\b)*){{3,}}")
# A row of countries by one character each, with nothing but a word for selling around it.
_ROW = re.compile(
    fold(r"(?:^|[^\u4e00-\u9fff]|[銷賣到往口是有為以括含像在做家主])")
    + rf"(?P<row>[{_ANY}](?:[、,/\s]?[{_ANY}])+)"
    + fold(r"(?=$|[^\u4e00-\u9fff]|等|[一二三四五六七八九十兩0-9]*國|都|市場|為主|地區|客|最)")
)


class _Named(NamedTuple):
    """Places named by one phrase, or by one character of a row."""

    places: tuple[str, ...]
    start: int
    end: int


def read_markets(passage: Passage, spans: tuple[Span, ...], asked: bool) -> Result:
    """The markets in some clauses; unasked, only where the sentence speaks of selling."""
    among = frozenset(spans)
    named = [
        each
        for each in _named(passage, passage.whole)
        if _clause_of(passage, each) in among and (asked or _sold_to(passage, each))
    ]
    if not named and not asked:
        return NOTHING
    placed = {passage.clause_at(each.start) for each in named}
    corrections = _BOOK.found(passage, _CORRECTED)
    telling = [span for span in spans if span in placed or corrections.stand_in(span)]
    parts = [part for span in telling for part in _BOOK.parts(passage, span)]
    denied = {start for part in parts for start in _denied(passage, part)}
    refused = {place for each in named if each.start in denied for place in each.places}
    standing = [
        each
        for each in named
        if each.start not in denied
        and refused.isdisjoint(each.places)
        and _stands(passage, parts, each)
    ]
    kept = _not_corrected(parts, standing)
    found = tuple(dict.fromkeys(place for each in kept for place in each.places if place != HOME))
    if found:
        start, end = kept[0].start, kept[-1].end
    elif asked and _nowhere(passage, spans, parts, named):
        start, end = passage.whole
    else:
        return NOTHING
    text = passage.text[start:end]
    return Result((Reading(MARKETS, Items(found, text), start, end, text),))


def _clause_of(passage: Passage, each: _Named) -> Span | None:
    """The clause that names a place; none, where the text is not read any further."""
    clause = passage.clause_at(each.start)
    return clause if clause[0] <= each.start < clause[1] else None


@once
def _named(passage: Passage, whole: Span) -> list[_Named]:
    hits = [_Named(_places(hit), hit.start, hit.end) for hit in passage.hits_in(whole, ("place",))]
    rows = _rows(passage, whole)
    if not rows or not passage.clauses:
        return hits if passage.clauses else []
    taken = {place for each in hits for place in range(each.start, each.end)}
    return sorted(
        [*hits, *(each for each in rows if each.start not in taken)], key=lambda each: each.start
    )


@once
def _rows(passage: Passage, whole: Span) -> tuple[_Named, ...]:
    """The countries that are strung together by one character each."""
    return tuple(
        _Named((_CODE_OF[passage.said[place]],), place, place + 1)
        for match in _ROW.finditer(passage.said, *whole)
        for place in range(*match.span("row"))
        if passage.said[place] in _CODE_OF
    ) + tuple(
        _Named((code["code"].upper(),), *code.span())
        for match in (_CODES_ALONE.fullmatch(passage.said),)
        if match is not None
        for code in _ONE_CODE.finditer(passage.said)
    )


def _places(hit: Hit) -> tuple[str, ...]:
    tags = sorted(tag for tag in hit.tags if tag.startswith(PLACE))
    return places_of(tags[0]) if tags else ()


def _stands(passage: Passage, parts: list[Part], each: _Named) -> bool:
    """Whether a place that is not denied is sold to today: not given up, planned or bought from."""
    part = _part_of(parts, each)
    if part is None:
        return True
    if _follows(part, each, "excepted"):
        return False
    if _EVERY.search(passage.said, max(each.start - _NEAR, 0), each.start):
        return False
    if part.has("source") and not part.has("selling"):
        return False
    return not (_left(part, each) or part.says("planned"))


def _part_of(parts: list[Part], each: _Named) -> Part | None:
    at = bisect_right(parts, each.start, key=lambda part: part.span[0]) - 1
    return parts[at] if at >= 0 and each.start < parts[at].span[1] else None


def _denied(passage: Passage, part: Part) -> frozenset[int]:
    """Where the places of a part begin that are denied, or joined to one that is: 印度跟中國沒有."""
    if not part.denies("place"):
        return frozenset()
    found: set[int] = set()
    group: list[Notion] = []
    for notion in (notion for notion in part.notions if "place" in notion.tags):
        between = passage.words_in((group[-1].end, notion.start)) if group else ()
        if any(word.text not in _JOINS for word in between):
            group = []
        group.append(notion)
        if notion.denied:
            found.update(other.start for other in group)
        elif group[0].start in found:
            found.add(notion.start)
    return frozenset(found)


def _follows(part: Part, each: _Named, tag: str) -> bool:
    """Whether a word of a kind stands before a place, with no other word for dealings between."""
    before = [notion for notion in part.notions if notion.start < each.start]
    turned = [notion for notion in before if "place" not in notion.tags]
    return bool(turned) and tag in turned[-1].tags


def _left(part: Part, each: _Named) -> bool:
    """Whether a place is one that was given up, and is not what is left *now*."""
    ended = [notion for notion in part.notions if "ended" in notion.tags]
    return bool(ended) and not any(
        "now" in notion.tags and notion.start < each.start for notion in part.notions
    )


def _not_corrected(parts: list[Part], named: list[_Named]) -> list[_Named]:
    """Without the place before a correction that another follows: *Belgium. No, sorry, Bulgaria*."""
    corrected = [
        notion.start
        for part in parts
        if part.has("corrected")
        for notion in part.notions
        if "corrected" in notion.tags
    ]
    dropped = set()
    for place in corrected:
        at = bisect_right([each.start for each in named], place)
        if 0 < at < len(named):
            dropped.add(at - 1)
    return [each for at, each in enumerate(named) if at not in dropped]


def _nowhere(
    passage: Passage, spans: tuple[Span, ...], parts: list[Part], named: list[_Named]
) -> bool:
    """Whether nothing is sold abroad: a *no* to that, beside at most what is planned or left out."""
    bare = bare_answer(passage, spans, _ABROAD)
    if not (bare and bare[0] == "no") and not any(_denies_selling(passage, span) for span in spans):
        return False
    said = [part for each in named if (part := _part_of(parts, each)) is not None]
    return all(part.says("planned") for part in said)


def _denies_selling(passage: Passage, span: Span) -> bool:
    """Whether a clause denies that anything is sold abroad, rather than something else."""
    if passage.has(span, "home_only"):
        return True
    if not passage.has(span, "not"):
        return False
    return passage.has(span, *_ABROAD) or says_none(passage, span, _ABROAD)


def _sold_to(passage: Passage, each: _Named) -> bool:
    """Whether the nearest of the words for selling and for making or buying there is one for selling."""
    sentence = passage.sentence_at(each.start)
    around = max(sentence[0], each.start - _FAR), min(sentence[1], each.start + _FAR)
    roles = [
        (abs(word.start - each.start), word.tags.isdisjoint(_SELLING))
        for word in passage.hits_in(around, _ROLES)
    ]
    return bool(roles) and not min(roles)[1]
