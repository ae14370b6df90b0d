"""The facts with fixed values: own brand, channels, technology, research."""

from __future__ import annotations

from precheck.reading.brands import answered_abroad, told_abroad
from precheck.reading.claims import CLAIMS, NO, UNSURE, YES, claim
from precheck.reading.clauses import Span
from precheck.reading.passage import Passage
from precheck.reading.plain import opening_yes_no
from precheck.reading.results import NOTHING, Reading, Result
from precheck.reading.stages import (
    CHANNELS,
    ESTABLISHED,
    NONE,
    OWN_BRAND,
    Subject,
    stage,
    unnamed_stage,
)
from precheck.rules.facts import Choice, Unknown, Value

Spans = tuple[Span, ...]
Told = tuple[str, Span] | None

STAGES = {subject.fact: subject for subject in (OWN_BRAND, CHANNELS)}
CLAIMED = {told.fact: told for told in CLAIMS}
CHOICES = (*STAGES, *CLAIMED, "own_brand_abroad")
_FROM_YES_NO = {YES: ESTABLISHED, NO: NONE, UNSURE: UNSURE}


def read_choice(passage: Passage, fact: str, spans: Spans, asked: str | None) -> Result:
    """The choice that the clauses tell; asked for it, also by a bare yes, no or *it depends*."""
    told = _told(passage, fact, spans, asked)
    if told is None and asked == fact:
        told = _bare(passage, fact, spans)
    if told is None:
        return NOTHING
    value, span = told
    return Result((_reading(passage, fact, value, span),))


def _told(passage: Passage, fact: str, spans: Spans, asked: str | None) -> Told:
    if fact in STAGES:
        return _told_stage(passage, spans, STAGES[fact], asked == fact)
    if fact in CLAIMED:
        related = asked in CLAIMED and CLAIMED[asked].about == CLAIMED[fact].about
        return claim(passage, spans, CLAIMED[fact], asked == fact, related)
    if asked == fact:
        return answered_abroad(passage, spans)
    brand = stage(passage, spans, OWN_BRAND)
    return told_abroad(passage, spans) if brand and brand[0] == ESTABLISHED else None


def _told_stage(passage: Passage, spans: Spans, subject: Subject, asked: bool) -> Told:
    named = spans if asked else tuple(span for span in spans if _in_context(passage, span, subject))
    told = stage(passage, named, subject)
    return unnamed_stage(passage, spans, subject) if told is None and asked else told


def _in_context(passage: Passage, span: Span, subject: Subject) -> bool:
    sentence = passage.sentence_at(span[0])
    wished_for = passage.has(sentence, "need")
    return not wished_for and (not subject.needs or passage.has(sentence, *subject.needs))


def _bare(passage: Passage, fact: str, spans: Spans) -> Told:
    if not spans:
        return None
    whole = spans[0][0], spans[-1][1]
    if passage.has(whole, "unknown"):
        return UNSURE, whole
    if fact in STAGES and passage.has(whole, *STAGES[fact].opposite):
        return None
    said = opening_yes_no(passage, whole)
    if said is None:
        return None
    return (_FROM_YES_NO[said] if fact in STAGES else said), whole


def _reading(passage: Passage, fact: str, said: str, span: Span) -> Reading:
    stated = passage.text[span[0] : span[1]].strip()
    value: Value = Unknown(stated) if said == UNSURE else Choice(said, stated)
    return Reading(fact, value, span[0], span[1], passage.text[span[0] : span[1]])
