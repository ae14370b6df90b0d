"""What is told of other firms: competitors have about 300 people, 同業平均3%, 客戶外銷九成."""

from __future__ import annotations

from precheck.reading.figure import MONEY, NUMBER, PEOPLE, PERCENT, YEARS, Figure
from precheck.reading.lexicon.rivals import (
    AND,
    BUYERS,
    BUYERS_DO,
    BUYERS_DO_HAN,
    BUYERS_HAN,
    DUTIES,
    MOVES,
    OF_A_PARENT,
    OLD_THINGS,
    STRANGERS,
    STRANGERS_HAN,
)
from precheck.reading.listing import is_item
from precheck.reading.passage import Passage
from precheck.reading.tokens import expression

_FIRMS = (
    "同業|同行|別家|對手|競爭者|其他(?:公司|廠商|業者|家)"
    r"|\b(?:(?:the|our|most|all|some|many)\s)*(?:other\s)?(?:competitors?|rivals?|others|other (?:firms|companies))"
    r"(?:\sin\s(?:the|our)\s(?:industry|sector|trade|field|market|business))?"
)
_TRADE = r"業界|產業|行業|\b(?:the|our)\s(?:industry|sector|trade)"
_ANY_TRADE = r"業界|產業|行業|同業|同行|\b(?:industry|sector|trade)"
_IS = (
    r"(?:(?:們|的|都|也|大概|大約|約|差不多|多半|大多|一般|普遍|通常|平均|是|為|有|在|做|多|少|高|低|花|投|佔|占)+"
    r"|\s?(?:\b(?:usually|typically|mostly|generally|often|all|only|just|about|around|roughly|some|is|are|at|do|does|have|has"
    r"|run|runs|spend|spends|invest|invests|export|exports|sell|sells|make|makes|employ|employs)\b\s?)+)"
)
_AVERAGE = r"(?:的)?(?:平均值?|水準|行情|均值)|(?:'s)?\s(?:average|norm|mean|standard|benchmark)s?(?:\sof)?"
# As the subject of its clause; or anywhere, where a word tells what they have.
_SUBJECT = expression(rf"\s?(?:(?:{_FIRMS})(?:{_IS})?|(?:{_TRADE})(?:{_IS}))\s?")
_COMPARED = expression(rf"(?:(?:{_FIRMS})(?:{_IS})|(?:{_ANY_TRADE})(?:{_AVERAGE})(?:{_IS})?)\s?\Z")
_OURSELVES = expression(
    r"\b(?:we|we're|we've|us|ours|our own|ourselves)\b|我們|咱|阮|我公司|本公司|自己|跟我|給我|向我"
)
_US = expression(r"\b(?:we|we're|we've|us|ours|our)\b|我們|咱|阮|我公司|本公司|跟我|給我|向我")
_OF_STRANGERS = expression(rf"\s?(?:{STRANGERS}\b|{STRANGERS_HAN})")
_OF_BUYERS = expression(rf"\s?(?:{BUYERS}\b|{BUYERS_HAN})")
_PARENT, _OF_A_PARENT = expression(r"母公司|\bparent\b"), expression(OF_A_PARENT)
_BY_OTHERS = expression(
    rf"{AND}(?:{STRANGERS}\b|{STRANGERS_HAN}|{BUYERS}(?:{BUYERS_DO})|{BUYERS_HAN}(?:{BUYERS_DO_HAN}))"
)
_IT_IS_OTHERS = expression(rf"的(?:都|才)?是(?:{STRANGERS_HAN}|{BUYERS_HAN})[,，。.\s]*")
_DUTY = expression(rf"(?:{DUTIES})(?:{_IS}|{MOVES})*\s?\Z")
_OLD_THING = expression(OLD_THINGS)
_HEAD = 60
# What a figure may begin with.
_ROUGHLY = expression(rf"{_IS}?(?:平均|an average of)?")
_AHEAD = 60


def is_of_rivals(passage: Passage, figure: Figure) -> bool:
    """Whether the words right before a figure say that other firms have it."""
    start = _start(passage, figure)
    roughly = _ROUGHLY.match(passage.said, figure.start, figure.end)
    end = roughly.end() if roughly else figure.start
    if _SUBJECT.fullmatch(passage.said, start, end) is not None:
        return True
    if _is_their_own(passage, figure, start):
        return True
    return _COMPARED.search(passage.said, max(start, figure.start - _AHEAD), end) is not None


def is_done_by_others(passage: Passage, place: int) -> bool:
    """Whether the clause at a place tells what others do, and nothing of us: 對手都在大陸生產, 賣到日本的是同業."""
    clause = passage.clause_at(place)
    theirs = _BY_OTHERS.match(passage.said, *clause)
    if theirs is None:
        found = _IT_IS_OTHERS.search(passage.said, *clause)
        return found is not None and found.end() == clause[1]
    if passage.has(clause, "says") or (
        _PARENT.search(theirs[0]) and _OF_A_PARENT.search(passage.said)
    ):
        return False
    return _US.search(passage.said, theirs.end(), clause[1]) is None


def _start(passage: Passage, figure: Figure) -> int:
    """Where the clause begins that a figure is told in: 母公司在日本，兩千人 tells it of the one before."""
    start = passage.clause_at(figure.start)[0]
    before = passage.clause_at(start - 1) if start > passage.sentence_at(figure.start)[0] else None
    if before is None or passage.figures_in(before) or not is_item(passage, figure):
        return start
    return before[0]


def _is_their_own(passage: Passage, figure: Figure, start: int) -> bool:
    """Whether somebody else is the subject of a clause in which nothing is said of us; buyers may have our shares."""
    if figure.start - start > _HEAD:
        return False
    if figure.family == PERCENT and _DUTY.search(passage.said, start, figure.start):
        return True
    if figure.family == YEARS and _OLD_THING.fullmatch(passage.said, start, figure.start):
        return True
    found = _OF_STRANGERS.match(passage.said, start, figure.start)
    if found is None and figure.family in (MONEY, PEOPLE, NUMBER):
        found = _OF_BUYERS.match(passage.said, start, figure.start)
    if found is None or passage.has(passage.clause_at(figure.start), "says"):
        return False
    if _PARENT.search(found[0]) and _OF_A_PARENT.search(passage.said):
        return False
    return _OURSELVES.search(passage.said, found.end(), passage.clause_at(figure.start)[1]) is None
