"""An answer that comes when no question is open, such as after the result."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from precheck.casework.acts import Act, Tell
from precheck.casework.case import Case, Stage
from precheck.casework.guide import Guide
from precheck.reading import Reading, is_question, named_facts, read, supposes
from precheck.reading.mentions import mentions
from precheck.rules.facts import Unknown


def late_answer(case: Case, text: str, guide: Guide, today: date) -> tuple[Act, ...]:
    """What the words tell of a fact that is still open, by their own unit."""
    if case.stage is not Stage.RESULT or is_question(text) or supposes(text):
        return ()
    named = named_facts(text)
    open_facts = [
        fact
        for fact in guide.enquired("quantity")
        if isinstance(case.answers.get(fact, Unknown()), Unknown)
        and (guide.questions[fact].unit != "percent" or fact in named)  # any share is a percentage
    ]
    return tuple(Tell(reading) for reading in by_its_unit(case, text, open_facts, today))


def by_its_unit(case: Case, text: str, facts: Iterable[str], today: date) -> tuple[Reading, ...]:
    """The readings of the first of these facts that the figure in the text can be about.

    A bare number tells nothing here: nobody can know what it is about.
    """
    if not any(mention.kind != "number" for mention in mentions(text)):
        return ()
    for fact in facts:
        result = read(text, fact, language=case.language, as_of=today)
        told = tuple(r for r in result.readings if not isinstance(r.value, Unknown))
        if told and not result.asks:
            return told
    return ()
