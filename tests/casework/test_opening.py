"""Hours of opening as they are written in the settings."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from precheck.casework.guide import Guide
from precheck.casework.moments import say_week
from precheck.casework.opening import Opening, closed_days, openings


def hours(*ends: float) -> tuple[tuple[timedelta, timedelta], ...]:
    moments = [timedelta(hours=each) for each in ends]
    return tuple(zip(moments[::2], moments[1::2], strict=True))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mon-Fri 09:00-18:00", (Opening((0, 1, 2, 3, 4), hours(9, 18)),)),
        ("Mon-Fri 09:00-12:00 13:30-18:00", (Opening((0, 1, 2, 3, 4), hours(9, 12, 13.5, 18)),)),
        (
            "Mon-Thu,Sat 08:00-12:00; Fri 08:00-24:00;",
            (Opening((0, 1, 2, 3, 5), hours(8, 12)), Opening((4,), hours(8, 24))),
        ),
    ],
)
def test_days_and_hours_are_read(text: str, wanted: tuple[Opening, ...]) -> None:
    assert openings(text) == wanted


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "no hours are given"),
        ("Monday 09:00-12:00", "'Monday' is no day"),
        ("Fri-Mon 09:00-12:00", "'Fri-Mon' runs backwards"),
        ("Mon", "has no hours"),
        ("Mon 9-12", "'9-12' are no hours"),
        ("Mon 12:00-09:00", "'12:00-09:00' does not follow"),
        ("Mon 09:00-12:00 11:00-13:00", "'11:00-13:00' does not follow"),
        ("Mon 09:00-25:00", "'09:00-25:00' does not follow"),
        ("Mon 09:60-12:00", "'09:60-12:00' are no hours"),
        ("Mon ０９:00-12:00", "'０９:00-12:00' are no hours"),
        ("Mon- 09:00-12:00", "'' is no day"),
    ],
)
def test_what_cannot_be_read_is_named_with_how_to_write_it(text: str, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        openings(text)


def test_more_closed_days_are_dates() -> None:
    assert closed_days("2026-12-31  2027-01-02") == {date(2026, 12, 31), date(2027, 1, 2)}


@pytest.mark.parametrize("text", ["31/12", "2026-02-30", "20261231", "2026-W53-4"])
def test_a_closed_day_in_another_notation_is_named(text: str) -> None:
    with pytest.raises(ValueError, match=f"'{text}' is no day"):
        closed_days(text)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Monday to Thursday 09:00–12:00, 13:00–18:00; Saturday 09:00–12:00"),
        ("zh-TW", "週一至週四 09:00–12:00、13:00–18:00；週六 09:00–12:00"),
    ],
)
def test_the_week_is_said_in_either_language(guide: Guide, language: str, said: str) -> None:
    week = openings("Mon-Thu 09:00-12:00 13:00-18:00; Sat 09:00-12:00")

    assert say_week(guide.wording, language, week) == said
