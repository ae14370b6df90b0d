"""An answer by the rules, weighed against what was learnt of answers to the same question."""

from __future__ import annotations

from dataclasses import replace

from precheck.reading.choices import CHOICES
from precheck.reading.clauses import Span
from precheck.reading.opinions import OTHER, TOLD, UNKNOWN, second_opinion
from precheck.reading.passage import Passage, passage_of
from precheck.reading.results import NOTHING, Reading, Result
from precheck.reading.talk import is_small_talk
from precheck.rules.facts import Choice, Unknown

_SHORT = 8  # words: the rules know most of what so few can be
_AGREED = 0.45  # where both say the same
_CERTAIN = 0.95  # where they part about so few, which may be a name or a thing


def reconsidered(passage: Passage, fact: str, telling: tuple[Span, ...], result: Result) -> Result:
    """An answer by the rules, in the light of what was learnt from others.

    Where they part, a sure opinion is believed, and else neither: the question is put again. About a
    few words it must be certain, or the rules stand. Of words of one's own only how likely they are an answer is told.
    """
    if not telling or is_small_talk(passage):
        return result
    rule, short = rule_of(result), len(passage.words) <= _SHORT
    if fact not in CHOICES and rule != TOLD:
        return result
    opinion = second_opinion(_answering(passage, result) if rule == TOLD else passage, fact, rule)
    if opinion is None:
        return result
    if rule == TOLD:
        return _as_likely(result, fact, opinion.answers)
    if opinion.value == rule:
        agreed = short or opinion.confidence >= _AGREED
        return _as_likely(result, fact, opinion.answers) if agreed else NOTHING
    if short and opinion.confidence < _CERTAIN:
        return _as_likely(result, fact, opinion.answers)
    if opinion.value == OTHER or not opinion.sure:
        return NOTHING
    stated = passage.text.strip()
    value = Unknown(stated) if opinion.value == UNKNOWN else Choice(opinion.value, stated)
    return Result((Reading(fact, value, *passage.whole, passage.text, opinion.answers),))


def _answering(passage: Passage, result: Result) -> Passage:
    """The words of an answer of one's own, with what leads up to them, without what else the message holds."""
    stated = result.readings[0].value.stated
    return passage_of(stated, passage.as_of, passage.language)


def _as_likely(result: Result, fact: str, likely: float) -> Result:
    readings = (
        replace(each, likely=likely) if each.fact == fact else each for each in result.readings
    )
    return replace(result, readings=tuple(readings))


def rule_of(result: Result) -> str:
    """What the rules make of an answer, as a word: a value, ``unknown``, ``ask`` or ``nothing``."""
    if result.asks:
        return "ask"
    value = result.readings[0].value if result.readings else None
    if isinstance(value, Unknown):
        return UNKNOWN
    if value is None:
        return "nothing"
    return value.value if isinstance(value, Choice) else TOLD
