"""Waiting for a colleague: what is said then, and leaving a number to be called at."""

from __future__ import annotations

from datetime import date

from precheck.casework.acts import CallMe
from precheck.casework.case import Case, OfferedChoice, Stage
from precheck.casework.moments import say_moment
from precheck.casework.talk import Talk
from precheck.reading import read
from precheck.rules.facts import Text

_PHONE = "contact_phone"


def wait(talk: Talk) -> None:
    """Pass the talk on: somebody will come, or, while the hotline is closed, may call."""
    if talk.desk.opens is None:
        talk.add("conversation.handed_over")
    else:
        talk.add(
            "conversation.closed_now",
            when=say_moment(talk.desk.guide.wording, talk.language, talk.desk.opens),
        )
    resume = talk.word("conversation.choices.resume")
    talk.send((OfferedChoice(resume, "wish:resume"),))


def asked_to_call(case: Case, text: str, today: date) -> CallMe | None:
    """The number that somebody leaves who waits for a colleague."""
    if case.stage is not Stage.WITH_STAFF or case.is_owned:
        return None
    for reading in read(text, _PHONE, language=case.language, as_of=today).readings:
        if isinstance(reading.value, Text):
            return CallMe(reading.value.value, text)
    return None


def promise(talk: Talk, act: CallMe) -> None:
    """Take the number down, if it is one."""
    checked = talk.desk.checks.check(_PHONE, act.phone)
    if checked.value is None:
        talk.add(f"application.errors.{_PHONE}.{checked.fault}", value=act.phone)
        return
    talk.call_back = (checked.value, act.text)
    if talk.desk.opens is None:
        talk.add("conversation.will_call", phone=checked.value)
    else:
        when = say_moment(talk.desk.guide.wording, talk.language, talk.desk.opens)
        talk.add("conversation.will_call_from", phone=checked.value, when=when)
