"""The programme's limits in words, so that sentences can name them: ``{limit_revenue}``."""

from __future__ import annotations

from precheck.adapters.programme_wording import Sentences
from precheck.casework.phrasing import say_number
from precheck.casework.wording import Wording, WordingError
from precheck.rules.principles import Programme


def limits_in_words(sentences: Sentences, programme: Programme) -> dict[str, dict[str, str]]:
    """By language, every limit's newest number with its unit; nothing where words are missing."""
    wording = Wording(sentences)
    return {language: _said(wording, language, programme) for language in sentences}


def _said(wording: Wording, language: str, programme: Programme) -> dict[str, str]:
    try:
        return {
            f"limit_{limit.id}": say_number(wording, language, limit.unit, limit.versions[-1].value)
            for limit in programme.limits
            if limit.versions
        }
    except WordingError:  # the missing sentence is noted where wording is required
        return {f"limit_{limit.id}": "" for limit in programme.limits}
