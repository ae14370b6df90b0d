"""The one place that decides what a message was for, given what was asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from precheck.casework import pending
from precheck.casework.acts import (
    Act,
    Assent,
    Leave,
    Miscorrection,
    Nothing,
    Remark,
    Revisit,
    Tell,
    Topic,
    Unclear,
    Wish,
)
from precheck.casework.case import Case, Stage
from precheck.casework.correcting import correction, corrects, other_words
from precheck.casework.guide import Guide
from precheck.casework.hearing import ABSTAINED, Heard, Segment
from precheck.casework.inert import is_inert
from precheck.casework.intents import (
    LEAVES,
    OUTSIDE,
    REMARKS,
    UNSURE,
    asks_something,
    intent_of,
    is_plain,
)
from precheck.casework.late import late_answer
from precheck.casework.meant import perhaps
from precheck.casework.pressing import pressed, titled
from precheck.casework.revising import as_one, is_called_wrong, revision
from precheck.casework.sifting import sifted
from precheck.casework.told import surely_answers, told_in
from precheck.casework.topics import clause_topic
from precheck.casework.waiting import asked_to_call
from precheck.reading import (
    Ask,
    Reading,
    Result,
    is_question,
    language_wish,
    named_facts,
    names_alone,
    points_at_it,
    read,
    revises,
    speaks_of_us,
    supposes,
)
from precheck.reading.mentions import mentions
from precheck.rules.facts import Choice, Unknown

_GIVES_ANEW = ("correct", "inform", "deny", ABSTAINED)
_CERTAIN = 0.85
_MENTIONED = 0.7  # so likely a question that what is chosen in it was only mentioned
_BESIDE = 0.05
_IN_SHORT, _SHORT = 4, 24  # words, characters: too short to be more than an answer
_PERHAPS = 0.3
_LANGUAGE = "change_language"
_ENDS = ("start_over", "cancel_application")  # what is withdrawn is the whole, not an answer
_CONFIRMED = ("ask_person", "cancel_application", _LANGUAGE)


def interpret(case: Case, heard: Heard, guide: Guide, today: date) -> tuple[Act, ...]:
    """What the person did with this message: at least one act, ``Nothing`` if none is seen."""
    heard = titled(case, heard, guide)
    if case.stage is Stage.WITH_STAFF:
        case = replace(case, asked=None)  # a bare yes is said to the colleague who is waited for
    if heard.choice is not None:
        return pressed(case, heard, guide) or (Nothing(),)
    if is_inert(heard.text):
        return (Nothing(),)
    number = asked_to_call(case, heard.text, today)
    if number is not None:
        told = told_in(case, heard, guide, today)
        return (number, *(_told(reading, heard.segments[0]) for reading in told.readings))
    replied = pending.interpret(case, heard, guide, today)
    if replied:
        return (*replied, *_asked_too(case, heard, today))
    told = told_in(case, heard, guide, today)
    clause = None if told.readings else clause_topic(guide.topics.values(), heard.text)
    if clause is not None:
        return (Topic(clause),)
    acts = tuple(dict.fromkeys(_acts(case, as_one(heard), told, guide, today)))
    acts = _as_a_whole(heard, acts)
    if all(isinstance(act, (Nothing, Assent, Miscorrection)) for act in acts):
        acts = late_answer(case, heard.text, guide, today) or acts
    return sifted(case, acts) or (perhaps(case, heard),)


def _as_a_whole(heard: Heard, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts with what the message is as a whole, where no clause alone says so: *exactly 2,000 people, and now?*"""
    whole = heard.whole
    if whole is None or whole.intent == ABSTAINED:
        return acts
    if whole.intent == OUTSIDE and is_plain(whole):
        told = any(isinstance(act, (Tell, Unclear)) for act in acts)
        return acts if told else (Remark(OUTSIDE),)
    asking = [each.confidence for each in heard.segments if asks_something(each.intent)]
    if not asks_something(whole.intent) or any(sure >= whole.confidence for sure in asking):
        return acts
    return (
        *(act for act in acts if not isinstance(act, (Topic, Wish))),
        _asked_for(whole.intent, whole),
    )


def _asked_for(intent: str, segment: Segment) -> Act:
    """The topic or the wish."""
    if intent.startswith("faq_"):
        return Topic(intent.removeprefix("faq_"))
    return _wish(intent, segment)


