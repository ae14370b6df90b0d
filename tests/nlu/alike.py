"""Which examples are nearly the same: by the share of their short runs of characters that they have in common."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

PUNCTUATION = "P"
RUN = {True: 2, False: 3}  # a Chinese character says as much as several letters
WIDE = "\u3400"


def even(text: str) -> str:
    """The text without case, width, punctuation and needless spaces; marks alone stay as they are."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(each for each in folded if unicodedata.category(each)[0] != PUNCTUATION)
    return " ".join(kept.split()) or folded


def runs(text: str) -> frozenset[str]:
    """All runs of characters of the text, its ends marked."""
    said = f" {even(text)} "
    length = RUN[any(each >= WIDE for each in said)]
    return frozenset(said[i : i + length] for i in range(max(len(said) - length + 1, 1)))


def pairs(some: Sequence[str], others: Sequence[str], least: float) -> Iterator[tuple[str, str]]:
    """Every text of ``some`` with each of ``others`` that shares at least this share of their runs (Jaccard)."""
    known = [runs(each) for each in others]
    holders = defaultdict(list)
    for place, each in enumerate(known):
        for run in each:
            holders[run].append(place)
    for text in some:
        mine = runs(text)
        common = Counter(place for run in mine for place in holders[run])
        for place, shared in common.items():
            if shared >= least * (len(mine) + len(known[place]) - shared):
                yield text, others[place]
