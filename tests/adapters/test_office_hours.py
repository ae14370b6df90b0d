"""When the hotline answers, on real days of Taiwan."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from precheck.adapters.office_hours import WeeklyHours

TAIPEI = ZoneInfo("Asia/Taipei")
HOURS = WeeklyHours.of("Mon-Fri 09:00-12:00 13:00-18:00", "2026-12-31", "Asia/Taipei")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TAIPEI)


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-23 09:00", True),
        ("2026-11-23 08:59", False),
        ("2026-11-23 11:59", True),
        ("2026-11-23 12:00", False),
        ("2026-11-23 13:00", True),
        ("2026-11-23 18:00", False),
        ("2026-11-21 10:00", False),  # a Saturday
        ("2026-12-25 10:00", False),  # Constitution Day, a holiday again
        ("2026-12-31 10:00", False),  # closed by the settings
        ("2027-01-01 10:00", False),
        ("2027-02-08 10:00", False),  # Lunar New Year
        ("2027-02-11 10:00", True),
        ("2026-02-27 10:00", False),  # the day off for 28 February, a Saturday
        ("2026-05-01 10:00", False),  # Labour Day
    ],
)
def test_it_answers_in_its_hours_but_not_on_a_holiday(moment: str, is_open: bool) -> None:
    assert HOURS.is_open(at(moment)) is is_open


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-11-23 07:30", "2026-11-23 09:00"),
        ("2026-11-23 12:30", "2026-11-23 13:00"),
        ("2026-11-23 18:30", "2026-11-24 09:00"),
        ("2026-11-20 19:00", "2026-11-23 09:00"),  # Friday evening
        ("2026-12-30 20:00", "2027-01-04 09:00"),  # a closed day, a holiday, a weekend
        ("2027-02-03 18:00", "2027-02-11 09:00"),  # the whole of Lunar New Year
    ],
)
def test_it_opens_again_on_the_next_day_that_is_no_holiday(moment: str, opens: str) -> None:
    assert HOURS.opens(at(moment)) == at(opens)


def test_while_it_answers_it_opens_now() -> None:
    now = at("2026-11-23 10:15")

    assert HOURS.opens(now) == now
    assert HOURS.opens(now).tzinfo is UTC


def test_the_clock_of_the_office_counts_wherever_the_server_is() -> None:
    assert HOURS.is_open(datetime(2026, 11, 23, 1, 30, tzinfo=UTC))  # half past nine in Taipei
    assert f"{HOURS.local(datetime(2026, 11, 22, 16, 5, tzinfo=UTC)):%a %H:%M}" == "Mon 00:05"


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-11-23 07:00", "2026-11-23 09:00"),
        ("2026-11-23 10:00", "2026-11-23 10:00"),
        ("2026-11-23 12:30", "2026-11-23 13:00"),
    ],
)
def test_the_order_in_which_the_groups_are_set_does_not_matter(moment: str, opens: str) -> None:
    hours = WeeklyHours.of("Mon-Fri 13:00-18:00; Mon-Fri 09:00-12:00", "", "Asia/Taipei")

    assert hours.opens(at(moment)) == at(opens)


@pytest.mark.parametrize(("hour", "is_open"), [(5, True), (6, False)])
def test_an_hour_that_comes_twice_is_judged_alike_in_any_zone(hour: int, is_open: bool) -> None:
    hours = WeeklyHours.of("Sun 01:15-01:45", "", "America/New_York", "")
    moment = datetime(2026, 11, 1, hour, 30, tzinfo=UTC)  # clocks go back at six, UTC

    assert hours.is_open(moment) is is_open
    assert hours.is_open(hours.local(moment)) is is_open


def test_an_office_that_keeps_no_holidays_answers_on_all_of_them() -> None:
    always = WeeklyHours.of("Mon-Sun 00:00-24:00", "", "Asia/Taipei", "")

    assert always.is_open(at("2027-01-01 10:00"))
    assert always.is_open(at("2027-02-06 03:00"))


def test_a_day_may_end_at_midnight() -> None:
    always = WeeklyHours.of("Mon-Sun 00:00-24:00", "", "Asia/Taipei")

    assert always.is_open(at("2026-11-23 23:59"))
    assert not always.is_open(at("2027-01-01 00:00"))  # a holiday all the same


def test_hours_that_never_come_are_an_error_and_not_an_endless_search() -> None:
    closed = " ".join(f"2026-11-{day}" for day in range(23, 31))
    never = WeeklyHours.of("Sun 09:00-10:00", closed, "Asia/Taipei")
    assert never.opens(at("2026-11-23 09:00")) == at("2026-12-06 09:00")

    with pytest.raises(ValueError, match="never opens"):
        WeeklyHours((), frozenset(), TAIPEI).opens(at("2026-11-23 09:00"))