def _asked_too(case: Case, heard: Heard, today: date) -> Iterator[Act]:
    """What is asked in the same message that answers what the assistant wanted to know."""
    for segment in heard.segments if len(heard.segments) > 1 else ():
        if is_question(segment.text):
            acts = _act(case, segment, (), today)
            yield from (act for act in acts if isinstance(act, (Topic, Wish)))


def _acts(case: Case, heard: Heard, told: Result, guide: Guide, today: date) -> Iterator[Act]:
    unsettled = {ask.fact for ask in told.asks}  # what was said of these is not an answer yet
    certain = [reading for reading in told.readings if reading.fact not in unsettled]
    asking: list[Segment] = []
    for segment in heard.segments:
        readings = tuple(r for r in certain if segment.start <= r.start < segment.end)
        if not readings and (_is_heading(segment.text, told) or _leads_up(case, segment, certain)):
            continue
        named = tuple(_named_fields(case, segment, guide, today))
        acts = named or tuple(_act(case, segment, readings, today))
        asking += [segment for act in acts if isinstance(act, (Topic, Wish, Remark))]
        yield from acts
    yield from (Unclear(ask) for ask in told.asks if not _is_by_the_way(ask, asking))


def _is_by_the_way(ask: Ask, asking: Iterable[Segment]) -> bool:
    """A bare number in a question or a wish: "which are the eleven systems?" answers nothing."""
    return ask.kind == "unit" and any(
        each.start <= ask.start < each.end and each.text.strip() != ask.text.strip()
        for each in asking
    )


def _is_heading(text: str, told: Result) -> bool:
    """Whether a clause names no more than what the rest of the message tells: *R&D? Every year*."""
    name = names_alone(text.rstrip("?？:： "))
    return name is not None and name in {
        *(r.fact for r in told.readings),
        *(a.fact for a in told.asks),
    }


def _leads_up(case: Case, segment: Segment, told: list[Reading]) -> bool:
    """Whether a clause that seems to correct something only leads up to the answer: *not really*."""
    if intent_of(segment, ()) != "correct" or named_facts(segment.text) or mentions(segment.text):
        return False
    return any(reading.fact == case.asked for reading in told)


def _act(case: Case, segment: Segment, readings: tuple[Reading, ...], today: date) -> Iterator[Act]:
    intent = intent_of(segment, readings)
    if is_plain(segment) and asks_something(intent):
        told = not _tells_nothing(case, segment, readings) if readings else False
        if told:
            yield from (_told(reading, segment) for reading in readings)
        if not (told and (_states(segment) or surely_answers(case.asked, readings))):
            yield _asked_for(intent, segment)
        return
    told = any(not isinstance(reading.value, Unknown) for reading in readings)
    if is_plain(segment) and intent in REMARKS and not told:
        wrong = tuple(revision(case, segment.text, ())) if intent == "complain" else ()
        yield from wrong or (Remark(intent), *_asked_beside(segment))
        return
    if is_plain(segment) and intent in LEAVES and not any(map(_is_more_than_chosen, readings)):
        yield Leave(intent, segment.text)  # "not this one now" is no no
        return
    ends = intent in _ENDS and "withdrawn" in revises(segment.text)
    revised = () if ends else tuple(revision(case, segment.text, readings))
    if revised:
        yield from revised
    elif _supposes(segment, readings, intent) and not _answers(case, segment, readings):
        yield Wish("what_if", segment.text)
    elif intent == "correct" or corrects(case, segment.text):
        yield from correction(case, segment.text, readings, today)
    elif readings and not (asks_something(intent) and _tells_nothing(case, segment, readings)):
        yield from (_told(reading, segment) for reading in readings)
    elif intent in LEAVES:
        yield Leave(intent, segment.text)
    elif intent == "hedge" and is_plain(segment):
        yield Leave("dont_know", segment.text)  # half a yes is no answer
    elif asks_something(intent):
        yield _asked_for(intent, segment)
    elif intent in REMARKS:
        yield Remark(intent)
        yield from _asked_beside(segment)
    elif intent == "deny" and is_called_wrong(case, segment.text):
        yield Miscorrection(segment.text)
    elif intent in ("affirm", "deny"):
        yield Assent(intent == "affirm")
    else:
        said = other_words(case, segment.text, today)
        yield Nothing() if said is None else Tell(said, corrects=True)


