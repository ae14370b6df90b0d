"""An answer by the rules, weighed against what was learnt of answers to the same question."""

from __future__ import annotations

from dataclasses import replace

from precheck.reading.choices import CHOICES
from precheck.reading.clauses import Span
from precheck.reading.opinions import NOTHING as NO_RULE
from precheck.reading.opinions import OTHER, TOLD, UNKNOWN, question_of, second_opinion
from precheck.reading.passage import Passage, passage_of
from precheck.reading.results import NOTHING, Reading, Result
from precheck.reading.talk import is_small_talk
from precheck.rules.facts import Choice, Unknown

_SHORT = 8  # words: the rules know most of what so few can be
_AGREED = 0.45  # where both say the same
_DOUBTED = 0.75  # where they part about so few on the value: the question is put again
_HARDLY, _SURELY = (
    0.1,
    0.8,
)  # words of one's own that are no answer, and are one to another question
_CERTAIN = 0.95  # the same, for what was learnt to be believed: a word may be a name or a thing


def reconsidered(passage: Passage, fact: str, telling: tuple[Span, ...], result: Result) -> Result:
    """An answer by the rules, in the light of what was learnt from others.

    Where the rules read nothing, or part from a sure opinion, it is believed; else neither is, and the question is
    put again. Against what the rules read in a few words it must be certain, and no less than likely to raise a doubt.
    Of words of one's own only how likely they are an answer is told, unless they plainly answer another question.
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
        if opinion.answers < _HARDLY and _answers_another(_answering(passage, result)):
            return NOTHING
        return _as_likely(result, fact, opinion.answers)
    if opinion.value == rule:
        agreed = short or opinion.confidence >= _AGREED
        return _as_likely(result, fact, opinion.answers) if agreed else NOTHING
    if short and rule != NO_RULE and opinion.confidence < _CERTAIN:
        stands = opinion.value == OTHER or opinion.confidence < _DOUBTED
        return _as_likely(result, fact, opinion.answers) if stands else NOTHING
    if opinion.value == OTHER and rule != NO_RULE and _answers(passage, fact):
        return result
    if opinion.value == OTHER or not opinion.sure:
        return NOTHING
    stated = passage.text.strip()
    value = Unknown(stated) if opinion.value == UNKNOWN else Choice(opinion.value, stated)
    return Result((Reading(fact, value, *passage.whole, passage.text, opinion.answers),))


def _answers(passage: Passage, fact: str) -> bool:
    """Whether the words surely answer this question, told apart from all others."""
    asked = question_of(passage)
    return asked is not None and asked.value == fact and asked.confidence >= _DOUBTED


def _answers_another(passage: Passage) -> bool:
    """Whether the words surely answer a question about a choice: *nobody can cast them as thin* is no discipline."""
    asked = question_of(passage)
    return asked is not None and asked.value in CHOICES and asked.confidence >= _SURELY


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
        return NO_RULE
    return value.value if isinstance(value, Choice) else TOLD
