"""``precheck doctor``: the settings in force, and whether each part is in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import httpx
import typer

from precheck.adapters import programme_files
from precheck.adapters.learnt import PATTERN
from precheck.bootstrap import store
from precheck.cli.printing import Json, as_json, as_table
from precheck.cli.up import address
from precheck.settings import Settings, describe, load_settings


@dataclass(frozen=True)
class Check:
    """One thing that was looked at: whether it is well, and what was seen or is to be done."""

    name: str
    ok: bool
    seen: str


def doctor(json: Json = False) -> None:
    """List every setting, and look whether each part of the product is in order."""
    settings = load_settings()
    checks = list(_checks(settings))
    if json:
        listed = [asdict(setting) for setting in describe(settings)]
        as_json({"settings": listed, "checks": [asdict(check) for check in checks]})
    else:
        _show(settings, checks)
    if not all(check.ok for check in checks):
        raise typer.Exit(1)


def _show(settings: Settings, checks: list[Check]) -> None:
    rows = [(each.name, each.value, each.meaning) for each in describe(settings)]
    as_table(("setting", "value", "meaning"), rows)
    as_table(
        ("check", "", "seen"), [(each.name, "✓" if each.ok else "✗", each.seen) for each in checks]
    )


def _checks(settings: Settings) -> Iterator[Check]:
    yield _try("programme", lambda: _programme(settings))
    yield _try("database", lambda: _database(settings))
    yield _exists("Rasa's environment", settings.home / "bot" / ".venv", "run make bot-env")
    yield _model("model of intents", settings.models, "precheck-*.tar.gz")
    yield _model("model of answers", settings.models, PATTERN)
    yield _running(settings)


def _programme(settings: Settings) -> str:
    guide = programme_files.load(settings.programme)
    return f"version {guide.programme.version}, complete in both languages"


def _database(settings: Settings) -> str:
    with store(settings)(writing=False) as unit:
        unit.cases.by_token_hash("")
    return "answers"


def _try(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, True, look())
    except Exception as fault:  # whatever is wrong is what the doctor is asked for
        return Check(name, False, str(fault))


def _exists(name: str, path: Path, remedy: str) -> Check:
    return Check(name, path.exists(), str(path) if path.exists() else remedy)


def _model(name: str, folder: Path, pattern: str) -> Check:
    models = sorted(folder.glob(pattern))
    return Check(name, bool(models), models[-1].name if models else "run precheck train")


def _running(settings: Settings) -> Check:
    """The product need not run for the doctor to be content; it only says so."""
    try:
        answer = httpx.get(f"{address(settings)}health", timeout=5, trust_env=False)
        parts = ", ".join(f"{part} {state}" for part, state in answer.json()["parts"].items())
    except (httpx.HTTPError, ValueError, KeyError):
        return Check("running", True, "no (start it with precheck up)")
    return Check("running", answer.status_code == 200, parts)
