"""What Rasa's process takes from the environment. ``precheck doctor`` lists the same names."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

CHECKOUT = Path(__file__).resolve().parent.parent
RASA_URL = "http://127.0.0.1:5005"
ACTIONS_HOST, ACTIONS_PORT = "127.0.0.1", "5055"


@dataclass(frozen=True)
class Settings:
    """Where Rasa listens, where its actions are, and where it keeps the log of the talk.

    ``tracker_url`` is an SQLAlchemy 1.4 address; ``redis_url`` is empty where locks stay in memory.
    """

    host: str
    port: int
    actions_url: str
    tracker_url: str
    redis_url: str
    log_level: str


def load_settings(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings in force; relative folders are taken from ``PRECHECK_HOME``, else the checkout."""
    rasa = urlsplit(_get(environment, "RASA_URL", RASA_URL))
    actions_host = _get(environment, "ACTIONS_HOST", ACTIONS_HOST)
    actions_port = _get(environment, "ACTIONS_PORT", ACTIONS_PORT)
    return Settings(
        host=_get(environment, "RASA_HOST", "127.0.0.1"),
        port=rasa.port or 5005,
        actions_url=_get(
            environment, "ACTIONS_URL", f"http://{actions_host}:{actions_port}/webhook"
        ),
        tracker_url=_tracker_url(environment),
        redis_url=_get(environment, "REDIS_URL", ""),
        log_level=_get(environment, "LOG_LEVEL", "INFO"),
    )


def _tracker_url(environment: Mapping[str, str]) -> str:
    """The product's PostgreSQL where there is one, else an SQLite file of Rasa's own.

    SQLite has one writer at a time, so the log of the talk never shares the cases' file.
    """
    scheme, _, where = _get(environment, "DATABASE_URL", "").partition(":")
    if scheme.startswith("postgres"):
        return f"postgresql+psycopg2:{where}"
    home = Path(_get(environment, "HOME", str(CHECKOUT))).expanduser()
    return f"sqlite:///{home / _get(environment, 'VAR', 'var') / 'talk.db'}"


def _get(environment: Mapping[str, str], name: str, default: str) -> str:
    return environment.get(f"PRECHECK_{name}") or default
