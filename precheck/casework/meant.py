"""*Did you mean …?*: what a message may have been where nobody can be sure, offered to choose from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from precheck.casework.acts import Act, Assent, Nothing, Perhaps, Topic, Wish
from precheck.casework.case import Case, Stage
from precheck.casework.guide import Guide
from precheck.casework.hearing import ABSTAINED, Heard
from precheck.casework.intents import WISHES
from precheck.reading import approves, is_question, place_in

_POSSIBLE = 0.1
_MOST = 3
_TOPIC = "faq_"
_OUTSIDE = "out_of_scope"


def perhaps(case: Case, heard: Heard) -> Act:
    """The likeliest questions and wishes that the message may have been; ``Nothing`` if there are none."""
    if case.stage is Stage.WITH_STAFF:
        return Nothing()
    intents = tuple(dict.fromkeys(_possible(heard)))[:_MOST]
    return Perhaps(intents) if intents else Nothing()


def _possible(heard: Heard) -> Iterator[str]:
    for segment in heard.segments:
        outside = dict(segment.guesses).get(_OUTSIDE, 0)
        if segment.intent == ABSTAINED:
            for intent, confidence in segment.guesses:
                if confidence >= _POSSIBLE and confidence > outside and _may_be_offered(intent):
                    yield intent


def _may_be_offered(intent: str) -> bool:
    return intent in WISHES or intent.startswith(_TOPIC)


def offered(perhaps: Perhaps) -> dict[str, Any]:
    """What was offered, as something to remember for one turn."""
    return {"kind": "meant", "intents": list(perhaps.intents)}


def taken_up(intents: list[str], heard: Heard, guide: Guide) -> tuple[Act, ...]:
    """The one of them that a typed reply takes: by its title, its place, or by a yes where it is alone."""
    said = heard.text.strip().casefold()
    for intent in intents:
        key = title_key(intent)
        if said in (guide.wording.text(each, key).casefold() for each in guide.wording.languages):
            return (act_of(intent),)
    if is_question(heard.text):
        return ()
    approved = approves(heard.text)
    if approved is False:
        return (Assent(False),)
    if approved and len(intents) > 1:
        return (Perhaps(tuple(intents)),)  # yes, but which?
    place = 0 if approved else place_in(heard.text)
    return (act_of(intents[place]),) if place is not None and place < len(intents) else ()


def title_key(intent: str) -> str:
    """The key of its title in the wording."""
    if intent.startswith(_TOPIC):
        return f"faq.{intent.removeprefix(_TOPIC)}.title"
    return f"conversation.wishes.{intent}"


def choice_value(intent: str) -> str:
    """The value that its button sends."""
    return f"topic:{intent.removeprefix(_TOPIC)}" if intent.startswith(_TOPIC) else f"wish:{intent}"


def act_of(intent: str) -> Act:
    """What is done once it is known to be meant."""
    if intent.startswith(_TOPIC):
        return Topic(intent.removeprefix(_TOPIC))
    return Wish(intent)
