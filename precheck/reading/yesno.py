"""Yes, no, and what lies between, in both languages.

A weak yes ("kind of", 算是吧) is a yes and a weak no ("not really") a no; only what leaves the
matter open ("it depends", 不一定) is unsure. A text without any of it is no answer: never a no.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from precheck.reading.quantities.phrases import Phrases
from precheck.reading.quantities.tokens import Tokens, is_digits, is_latin, tokenize
from precheck.reading.yesno_words import (
    NEITHER,
    NO,
    NO_ALONE,
    OPENERS,
    PARTICLES,
    SKIN_TONES,
    SUBJECTS,
    UNSURE,
    YES,
    YES_ALONE,
    YES_CLOSING,
)

_NEITHER = ""
_CLOSING = "closing"
_PHRASES: Phrases[str] = Phrases(
    dict.fromkeys(YES, "yes")
    | dict.fromkeys(YES_CLOSING, _CLOSING)
    | dict.fromkeys(NO, "no")
    | dict.fromkeys(UNSURE, "unsure")
    | dict.fromkeys(NEITHER, _NEITHER)
)
_ALONE = YES_ALONE | NO_ALONE
_FIRST = _ALONE | _PHRASES.openings()


class Polarity(NamedTuple):
    """``answer`` is ``yes``, ``no`` or ``unsure``; the words that say so stand at start to end."""

    answer: str
    start: int
    end: int


def yes_no(text: str, language: str | None = None) -> str | None:
    """``yes``, ``no`` or ``unsure``; ``None`` if the text says nothing of the kind."""
    found = polarity(text, language)
    return None if found is None else found.answer


def polarity(
    text: str,
    language: str | None = None,  # noqa: ARG001 - people mix the two: both are always read
) -> Polarity | None:
    """The first word of the text that settles it, and where it stands. Both languages are read."""
    return Answers(text).within((0, len(text)))


class Answers:
    """The words for yes and no in a text, looked for once; each part of it is read by itself."""

    def __init__(self, text: str) -> None:
        self._tokens = tokens = tokenize(text)
        self._first = [
            at
            for at, said in enumerate(tokens.texts)
            if said in _FIRST and (said in _ALONE or _PHRASES.at(tokens, at) is not None)
        ]

    def within(self, span: tuple[int, int]) -> Polarity | None:
        """The first word of a part that settles it, and where it stands in the text."""
        begin, end = (bisect_left(self._tokens.starts, place) for place in span)
        first = self._first[bisect_left(self._first, begin) : bisect_left(self._first, end)]
        if not first:
            return None
        return _settled(self._tokens.between(begin, end), [at - begin for at in first])


def _settled(tokens: Tokens, first: list[int]) -> Polarity | None:
    """The first that counts of the words that an answer may begin with."""
    free = 0
    for index in first:
        if index < free:
            continue
        phrase = _PHRASES.at(tokens, index)
        alone = _alone(tokens, index) if phrase is None else None
        if phrase is not None and _counts(tokens, index, *phrase):
            answer = "yes" if phrase[0] == _CLOSING else phrase[0]
            return _said(tokens, answer, index, phrase[1])
        if alone is not None:
            return _said(tokens, alone, index, index + 1)
        free = phrase[1] if phrase is not None else index + 1
    return None


def _said(tokens: Tokens, answer: str, begin: int, end: int) -> Polarity:
    while tokens.texts[end] in SKIN_TONES and tokens.texts[end]:
        end += 1
    return Polarity(answer, tokens.starts[begin], tokens.ends[end - 1])


def _counts(tokens: Tokens, index: int, meaning: str, end: int) -> bool:
    """Whether the phrase answers here: not in "no. 5", nor "we have" before what is had."""
    if meaning == _CLOSING:
        return _edge(tokens.texts[end])
    if tokens.texts[index] == "no" and end == index + 1:
        after = end + (tokens.texts[end] == ".")
        return not is_digits(tokens.texts[after])
    return meaning != _NEITHER


def _alone(tokens: Tokens, index: int) -> str | None:
    text = tokens.texts[index]
    if text in YES_ALONE:
        return "yes" if _stands_alone(tokens, index) or _opens(tokens, index) else None
    return "no" if text in NO_ALONE and _stands_alone(tokens, index) else None


def _stands_alone(tokens: Tokens, index: int) -> bool:
    after = index + 1
    while tokens.texts[after] in PARTICLES and tokens.texts[after]:
        after += 1
    return _edge(tokens.texts[index - 1]) and _edge(tokens.texts[after])


def _opens(tokens: Tokens, index: int) -> bool:
    """有自己的品牌, 我們公司有: the verb that answers, after no more than the subject."""
    if tokens.texts[index] not in OPENERS:
        return False
    return index <= 4 and all(text in SUBJECTS for text in tokens.texts[:index])


def _edge(text: str) -> bool:
    return not text or not (text.isalnum() or is_latin(text))
