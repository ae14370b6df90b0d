"""Hours of opening, as they are written in the settings: *Mon-Fri 09:00-12:00 13:00-18:00; Sat 09:00-12:00*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_SPAN = re.compile(r"([0-9]{2}):([0-5][0-9])-([0-9]{2}):([0-5][0-9])")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DAY = timedelta(days=1)
_EXAMPLE = "write days and hours, such as Mon-Fri 09:00-12:00 13:00-18:00; Sat 09:00-12:00"


@dataclass(frozen=True)
class Opening:
    """Some days of the week, Monday being 0, and the spans of time that it is open on each, from midnight on."""

    days: tuple[int, ...]
    spans: tuple[tuple[timedelta, timedelta], ...]


def openings(text: str) -> tuple[Opening, ...]:
    """What a setting says. Raises ``ValueError`` for what cannot be read."""
    groups = [group.split() for group in text.split(";") if group.strip()]
    if not groups:
        raise ValueError(f"no hours are given: {_EXAMPLE}")
    return tuple(Opening(_days(days), tuple(_spans(spans))) for days, *spans in groups)


def closed_days(text: str) -> frozenset[date]:
    """More days on which it is closed. Raises ``ValueError`` for what is no day."""
    return frozenset(map(_date, text.split()))


def _date(word: str) -> date:
    try:
        if not _DATE.fullmatch(word):  # Python 3.11 takes more notations than 3.10 does
            raise ValueError(word)
        return date.fromisoformat(word)
    except ValueError as error:
        raise ValueError(f"{word!r} is no day: write 2026-12-31") from error


def _days(text: str) -> tuple[int, ...]:
    found: list[int] = []
    for part in text.split(","):
        first, dash, last = part.partition("-")
        start, end = _day(first), _day(last if dash else first)
        if end < start:
            raise ValueError(f"{part!r} runs backwards: {_EXAMPLE}")
        found += range(start, end + 1)
    return tuple(sorted(set(found)))


def _day(word: str) -> int:
    if word not in DAYS:
        raise ValueError(f"{word!r} is no day of the week: use {', '.join(DAYS)}")
    return DAYS.index(word)


def _spans(words: list[str]) -> Iterator[tuple[timedelta, timedelta]]:
    if not words:
        raise ValueError(f"a group of days has no hours: {_EXAMPLE}")
    before = timedelta(0)
    for word in words:
        found = _SPAN.fullmatch(word)
        if found is None:
            raise ValueError(f"{word!r} are no hours: {_EXAMPLE}")
        first, *others = map(int, found.groups())
        opens = timedelta(hours=first, minutes=others[0])
        closes = timedelta(hours=others[1], minutes=others[2])
        if not before <= opens < closes <= _DAY:
            raise ValueError(f"{word!r} does not follow on what stands before it: {_EXAMPLE}")
        before = closes
        yield opens, closes
