"""What is done with an answer that stands, other than giving it a new value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from precheck.casework.acts import Act, Leave, Miscorrection, Restore
from precheck.casework.case import Case
from precheck.casework.hearing import Heard
from precheck.reading import Reading, is_question, named_facts, revises
from precheck.reading.mentions import mentions

_WITHDRAWN = "withdrawn"
_AT_FAULT = "at fault"
_AGAIN = {"first again": True, "last again": False}


def revision(case: Case, text: str, readings: tuple[Reading, ...]) -> Iterator[Act]:
    """Answers taken back, put back as they were, or called wrong without a word of what is right."""
    tags = revises(text)
    if not tags or is_question(text) or _has_figure(text):
        return
    named = [fact for fact in named_facts(text) if fact in case.answers]
    if _WITHDRAWN in tags:
        taken_back = named or _alone(case.memory.latest)
        yield from (Leave(_WITHDRAWN, text, fact) for fact in taken_back)
    elif case.memory.earlier is not None and not tags.isdisjoint(_AGAIN):
        yield Restore(first="first again" in tags)
    elif _AT_FAULT in tags and not named and all(each.fact == case.asked for each in readings):
        yield Miscorrection(text)


def as_one(heard: Heard) -> Heard:
    """A message that calls something wrong and says in another clause what is right, as one clause."""
    if len(heard.segments) < 2 or is_question(heard.text) or _AT_FAULT not in revises(heard.text):
        return heard
    first = heard.segments[0]
    return replace(heard, segments=(replace(first, text=heard.text, start=0, end=len(heard.text)),))


def _alone(facts: tuple[str, ...]) -> tuple[str, ...]:
    return facts if len(facts) == 1 else ()


def _has_figure(text: str) -> bool:
    return any(
        mention.kind != "number" or mention.scaled or mention.text[0].isdigit()
        for mention in mentions(text)
    )
