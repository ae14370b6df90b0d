"""The one place that decides what a message was for, given what was asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from precheck.casework import pending
from precheck.casework.acts import (
    Act,
    Assent,
    Leave,
    Nothing,
    Remark,
    Revisit,
    Tell,
    Topic,
    Unclear,
    Wish,
)
from precheck.casework.case import Case, Stage
from precheck.casework.correcting import correction
from precheck.casework.guide import Guide
from precheck.casework.hearing import ABSTAINED, Heard, Segment
from precheck.casework.inert import is_inert
from precheck.casework.late import late_answer
from precheck.casework.topics import clause_topic
from precheck.reading import (
    Reading,
    Result,
    is_question,
    named_facts,
    points_at_it,
    read,
    read_message,
    supposes,
    takes_back,
)
from precheck.reading.mentions import mentions
from precheck.rules.facts import Quantity, Unknown

LEAVES = frozenset({"dont_know", "rather_not_say", "skip"})
WISHES = frozenset({
    "ask_why", "ask_meaning", "ask_repeat", "go_back", "show_answers", "show_result",
    "ask_progress", "what_if", "start_over", "pause", "resume", "change_language",
    "ask_person", "apply", "cancel_application",
})  # fmt: skip
REMARKS = frozenset({
    "greet", "thank", "goodbye", "complain", "ask_bot", "how_are_you", "abuse", "ask_help",
    "out_of_scope",
})  # fmt: skip
# Remarks after which words may still be the answer to a pending question in free words.
_MILD = frozenset({"greet", "thank", "out_of_scope", "complain"})
_SURE = 0.6
_PROBABLY = 0.5
_LIKELY = 0.3
_MAY_CORRECT = 0.25
_TELLS = ("inform", "hedge")
_GIVES_ANEW = ("correct", "inform", "deny", ABSTAINED)
_CERTAIN = 0.85
_UNSURE = (*_TELLS, ABSTAINED)


def interpret(case: Case, heard: Heard, guide: Guide, today: date) -> tuple[Act, ...]:
    """What the person did with this message: at least one act, ``Nothing`` if none is seen."""
    heard = _titled(case, heard, guide)
    if case.stage is Stage.WITH_STAFF:
        case = replace(case, asked=None)  # a bare yes is said to the colleague who is waited for
    if heard.choice is not None:
        return _pressed(case, heard, guide) or (Nothing(),)
    if is_inert(heard.text):
        return (Nothing(),)
    replied = pending.interpret(case, heard, today)
    if replied:
        return replied
    told = _told(case, heard, guide, today)
    clause = None if told.readings else clause_topic(guide.topics.values(), heard.text)
    if clause is not None:
        return (Topic(clause),)
    acts = tuple(dict.fromkeys(_acts(case, heard, told, guide, today)))
    if case.asked is None and all(isinstance(act, (Nothing, Assent)) for act in acts):
        acts = late_answer(case, heard.text, guide, today) or acts
    passed_over = (Nothing, Assent, Leave) if pending.awaits_approval(case) else (Nothing,)
    return tuple(act for act in acts if not isinstance(act, passed_over)) or (Nothing(),)


def _titled(case: Case, heard: Heard, guide: Guide) -> Heard:
    """A choice's own name or title, typed instead of pressed, is that choice."""
    if case.asked is None or heard.choice is not None:
        return heard
    said = heard.text.strip().casefold()
    for value in guide.questions[case.asked].choices:
        key = f"questions.{case.asked}.choices.{value}"
        titles = [guide.wording.text(language, key) for language in guide.wording.languages]
        if said in (value, *(title.casefold() for title in titles)):
            return replace(heard, choice=value)
    return heard


def _pressed(case: Case, heard: Heard, guide: Guide) -> tuple[Act, ...]:
    """A pressed button; one that fits nothing any more is read as words."""
    value = heard.choice or ""
    if value.startswith("wish:"):
        wish = value.removeprefix("wish:")
        return (Wish(wish),) if wish in WISHES else ()
    of_its_own = pending.picked(case, value)
    if of_its_own or case.asked is None:
        return of_its_own
    if value == "unknown":
        return (Leave("dont_know"),)
    if value not in guide.questions[case.asked].choices:
        return ()
    answer = guide.chosen(case.asked, value, heard.text)
    return (Tell(Reading(case.asked, answer, 0, len(heard.text), heard.text)),)


def _acts(case: Case, heard: Heard, told: Result, guide: Guide, today: date) -> Iterator[Act]:
    unsettled = {ask.fact for ask in told.asks}  # what was said of these is not an answer yet
    certain = [reading for reading in told.readings if reading.fact not in unsettled]
    for segment in heard.segments:
        readings = tuple(r for r in certain if segment.start <= r.start < segment.end)
        named = tuple(_named_fields(case, segment, guide, today))
        yield from named or _act(case, segment, readings, today)
    yield from (Unclear(ask) for ask in told.asks)


