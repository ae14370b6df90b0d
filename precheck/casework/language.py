"""In which language the assistant answers, and when the case changes over."""

from __future__ import annotations

from dataclasses import replace

from precheck.casework.case import Case
from precheck.reading import detect_language, is_question

DEFAULT = "zh-TW"
_WORDS = 3
_CHARACTERS = 4
_IN_A_ROW = 2


def language_of_reply(case: Case, text: str) -> tuple[Case, str]:
    """The case, changed over where that is due, and the language of this turn's reply.

    The first message decides where nothing was chosen. Later, a question asked wholly in the
    other language is answered in it; the case follows a person who keeps writing in it.
    """
    said = detect_language(text)
    if case.language is None:
        language = said or DEFAULT
        return replace(case, language=language if said else None), language
    if said is None or said == case.language or not _wholly(said, text):
        return _counted(case, 0), case.language
    times = case.memory.elsewhere + 1
    if times >= _IN_A_ROW:
        return _counted(replace(case, language=said), 0), said
    return _counted(case, times), said if is_question(text) else case.language


def _counted(case: Case, times: int) -> Case:
    return replace(case, memory=replace(case.memory, elsewhere=times))


def _wholly(language: str, text: str) -> bool:
    """Whether the text is a sentence in this language with nothing of the other in it."""
    wide = sum("\u3400" <= character <= "\u9fff" for character in text)
    words = sum(word.isascii() and word.isalpha() for word in text.split())
    if language == "en":
        return wide == 0 and words >= _WORDS
    return words == 0 and wide >= _CHARACTERS
