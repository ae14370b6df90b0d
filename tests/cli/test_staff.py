"""``precheck staff``: accounts given and taken."""

from __future__ import annotations

import json

import pytest

from precheck.bootstrap import staff
from precheck.casework.staff import NotSignedIn
from precheck.settings import load_settings
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


def test_who_signs_in_by_a_provider_only_is_asked_for_no_password(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PRECHECK_STAFF_PASSWORD")

    added = run("staff", "add", "mei-hua", "--role", "hotline", "--no-password")

    assert (added.code, added.err) == (0, "")
    assert "Password" not in added.out
    (account,) = json.loads(run("staff", "list", "--json").out)
    assert (account["name"], account["role"], account["active"]) == ("mei-hua", "hotline", True)


def test_a_password_that_lies_about_is_not_given_to_who_should_have_none(run: Run) -> None:
    run("staff", "add", "mei-hua", "--role", "hotline", "--no-password")
    run("staff", "add", "ta-wei", "--role", "hotline")
    accounts = staff(load_settings())

    with pytest.raises(NotSignedIn):
        accounts.sign_in("mei-hua", PASSWORD)

    assert accounts.sign_in("ta-wei", PASSWORD)


@pytest.mark.parametrize(
    ("typed", "given"), [((PASSWORD, PASSWORD), True), ((PASSWORD, "another"), False)]
)
def test_without_a_password_in_the_environment_it_is_asked_for_twice(
    run: Run, monkeypatch: pytest.MonkeyPatch, typed: tuple[str, str], given: bool
) -> None:
    monkeypatch.delenv("PRECHECK_STAFF_PASSWORD")
    answers = list(typed)

    def answer(_: str) -> str:
        if not answers:
            raise EOFError
        return answers.pop(0)

    monkeypatch.setattr("getpass.getpass", answer)

    asked = run("staff", "add", "mei-hua", "--role", "hotline")

    assert (asked.code == 0) is given
    assert PASSWORD not in asked.out + asked.err
    assert len(json.loads(run("staff", "list", "--json").out)) == given
