"""What money or people go into, piece by piece: a hall for 80 million and machines for 40; 3 pieces at 15."""

from __future__ import annotations

from precheck.reading.figure import MONEY, PEOPLE, THINGS, Figure, times
from precheck.reading.labels import plan_year, room
from precheck.reading.lexicon.numbers import COUNT
from precheck.reading.lexicon.outlays import (
    BOUGHT,
    CONTRIBUTED,
    COST_AFTER,
    COST_BEFORE,
    EACH_HAN,
    GENERAL,
    OF_RESEARCH,
    OTHER_DEPARTMENTS,
    OTHER_WORK,
)
from precheck.reading.listing import is_item
from precheck.reading.mentions import number_said
from precheck.reading.passage import Passage
from precheck.reading.tokens import expression
from precheck.rules.facts import Number

_BOUGHT, _CONTRIBUTED, _GENERAL = expression(BOUGHT), expression(CONTRIBUTED), expression(GENERAL)
_EACH_HAN = expression(EACH_HAN)
_OF_RESEARCH = expression(OF_RESEARCH)
_OF_OTHER_WORK = expression(f"{OTHER_WORK}|{OTHER_DEPARTMENTS}")
_COST_BEFORE, _COST_AFTER = expression(COST_BEFORE), expression(COST_AFTER)
_AT = expression(
    rf"(?P<count>{COUNT})\s(?:[a-z\-]+\s){{1,3}}?(?:at|costing)\s(?:about\s|around\s)?\Z"
)
_EITHER = ("otherwise", "or", "says", "instead", "including", "past", "season")
_FAR, _PARTS = 40, 2


def of_each(passage: Passage, figure: Figure) -> Figure:
    """Two new lines, NT$45 million each; 3 pieces at NT$15m; 三個兄弟一人出一千萬: as much for all of them."""
    count = None if figure.timed else _count(passage, figure)
    if count is None:
        return figure
    return figure._replace(low=times(figure.low, count), high=times(figure.high, count))


def _count(passage: Passage, figure: Figure) -> Number | None:
    """Of how many things each costs, or takes, so much."""
    before = passage.said[max(figure.start - _FAR, 0) : figure.start]
    said = _AT.search(before) or _EACH_HAN.search(before)
    if said is not None:
        return number_said(said["count"])
    if not passage.has((figure.end, passage.clause_at(figure.start)[1]), "each"):
        return None
    counted = [
        other
        for other in passage.counts
        if other.family == THINGS and other.low == other.high and other.end <= figure.start
    ]
    return counted[0].low if len(counted) == 1 else None


def of_different_things(passage: Passage, fact: str, found: list[Figure]) -> bool:
    """Whether each of several amounts goes into another thing or year, or comes from another hand."""
    if len(found) < _PARTS or passage.has((found[0].start, found[-1].end), *_EITHER):
        return False
    ahead = _names_ahead(passage, found[0])
    parts = [_part(passage, fact, figure, ahead) for figure in found]
    return None not in parts and len(set(parts)) == len(parts)


def for_research(passage: Passage, found: list[Figure]) -> list[Figure]:
    """Without what goes into something else than research, where another amount is said to go into that."""
    ahead = bool(found) and _names_ahead(passage, found[0])
    paid = [_is_for_research(_words(passage, figure, ahead)) for figure in found]
    return [figure for figure, so in zip(found, paid) if so is not False] if True in paid else found


def of_researchers(passage: Passage, figure: Figure) -> str | None:
    """What a yearly sum is spent on that follows those who do research: 研發12人，一年兩千萬."""
    start = passage.clause_at(figure.start)[0]
    if start <= passage.sentence_at(figure.start)[0] or not is_item(passage, figure):
        return None
    before = passage.clause_at(start - 1)
    counted = [other.family for other in passage.figures_in(before)] == [PEOPLE]
    spent = figure.family == MONEY or figure.scaled
    if not (spent and counted and passage.has(before, "rd")):
        return None
    return "rd_spending" if passage.has(passage.clause_at(figure.start), "yearly") else None


def _is_for_research(said: str) -> bool | None:
    """Whether what an amount is for is work of research; ``None`` if no such thing is named."""
    if _OF_RESEARCH.search(said):
        return True
    if _OF_OTHER_WORK.search(said):
        return False
    return True if _BOUGHT.search(said) else None


def is_running_cost(passage: Passage, figure: Figure) -> bool:
    """Whether an amount is of rent, advertising or the like, and its clause speaks of no research."""
    start, end = passage.clause_at(figure.start)
    if passage.has((start, end), "rd", "lab", "revenue", "capital"):
        return False
    start, end = room(passage, figure)
    before = passage.said[max(start, figure.start - _FAR) : figure.start]
    return bool(_COST_BEFORE.search(before) or _COST_AFTER.match(passage.said, figure.end, end))


def _words(passage: Passage, figure: Figure, ahead: bool) -> str:
    """The words that name what an amount is for: those before it, or those after it."""
    start, end = room(passage, figure)
    return passage.said[start : figure.start] if ahead else passage.said[figure.end : end]


def is_given(passage: Passage, figure: Figure) -> bool:
    """Whether somebody is said to have given so much: 我出六百."""
    start = room(passage, figure)[0]
    return _CONTRIBUTED.search(passage.said[start : figure.start]) is not None


def _names_ahead(passage: Passage, first: Figure) -> bool:
    """Whether the things stand before their amounts: 蓋廠八千萬, and not NT$80m for a hall."""
    return _BOUGHT.search(passage.said, room(passage, first)[0], first.start) is not None


def _part(passage: Passage, fact: str, figure: Figure, ahead: bool) -> str | None:
    """What an amount is for, or who gave it, where the words beside it say so."""
    if fact == "paid_in_capital":
        given = _CONTRIBUTED.search(_words(passage, figure, ahead=True))
        return given["who"].strip() if given else None
    year = plan_year(passage, figure) if fact == "planned_investment" else None
    if year is not None:
        return year
    said = _words(passage, figure, ahead)
    if fact == "rd_spending" and not _is_for_research(said):
        return None
    things = _BOUGHT.findall(said)
    named = str(things[-1 if ahead else 0]) if things else None
    return None if named is None or _GENERAL.fullmatch(named) else named
