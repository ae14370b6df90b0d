"""Small things that several pages of the hotline say."""

from __future__ import annotations

from datetime import timedelta

import phonenumbers

from precheck.casework.handover import Handover, Way
from precheck.web.desk.counter import AtWork

_MINUTE = timedelta(minutes=1)
_HOUR = timedelta(hours=1)
_MARK = 4  # characters of a case's id


def who(here: AtWork, case_id: str, held: Handover | None, company: str) -> str:
    """What a case is called: its firm, or how it came, and a mark by which colleagues tell it from others."""
    if company:
        return company
    key = "a_call" if held is not None and held.way is Way.CALL else "a_chat"
    return here.word(key, mark=case_id[:_MARK].upper())


def spoken(here: AtWork, language: str | None) -> str:
    """The language of the talk, in the colleague's."""
    return here.word(f"spoken.{language or 'unknown'}")


HOME_CODE = 886  # of Taiwan


def ago(here: AtWork, time: timedelta) -> str:
    """How long: in minutes, then in hours."""
    if time < _MINUTE:
        return here.word("ago.now")
    if time < _HOUR:
        return here.word("ago.minutes", count=int(time / _MINUTE))
    return here.word("ago.hours", count=int(time / _HOUR))


def dialled(phone: str) -> str:
    """A telephone number as it is dialled here: one at home without its country's code."""
    try:
        number = phonenumbers.parse(phone)
    except phonenumbers.NumberParseException:
        return phone
    if number.country_code != HOME_CODE:
        return phone
    form = phonenumbers.PhoneNumberFormat.NATIONAL
    return phonenumbers.format_number(number, form).replace(" ", "-")
