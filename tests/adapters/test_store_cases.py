from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone

import pytest

from precheck.adapters.store import SqlUnits
from precheck.casework.case import Case, Filed, Memory, Recorded, Stage
from precheck.casework.errors import Conflict, UnknownCase
from precheck.rules.facts import Choice
from tests.adapters.conftest import NOW
from tests.adapters.test_store_applications import application

MEMORY = Memory(
    pending={"kind": "currency", "options": ["TWD", "USD"], "of": {"text": "八百萬"}},
    misreads=2,
    told=("employees", "annual_revenue"),
    passed=("export_share",),
    resume="own_brand",
)


def test_a_case_comes_back_as_it_was_saved(units: SqlUnits, case: Case) -> None:
    changed = replace(
        case,
        updated_at=NOW + timedelta(minutes=1),
        language="zh-TW",
        stage=Stage.ASKING,
        asked="employees",
        memory=MEMORY,
    )

    with units() as unit:
        saved = unit.cases.save(changed)
        unit.commit()

    with units(writing=False) as unit:
        assert unit.cases.get(case.id) == saved == replace(changed, version=1)


def test_times_come_back_in_utc_whatever_zone_they_were_given_in(units: SqlUnits) -> None:
    in_taipei = NOW.astimezone(timezone(timedelta(hours=8)))

    with units() as unit:
        unit.cases.add(Case("another", "its-hash", in_taipei, in_taipei))
        loaded = unit.cases.get("another")

    assert loaded.created_at == NOW
    assert loaded.created_at.utcoffset() == timedelta(0)


def test_a_case_is_found_by_its_token_and_by_its_reference(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        unit.applications.save(application(case.id, "2345678C"))
        unit.commit()

    with units(writing=False) as unit:
        assert unit.cases.opens(case.id, "a-hash")
        assert unit.cases.opens(case.id, "another-hash") is False
        by_token = unit.cases.by_token_hash("a-hash")
        by_reference = unit.cases.by_reference("2345678C")

    assert by_token == by_reference == replace(case, application=Filed("2345678C", "submitted"))


def test_nothing_is_found_for_a_token_or_a_reference_of_nobody(units: SqlUnits, case: Case) -> None:
    with units(writing=False) as unit:
        assert unit.cases.opens("nobody", "a-hash") is None
        assert unit.cases.by_token_hash("nobody's") is None
        assert unit.cases.by_reference("NNNNNNNN") is None


def test_an_unknown_case_is_named(units: SqlUnits) -> None:
    with units() as unit, pytest.raises(UnknownCase, match="nobody"):
        unit.cases.get("nobody")


def test_a_case_carries_its_standing_answers(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        unit.answers.record(case.id, [Recorded("own_brand", Choice("none"), "x", "y")], NOW)
        loaded = unit.cases.get(case.id)

    assert loaded.answers == {"own_brand": Choice("none")}


def test_a_save_of_an_older_version_is_refused(units: SqlUnits, case: Case) -> None:
    with units() as unit:
        unit.cases.save(replace(case, asked="employees"))
        unit.commit()

    with units() as unit, pytest.raises(Conflict, match="version 0"):
        unit.cases.save(replace(case, asked="annual_revenue"))

    with units(writing=False) as unit:
        assert unit.cases.get(case.id).asked == "employees"


def test_a_second_case_with_the_same_id_is_refused(units: SqlUnits, case: Case) -> None:
    with units() as unit, pytest.raises(Conflict, match="a-case"):
        unit.cases.add(replace(case, token_hash="another"))


def test_a_memory_of_an_older_release_is_still_read(
    units: SqlUnits, case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = {"misreads": 1, "told": ["employees"], "no_longer_known": 7}

    with units() as unit:
        monkeypatch.setattr("precheck.adapters.store_cases.asdict", lambda _memory: older)
        unit.cases.save(case)
        loaded = unit.cases.get(case.id)

    assert loaded.memory == Memory(misreads=1, told=("employees",))
