from __future__ import annotations

import os
from pathlib import Path

import pytest

from precheck.settings import SettingsError, describe, load_settings


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("PRECHECK_")]:
        monkeypatch.delenv(name)


def test_without_any_setting_the_contract_s_defaults_hold(tmp_path: Path) -> None:
    settings = load_settings(tmp_path)

    assert (settings.host, settings.port) == ("127.0.0.1", 8080)
    assert settings.database_url == f"sqlite:///{tmp_path}/var/precheck.db"
    assert settings.rasa_url == "http://127.0.0.1:5005"
    assert settings.actions_port == 5055
    assert settings.actions_url == "http://127.0.0.1:5055/webhook"
    assert settings.redis_url == ""
    assert settings.timezone == "Asia/Taipei"


def test_the_environment_goes_before_the_file_and_the_file_before_the_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("PRECHECK_PORT=8081\nPRECHECK_HOST=0.0.0.0\n")
    monkeypatch.setenv("PRECHECK_PORT", "8082")

    settings = load_settings(tmp_path)

    assert (settings.port, settings.host, settings.actions_port) == (8082, "0.0.0.0", 5055)


def test_two_copies_with_other_ports_and_another_folder_share_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRECHECK_VAR", "var/second")
    monkeypatch.setenv("PRECHECK_ACTIONS_PORT", "6055")

    settings = load_settings(tmp_path)

    assert settings.var == tmp_path / "var/second"
    assert settings.database_url == f"sqlite:///{tmp_path}/var/second/precheck.db"
    assert settings.actions_url == "http://127.0.0.1:6055/webhook"


def test_home_may_be_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRECHECK_HOME", str(tmp_path))

    settings = load_settings()

    assert settings.home == tmp_path
    assert settings.programme == tmp_path / "programme"


def test_an_empty_setting_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRECHECK_PORT", "")

    assert load_settings(tmp_path).port == 8080


def test_all_faults_are_told_at_once_with_name_and_value(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRECHECK_PORT", "many")
    monkeypatch.setenv("PRECHECK_LOG_LEVEL", "LOUD")
    monkeypatch.setenv("PRECHECK_TIMEZONE", "Asia/Taipeh")

    with pytest.raises(SettingsError) as caught:
        load_settings(tmp_path)

    for part in ("PRECHECK_PORT", "'many'", "PRECHECK_LOG_LEVEL", "PRECHECK_TIMEZONE", ".env"):
        assert part in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("HOTLINE_HOURS", "Mon-Fri 9-18", "'9-18' are no hours"),
        ("HOTLINE_CLOSED", "2026-12-31 31/12", "'31/12' is no day"),
        ("HOTLINE_HOLIDAYS", "Taiwan", "'Taiwan' is no country"),
    ],
)
def test_hours_that_cannot_be_read_are_refused_with_how_to_write_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, fault: str
) -> None:
    monkeypatch.setenv(f"PRECHECK_{name}", value)

    with pytest.raises(SettingsError, match=f"PRECHECK_{name}.*{fault}"):
        load_settings(tmp_path)


def test_settings_cannot_be_changed(tmp_path: Path) -> None:
    settings = load_settings(tmp_path)

    with pytest.raises(ValueError, match="frozen"):
        settings.port = 1  # type: ignore[misc]  # the point of the test


def test_every_setting_is_described_and_no_secret_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRECHECK_SECRET_KEY", "a-key")
    monkeypatch.setenv("PRECHECK_DATABASE_URL", "postgresql://clerk:password1@db/precheck")

    listed = {each.name: each for each in describe(load_settings(tmp_path))}

    assert all(each.meaning for each in listed.values())
    assert listed["PRECHECK_SECRET_KEY"].value == "(set)"
    assert listed["PRECHECK_DATABASE_URL"].value == "postgresql://clerk:***@db/precheck"
    assert listed["PRECHECK_PORT"].default == "8080"
