"""``precheck read``, as the contract has it (section 5)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_an_answer_is_read_with_its_place_in_the_text(run: Run) -> None:
    outcome = run("read", "營業額12億", "--fact", "annual_revenue", "--json")

    assert outcome.code == 0
    (reading,) = json.loads(outcome.out)["readings"]
    assert (reading["start"], reading["end"], reading["text"]) == (3, 6, "12億")
    assert reading["value"]["low"] == 1_200_000_000


def test_an_amount_without_a_currency_is_asked_about(run: Run) -> None:
    outcome = run("read", "40 million", "--fact", "annual_revenue", "--language", "en", "--json")

    assert json.loads(outcome.out)["ask"] == "currency"


def test_a_text_without_an_answer_is_no_error(run: Run) -> None:
    outcome = run("read", "hello there", "--fact", "employees", "--json")

    assert outcome.code == 0
    assert json.loads(outcome.out) == {"readings": [], "ask": None}


def test_every_thing_of_a_kind_is_found_in_order(run: Run) -> None:
    outcome = run("read", "12% or three percent", "--kind", "percent", "--json")

    lows = [each["value"]["low"] for each in json.loads(outcome.out)["readings"]]
    assert lows == [12, 3]


def test_the_assessment_date_decides_what_a_founding_year_means(run: Run) -> None:
    outcome = run(
        "read", "since 2000", "--fact", "years_in_business", "--as-of", "2010-06-30", "--json"
    )

    (reading,) = json.loads(outcome.out)["readings"]
    assert 9 <= reading["value"]["low"] <= reading["value"]["high"] <= 11


def test_a_file_is_read_line_by_line(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "in.jsonl"
    file.write_text(
        '{"text": "300 people", "fact": "employees"}\n'
        '{"text": "是", "kind": "yesno", "language": "zh-TW"}\n'
        '{"text": "since 2000", "fact": "years_in_business", "as_of": "2010-06-30"}\n',
        "utf-8",
    )

    outcome = run("read", "--file", file, "--json")

    results = [json.loads(line) for line in outcome.out.splitlines()]
    assert outcome.code == 0
    assert [len(result["readings"]) for result in results] == [1, 1, 1]


def test_a_bad_line_is_told_and_the_others_are_still_read(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "in.jsonl"
    file.write_text('{"text": 5}\nnot json\n{"text": "300 people", "fact": "employees"}\n', "utf-8")

    outcome = run("read", "--file", file, "--json")

    results = [json.loads(line) for line in outcome.out.splitlines()]
    assert outcome.code == 1
    assert ["error" in result for result in results] == [True, True, False]
    assert "line 1:" in outcome.err
    assert "line 2:" in outcome.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("read",),
        ("read", "300"),
        ("read", "300", "--fact", "employees", "--kind", "number"),
        ("read", "300", "--kind", "colour"),
        ("read", "300", "--fact", "shoe_size"),
        ("read", "300", "--fact", "employees", "--as-of", "yesterday"),
        ("read", "300", "--fact", "employees", "--language", "fr"),
    ],
)
def test_wrong_usage_ends_with_two(run: Run, arguments: tuple[str, ...]) -> None:
    outcome = run(*arguments)

    assert outcome.code == 2
    assert outcome.err


def test_a_missing_file_is_an_error_about_the_input(run: Run, tmp_path: Path) -> None:
    outcome = run("read", "--file", tmp_path / "none.jsonl", "--json")

    assert outcome.code == 1
    assert "cannot be read" in outcome.err
