"""People told in parts that add up, in a sum that is drawn, or as how many there are and will be."""

from __future__ import annotations

from precheck.reading.changes import moves
from precheck.reading.figure import PEOPLE, Figure, whole
from precheck.reading.labels import label, plan_year, room
from precheck.reading.lexicon.roles import (
    DEPARTMENTS,
    FROM_NOW,
    PACES,
    PERSONS,
    ROLES_HAN,
    STRANGERS,
    UNTIL_THEN,
)
from precheck.reading.mentions import mentions
from precheck.reading.passage import Passage
from precheck.reading.tokens import expression, fold

JOBS = "planned_jobs"

_AFTER = expression(
    rf"\s?-?(?:(?!and\b|or\b|plus\b)[a-z&'.\-]+\s){{0,3}}?(?!{STRANGERS}\b)(?P<role>{PERSONS}|{DEPARTMENTS})\b"
)
_AFTER_HAN = expression(rf"\s?[個位名]?\s?(?P<role>{ROLES_HAN})")
_BEFORE_HAN = expression(
    rf"(?P<role>{ROLES_HAN})(?:人員|部門?|員工|的)?\s?[:：]?(?:約|有|大概|共|是|各)?\s?\Z"
)
_PACES = tuple((expression(form), times) for form, times in PACES.items())
_FROM_NOW, _UNTIL_THEN = expression(FROM_NOW), expression(UNTIL_THEN)
_FROM_ONE = expression(r"(?:from|從|由|从)\s?")
_FIRST = expression(r"先(?:開|請|招|聘|補|徵|找)?\s?\Z")
_PLACES = ("worldwide", "in_taiwan", "elsewhere", "total")
_SHARES = expression(r"\s?(?:萬|千)?(?:股|shares)")
_FAR, _NEAR, _CLOSE = 30, 4, 2
_PARTS = 2


def pace_of(passage: Passage, figure: Figure) -> int:
    """How often in the three years asked about so many are taken on: 2 every month, 一年請5個; once, if not said."""
    start, end = passage.clause_at(figure.start)
    said = passage.said
    around = said[max(start, figure.start - _FAR) : min(end, figure.end + _FAR)]
    return next((times for form, times in _PACES if form.search(around)), 1)


def role_of(passage: Passage, figure: Figure) -> str | None:
    """Which kind of people a figure counts: 16 engineers, 業務3人, 5 in R&D."""
    start, end = room(passage, figure)
    said = passage.said
    before = _BEFORE_HAN.search(said[max(start, figure.start - _FAR) : figure.start])
    after = said[figure.end : min(end, figure.end + _FAR)]
    found = before or _AFTER_HAN.match(after) or _AFTER.match(after)
    if found is None and figure.family == PEOPLE:
        found = _AFTER_HAN.search(fold(figure.text)) or _AFTER.search(fold(figure.text))
    return found["role"] if found else None


def in_all(passage: Passage, fact: str, found: list[Figure]) -> list[Figure]:
    """The people of all parts together; for jobs, how many more than now."""
    found = concluded(passage, found)
    if fact == JOBS:
        found = [grown(passage, figure) for figure in _to_come(passage, found)]
        paced = [figure for figure in found if pace_of(passage, figure) > 1]
        found = paced if len(paced) == len(found) else [f for f in found if f not in paced]
    return _added(passage, fact, found)


def concluded(passage: Passage, found: list[Figure], family: str | None = None) -> list[Figure]:
    """The figure that a sum or a conclusion is drawn to, without those it is drawn from: so 15 altogether.

    Of amounts, it is the last alone, and told as one.
    """
    pairs = list(zip(found[::-1][1:], found[::-1]))
    for before, figure in pairs if family is None else pairs[:1]:
        if family is not None and (figure.bare or _SHARES.match(passage.said, figure.end)):
            return found
        leads = passage.hits_in((before.end, figure.start), ("concluding",))
        if leads and figure.start - leads[-1].end <= _CLOSE:
            return [figure]
        if passage.has((figure.end, room(passage, figure)[1]), "altogether"):
            return [figure]
    return found


def grown(passage: Passage, figure: Figure) -> Figure:
    """How many more a figure tells that goes from one number to another: 從50人增加到80人."""
    if not _FROM_ONE.match(fold(figure.text)) or figure.low is None:
        return figure
    if figure.low != figure.high and figure.high is not None and moves(passage, figure):
        more = whole(figure.high - figure.low)
        return figure._replace(low=more, high=more)
    first = mentions(_UNTIL_THEN.split(fold(figure.text), maxsplit=1)[0])
    start = first[0].high if first else None
    if figure.low != figure.high or start is None or figure.low <= start:
        return figure
    more = whole(figure.low - start)
    return figure._replace(low=more, high=more)


def _to_come(passage: Passage, found: list[Figure]) -> list[Figure]:
    """Without those who were hired already, and the first of more."""
    said = passage.said
    left = [
        figure
        for figure in found
        if not label(passage, figure, ("hired",))
        and not _FIRST.search(said[max(figure.start - _NEAR, 0) : figure.start])
    ]
    return left or found


def more_than_now(passage: Passage, found: list[Figure]) -> list[Figure]:
    """Two figures of all the staff, now and then, as their difference."""
    if len(found) != _PARTS or not all(_exact(figure) for figure in found):
        return found
    now, then = found
    said = passage.said
    rises = (now.low or 0) < (then.low or 0)
    started = _FROM_NOW.search(said[max(now.start - _FAR, 0) : now.start])
    if not rises or not started or not _UNTIL_THEN.search(said[now.end : then.start]):
        return found
    more = whole((then.low or 0) - (now.low or 0))
    text = passage.text[now.start : then.end]
    return [then._replace(start=now.start, text=text, low=more, high=more)]


def _added(passage: Passage, fact: str, found: list[Figure]) -> list[Figure]:
    """The sum of figures that each count another kind of people, or jobs of another year."""
    if len(found) < _PARTS or not all(_exact(figure) for figure in found):
        return found
    if any(label(passage, figure, _PLACES) for figure in found):
        return found
    parts = [role_of(passage, figure) or _year(passage, fact, figure) for figure in found]
    if (
        parts[0] is None
        and len(parts) == _PARTS
        and passage.has((found[0].end, found[1].start), "adding")
    ):
        parts[0] = "staff"  # 12 employees plus the two owners
    if None in parts or len(set(parts)) < len(parts):
        return found
    total = whole(sum(figure.low or 0 for figure in found))
    first, last = found[0], found[-1]
    text = passage.text[first.start : last.end]
    return [last._replace(family=PEOPLE, start=first.start, text=text, low=total, high=total)]


def _year(passage: Passage, fact: str, figure: Figure) -> str | None:
    """The year that jobs are planned for, where one is said."""
    if fact != JOBS:
        return None
    return plan_year(passage, figure) or label(passage, figure, ("next_year", "this_year"))


def _exact(figure: Figure) -> bool:
    return figure.low is not None and figure.low == figure.high and figure.low > 0
