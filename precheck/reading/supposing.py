"""Whether words put a case that is not so, as in "what if we had ..." or 員工300人的話."""

from __future__ import annotations

import re

from precheck.reading.lexicon.supposing import BEFORE, OFFERED, PUT, SUPPOSING
from precheck.reading.phrases import SHELF, Hit, Phrasebook
from precheck.reading.tokens import Token, fold

BOOK = SHELF.put(Phrasebook((SUPPOSING,)), in_parts=True)
_MARKS = frozenset(".,;:!?。，、；：！？…~\"'「」()（）")
_BEFORE = frozenset(fold(word) for word in BEFORE)
_OFFERED = frozenset(OFFERED)
_PUT = frozenset(fold(PUT))
_OF_OTHERS = re.compile(fold("客戶|客人|買家|別人|別家|人家|同業|同行|對手|他們|誰|大家"))
_NUMERALS = frozenset("0123456789零一二三四五六七八九十百千两半几多")
_NEAR = 30


def puts_a_case(words: tuple[Token, ...]) -> bool:
    """Whether any phrase of a supposition stands among the words, where it is one."""
    hits = BOOK.find(words)
    places = {word.start: at for at, word in enumerate(words)} if hits else {}
    return any(_counts(words, places[hit.start], hit) for hit in hits)


def _counts(words: tuple[Token, ...], at: int, hit: Hit) -> bool:
    if "not_supposing" in hit.tags or _is_in_an_amount(words, at):
        return False
    if "supposing" in hit.tags or ("opening" in hit.tags and _opens(words, at)):
        return True
    if "offering" in hit.tags:
        return _offers(words, at, hit)
    return "closing" in hit.tags and _closes(words, at)


def _is_in_an_amount(words: tuple[Token, ...], at: int) -> bool:
    """Whether it is the end of an amount and what follows: 五百萬一年 is no *in case* (萬一)."""
    return words[at].text == "万" and at > 0 and words[at - 1].text[-1] in _NUMERALS


def _opens(words: tuple[Token, ...], at: int) -> bool:
    """Whether nothing but an *and* or a mark comes before; she *says* it is no *say it is*."""
    first = words[at]
    if first.end - first.start > len(first.text):
        return False
    before = words[at - 1].text if at else ""
    return not before or before in _MARKS or before in _BEFORE


def _offers(words: tuple[Token, ...], at: int, hit: Hit) -> bool:
    after = next((word.text for word in words[at : at + _NEAR] if word.start >= hit.end), "")
    return after in _OFFERED or after[:1].isdigit() or after in _PUT


def _closes(words: tuple[Token, ...], at: int) -> bool:
    """Whether a figure or a verb of its clause stands before it, and it is not what others may do: 客戶要換的話."""
    before = [word[0] for word in words[max(at - _NEAR, 0) : at]]
    marks = [place for place, text in enumerate(before, 1) if text in _MARKS]
    before = before[marks[-1] :] if marks else before
    said = "".join(before)
    if _PUT.isdisjoint(before) and not any(map(str.isdigit, said)):
        return False
    return _OF_OTHERS.match(said) is None
