"""``precheck train``: train the model, if it is missing or stale."""

from __future__ import annotations

import subprocess
from typing import Annotated

import typer

from precheck.cli.errors import InputFault
from precheck.cli.services import environment
from precheck.settings import load_settings


def train(
    force: Annotated[
        bool, typer.Option("--force", help="Train even if the model is fresh.")
    ] = False,
) -> None:
    """Train the language model in Rasa's environment; nothing to do is done at once."""
    settings = load_settings()
    python = settings.home / "bot" / ".venv" / "bin" / "python"
    if not python.exists():
        raise InputFault("Rasa's environment is not installed: run make bot-env")
    for model in (settings.home / "models").glob("precheck-*.tar.gz") if force else ():
        model.unlink()
    done = subprocess.run(
        [str(python), "-m", "bot.train"], cwd=settings.home, env=environment(settings), check=False
    )
    if done.returncode != 0:
        raise InputFault("the model could not be trained; mend what is said above and try again")
