"""Nought, said in words: a clause that denies what was asked about, and says nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from precheck.reading.clauses import Span
from precheck.reading.lexicon.nothing import PLAIN
from precheck.reading.passage import Passage
from precheck.reading.phrases import Hit, Phrasebook

_GAP = re.compile(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])")
_BOOK = Phrasebook(({"plain": PLAIN},))
_WHOLES = ("all", "only")
DENYING = ("not", "no_plan")  # nothing is denied without one of them
_DENIALS = (*DENYING, "filler")
_TIMES = ("now", "last_year", "this_year", "year_before", "yearly", "future", "plan")


def says_none(passage: Passage, span: Span, own: tuple[str, ...]) -> bool:
    """Whether a clause says that there is none; ``own`` are the tags of the words for what was asked about."""
    denials = passage.hits_in(span, _DENIALS)
    if not any("filler" not in hit.tags for hit in denials) or _undone(denials):
        return False
    return _covered(passage, span, (*_DENIALS, *own, *_TIMES))


def says_all(passage: Passage, span: Span, own: tuple[str, ...]) -> bool:
    """Whether a clause says *all of it* and nothing else."""
    return passage.has(span, *_WHOLES) and _covered(passage, span, (*_WHOLES, *own, *_TIMES))


def _covered(passage: Passage, span: Span, tags: tuple[str, ...]) -> bool:
    """Whether the words of a clause are all plain, a time, or phrases with some tags."""
    words = tuple(word for word in passage.words_in(span) if word.text[0].isalnum())
    hits = (*passage.hits_in(span, tags), *_BOOK.find(words))
    timed = [figure.span for figure in passage.figures_in(span) if figure.timed]
    covered = {
        place for start, end in (*(hit[1:] for hit in hits), *timed) for place in range(start, end)
    }
    return all(word.start in covered for word in words)


def parted(text: str, span: Span) -> list[Span]:
    """The parts of a clause that spaces between Chinese words part: 沒錢投資啦 景氣這麼差."""
    starts = [span[0], *(gap.end() for gap in _GAP.finditer(text, *span))]
    return list(zip(starts, [*starts[1:], span[1]]))


def _undone(denials: Sequence[Hit]) -> bool:
    """Whether one *not* takes back the next: 不是沒有."""
    return any(one.end == other.start for one, other in zip(denials, denials[1:]))
