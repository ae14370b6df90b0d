"""What Rasa's process takes from the environment."""

from __future__ import annotations

import pytest

from bot.settings import load_settings


def test_without_any_setting_everything_is_on_loopback() -> None:
    settings = load_settings({})

    assert (settings.host, settings.port) == ("127.0.0.1", 5005)
    assert settings.actions_url == "http://127.0.0.1:5055/webhook"
    assert settings.tracker_url.endswith("/var/talk.db")


def test_two_copies_can_run_side_by_side() -> None:
    environment = {
        "PRECHECK_RASA_URL": "http://127.0.0.1:6005",
        "PRECHECK_ACTIONS_PORT": "6055",
        "PRECHECK_HOME": "/srv/second",
        "PRECHECK_VAR": "state",
    }

    settings = load_settings(environment)

    assert settings.port == 6005
    assert settings.actions_url == "http://127.0.0.1:6055/webhook"
    assert settings.tracker_url == "sqlite:////srv/second/state/talk.db"


@pytest.mark.parametrize(
    "where",
    ["//someone:secret@db:5432/precheck?sslmode=require", "///precheck?host=/run/postgresql"],
)
def test_the_log_of_the_talk_goes_to_the_products_postgresql(where: str) -> None:
    environment = {"PRECHECK_DATABASE_URL": f"postgresql+psycopg:{where}"}

    settings = load_settings(environment)

    assert settings.tracker_url == f"postgresql+psycopg2:{where}"


def test_cases_in_sqlite_leave_the_log_in_a_file_of_its_own() -> None:
    settings = load_settings({"PRECHECK_DATABASE_URL": "sqlite:////data/precheck.db"})

    assert settings.tracker_url.endswith("talk.db")
