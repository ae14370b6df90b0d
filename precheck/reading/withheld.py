"""A field that somebody has nothing for, or keeps to themselves: 沒有email, I do not want to give my number."""

from __future__ import annotations

from precheck.reading.lexicon.names import NAMES
from precheck.reading.lexicon.own_words import WITHHELD
from precheck.reading.lexicon.talk import UNKNOWN
from precheck.reading.phrases import Phrasebook
from precheck.reading.tokens import Token

MARKS = frozenset(".,;:!?。，、；：！？\"'()（）「」『』“”~…")
_WORDS = "words"


FIELDS = ("registration_number", "contact_name", "contact_email", "contact_phone", "company_name")
_BOOK = Phrasebook((WITHHELD, {_WORDS: UNKNOWN["unknown"]}))
_OF_FIELD = {fact: Phrasebook(({"name": NAMES[fact]},)) for fact in FIELDS}
_NAMED = ("contact_name", "company_name")  # everybody has one: a bare no is about something else


def is_withheld(words: tuple[Token, ...], fact: str) -> bool:
    """Whether the words say nothing but that there is none, or that it is not told."""
    kept = tuple([word for word in words if word[0] not in MARKS])
    if _BOOK.opening(kept) is None and _OF_FIELD[fact].opening(kept) is None:
        return False
    hits = [*_BOOK.find(kept), *_OF_FIELD[fact].find(kept)]
    tags = {tag for hit in hits for tag in hit.tags}
    reasons = {"kept", _WORDS} if fact in _NAMED else {"kept", "none", _WORDS}
    if not tags & reasons:
        return False
    covered = {place for hit in hits for place in range(hit.start, hit.end)}
    return all(word.start in covered for word in kept)
