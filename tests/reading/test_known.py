"""Answers that make the one given before more exact: a month or a day of the year of founding."""

from __future__ import annotations

from datetime import date

import pytest

from precheck.reading import read, read_message
from precheck.rules.facts import Quantity

from .fact_expectations import AS_OF, written

YEAR = Quantity(9, 10, "years", founded=(date(2016, 1, 1), date(2016, 12, 31)))
AGE = "years_in_business"
MONTHS = {
    "11月": "founded 2016-11-01..2016-11-30",
    "十一月": "founded 2016-11-01..2016-11-30",
    "11月22日": "founded 2016-11-22..2016-11-22",
    "三月份": "founded 2016-03-01..2016-03-31",
    "November": "founded 2016-11-01..2016-11-30",
    "in March": "founded 2016-03-01..2016-03-31",
    "it was on 22 November": "founded 2016-11-22..2016-11-22",
    "2月": "founded 2016-02-01..2016-02-29",
    "March 2015": "founded 2015-03-01..2015-03-31",
    "2014年5月": "founded 2014-05-01..2014-05-31",
    "2014": "founded 2014-01-01..2014-12-31",
    "十二年": "12",
}


@pytest.mark.parametrize(("text", "said"), MONTHS.items())
def test_a_month_is_of_the_year_that_was_told_before(text: str, said: str) -> None:
    alone = read(text, AGE, as_of=AS_OF, known=YEAR)
    in_a_message = read_message(text, asked=AGE, as_of=AS_OF, known=YEAR)

    assert (written(alone, AGE), written(in_a_message, AGE)) == (said, said)


@pytest.mark.parametrize("text", ["11月", "三月", "11月22日", "22 November", "in March"])
def test_a_month_of_no_year_tells_no_age(text: str) -> None:
    result = read(text, AGE, as_of=AS_OF)

    assert written(result, AGE) == "nothing"


def test_a_number_of_years_known_before_has_no_year_for_a_month() -> None:
    known = Quantity(10, 10, "years")

    result = read("11月", AGE, as_of=AS_OF, known=known)

    assert written(result, AGE) == "nothing"
