"""Free words: the discipline, the core technology, names; lead-ins and closing particles are left out."""

from __future__ import annotations

from collections.abc import Sequence

from precheck.reading.clauses import ABBREVIATIONS, Span
from precheck.reading.lexicon.talk import LEAD_INS, TAILS
from precheck.reading.phrases import Phrasebook
from precheck.reading.tokens import Token

_BOOKS = {fact: Phrasebook(({fact: phrases},)) for fact, phrases in LEAD_INS.items()}
_TAILS = Phrasebook((TAILS,))
_MARKS = frozenset(".,;:!?。，、；：！？\"'()（）「」『』“”~…")
_OPENING, _CLOSING = frozenset("(（「『"), frozenset(")）」』")
_MOST = 6  # lead-ins or closing words one after another
_TRADE = 2  # words at most of a trade that *shop* belongs to: machine shop
FREE_TEXTS = tuple(LEAD_INS)


def words_of(words: Sequence[Token], fact: str) -> Span | None:
    """The part of some words that is the answer itself, or ``None`` if nothing is left."""
    inside = _without_marks(list(words))
    inside = _without_lead(inside, fact)
    inside = _without_tail(inside, fact)
    if not inside or not any(word.text[0].isalnum() for word in inside):
        return None
    return inside[0].start, inside[-1].end


def _without_lead(words: list[Token], fact: str) -> list[Token]:
    """Lead-ins may follow one another: "well, our company is called ..."."""
    for _ in range(_MOST):
        first = next(_BOOKS[fact].find(tuple(words)), None)
        if first is None or first.start != words[0].start:
            break
        rest = _without_marks([word for word in words if word.start >= first.end])
        if not rest:
            break
        words = rest
    return words


def _without_tail(words: list[Token], fact: str) -> list[Token]:
    """Without closing words; a *metal stamping shop* is in metal stamping, but a machine shop is one."""
    for _ in range(_MOST):
        hits = list(_TAILS.find(tuple(words)))
        if not hits or hits[-1].end != words[-1].end:
            break
        trade = fact == "technology_field" and "trade" in hits[-1].tags and len(words) > _TRADE
        if "tail" not in hits[-1].tags and not trade:
            break
        rest = _without_marks([word for word in words if word.end <= hits[-1].start])
        if not rest:
            break
        words = rest
    return words


def _abbreviated(words: list[Token]) -> bool:
    """Whether the closing full stop belongs to "Ltd."."""
    return len(words) > 1 and words[-1].text == "." and words[-2].text in ABBREVIATIONS


def _without_marks(words: list[Token]) -> list[Token]:
    while words and words[0].text in _MARKS:
        words = words[1:]
    while words and words[-1].text in _MARKS and not _belongs(words):
        words = words[:-1]
    return words


def _belongs(words: list[Token]) -> bool:
    """Whether the closing mark is part of the answer: the full stop of "Ltd.", a bracket opened in it."""
    return _abbreviated(words) or (
        words[-1].text in _CLOSING and any(word.text in _OPENING for word in words[1:-1])
    )
