"""An assessment as it is handed out: its shape, and reasons that name what they rest on."""

from __future__ import annotations

import json
from datetime import date
from itertools import product

import pytest

from precheck.casework.guide import Guide
from precheck.casework.report import assessment_json
from precheck.rules.facts import Choice, Quantity, Unknown, Value
from tests.rules.firms import TODAY, elite, people, percent, twd, years
from tests.rules.strategies import FACTS, NUMBERS, UNITS, exact_values


def reason(guide: Guide, answers: dict[str, Value], criterion: str) -> dict[str, str]:
    """The reason for one criterion, by language."""
    report = assessment_json(guide, answers, TODAY)
    found = {each["id"]: each for track in report["tracks"] for each in track["criteria"]}
    told: dict[str, str] = found[criterion]["reason"]
    return told


def test_a_report_has_the_contracts_shape(guide: Guide) -> None:
    report = assessment_json(guide, elite(), TODAY)

    assert list(report) == [
        "as_of", "programme_version", "suggested", "tracks",
        "deciding", "changes", "notes", "assistance",
    ]  # fmt: skip
    assert [track["id"] for track in report["tracks"]] == [
        "elite_award", "growth_assistance", "foundation_support",
    ]  # fmt: skip
    assert report["tracks"][2]["criteria"] == []
    assert {"id", "status", "clause", "boundary", "facts", "reason"} <= set(
        report["tracks"][0]["criteria"][0]
    )
    assert json.loads(json.dumps(report)) == report


def test_a_reason_names_the_clause_and_the_answer_that_settles_it(guide: Guide) -> None:
    told = reason(guide, elite(annual_revenue=None), "reasonable_size")

    assert told == {
        "en": "The firm is of reasonable size (clause 4(1)): it employs 300 people, fewer than 2,000.",
        "zh-TW": "規模符合原則（計畫第 4(1) 點）：員工 300 人，少於 2,000 人。",
    }


def test_a_reason_says_what_is_missing(guide: Guide) -> None:
    told = reason(
        guide, elite(employees=Unknown(), annual_revenue=twd(30_000_000_000)), "reasonable_size"
    )

    assert "NT$30 billion, is over NT$20 billion" in told["en"]
    assert "number of employees is not known yet" in told["en"]
    assert "年營業額 300 億元，高於 200 億元；員工人數尚不清楚" in told["zh-TW"]


def test_at_a_limit_the_reason_says_who_decides(guide: Guide) -> None:
    told = reason(guide, elite(years_in_business=years(10)), "years_in_business")

    assert "the programme office decides" in told["en"]
    assert "由計畫辦公室認定" in told["zh-TW"]


def test_an_answer_on_both_sides_of_a_limit_is_called_open(guide: Guide) -> None:
    told = reason(guide, elite(years_in_business=years(9.9, 10.9)), "years_in_business")

    assert "may or may not be more than 10 years" in told["en"]
    assert "不確定是否超過 10 年" in told["zh-TW"]


@pytest.mark.parametrize("fact", FACTS)
def test_every_answer_and_every_gap_can_be_put_into_words(guide: Guide, fact: str) -> None:
    open_answers: list[Value | None] = [None, Unknown()]
    if fact in NUMBERS:
        open_answers.append(Quantity(min(NUMBERS[fact]), max(NUMBERS[fact]), UNITS[fact]))

    for answer, base in product([*exact_values(fact), *open_answers], [{}, elite()]):
        report = assessment_json(guide, {**base, fact: answer or Unknown()}, TODAY)

        assert "{" not in json.dumps([_reasons(report), report["changes"]]).replace('{"', "")


def test_a_change_is_told_with_the_time_it_takes(guide: Guide) -> None:
    founded = Quantity(0, 1, "years", founded=(date(2017, 7, 20), date(2017, 7, 20)))

    (change,) = assessment_json(guide, elite(years_in_business=founded), TODAY)["changes"]

    assert change["to"] == "> 10"
    assert change["text"] == {
        "en": "once the firm has been in business for more than 10 years (in about 8 months)",
        "zh-TW": "經營超過 10 年（大約再 8 個月）",
    }


def test_several_changes_are_told_together(guide: Guide) -> None:
    answers = elite(own_brand_abroad=Choice("no"), rd_continuous=Choice("no"))

    (change,) = assessment_json(guide, answers, TODAY)["changes"]

    assert (change["fact"], change["from"], change["to"]) == ("rd_continuous", "no", "yes")
    assert change["also"] == [{"fact": "own_brand_abroad", "from": "no", "to": "yes"}]
    assert change["then"] == "elite_award"


def test_systems_are_named_with_the_answers_they_fit(guide: Guide) -> None:
    report = assessment_json(guide, {"own_brand": Choice("none")}, TODAY)

    assert report["assistance"] == [{"system": "marketing", "because": ["own_brand"]}]


def test_a_note_beside_the_result_has_its_source(guide: Guide) -> None:
    report = assessment_json(guide, {"employees": people(150)}, TODAY)

    (note,) = report["notes"]
    assert (note["id"], note["status"]) == ("legal_sme", "met")
    assert "2020" in note["source"]


def test_no_reason_says_rejected(guide: Guide) -> None:
    answers = elite(
        employees=people(9_000),
        annual_revenue=twd(90_000_000_000),
        taiwan_operations_share=percent(1),
        taiwan_production_share=percent(1),
    )

    told = json.dumps(_reasons(assessment_json(guide, answers, TODAY)), ensure_ascii=False)

    assert not any(word in told for word in ("reject", "refused", "ineligible", "不合格", "駁回"))


def _reasons(report: dict[str, object]) -> list[object]:
    tracks: list[dict[str, list[dict[str, object]]]] = report["tracks"]  # type: ignore[assignment]  # JSON
    return [criterion["reason"] for track in tracks for criterion in track["criteria"]]
