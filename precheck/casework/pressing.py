"""A button: pressed, or its title typed."""

from __future__ import annotations

from dataclasses import replace

from precheck.casework import pending
from precheck.casework.acts import Act, Leave, Tell, Topic, Wish
from precheck.casework.case import Case
from precheck.casework.guide import Guide
from precheck.casework.hearing import Heard
from precheck.casework.intents import WISHES
from precheck.reading import Reading


def titled(case: Case, heard: Heard, guide: Guide) -> Heard:
    """A choice's own name or title, typed instead of pressed, is that choice."""
    if case.asked is None or heard.choice is not None or pending.is_offer(case):
        return heard
    said = heard.text.strip().casefold()
    for value in guide.questions[case.asked].choices:
        key = f"questions.{case.asked}.choices.{value}"
        titles = [guide.wording.text(language, key) for language in guide.wording.languages]
        if said in (value, *(title.casefold() for title in titles)):
            return replace(heard, choice=value)
    return heard


def pressed(case: Case, heard: Heard, guide: Guide) -> tuple[Act, ...]:
    """A pressed button; one that fits nothing any more is read as words."""
    value = heard.choice or ""
    if value.startswith("wish:"):
        wish = value.removeprefix("wish:")
        return (Wish(wish),) if wish in WISHES else ()
    if value.startswith("topic:"):
        topic = value.removeprefix("topic:")
        return (Topic(topic),) if topic in guide.topics else ()
    of_its_own = pending.picked(case, value)
    if of_its_own or case.asked is None:
        return of_its_own
    if value == "unknown":
        return (Leave("dont_know"),)
    if value not in guide.questions[case.asked].choices:
        return ()
    answer = guide.chosen(case.asked, value, heard.text)
    return (Tell(Reading(case.asked, answer, 0, len(heard.text), heard.text)),)
