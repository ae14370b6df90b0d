"""``precheck assess`` and ``precheck screen`` (section 6 of the contract)."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

ELITE: dict[str, Any] = {
    "employees": 300,
    "years_in_business": "since 1990",
    "technology_field": "linear guides",
    "technology_key": "yes",
    "technology_unique": "yes",
    "technology_irreplaceable": "yes",
    "rd_continuous": "yes",
    "own_brand": "established",
    "own_brand_abroad": "yes",
    "international_channels": "established",
    "taiwan_operations_share": [60, 80],
}


def test_a_firm_is_assessed_from_facts_written_short(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "firm.json"
    file.write_text(json.dumps({"facts": ELITE}), "utf-8")

    outcome = run("assess", file, "--json", "--as-of", "2026-11-22")

    assessment = json.loads(outcome.out)
    assert outcome.code == 0
    assert assessment["suggested"] == "elite_award"
    assert assessment["as_of"] == "2026-11-22"


def test_standard_input_is_read_for_a_dash(run: Run) -> None:
    outcome = run("assess", "-", "--json", stdin=json.dumps({"facts": {}}))

    assert outcome.code == 0
    assert json.loads(outcome.out)["suggested"] == "foundation_support"


def test_people_get_the_reasons_in_their_language(run: Run) -> None:
    outcome = run("assess", "-", "--language", "zh-TW", stdin=json.dumps({"facts": ELITE}))

    assert outcome.code == 0
    assert "elite_award" in outcome.out
    assert "規模" in outcome.out


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("{", "JSON"),
        ("[]", "facts"),
        ('{"facts": {"shoe_size": 42}}', "shoe_size"),
        ('{"facts": {"employees": "850M dollars", "own_brand": "purple"}}', "own_brand"),
    ],
)
def test_what_cannot_be_assessed_is_told_with_its_fact(run: Run, given: str, told: str) -> None:
    outcome = run("assess", "-", "--json", stdin=given)

    assert outcome.code == 1
    assert told in outcome.err
    assert "Traceback" not in outcome.err


def screened(run: Run, tmp_path: Path, text: str | bytes) -> tuple[Any, list[dict[str, str]]]:
    """The outcome, and the rows that were written."""
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_bytes(text if isinstance(text, bytes) else text.encode())
    outcome = run("screen", source, target, "--as-of", "2026-11-22")
    with target.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
        return outcome, list(csv.DictReader(file))


def test_each_row_gets_its_result_and_keeps_its_own_columns(run: Run, tmp_path: Path) -> None:
    header = ["firm", *ELITE, "remark"]
    cells = ["Alpha", *(str(value) for value in ELITE.values()), "kept"]
    lines = [header, cells, ["乙公司", *[""] * len(ELITE), "kept too"]]
    text = "\n".join(",".join(f'"{cell}"' for cell in line) for line in lines)

    outcome, rows = screened(run, tmp_path, text)

    assert outcome.code == 0
    assert [row["suggested"] for row in rows] == ["elite_award", "foundation_support"]
    assert [row["remark"] for row in rows] == ["kept", "kept too"]
    assert rows[0]["taiwan_operations_share"] == "[60, 80]"
    assert "employees" in rows[1]["deciding"]


def test_a_bad_row_is_told_and_kept_and_the_rest_goes_on(run: Run, tmp_path: Path) -> None:
    outcome, rows = screened(
        run, tmp_path, "firm,employees\nA,300\nB,purple\nC\nD,5,extra\nE,12人\n"
    )

    assert outcome.code == 1
    assert [row["firm"] for row in rows] == ["A", "B", "C", "D", "E"]
    assert [bool(row["error"]) for row in rows] == [False, True, True, True, False]
    assert "extra" in rows[3]["error"]
    assert "line 3:" in outcome.err


def test_bytes_that_are_not_utf8_come_through_unharmed(run: Run, tmp_path: Path) -> None:
    _, rows = screened(run, tmp_path, b"firm,employees\n" + b"\xa4\xa4,300\nB,5\n")

    assert rows[0]["firm"].encode("utf-8", "surrogateescape") == b"\xa4\xa4"
    assert "UTF-8" in rows[0]["error"]
    assert not rows[1]["error"]


def test_columns_may_carry_the_facts_names(run: Run, tmp_path: Path) -> None:
    _, by_id = screened(run, tmp_path, "employees\n2500\n")
    _, by_name = screened(run, tmp_path, "\ufeff員工人數\n2500\n")

    assert by_name[0]["elite_award"] == by_id[0]["elite_award"]
    assert by_name[0]["deciding"] == by_id[0]["deciding"]


def test_a_screened_file_can_be_screened_again(run: Run, tmp_path: Path) -> None:
    screened(run, tmp_path, "firm,employees\nA,300\n")
    text = (tmp_path / "out.csv").read_text("utf-8")

    outcome, rows = screened(run, tmp_path, text)

    assert outcome.code == 0
    assert list(rows[0]).count("suggested") == 1


def test_an_empty_file_is_an_error_about_the_input(run: Run, tmp_path: Path) -> None:
    outcome, _ = screened(run, tmp_path, "")

    assert outcome.code == 1
    assert "no header" in outcome.err


def test_the_same_file_twice_is_wrong_usage(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "in.csv"
    file.write_text("employees\n1\n", "utf-8")

    assert run("screen", file, file).code == 2
