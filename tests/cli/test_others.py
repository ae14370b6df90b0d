"""The other commands: the programme, the doctor, the applications, and help for each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from precheck.adapters.store_migrations import upgrade
from precheck.cli.app import COMMANDS
from precheck.settings import load_settings
from tests.cli.conftest import Run


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty database in the var folder."""
    monkeypatch.setenv("PRECHECK_VAR", str(tmp_path / "var"))
    settings = load_settings()
    settings.var.mkdir()
    upgrade(settings.database_url, settings.home)


@pytest.mark.parametrize("command", [*COMMANDS, ""])
def test_every_command_explains_itself(run: Run, command: str) -> None:
    outcome = run(*filter(None, [command, "--help"]))

    assert outcome.code == 0
    assert "Usage" in outcome.out


def test_an_unknown_command_is_wrong_usage(run: Run) -> None:
    assert run("fly").code == 2


def test_the_programme_is_in_order(run: Run) -> None:
    outcome = run("programme", "check", "--json")

    assert outcome.code == 0
    assert json.loads(outcome.out)["ok"]


def test_a_faulty_programme_is_told_fault_by_fault(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRECHECK_HOME", str(tmp_path))

    outcome = run("programme", "check")

    assert outcome.code == 1
    assert "principles.yml" in outcome.err
    assert "questions.yml" in outcome.err


@pytest.mark.parametrize("language", ["en", "zh-TW"])
def test_the_programme_can_be_shown_with_its_clauses(run: Run, language: str) -> None:
    outcome = run("programme", "show", "--language", language, "--json")

    shown = json.loads(outcome.out)
    assert [track["id"] for track in shown["tracks"]] == [
        "elite_award",
        "growth_assistance",
        "foundation_support",
    ]
    assert all(limit["source"] for limit in shown["limits"])
    assert run("programme", "show", "--language", language).code == 0


def test_the_doctor_lists_every_setting_and_what_is_missing(run: Run) -> None:
    outcome = run("doctor", "--json")

    told = json.loads(outcome.out)
    assert "PRECHECK_PORT" in {setting["name"] for setting in told["settings"]}
    assert "database" in {check["name"] for check in told["checks"]}


@pytest.mark.usefixtures("database")
def test_no_applications_is_an_empty_list(run: Run) -> None:
    outcome = run("applications", "list", "--json")

    assert (outcome.code, json.loads(outcome.out)) == (0, [])


@pytest.mark.usefixtures("database")
def test_a_mistyped_reference_is_told(run: Run) -> None:
    outcome = run("applications", "show", "not-one")

    assert outcome.code == 1
    assert "not a reference" in outcome.err


def test_a_setting_that_cannot_be_used_is_told_without_a_traceback(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRECHECK_PORT", "eighty")

    outcome = run("doctor")

    assert outcome.code == 1
    assert "PRECHECK_PORT" in outcome.err


def test_chatting_with_nothing_says_what_to_start(run: Run) -> None:
    outcome = run("chat", "--url", "http://127.0.0.1:9")

    assert outcome.code == 1
    assert "precheck up" in outcome.err


def test_training_without_rasas_environment_says_how_to_get_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRECHECK_HOME", str(tmp_path))

    outcome = run("train")

    assert outcome.code == 1
    assert "make bot-env" in outcome.err