def _is_more_than_chosen(reading: Reading) -> bool:
    """Whether anything but a choice was read: a figure, words, or what is not known, by its name."""
    return not isinstance(reading.value, Choice)


def _supposes(segment: Segment, readings: tuple[Reading, ...], intent: str) -> bool:
    """Whether a case is put; a figure that only sounds like one is told: *12 years then*."""
    if supposes(segment.text):
        return intent == "what_if" or bool(readings) or intent in UNSURE
    return intent == "what_if" and (not readings or is_question(segment.text))


def _answers(case: Case, segment: Segment, readings: tuple[Reading, ...]) -> bool:
    """Whether what would be is the answer itself: *if we closed, they would find somebody else*."""
    chosen = any(r.fact == case.asked and isinstance(r.value, Choice) for r in readings)
    return chosen and segment.intent != "what_if" and not is_question(segment.text)


def _told(reading: Reading, segment: Segment) -> Act:
    """An answer; what is left open, in the manner that it is: not known, not to be told, skipped."""
    if isinstance(reading.value, Unknown):
        manners = [name for name, sure in segment.guesses if name in LEAVES and sure >= _PERHAPS]
        said = segment.intent if segment.intent in LEAVES else "dont_know"
        return Leave((*manners, said)[0], reading.value.stated, reading.fact)
    return Tell(reading)


def _asked_beside(segment: Segment) -> Iterator[Act]:
    """The question about the programme that a greeting leads up to."""
    topics = [(name, sure) for name, sure in segment.guesses if name.startswith("faq_")]
    if is_question(segment.text) and topics and topics[0][1] >= _BESIDE:
        yield Topic(topics[0][0].removeprefix("faq_"))


def _named_fields(case: Case, segment: Segment, guide: Guide, today: date) -> Iterator[Act]:
    """Fields of the pre-application spoken of by name while it is filled in, to be given anew."""
    if case.stage is not Stage.APPLYING or is_question(segment.text):
        return
    for field in named_facts(segment.text):
        if guide.is_field(field) and field != case.asked:
            result = read(segment.text, field, language=case.language, as_of=today)
            told = [r for r in result.readings if not isinstance(r.value, Unknown)]
            yield from (Tell(reading, corrects=True) for reading in told)
            if not told and field in case.answers and intent_of(segment, ()) in _GIVES_ANEW:
                yield Revisit(field)


def _wish(intent: str, segment: Segment) -> Wish:
    """A wish; leaving the talk for a person is confirmed where the words are not plain."""
    topics = [guess for guess, _ in segment.guesses if guess.startswith("faq_")]
    points = intent != "ask_meaning" or points_at_it(segment.text)
    subject = None if points or not topics else topics[0].removeprefix("faq_")
    return Wish(intent, segment.text, subject, _is_sure(intent, segment))


def _is_sure(intent: str, segment: Segment) -> bool:
    """Whether the words are plain enough for something that changes the talk as a whole."""
    if intent not in _CONFIRMED or (
        language_wish(segment.text) is not None and intent == _LANGUAGE
    ):
        return True
    return segment.confidence >= _CERTAIN and not is_question(segment.text)


def _states(segment: Segment) -> bool:
    """Whether a clause tells of the firm, whatever topic it sounds like: *our technology is unique*."""
    about_a_topic = segment.intent.startswith("faq_") and not is_question(segment.text)
    return about_a_topic and speaks_of_us(segment.text)


def _tells_nothing(case: Case, segment: Segment, readings: tuple[Reading, ...]) -> bool:
    """Whether the clause asks rather than tells; "I don't know" told beside a plain wish is part of it.

    A choice read in what surely asks was only mentioned: "would a maker without a brand stand a chance".
    """
    if is_question(segment.text):
        return True
    if surely_answers(case.asked, readings):
        return False
    likely = asks_something(segment.intent) and segment.confidence >= _MENTIONED
    if likely and all(isinstance(reading.value, Unknown) for reading in readings):
        return True
    in_short = len(segment.text.split()) <= _IN_SHORT and len(segment.text) <= _SHORT
    if in_short and any(reading.fact == case.asked for reading in readings):
        return False  # "no brand" sounds like a question about brands, but it is the answer
    if _states(segment):
        return False
    return likely and all(isinstance(reading.value, (Choice, Unknown)) for reading in readings)
