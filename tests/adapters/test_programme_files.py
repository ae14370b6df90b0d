"""Loading the programme: complete, quick, and every fault reported at once with a remedy."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest

from precheck.adapters.programme_files import ProgrammeError, ProgrammeFault, check, load

PROGRAMME = Path(__file__).parents[2] / "programme"
Break = Callable[[str, str, str], tuple[ProgrammeFault, ...]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the programme's files that may be broken."""
    return Path(shutil.copytree(PROGRAMME, tmp_path / "programme"))


@pytest.fixture
def replaced(folder: Path) -> Break:
    """Put something else into a file, and say what is wrong then."""

    def replace(file: str, before: str, after: str) -> tuple[ProgrammeFault, ...]:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert before in text
        path.write_text(text.replace(before, after, 1), encoding="utf-8")
        return check(folder)

    return replace


def test_the_programme_as_it_stands_is_in_order() -> None:
    guide = load(PROGRAMME)

    assert guide.first_question == "annual_revenue"
    assert [track.id for track in guide.programme.tracks] == [
        "elite_award", "growth_assistance", "foundation_support",
    ]  # fmt: skip


def test_facts_come_in_the_contracts_order() -> None:
    facts = [fact.id for fact in load(PROGRAMME).programme.facts if fact.stage == "enquiry"]

    assert facts == [
        "annual_revenue", "employees", "paid_in_capital", "years_in_business",
        "technology_field", "core_technology", "technology_key", "technology_unique",
        "technology_irreplaceable", "rd_continuous", "rd_spending", "rd_intensity",
        "own_brand", "own_brand_abroad", "international_channels", "export_share",
        "export_markets", "taiwan_operations_share", "taiwan_production_share",
    ]  # fmt: skip


def test_questions_name_the_limit_of_the_day(folder: Path) -> None:
    path = folder / "principles.yml"
    old = '- {valid_from: 2012-10-01, value: 10, clause: "4(1)", source: "Programme document"}'
    new = '- {valid_from: 2027-01-01, value: 12, clause: "4(1)", source: "A later call"}'
    text = path.read_text(encoding="utf-8").replace(old, f"{old}\n      {new}")
    path.write_text(text, encoding="utf-8")

    before, after = (load(folder, day).wording for day in (date(2026, 12, 31), date(2027, 1, 1)))

    assert "10 years" in before.text("en", "questions.years_in_business.why")
    assert "12 years" in after.text("en", "questions.years_in_business.why")


def test_loading_is_quick() -> None:
    start = perf_counter()

    load(PROGRAMME)

    assert perf_counter() - start < 1.0


