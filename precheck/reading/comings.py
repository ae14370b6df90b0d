"""People who come and go, and things that everybody gets one of: what counts some of us, and what counts all."""

from __future__ import annotations

from precheck.reading.clauses import Span
from precheck.reading.figure import NUMBER, PEOPLE, THINGS, Figure
from precheck.reading.lexicon.comings import (
    ANYWHERE,
    ANYWHERE_AFTER,
    BEFORE,
    BEFORE_HAN,
    COUNTED,
    EACH,
    FOLLOWED,
    FOLLOWED_HAN,
    FOR_EACH,
    GONE,
    GONE_HAN,
    IN_ONE_PART,
    OF_THEM,
    SOME,
    THINGS_HAN,
)
from precheck.reading.lexicon.roles import PERSONS
from precheck.reading.passage import Passage, once
from precheck.reading.tokens import expression, fold

_FOLLOWED, _FOLLOWED_HAN = expression(FOLLOWED), expression(FOLLOWED_HAN)
_LED, _LED_HAN = expression(rf"\b(?:{BEFORE})\s\Z"), expression(rf"(?:{BEFORE_HAN})\s?\Z")
_SOME, _OF_THEM = expression(SOME), expression(OF_THEM)
_AMONG_THEM = expression(r"其中(?:有|的)?\s?\Z")
_IN_ONE_PART = expression(IN_ONE_PART)
_ALL = expression(r"\b(?:all|every one of the)\s?\Z")
_REMAINING = expression(
    r"(?:\b(?:only|just|still|with|have|has|are|is|'re|'s|leaving)\b|只|還有|剩)[^,，。]{0,8}\Z"
)
_WE = expression(r"\bwe\b|我們|公司")
_EACH, _ANYWHERE = expression(EACH), expression(ANYWHERE)
_TO_DO_IT = expression(ANYWHERE_AFTER)
_THINGS = expression(
    rf"\s(?!(?:{COUNTED}|{PERSONS})\b)(?:new |old |big |small )?[a-z]{{2,}}[a-rt-z]s\b(?!')"
)
_THINGS_HAN = expression(THINGS_HAN)
_GONE, _GONE_HAN = expression(GONE), expression(rf"(?:{GONE_HAN})\s?\Z")
_FOR_EACH = tuple(fold(word) for word in FOR_EACH)
_FAR, _FEW, _MOST = 30, 20, 3


def are_some(passage: Passage, figure: Figure, asked_people: bool) -> bool:
    """Whether people counted are some of the firm's, or nobody of it: two of our people left, 走了兩個師傅.

    Of a few that nobody asked for, it must be said that they are the firm's.
    """
    if figure.family not in (PEOPLE, NUMBER) or figure.scaled or figure.timed:
        return False
    start, end = passage.clause_at(figure.start)
    before = max(start, figure.start - _FAR)
    after = min(end, figure.end + _FAR)
    said = passage.said
    if passage.has((start, end), "regular", "irregular"):
        return False
    if _is_one_part(passage, figure, before, after):
        return True
    if _SOME.match(said, figure.end, after) and not _ALL.search(said, before, figure.start):
        return True
    if _moves(said, figure, before, after):
        return True
    if (figure.high or _FEW) >= _FEW or figure.family != PEOPLE:
        return False
    if asked_people:
        alone = passage.has((start, end), "thing") and not _WE.search(said, start, end)
        return alone and _TO_DO_IT.match(said, figure.end, after) is not None
    return (
        _ANYWHERE.search(said, before, figure.start) is not None
        or _TO_DO_IT.match(said, figure.end, after) is not None
    )


def are_things(passage: Passage, figure: Figure) -> bool:
    """Whether a bare number counts what is no people, though nobody knows what it is: 3 floors, 3 prizes."""
    if not figure.bare:
        return False
    said, end = passage.said, figure.end
    return _THINGS.match(said, end) is not None or _THINGS_HAN.match(said, end) is not None


def are_gone(passage: Passage, figure: Figure) -> bool:
    """Whether people are told who have left: no jobs to come."""
    start, end = passage.clause_at(figure.start)
    led = _GONE_HAN.search(passage.said, max(start, figure.start - _FAR), figure.start)
    return led is not None or _GONE.match(passage.said, figure.end, end) is not None


def _is_one_part(passage: Passage, figure: Figure, before: int, after: int) -> bool:
    """Whether only a part of the firm is counted, and nothing else: 5 of us in accounts, 會計部門五個.

    Of a group, those in Taiwan are the firm.
    """
    if len(passage.figures) > 1 or passage.has(passage.clause_at(figure.start), "in_taiwan"):
        return False
    said = passage.said
    return (
        _OF_THEM.match(said, figure.end, after) is not None
        or _AMONG_THEM.search(said, before, figure.start) is not None
        or _IN_ONE_PART.search(said, before, figure.start) is not None
    )


def _moves(said: str, figure: Figure, before: int, after: int) -> bool:
    """Whether it is told of them that they come or go; those who are left stay."""
    if _LED.search(said, before, figure.start) or _LED_HAN.search(said, before, figure.start):
        return True
    gone = _FOLLOWED.match(said, figure.end, after) or _FOLLOWED_HAN.match(said, figure.end, after)
    if gone is None:
        return False
    stays = "left" in gone[0] and _REMAINING.search(said, before, figure.start)
    return not stays


def is_one_each(passage: Passage, figure: Figure) -> bool:
    """Whether a *one* is what everybody gets: one for each employee, 一人一盒."""
    if figure.low != 1 or figure.high != 1 or figure.timed:
        return False
    return any(start <= figure.start < end for start, end in _shares(passage, passage.whole))


def handed_out(passage: Passage) -> list[Figure]:
    """The people who get one each of things that are counted: 250 boxes, one for each employee."""
    shares = _shares(passage, passage.whole)
    if len(shares) != 1:
        return []
    start, end = passage.sentence_at(shares[0][0])
    found = [
        count
        for count in passage.counts
        if (count.family == THINGS or are_things(passage, count))
        and start <= count.start < end
        and not shares[0][0] <= count.start < shares[0][1]
    ]
    return [found[0]._replace(family=PEOPLE)] if len(found) == 1 else []


@once
def _shares(passage: Passage, whole: Span) -> tuple[Span, ...]:
    """Where it is said that everybody gets one; more than a few are no such thing."""
    if not any(word in passage.said for word in _FOR_EACH):
        return ()
    found = [match.span() for match in _EACH.finditer(passage.said, *whole)]
    return tuple(found) if len(found) <= _MOST else ()
