from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from precheck.adapters.store import SqlUnits
from precheck.casework.case import Case
from precheck.casework.errors import Conflict
from precheck.casework.ports import Application, ApplicationFilter
from precheck.rules.facts import Choice, Items, Quantity, Text
from tests.adapters.conftest import NOW


def application(case_id: str, reference: str = "2345678C") -> Application:
    return Application(
        case_id=case_id,
        reference=reference,
        status="submitted",
        track="growth_assistance",
        programme_version="2026-11",
        language="zh-TW",
        fields={
            "company_name": Text("銀河精密股份有限公司"),
            "registration_number": Text("00501503"),
            "support_needs": Items(("talent", "ip")),
        },
        facts={"employees": Quantity(180, 180, "people"), "own_brand": Choice("developing")},
        assessment={"suggested": "growth_assistance", "tracks": [{"id": "elite_award"}]},
        created_at=NOW,
        submitted_at=NOW,
    )


@pytest.fixture
def cases(units: SqlUnits, case: Case) -> tuple[str, ...]:
    """Three stored cases."""
    names = (case.id, "second", "third")
    with units() as unit:
        for name in names[1:]:
            unit.cases.add(replace(case, id=name, token_hash=name))
        unit.commit()
    return names


def test_an_application_comes_back_as_it_was_filed(units: SqlUnits, case: Case) -> None:
    filed = application(case.id)

    with units() as unit:
        unit.applications.save(filed)
        unit.commit()

    with units(writing=False) as unit:
        assert unit.applications.by_reference("2345678C") == filed
        assert unit.applications.of_case(case.id) == filed
        assert unit.applications.by_reference("CCCCCCCC") is None


def test_a_case_has_one_application_and_the_latest_counts(units: SqlUnits, case: Case) -> None:
    draft = replace(application(case.id), status="draft", submitted_at=None)

    with units() as unit:
        unit.applications.save(draft)
        unit.applications.save(application(case.id))

        assert unit.applications.list() == (application(case.id),)


def test_a_reference_is_given_once(units: SqlUnits, cases: tuple[str, ...]) -> None:
    with units() as unit:
        unit.applications.save(application(cases[0], "2345678C"))
        unit.applications.save(application(cases[1], "9R4K7T2M"))

        with pytest.raises(Conflict, match="2345678C"):
            unit.applications.save(application(cases[1], "2345678C"))

        kept = unit.applications.of_case(cases[1])
        unit.applications.save(application(cases[2], "6H3N8V5Q"))
        unit.commit()
    assert kept is not None
    assert kept.reference == "9R4K7T2M"


def test_applications_are_listed_newest_first_by_status_track_and_time(
    units: SqlUnits, cases: tuple[str, ...]
) -> None:
    old = replace(application(cases[0], "22222222"), submitted_at=NOW - timedelta(days=400))
    draft = replace(
        application(cases[1], "33333333"), status="draft", track="elite_award", submitted_at=None
    )
    new = replace(application(cases[2], "44444444"), submitted_at=NOW + timedelta(hours=1))

    with units() as unit:
        for each in (old, draft, new):
            unit.applications.save(each)

        def listed(**chosen: object) -> list[str]:
            found = unit.applications.list(ApplicationFilter(**chosen))  # type: ignore[arg-type]
            return [each.reference for each in found]

        assert listed() == ["44444444", "33333333", "22222222"]
        assert listed(status="submitted") == ["44444444", "22222222"]
        assert listed(track="elite_award") == ["33333333"]
        assert listed(since=NOW) == ["44444444", "33333333"]
        assert listed(before=NOW) == ["22222222"]
        assert listed(limit=1, offset=1) == ["33333333"]
        assert listed(status="submitted", track="elite_award") == []
