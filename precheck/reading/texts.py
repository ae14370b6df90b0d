"""The words of an answer without what is said around it: "please change the name to ...", "well, it's ... I think"."""

from __future__ import annotations

from collections.abc import Sequence

from precheck.reading.clauses import ABBREVIATIONS, Span
from precheck.reading.lexicon.names import NAMES
from precheck.reading.lexicon.own_words import ALSO_NAMED, FRAMES, TAKEN_BACK
from precheck.reading.lexicon.talk import LEAD_INS, TAILS
from precheck.reading.phrases import Phrasebook
from precheck.reading.tokens import Token

Words = tuple[Token, ...]

_LEAD_INS = {fact: Phrasebook(({fact: phrases},)) for fact, phrases in LEAD_INS.items()}
_TAILS = Phrasebook((TAILS,))
_MARKS = frozenset(".,;:!?。，、；：！？\"'()（）「」『』“”~…")
_OPENING, _CLOSING = frozenset("(（「『"), frozenset(")）」』")
_MOST = 6  # lead-ins or closing words one after another
_TRADE = 2  # words at most of a trade that *shop* belongs to: machine shop
_FRAMES = {
    fact: Phrasebook((FRAMES, {"name": f"{NAMES[fact]} | {ALSO_NAMED[fact]}"})) for fact in LEAD_INS
}
_OTHERS = {
    fact: Phrasebook((FRAMES, {"other": " | ".join(NAMES[name] for name in NAMES if name != fact)}))
    for fact in LEAD_INS
}
_TAKEN_BACK = Phrasebook((TAKEN_BACK,))
_TURNS = ("是", "but")
_CHANGES = frozenset({"surely_becomes", "change", "wrong"})
_CLOSES = frozenset({"becomes", "surely_becomes", "wrong", "goal"})
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
        first = _LEAD_INS[fact].opening(words)
        if first is None:
            break
        rest = _without_marks([word for word in words if word.start >= first.end])
        if not rest:
            break
        words = rest
    return words


def _without_tail(words: list[Token], fact: str) -> list[Token]:
    """Without closing words; a *metal stamping shop* is in metal stamping, but a machine shop is one."""
    for _ in range(_MOST):
        hits = _TAILS.find(words)
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


def unframed(words: Words, fact: str) -> Words:
    """The words without the frame that they open with; all of them, if they open with none."""
    seen: set[str] = set()
    at = closed = 0
    while (hit := _FRAMES[fact].opening(words, at)) is not None:
        seen |= hit.tags
        while at < len(words) and words[at].start < hit.end:
            at += 1
        if _is_whole(seen) and hit.tags & _CLOSES:
            closed = at
    if at == len(words):
        return () if seen & {"name", *_CHANGES} else words
    return words[closed:]


def changes_another(words: Words, fact: str) -> bool:
    """Whether the words change another fact, or call it wrong."""
    tags = {tag for hit in _OTHERS[fact].find(words) for tag in hit.tags}
    return "other" in tags and bool(tags & _CHANGES)


def without_taken_back(words: Words) -> tuple[Words, bool]:
    """The words without "I said", and whether they are taken back; none of 不是A, but the B of 不是A是B."""
    first = _TAKEN_BACK.opening(words)
    if first is None:
        return words, False
    left = tuple(word for word in words if word.start >= first.end)
    if "said" in first.tags:
        return left, True
    turn = max((at for at, word in enumerate(left) if word.text in _TURNS), default=0)
    return (left[turn + 1 :], False) if turn else ((), False)


def _is_whole(seen: set[str]) -> bool:
    """Whether a value may follow: something was named or changed, and it becomes something."""
    if "surely_becomes" in seen or {"change", "goal"} <= seen:
        return True
    return bool(seen & {"name", "change", "wrong"}) and bool(seen & {"becomes", "wrong"})
