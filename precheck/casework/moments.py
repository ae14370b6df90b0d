"""Days and times of day in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from precheck.casework.opening import Opening
from precheck.casework.wording import Wording


def say_moment(wording: Wording, language: str, moment: datetime) -> str:
    """*Tuesday 24 November, 09:00*; the moment is on the clock that its readers have."""
    return wording.text(
        language,
        "desk.moment",
        day=say_day(wording, language, moment),
        time=f"{moment:%H:%M}",
    )


def say_day(wording: Wording, language: str, moment: datetime) -> str:
    """*Tuesday 24 November*."""
    return wording.text(
        language,
        "desk.day",
        weekday=wording.text(language, f"desk.weekdays.{moment.isoweekday()}"),
        day=moment.day,
        month=wording.text(language, f"desk.months.{moment.month}"),
    )


def say_week(wording: Wording, language: str, week: tuple[Opening, ...]) -> str:
    """*Monday to Friday 09:00–12:00, 13:00–18:00*."""
    return wording.text(language, "desk.hours.groups").join(
        _say_days(wording, language, days, opening) for opening in week for days in _runs(opening)
    )


def _runs(opening: Opening) -> Iterator[tuple[int, int]]:
    """The days, those that follow one another together."""
    start = before = None
    for day in opening.days:
        if before is not None and start is not None and day != before + 1:
            yield start, before
            start = None
        start, before = (day if start is None else start), day
    if start is not None and before is not None:
        yield start, before


def _say_days(wording: Wording, language: str, days: tuple[int, int], opening: Opening) -> str:
    first, last = (wording.text(language, f"desk.weekdays.{day + 1}") for day in days)
    spans = wording.text(language, "desk.hours.spans").join(
        wording.text(language, "desk.hours.span", opens=_clock(opens), closes=_clock(closes))
        for opens, closes in opening.spans
    )
    if days[0] == days[1]:
        return wording.text(language, "desk.hours.day", day=first, spans=spans)
    return wording.text(language, "desk.hours.days", first=first, last=last, spans=spans)


def _clock(time: timedelta) -> str:
    minutes = int(time / timedelta(minutes=1))
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
