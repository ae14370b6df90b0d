"""When the hotline answers: its hours of the week, but for the holidays of Taiwan and the days that it is closed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import holidays

from precheck.casework.opening import Opening, closed_days, openings

_AHEAD = 366  # days in which the next opening is looked for


@dataclass(frozen=True)
class WeeklyHours:
    """The hours on the clocks of one place."""

    week: tuple[Opening, ...]
    closed: frozenset[date]
    zone: ZoneInfo

    @staticmethod
    def of(hours: str, closed: str, timezone: str) -> WeeklyHours:
        """The hours as the settings have them. Raises ``ValueError`` for what cannot be read."""
        return WeeklyHours(openings(hours), closed_days(closed), ZoneInfo(timezone))

    def is_open(self, now: datetime) -> bool:
        """Whether it answers now."""
        return any(opens <= now < closes for opens, closes in self._spans(self.local(now).date()))

    def opens(self, now: datetime) -> datetime:
        """From when on it answers: ``now`` where it does; aware, in UTC. Raises ``ValueError`` if it never does."""
        today = self.local(now).date()
        for days in range(_AHEAD):
            for opens, closes in self._spans(today + timedelta(days=days)):
                if now < closes:
                    return max(now, opens).astimezone(UTC)
        raise ValueError("the hotline never opens: look at PRECHECK_HOTLINE_HOURS and _CLOSED")

    def local(self, moment: datetime) -> datetime:
        """A moment on the clocks of its office."""
        return moment.astimezone(self.zone)

    def _spans(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        """From when to when it is open on a day."""
        if day in self.closed or day in holidays.country_holidays("TW", years=day.year):
            return
        midnight = datetime.combine(day, time(), self.zone)
        for opening in self.week:
            if day.weekday() in opening.days:
                for opens, closes in opening.spans:
                    yield midnight + opens, midnight + closes
