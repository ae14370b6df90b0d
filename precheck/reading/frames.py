"""The frame around a new value: "please change the company name to ...", 聯絡人打錯了，是……"""

from __future__ import annotations

from precheck.reading.lexicon.names import NAMES
from precheck.reading.lexicon.own_words import ALSO_NAMED, FRAMES, TAKEN_BACK
from precheck.reading.lexicon.talk import LEAD_INS
from precheck.reading.phrases import Phrasebook
from precheck.reading.tokens import Token

Words = tuple[Token, ...]

_BOOKS = {
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


def unframed(words: Words, fact: str) -> Words:
    """The words without the frame that they open with; all of them, if they open with none."""
    hits = {hit.start: hit for hit in _BOOKS[fact].find(words)}
    seen: set[str] = set()
    at = closed = 0
    while at < len(words) and (hit := hits.get(words[at].start)) is not None:
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
    first = next(_TAKEN_BACK.find(words), None)
    if first is None or first.start != words[0].start:
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
