"""Words that steer the talk or are polite, and answer nothing: skip, go back, 找真人, hello, thanks."""

from __future__ import annotations

from precheck.reading.lexicon.talk import SMALL_TALK
from precheck.reading.passage import Passage
from precheck.reading.phrases import Phrasebook

_BOOK = Phrasebook((SMALL_TALK,))
_MARKS = frozenset(".,;:!?。，、；：！？~…")


def is_small_talk(passage: Passage) -> bool:
    """Whether the text is made of such words and nothing else."""
    words = tuple(word for word in passage.words if word.text not in _MARKS)
    hits = list(_BOOK.find(words))
    if not any("said" in hit.tags for hit in hits):
        return False
    covered = {place for hit in hits for place in range(hit.start, hit.end)}
    return all(word.start in covered for word in words)
