"""Whether a part of a clause, which does not name what was asked about, speaks of something else by its own words."""

from __future__ import annotations

from collections.abc import Sequence

from precheck.reading.bare import neutral_words
from precheck.reading.figure import YEARS
from precheck.reading.notions import Part
from precheck.reading.passage import Passage
from precheck.reading.tokens import Token

# With these, a part is about goods, their name and their buyers, whatever else it mentions.
_OF_GOODS = (
    "own", "sign", "theirs", "contract", "parts", "trades", "carrier", "sold", "known",
    "unheard", "reaches", "through", "customer", "courted", "trial", "affirmed", "abroad", "home_only", "goes_on",
)  # fmt: skip
_BACK = frozenset("it one them they this that 它".split())
_ENOUGH = 3
_COUNTS = frozenset("一二三四五六七八九十两几")
_OPENING = frozenset("our my his her the this that your".split())
_VERBS = frozenset(
    "is are was were isn't aren't has have had will would needs need wants says".split()
)
_LATIN, _HAN = 1.5, 1


def strays(passage: Passage, part: Part, *subjects: str) -> bool:
    """Whether too many words of a part are none that tell how far a brand or its sales have come.

    ``subjects`` are further notions that show a part to be about what was asked.
    """
    if part.has(*_OF_GOODS, *subjects):
        return False
    words = passage.words_in(part.span)
    if any(word.text in _BACK for word in words[1:]):
        return False
    strange = _strange(passage, part)
    if strange and _is_subject(words, strange):
        return True
    return sum(_LATIN if word.text[0].isascii() else _HAN for word in strange) >= _ENOUGH


def _strange(passage: Passage, part: Part) -> list[Token]:
    """The words that neither add nothing nor tell anything of goods and their sale."""
    known = neutral_words(passage, part.span)
    told = [(notion.start, notion.end) for notion in part.notions]
    begun = part.has("begun", "deed", "ended")
    years = [
        (item.start, item.end)
        for item in passage.figures_in(part.span)
        if (begun if item.family == YEARS else item.timed)
    ]
    for start, end in (*told, *years):
        known.update(range(start, end))
    return [
        word
        for word in passage.words_in(part.span)
        if word.start not in known and word.text[0].isalnum() and word.text not in _COUNTS
    ]


def _is_subject(words: Sequence[Token], strange: list[Token]) -> bool:
    """Whether the clause is about a thing of its own: *our anniversary is ...*, *the weather was ...*."""
    verb = next((at for at, word in enumerate(words) if word.text in _VERBS), 0)
    return verb > 1 and words[0].text in _OPENING and words[verb - 1] in strange
