"""What is done with an answer that stands, other than giving it a new value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from precheck.casework.acts import Act, Leave, Miscorrection, Restore, Revisit, Tell
from precheck.casework.case import Case
from precheck.casework.hearing import Heard
from precheck.casework.intents import OUTSIDE, asks_something, is_plain
from precheck.casework.known import in_other_scale, names_a_scale
from precheck.casework.told import surely_answers
from precheck.reading import Reading, is_question, named_facts, names_alone, revises, takes_back
from precheck.reading.mentions import mentions
from precheck.reading.tokens import tokens
from precheck.rules.facts import Unknown

_WITHDRAWN = "withdrawn"
_AT_FAULT = "at fault"
_KEPT = "kept"
_FEW = 6  # words, or Chinese characters
_AGAIN = {"first again": True, "last again": False}


def revision(case: Case, text: str, readings: tuple[Reading, ...]) -> Iterator[Act]:
    """Answers taken back, put back as they were, or called wrong without a word of what is right."""
    tags = revises(text)
    if is_given_anew(case, case.asked) and (alone := names_alone(text)) in case.answers:
        yield Revisit(str(alone))
        return
    scaled = None if is_question(text) or readings else _in_other_scale(case, text)
    if scaled is not None:
        yield Tell(scaled, corrects=True)
    if not tags or scaled or is_question(text) or _has_figure(text):
        return
    named = [fact for fact in named_facts(text) if fact in case.answers]
    if _WITHDRAWN in tags:
        # Take it out, and the machine is scrap: that answers.
        if named or not surely_answers(case.asked, readings):
            yield from _withdrawn(named or case.memory.latest, text)
    elif _KEPT in tags and _AT_FAULT not in tags and is_given_anew(case, case.asked):
        yield Leave(_KEPT, text, case.asked)
    elif case.memory.earlier is not None and not tags.isdisjoint(_AGAIN):
        yield Restore(first="first again" in tags)
    elif _AT_FAULT in tags and not (named or names_a_scale(text)) and _is_bare(case, readings):
        yield Miscorrection(text)


def as_one(heard: Heard) -> Heard:
    """A message that calls something wrong and says what is right, be it in another clause, is a correction."""
    if is_question(heard.text) or _AT_FAULT not in revises(heard.text):
        return heard
    if len(heard.segments) < 2 and not _has_figure(heard.text):
        return heard
    first = heard.segments[0]
    whole = heard.whole or first
    if is_plain(whole) and (asks_something(whole.intent) or whole.intent == OUTSIDE):
        return heard
    corrected = replace(first, text=heard.text, start=0, end=len(heard.text), intent="correct")
    return replace(heard, segments=(corrected,))


def is_given_anew(case: Case, fact: str | None) -> bool:
    """Whether the question is about an answer that stands."""
    return not isinstance(case.answers.get(fact or "", Unknown()), Unknown)


def is_called_wrong(case: Case, text: str) -> bool:
    """Whether a no is said to what was taken down last: the open question wants no yes or no."""
    free = case.memory.pending is None and case.asked is not None
    return free and bool(case.memory.latest) and takes_back(text) and not _has_figure(text)


def _in_other_scale(case: Case, text: str) -> Reading | None:
    """The amount told last, in the scale that little more than one word names: 是億啦, *millions!*"""
    if len(tokens(text)) > _FEW or not case.memory.latest:
        return None
    fact = case.memory.latest[-1]
    value = in_other_scale(text, case.answers.get(fact))
    return None if value is None else Reading(fact, value, 0, len(text), text)


def _withdrawn(facts: Sequence[str], text: str) -> Iterator[Act]:
    """All that was named; of several told in one message, it is asked which."""
    if len(facts) == 1 or any(fact in facts for fact in named_facts(text)):
        yield from (Leave(_WITHDRAWN, text, fact) for fact in facts)
    elif facts:
        yield Miscorrection(text)


def _is_bare(case: Case, readings: tuple[Reading, ...]) -> bool:
    """Whether nothing was told beside a no that the open question might take for its answer."""
    return all(each.fact == case.asked for each in readings)


def _has_figure(text: str) -> bool:
    return any(
        mention.kind != "number" or mention.scaled or mention.text[0].isdigit()
        for mention in mentions(text)
    )
