from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from precheck.adapters import clock
from precheck.adapters.clock import SystemClock


class Stopped(datetime):
    """A machine whose clock stands at half past four in the afternoon of 31 December, UTC."""

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]  # the machine's clock
        return datetime(2026, 12, 31, 16, 30, tzinfo=UTC).astimezone(tz)  # type: ignore[arg-type]


def test_now_is_aware_and_in_utc() -> None:
    assert SystemClock("Asia/Taipei").now().utcoffset() == timedelta(0)


def test_today_is_the_date_in_taipei(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "datetime", Stopped)

    assert SystemClock("Asia/Taipei").today().isoformat() == "2027-01-01"
    assert SystemClock("UTC").today().isoformat() == "2026-12-31"