def _act(case: Case, segment: Segment, readings: tuple[Reading, ...], today: date) -> Iterator[Act]:
    intent = _intent(segment, readings)
    if intent == "what_if" or (supposes(segment.text) and (readings or intent in _UNSURE)):
        yield Wish("what_if", segment.text)
    elif intent == "correct":
        yield from correction(case, segment.text, readings, today)
    elif readings and not (_asks(intent) and _tells_nothing(segment, readings)):
        yield from (Tell(reading) for reading in readings)
    elif intent in LEAVES:
        yield Leave(intent, segment.text)
    elif intent.startswith("faq_"):
        yield Topic(intent.removeprefix("faq_"))
    elif intent in WISHES:
        yield _wish(intent, segment)
    elif intent in REMARKS:
        yield Remark(intent)
    elif intent in ("affirm", "deny"):
        yield Assent(intent == "affirm")
    else:
        yield Nothing()


def _named_fields(case: Case, segment: Segment, guide: Guide, today: date) -> Iterator[Act]:
    """Fields of the pre-application spoken of by name while it is filled in, to be given anew."""
    if case.stage is not Stage.APPLYING or is_question(segment.text):
        return
    for field in named_facts(segment.text):
        if guide.is_field(field) and field != case.asked:
            result = read(segment.text, field, language=case.language, as_of=today)
            told = [r for r in result.readings if not isinstance(r.value, Unknown)]
            yield from (Tell(reading, corrects=True) for reading in told)
            if not told and field in case.answers and _intent(segment, ()) in _GIVES_ANEW:
                yield Revisit(field)


def _wish(intent: str, segment: Segment) -> Wish:
    """A wish; leaving the talk for a person is confirmed where the words are not plain."""
    topics = [guess for guess, _ in segment.guesses if guess.startswith("faq_")]
    points = intent != "ask_meaning" or points_at_it(segment.text)
    subject = None if points or not topics else topics[0].removeprefix("faq_")
    sure = intent != "ask_person" or segment.confidence >= _CERTAIN
    return Wish(intent, segment.text, subject, sure)


def _intent(segment: Segment, readings: tuple[Reading, ...]) -> str:
    """The intent; where Rasa was not sure enough, the likeliest that can do no harm here."""
    if not readings and takes_back(segment.text) and mentions(segment.text):
        return "correct"
    if segment.intent != ABSTAINED or not segment.guesses:
        return segment.intent
    if dict(segment.guesses).get("correct", 0) >= _MAY_CORRECT:
        return "correct"
    guess, confidence = segment.guesses[0]
    asks = is_question(segment.text) and _asks(guess) and confidence >= _LIKELY
    other = not readings and guess not in _TELLS and confidence >= _PROBABLY
    return guess if asks or other else ABSTAINED


def _tells_nothing(segment: Segment, readings: tuple[Reading, ...]) -> bool:
    return is_question(segment.text) or all(isinstance(r.value, Unknown) for r in readings)


def _asks(intent: str) -> bool:
    return intent.startswith("faq_") or intent in WISHES


def _told(case: Case, heard: Heard, guide: Guide, today: date) -> Result:
    """Every fact told in the message; free words only where they can be an answer."""
    asked = _asked(case)
    known = None if asked is None else case.answers.get(asked)
    whole = read_message(heard.text, asked=asked, language=case.language, as_of=today, known=known)
    if asked is None or not guide.is_answered_in_words(asked):
        return whole
    told = read_message(heard.text, asked=None, language=case.language, as_of=today)
    if guide.is_free_text(asked) and not (_may_be_words(heard, whole) and not _tells_figures(told)):
        return told
    answer = read(heard.text, asked, language=case.language, as_of=today)
    return told if not answer.readings or _is_left_open(answer) else answer


def _asked(case: Case) -> str | None:
    """The question that words without a name answer: none while they go to a colleague, or while
    the assistant wants to know something else first."""
    pending = case.memory.pending
    elsewhere = pending is not None and pending.get("fact") != case.asked
    return None if elsewhere or case.stage is Stage.WITH_STAFF else case.asked


def _tells_figures(told: Result) -> bool:
    return any(isinstance(reading.value, Quantity) for reading in told.readings)


def _is_left_open(answer: Result) -> bool:
    return all(isinstance(reading.value, Unknown) for reading in answer.readings)


def _may_be_words(heard: Heard, whole: Result) -> bool:
    """Whether the message may answer a question in free words: no question, wish or small talk."""
    if is_question(heard.text) or not whole.readings:
        return False
    return not any(_is_not_words(segment) for segment in heard.segments)


def _is_not_words(segment: Segment) -> bool:
    intent = _intent(segment, ())
    if intent in LEAVES or intent == "correct":
        return True
    certain = segment.confidence >= _SURE
    return certain and (_asks(intent) or (intent in REMARKS and intent not in _MILD))
