"""The assessment at a date: founding dates, units, dated limits, speed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from statistics import median
from time import perf_counter

import pytest

from precheck.rules.assess import assess
from precheck.rules.changes import changes, what_if
from precheck.rules.enquiry import deciding
from precheck.rules.errors import NoLimitInForce
from precheck.rules.facts import Choice, Quantity, Text, Unknown
from precheck.rules.limits import LimitVersion
from precheck.rules.principles import Programme
from precheck.rules.truth import Truth
from tests.rules.firms import TODAY, elite, people, twd, years


def founded(first: date, last: date) -> Quantity:
    """Years in business from a founding date, as they were when it was told."""
    return Quantity(0, 1, "years", founded=(first, last))


def test_years_grow_with_the_assessment_date(programme: Programme) -> None:
    answers = elite(years_in_business=founded(date(2017, 3, 1), date(2017, 3, 1)))

    now = assess(programme, answers, date(2026, 11, 22))
    later = assess(programme, answers, date(2027, 3, 2))

    assert now.criterion("years_in_business").status is Truth.NOT_MET
    assert later.suggested == "elite_award"


def test_the_tenth_anniversary_itself_is_a_boundary(programme: Programme) -> None:
    answers = elite(years_in_business=founded(date(2016, 11, 22), date(2016, 11, 22)))

    verdict = assess(programme, answers, date(2026, 11, 22)).criterion("years_in_business")

    assert verdict.boundary


def test_a_founding_year_is_open_only_in_the_year_of_the_tenth_anniversary(
    programme: Programme,
) -> None:
    answers = elite(years_in_business=founded(date(2016, 1, 1), date(2016, 12, 31)))

    assert deciding(programme, answers, TODAY) == ("years_in_business",)
    assert deciding(programme, answers, date(2027, 1, 1)) == ()


def test_a_quantity_in_another_unit_is_unknown(programme: Programme) -> None:
    dollars = Quantity(40_000_000, 40_000_000, "USD")
    answers = elite(annual_revenue=dollars, employees=people(5_000))

    verdict = assess(programme, answers, TODAY).criterion("reasonable_size")

    assert verdict.status is Truth.UNKNOWN
    assert verdict.missing == ("annual_revenue",)


def test_a_value_of_another_kind_is_unknown(programme: Programme) -> None:
    answers = elite(years_in_business=Text("long"), own_brand=Unknown())

    result = assess(programme, answers, TODAY)

    assert result.criterion("years_in_business").status is Truth.UNKNOWN
    assert result.criterion("own_brand_abroad").status is Truth.UNKNOWN


def test_a_limit_that_changes_holds_from_its_day_on(programme: Programme) -> None:
    revenue = next(limit for limit in programme.limits if limit.id == "revenue")
    raised = LimitVersion(date(2027, 1, 1), 30_000_000_000, "4(1)", "a new call")
    limits = tuple(
        replace(limit, versions=(*limit.versions, raised)) if limit is revenue else limit
        for limit in programme.limits
    )
    changed = replace(programme, limits=limits)
    answers = elite(annual_revenue=twd(25_000_000_000), employees=people(5_000))

    before = assess(changed, answers, date(2026, 12, 31))
    after = assess(changed, answers, date(2027, 1, 1))

    assert before.criterion("reasonable_size").status is Truth.NOT_MET
    assert after.criterion("reasonable_size").status is Truth.MET


def test_before_the_programme_began_there_is_nothing_to_assess_by(programme: Programme) -> None:
    with pytest.raises(NoLimitInForce, match="2012-01-01"):
        assess(programme, elite(), date(2012, 1, 1))


def test_a_supposition_leaves_the_answers_as_they_are(programme: Programme) -> None:
    answers = elite(years_in_business=years(8))

    supposed = what_if(programme, answers, {"years_in_business": years(12)}, TODAY)

    assert supposed.suggested == "elite_award"
    assert answers["years_in_business"] == years(8)


def test_waiting_is_told_in_months_from_the_founding_date(programme: Programme) -> None:
    answers = elite(years_in_business=founded(date(2017, 7, 20), date(2017, 7, 20)))

    found = changes(programme, answers, TODAY)

    (change,) = found[0].changes
    assert (change.wait and (change.wait.least, change.wait.most)) == (8, 8)


def test_waiting_spans_what_a_founding_year_leaves_open(programme: Programme) -> None:
    answers = elite(
        years_in_business=founded(date(2018, 1, 1), date(2018, 12, 31)),
        rd_continuous=Choice("no"),
    )

    found = changes(programme, answers, TODAY)

    wait = next(each.wait for each in found[0].changes if each.fact == "years_in_business")
    assert (wait and (wait.least, wait.most)) == (13, 25)


def test_an_assessment_takes_less_than_a_tenth_of_a_millisecond(programme: Programme) -> None:
    answers = elite(years_in_business=founded(date(2010, 1, 1), date(2010, 12, 31)))
    took = []

    for _ in range(300):
        start = perf_counter()
        assess(programme, answers, TODAY)
        took.append(perf_counter() - start)

    assert median(took) < 100e-6
