"""A bare yes or no: it answers only where its clause speaks of nothing but the question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from precheck.reading.clauses import Span
from precheck.reading.lexicon.answering import (
    AGREEMENT,
    GOING_ON,
    HEDGED_YES,
    NEUTRAL,
    OPEN_NO,
    OPEN_YES,
)
from precheck.reading.passage import Passage, once, pieces
from precheck.reading.phrases import Hit, Phrasebook
from precheck.reading.tokens import Token, tokens
from precheck.reading.yesno import Answers, Polarity

TOPICS = ("brand", "oem", "channel", "export", "capital", "rd", "lab")
FIGURES = ("revenue", "staff", "investment", "new_jobs", "age", *TOPICS)
_PLAIN = frozenset({"not", "now", "hedge", "except", "rejected", "filler", "this_year", "unknown"})
_BOOK = Phrasebook(({"neutral": NEUTRAL, "agreement": AGREEMENT, "yes": OPEN_YES, "no": OPEN_NO},))
_HEDGES = Phrasebook(({"hedged": HEDGED_YES},))
_AGREEING = frozenset({"agreement"})
_GOING_ON = frozenset(word.text for word in tokens(GOING_ON))
_MARKS = frozenset(".,;:!?。，、；：！？…~()（）/\"'「」")
_PARTICLES = frozenset("的啊呀喔哦吧啦了囉耶欸唷哇嘛呢噢齁诶阿")
# Who and the verb of the question alone: it would, they don't.
_IN_SHORT = re.compile(
    r"\s*(?:well |yes |no |oh )?(?P<said>(?:it|we|they|that|this|there|i)"
    r"(?: (?:sure|certainly|really|definitely|probably))? "
    r"(?:is|are|am|do|does|would|will|can|could|has|have|did)(?P<not>n't| not|not)?(?: indeed)?)\s*[.,;!:~ ]*"
)
_BEFORE = 4  # words that may come first: "well, to be honest, ..."
_TRIES = 3
Answer = tuple[str, Span]


def bare_answer(passage: Passage, spans: tuple[Span, ...], own: tuple[str, ...]) -> Answer | None:
    """``yes``, ``no`` or ``unsure``, and its clause; ``own`` are the tags of what was asked about."""
    parts = [part for span in spans for part in pieces(passage, span)]
    for number, part in enumerate(parts):
        if _said(passage, part) is not None:
            answer = plain_answer(passage, part, parts[number + 1 : number + 2], own)
            return (answer, part) if answer is not None else None
    return None


def plain_answer(
    passage: Passage, part: Span, following: Sequence[Span], own: tuple[str, ...]
) -> str | None:
    """What a part of a clause answers, unless the one that follows puts it right: "no, it is 16"."""
    said = _said(passage, part)
    if said is None or any(_corrects(passage, pieces(passage, span)[0]) for span in following):
        return None
    return said.answer if _answers(passage, part, said, own) else None


def is_hedged(passage: Passage, span: Span) -> bool:
    """Whether a yes is only half of one: *kind of*, 算是吧."""
    return any(_HEDGES.find(passage.words_in(span)))


def opening_yes_no(passage: Passage, span: Span) -> str | None:
    """``yes``, ``no`` or ``unsure``, if the span says so near the beginning of a clause."""
    for clause in passage.clauses_in(span):
        said = _answers_in(passage, passage.whole).within(clause)
        if said is not None:
            before = passage.words_in((clause[0], said.start))
            return said.answer if len(before) <= _BEFORE else None
    return None


def speaks_of_else(
    passage: Passage, span: Span, own: tuple[str, ...], topics: tuple[str, ...] = TOPICS
) -> bool:
    """Whether a clause is about another of the facts, and not about what was asked."""
    return passage.has(span, *_others(own, topics)) and not passage.has(span, *own)


@lru_cache(maxsize=256)
def _others(own: tuple[str, ...], topics: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(tag for tag in topics if tag not in own)


def neutral_words(passage: Passage, span: Span) -> set[int]:
    """The places of the words of a span that add nothing to an answer: I think, at the moment, 目前."""
    words = tuple(word for word in passage.words_in(span) if word.text not in _MARKS)
    return {
        place
        for hit in (*_neutral(words), *_plain_hits(passage, span, frozenset()))
        for place in range(hit.start, hit.end)
    }


@once
def _said(passage: Passage, part: Span) -> Polarity | None:
    """The first word that answers; *fine* and 好的 only agree."""
    short = _IN_SHORT.fullmatch(passage.said, *part)
    if short is not None:
        return Polarity("no" if short["not"] else "yes", *short.span("said"))
    answers, start = _answers_in(passage, passage.whole), part[0]
    for _ in range(_TRIES):
        found = answers.within((start, part[1]))
        if found is None:
            break
        if not _is(passage, (found.start, found.end), "agreement"):
            return found
        start = found.end
    return None


@once
def _answers_in(passage: Passage, _whole: Span) -> Answers:
    """The words for yes and no in it."""
    return Answers(passage.text)


def _is(passage: Passage, span: Span, kind: str) -> bool:
    """Whether a span is one phrase of a kind."""
    words = passage.words_in(span)
    return any(
        kind in hit.tags and hit.start == span[0] and hit.end >= words[-1].end
        for hit in _BOOK.find(words)
    )


def _answers(passage: Passage, part: Span, said: Polarity, own: tuple[str, ...]) -> bool:
    before = passage.words_in((part[0], said.start))
    rest = _rest(passage, part, own, said)
    if len(before) > _BEFORE or any(place < said.start for place in rest):
        return False
    if _opens(passage, part, said):
        return not (said.answer == "no" and speaks_of_else(passage, part, own))
    return all(place < said.end for place in rest)


def _opens(passage: Passage, part: Span, said: Polarity) -> bool:
    """Whether the word alone is the answer, whatever it goes on to say."""
    span = said.start, said.end
    after = [word.text for word in passage.words_in((said.end, part[1])) if word.text not in _MARKS]
    if said.answer == "yes" and _is(passage, span, "yes"):
        return True
    if said.answer != "no" or not _is(passage, span, "no"):
        return False
    if passage.figures_in(part):
        return False
    return not after or after[0] in _PARTICLES or after[0] in _GOING_ON


def _rest(passage: Passage, part: Span, own: tuple[str, ...], said: Polarity) -> list[int]:
    """Where the words stand that are about something other than the question."""
    words = tuple(word for word in passage.words_in(part) if word.text not in _MARKS)
    covered = {
        place
        for hit in (*_leading(words, said), *_plain_hits(passage, part, frozenset(own)))
        for place in range(hit.start, hit.end)
    }
    return [word.start for word in words if word.start not in covered and word.text[0].isalnum()]


def _neutral(words: tuple[Token, ...]) -> list[Hit]:
    return [hit for hit in _BOOK.find(words) if hit.tags != _AGREEING]


def _leading(words: tuple[Token, ...], said: Polarity) -> list[Hit]:
    """The words that add nothing; among them those that only agree, where an answer follows: *ok so nope*."""
    return [hit for hit in _BOOK.find(words) if hit.tags != _AGREEING or hit.end <= said.start]


def _plain_hits(passage: Passage, span: Span, own: frozenset[str]) -> list[Hit]:
    return [hit for hit in passage.hits_in(span) if hit.tags & own or hit.tags <= _PLAIN]


def _corrects(passage: Passage, following: Span) -> bool:
    """Whether what follows a *no* is a bare figure put right: "no, it is 16"."""
    figures = passage.figures_in(following)
    if not figures or any(not figure.bare for figure in figures):
        return False
    outside = [
        word
        for word in passage.words_in(following)
        if not any(figure.start <= word.start < figure.end for figure in figures)
    ]
    words = tuple(word for word in outside if word.text not in _MARKS)
    covered = {place for hit in _neutral(words) for place in range(hit.start, hit.end)}
    return all(word.start in covered for word in words)
