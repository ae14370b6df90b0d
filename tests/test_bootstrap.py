from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from precheck.adapters.store_migrations import upgrade
from precheck.bootstrap import bootstrap, conversations
from precheck.casework.errors import StoreUnavailable
from precheck.settings import Settings, load_settings

CONNECTING = """
import socket, sqlite3, sys
def refuse(*_): sys.exit("connected")
sqlite3.connect = socket.socket.connect = refuse
import precheck.bootstrap, precheck.web.main, actions.take_turn
"""


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv("PRECHECK_VAR", str(tmp_path / "var"))
    monkeypatch.delenv("PRECHECK_DATABASE_URL", raising=False)
    return load_settings()


def test_a_conversation_begins_on_what_is_wired_together(settings: Settings) -> None:
    upgrade(settings.database_url, settings.home)
    talk = conversations(bootstrap(settings))

    opened = talk.open("en")

    assert talk.view(opened.id).case["stage"] == "welcome"
    assert talk.view(opened.id).messages


def test_wiring_touches_no_database(settings: Settings) -> None:
    bootstrap(settings)

    assert not (settings.var / "precheck.db").exists()


def test_importing_connects_to_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", CONNECTING], capture_output=True, text=True)

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("address", ["mysql://db/precheck", "precheck.db", "postgresql+asyncpg://"])
def test_an_address_of_no_store_is_refused_with_what_to_do(
    settings: Settings, address: str
) -> None:
    wrong = settings.model_copy(update={"database_url": address})

    with pytest.raises(StoreUnavailable, match="PRECHECK_DATABASE_URL"):
        bootstrap(wrong)
