"""Reading takes time in line with the text's length, whatever the text."""

from __future__ import annotations

from time import process_time

import pytest

from precheck.reading import is_question, named_facts
from precheck.reading.kinds import KINDS, read_kind
from precheck.reading.mentions import mentions

LONGEST = 3000
HOSTILE = (
    "9 9|9999999999|1,|1,000,|一|一 |億|千|萬一|幾|百多|一分之|一又|第|半|負|-|1-|1/|1 1/2 |$|$1|to |at least |"
    "one hundred and |three and a half |one or |one over |a@|a|a |half |2e5|one point |million |1k|"
    "1 m |more than |or more |twenty-|👌|not |不|民國|1998/|usd |零|點|1 000 |http://|iso |.|,|３，|"
    "one one hundred fifth "
)
# Generous, because a test machine may be busy: a quadratic reader takes seconds.
PATIENCE = 0.2


@pytest.mark.parametrize("piece", HOSTILE.split("|"))
def test_a_hostile_text_costs_no_more_than_a_plain_one(piece: str) -> None:
    text = (piece * LONGEST)[:LONGEST]

    quickest = min(_seconds(text) for _ in range(3))

    assert quickest < PATIENCE


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("piece", ["9 ", "一", "1,", "one hundred and ", "不"])
def test_every_kind_is_read_in_time(kind: str, piece: str) -> None:
    text = (piece * LONGEST)[:LONGEST]

    quickest = min(_seconds(text, kind) for _ in range(3))

    assert quickest < PATIENCE


def test_ten_times_the_text_takes_about_ten_times_as_long() -> None:
    sentence = "員工三百人，營收12億元，R&D 3.5%, over 10 years. "
    mentions(sentence)

    short = min(_seconds(sentence * 4) for _ in range(5))
    long = min(_seconds(sentence * 24) for _ in range(5))

    assert long < short * 6 * 3


@pytest.mark.parametrize("figures", ["9" * 5000, "1e999999", "0." + "1" * 4000, "1" + ",000" * 900])
def test_endless_figures_are_a_code_and_never_a_fault(figures: str) -> None:
    assert all(one.high is None or one.high < 1e60 for one in mentions(figures))


def _seconds(text: str, kind: str | None = None) -> float:
    """One reading's processor time; the quickest of several leaves out what else the process did."""
    began = process_time()
    mentions(text) if kind is None else read_kind(text, kind)
    return process_time() - began


@pytest.mark.parametrize(
    "text", ["10 years next year", "10 years next month", "下個月滿十年", "since 9999"]
)
def test_what_is_said_of_the_years_ahead_is_looked_at_without_a_date_too(text: str) -> None:
    assert named_facts(text) is not None
    assert isinstance(is_question(text), bool)
