"""Dates on the command line."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from precheck.settings import load_settings


def parse_date(text: str) -> date:
    """A date as YYYY-MM-DD; anything else is wrong usage."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is not a date: write it as 2026-11-22") from None


AsOf = Annotated[
    date | None,
    typer.Option(parser=parse_date, metavar="DATE", help="The assessment date; today in Taipei."),
]


def today() -> date:
    """Today at the programme office."""
    return datetime.now(ZoneInfo(load_settings().timezone)).date()
