from __future__ import annotations

from datetime import date, timedelta

import pytest

from precheck.adapters.store import SqlUnits
from precheck.casework.case import Case, Recorded
from precheck.casework.errors import Conflict
from precheck.rules.facts import Choice, Items, Quantity, Text, Unknown, Value
from tests.adapters.conftest import NOW

VALUES: dict[str, Value] = {
    "annual_revenue": Quantity(
        1_100_000_000, 1_900_000_000, "TWD", approximate=True, stated="十幾億"
    ),
    "years_in_business": Quantity(
        27.5, 28.5, "years", stated="民國87年", founded=(date(1998, 1, 1), date(1998, 12, 31))
    ),
    "employees": Quantity(None, 2000, "people", high_inclusive=False, stated="不到兩千人"),
    "own_brand": Choice("developing", "去年才開始做品牌"),
    "technology_field": Text("linear guides", "we make linear guides"),
    "export_markets": Items(("JP", "US"), "日本和美國"),
    "rd_spending": Unknown("I'd have to look that up"),
}


def told(fact: str, value: Value | None, seq: int = 1) -> Recorded:
    return Recorded(fact, value, by="enterprise", source="conversation", message_seq=seq)


@pytest.mark.parametrize("fact", VALUES)
def test_every_kind_of_value_comes_back_as_it_was(units: SqlUnits, case: Case, fact: str) -> None:
    with units() as unit:
        unit.answers.record(case.id, [told(fact, VALUES[fact])], NOW)
        unit.commit()

    with units(writing=False) as unit:
        assert unit.answers.active(case.id) == {fact: VALUES[fact]}


def test_several_answers_of_one_message_stand_together(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        unit.answers.record(case.id, [told(*each) for each in VALUES.items()], NOW)

        assert unit.answers.active(case.id) == VALUES


def test_a_correction_stands_and_the_history_keeps_what_it_superseded(
    units: SqlUnits, case: Case
) -> None:
    later = NOW + timedelta(minutes=3)
    first, second = Quantity(300, 300, "people", stated="300"), Quantity(280, 280, "people")

    with units() as unit:
        unit.answers.record(case.id, [told("employees", first, seq=2)], NOW)
        by_staff = Recorded("employees", second, "陳小姐", "hotline", None)
        unit.answers.record(case.id, [by_staff], later)
        unit.commit()

    with units(writing=False) as unit:
        old, new = unit.answers.history(case.id, "employees")
        assert unit.answers.active(case.id) == {"employees": second}
    assert (old.value, old.by, old.source, old.message_seq, old.at) == (
        first,
        "enterprise",
        "conversation",
        2,
        NOW,
    )
    assert (new.value, new.by, new.source, new.message_seq, new.at) == (
        second,
        "陳小姐",
        "hotline",
        None,
        later,
    )
    assert (old.superseded_by, new.superseded_by) == (new.id, None)


def test_the_same_fact_twice_in_one_message_leaves_the_later_one(
    units: SqlUnits, case: Case
) -> None:
    with units() as unit:
        twice = [told("own_brand", Choice("none")), told("own_brand", Choice("developing"))]
        unit.answers.record(case.id, twice, NOW)

        assert unit.answers.active(case.id) == {"own_brand": Choice("developing")}
        assert len(unit.answers.history(case.id)) == 2


def test_a_withdrawn_answer_no_longer_stands_but_its_history_stays(
    units: SqlUnits, case: Case
) -> None:
    with units() as unit:
        unit.answers.record(case.id, [told("own_brand", Choice("none"))], NOW)
        unit.answers.record(case.id, [told("own_brand", None, seq=5)], NOW)

        assert unit.answers.active(case.id) == {}
        assert unit.cases.get(case.id).answers == {}
        given, withdrawn = unit.answers.history(case.id)
    assert (given.value, given.superseded_by) == (Choice("none"), withdrawn.id)
    assert (withdrawn.value, withdrawn.message_seq) == (None, 5)


def test_an_answer_can_be_given_again_after_it_was_withdrawn(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        for value in (Choice("none"), None, Choice("established")):
            unit.answers.record(case.id, [told("own_brand", value)], NOW)

        assert unit.answers.active(case.id) == {"own_brand": Choice("established")}
        links = [entry.superseded_by for entry in unit.answers.history(case.id)]
        ids = [entry.id for entry in unit.answers.history(case.id)]
    assert links == [*ids[1:], None]


def test_history_tells_one_fact_or_all(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        unit.answers.record(case.id, [told(*each) for each in VALUES.items()], NOW)

        assert [entry.fact for entry in unit.answers.history(case.id)] == list(VALUES)
        assert [e.fact for e in unit.answers.history(case.id, "own_brand")] == ["own_brand"]


def test_an_answer_of_no_case_is_refused(units: SqlUnits) -> None:
    with units() as unit, pytest.raises(Conflict):
        unit.answers.record("nobody", [told("own_brand", Choice("none"))], NOW)
