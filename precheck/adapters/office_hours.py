"""When the hotline answers: its hours of the week, but for public holidays and the days that it is closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

from precheck.casework.opening import Opening, closed_days, openings

_AHEAD = 366  # days in which the next opening is looked for


@dataclass(frozen=True)
class WeeklyHours:
    """The hours on the clocks of one place; ``holidays_of`` is a country's ISO 3166 code, or empty."""

    week: tuple[Opening, ...]
    closed: frozenset[date]
    zone: ZoneInfo
    holidays_of: str = "TW"

    @staticmethod
    def of(hours: str, closed: str, timezone: str, holidays_of: str = "TW") -> WeeklyHours:
        """The hours as the settings have them. Raises ``ValueError`` for what cannot be read."""
        return WeeklyHours(openings(hours), closed_days(closed), ZoneInfo(timezone), holidays_of)

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

    def _spans(self, day: date) -> list[tuple[datetime, datetime]]:
        """From when to when it is open on a day, the earliest first, whatever the order of the groups.

        In UTC: two times of one zone are compared by their clocks, which an hour that comes twice deceives.
        """
        if day in self.closed or day in _holidays(self.holidays_of, day.year):
            return []
        midnight = datetime.combine(day, time(), self.zone)
        return sorted(
            ((midnight + opens).astimezone(UTC), (midnight + closes).astimezone(UTC))
            for opening in self.week
            if day.weekday() in opening.days
            for opens, closes in opening.spans
        )


@cache
def _holidays(country: str, year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays(country, years=year)) if country else frozenset()
