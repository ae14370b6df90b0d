"""The programme's limits in words, so that sentences can name them: ``{limit_revenue}``."""

from __future__ import annotations

from datetime import date

from precheck.adapters.programme_wording import Sentences
from precheck.casework.phrasing import say_number
from precheck.casework.wording import Wording, WordingError
from precheck.rules.limits import in_force
from precheck.rules.principles import Programme


def limits_in_words(
    sentences: Sentences, programme: Programme, today: date
) -> dict[str, dict[str, str]]:
    """By language, every limit's number of today with its unit; blank where words are missing."""
    wording = Wording(sentences)
    return {language: _said(wording, language, programme, today) for language in sentences}


def _said(wording: Wording, language: str, programme: Programme, today: date) -> dict[str, str]:
    said = {f"limit_{limit.id}": "" for limit in programme.limits}
    for limit in in_force(programme.limits, today).values():
        try:
            said[f"limit_{limit.id}"] = say_number(wording, language, limit.unit, limit.value)
        except WordingError:  # noted where the sentences that there must be are required
            continue
    return said
