"""``precheck train``: train each model that is missing or stale."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Annotated

import typer

from precheck.adapters.learnt import PATTERN
from precheck.cli.errors import InputFault
from precheck.cli.services import environment, rasa_python
from precheck.settings import Settings, load_settings


def train(
    force: Annotated[
        bool, typer.Option("--force", help="Train even if the model is fresh.")
    ] = False,
) -> None:
    """Train the models of intents and of answers in Rasa's environment; where they are fresh, that is done at once."""
    settings = load_settings()
    for model in _models(settings) if force else ():
        model.unlink()
    ensure_model(settings)
    print(f"The models are fresh: {', '.join(model.name for model in _models(settings))}")


def ensure_model(settings: Settings) -> None:
    """Train unless there is a fresh model. Raises ``InputFault`` where that cannot be done."""
    python = rasa_python(settings)
    if not python.exists():
        raise InputFault("Rasa's environment is not installed: run make bot-env")
    command = [str(python), "-m", "bot.train"]
    done = subprocess.run(command, cwd=settings.home, env=environment(settings), check=False)
    if done.returncode != 0:
        raise InputFault("the model could not be trained; mend what is said above and try again")


def _models(settings: Settings) -> list[Path]:
    return sorted(
        path for pattern in ("precheck-*.tar.gz", PATTERN) for path in settings.models.glob(pattern)
    )
