"""``precheck staff``: accounts given and taken."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import Run

PASSWORD = "four quiet herons wade"


@pytest.fixture(autouse=True)
def _given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRECHECK_STAFF_PASSWORD", PASSWORD)


def test_there_is_no_account_before_one_is_given(run: Run) -> None:
    assert "no accounts yet" in run("staff", "list").out
    assert json.loads(run("staff", "list", "--json").out) == []


def test_an_account_is_given_listed_closed_and_opened(run: Run) -> None:
    added = run("staff", "add", "mei-hua", "--role", "hotline", "--shown", "林美華")
    assert (added.code, added.err) == (0, "")

    run("staff", "close", "mei-hua")
    (closed,) = json.loads(run("staff", "list", "--json").out)
    run("staff", "open", "mei-hua")
    (opened,) = json.loads(run("staff", "list", "--json").out)

    assert closed == {**opened, "active": False}
    assert opened["shown"] == "林美華"
    assert "林美華" in run("staff", "list").out


def test_who_signs_in_with_the_organisations_provider_needs_no_password(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PRECHECK_STAFF_PASSWORD")

    added = run("staff", "add", "mei-hua", "--role", "hotline", "--no-password")

    assert (added.code, added.err) == (0, "")
    (listed,) = json.loads(run("staff", "list", "--json").out)
    assert listed["name"] == "mei-hua"


def test_an_authenticator_gets_its_address_once(run: Run) -> None:
    run("staff", "add", "mei-hua", "--role", "admin")

    assert run("staff", "codes", "mei-hua").out.startswith("otpauth://totp/")
    assert json.loads(run("staff", "list", "--json").out)[0]["codes"] is True
    assert "otpauth" not in run("staff", "codes", "mei-hua", "--off").out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("add", "mei hua", "--role", "hotline"), "no spaces"),
        (("add", "mei-hua", "--role", "hotline"), "already"),
        (("close", "nobody"), "precheck staff list"),
    ],
)
def test_what_cannot_be_done_is_told(run: Run, arguments: tuple[str, ...], told: str) -> None:
    run("staff", "add", "mei-hua", "--role", "hotline")

    outcome = run("staff", *arguments)

    assert outcome.code == 1
    assert told in outcome.err


def test_a_password_that_is_easy_to_guess_is_refused(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRECHECK_STAFF_PASSWORD", "password")

    outcome = run("staff", "add", "mei-hua", "--role", "hotline")

    assert outcome.code == 1
    assert "12 characters" in outcome.err
    assert "password" not in outcome.out


def test_no_role_is_no_account(run: Run) -> None:
    assert run("staff", "add", "mei-hua").code == 2