@pytest.mark.parametrize(
    ("file", "before", "after", "key", "problem"),
    [
        ("principles.yml", "at_limit: office", "at_limt: office", "limits.revenue.at_limt", "unknown key"),
        ("principles.yml", "value: 2000,", "value: two thousand,", "limits.employees.versions[0].value", "is not a number"),
        ("principles.yml", "valid_from: 2012-10-01", "valid_from: soon", "limits.revenue.versions[0].valid_from", "is not a day"),
        ("principles.yml", "unit: people", "unit: TWD", "criteria.reasonable_size.condition.any_of[1].below.limit", "is in TWD"),
        ("principles.yml", "limit: years}", "limit: year}", "criteria.years_in_business.condition.above.limit", "not known here"),
        ("principles.yml", "fact: rd_continuous, value", "fact: rd, value", "criteria.continuous_rd.condition.is.fact", "not known here"),
        ("principles.yml", "value: established", "value: big", "criteria.own_brand_abroad.condition.all_of[0].is.value", "not known here"),
        ("principles.yml", 'clause: "4(2)"', 'clause: "9"', "criteria.brand_potential.clause", "no clause '9'"),
        ("principles.yml", '    clause: "4(1)"\n    condition:\n      any_of:', "    condition:\n      any_of:", "criteria.reasonable_size.clause", "missing"),
        ("principles.yml", "criteria: []", "criteria: [continuous_rd]", "tracks", "last track has criteria"),
        ("principles.yml", ", channel_potential]", "]", "criteria.channel_potential", "no track asks for it"),
        ("principles.yml", "own_brand: {choose: [developing, established]}", "own_brand: {choose: [famous]}", "changeable.own_brand.choose", "not known here"),
        ("principles.yml", "years_in_business: wait", "years_in_business: hurry", "changeable.years_in_business", "not known here"),
        ("questions.yml", "range: [0, 5000000]}", "range: [9, 0]}", "enquiry.employees.range", "is not a range"),
        ("questions.yml", "kind: list}", "kind: lists}", "enquiry.export_markets.kind", "not known here"),
        ("questions.yml", "fields: [consent, ", "fields: [", "fields", "consent is asked nowhere"),
        ("questions.yml", "factor: 2", "factor: 1", "consistency.rd_figures_apart.proportion.factor", "not above 1"),
        ("assistance.yml", "systems: [marketing]", "systems: [sales]", "gaps[4].systems", "not known here"),
        ("programme.yml", 'clauses: ["5"]', 'clauses: ["6"]', "topics.benefits.clauses", "not known here"),
        ("wording/en/reasons.yml", '    met: "The firm is of', '    good: "The firm is of', "criteria.reasonable_size.met", "no wording"),
        ("wording/zh-TW/questions.yml", "{limit_revenue}", "{limit_money}", "annual_revenue.why", "placeholders"),
        ("wording/en/reasons.yml", "{grounds}.", "{grounds.", "criteria.reasonable_size.met", "braces do not match"),
        ("wording/en/values.yml", 'none: "none"', "none: 0", "none", "is no sentence"),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_place(
    replaced: Break, file: str, before: str, after: str, key: str, problem: str
) -> None:
    faults = replaced(file, before, after)

    told = [fault for fault in faults if (fault.file, fault.key) == (file, key)]
    assert any(problem in fault.problem for fault in told), faults
    assert all(fault.remedy for fault in faults)


def test_two_values_of_a_limit_from_the_same_day_are_a_fault(replaced: Break) -> None:
    version = '- {valid_from: 2012-10-01, value: 10, clause: "4(1)", source: "Programme document"}'

    faults = replaced("principles.yml", version, f"{version}\n      {version}")

    assert [(fault.key, fault.problem) for fault in faults] == [
        ("limits.years.versions", "two begin on the same day")
    ]


def test_a_key_that_stands_twice_is_a_fault(replaced: Break) -> None:
    faults = replaced("principles.yml", "changeable:\n", "changeable:\n  own_brand_abroad: wait\n")

    assert any(fault.key == "own_brand_abroad" and "twice" in fault.problem for fault in faults)


def test_a_key_that_yaml_takes_for_yes_is_a_fault(replaced: Break) -> None:
    faults = replaced(
        "wording/en/reasons.yml", '"yes": "the technology is key', 'yes: "the technology is key'
    )

    assert any("quote" in fault.remedy for fault in faults)


def test_a_sentence_in_one_language_only_is_a_fault(replaced: Break) -> None:
    faults = replaced("wording/en/page.yml", "title:", "subtitle: Only here\ntitle:")

    assert [(fault.file, fault.key) for fault in faults] == [("wording/zh-TW/page.yml", "subtitle")]


def test_a_figure_that_the_programme_does_not_have_is_a_fault(folder: Path) -> None:
    for language in ("en", "zh-TW"):
        path = folder / "wording" / language / "faq.yml"
        path.write_text(
            path.read_text(encoding="utf-8").replace("{award_per_year}", "{awards}"),
            encoding="utf-8",
        )

    faults = check(folder)

    assert faults
    assert all(fault.problem == "there is no figure {awards}" for fault in faults)


def test_broken_yaml_and_missing_files_are_reported_with_all_else(folder: Path) -> None:
    (folder / "assistance.yml").unlink()
    (folder / "programme.yml").write_text("version: [", encoding="utf-8")
    (folder / "wording" / "en" / "faq.yml").write_text("- a list\n", encoding="utf-8")

    faults = check(folder)

    problems = {fault.file: fault.problem for fault in reversed(faults)}
    assert "missing" in problems["assistance.yml"]
    assert "not readable as YAML" in problems["programme.yml"]
    assert "not a mapping" in problems["wording/en/faq.yml"]


def test_all_faults_come_in_one_error(folder: Path) -> None:
    for name in ("principles.yml", "questions.yml"):
        path = folder / name
        path.write_text(path.read_text(encoding="utf-8") + "\nsurprise: 1\n", encoding="utf-8")

    with pytest.raises(ProgrammeError) as caught:
        load(folder)

    assert {fault.file for fault in caught.value.faults} == {"principles.yml", "questions.yml"}
    assert "surprise" in str(caught.value)
