"""``python -m bot.train``: trains the model if anything changed that it is made of."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from bot.fingerprint import model_path
from bot.lean import leave_out
from bot.quiet import configure_logs, quiet
from bot.settings import CHECKOUT


def main() -> int:
    """Exit 0 where a fresh model lies in ``models/``, 1 where training failed."""
    model = model_path(CHECKOUT)
    if model.exists():
        return 0
    started = monotonic()
    print("training the language model; this takes about half a minute", flush=True)
    if not train(CHECKOUT, model):
        print("training failed: see the messages above", file=sys.stderr)
        return 1
    _forget_others(model)
    print(f"trained in {monotonic() - started:.0f} s: {model.relative_to(CHECKOUT)}", flush=True)
    return 0


def train(checkout: Path, model: Path) -> bool:
    """Train from the checkout's files into ``model``; whether it is there now.

    It appears there whole or not at all: a server that starts meanwhile never loads half of it.
    """
    os.chdir(checkout)
    quiet()
    leave_out(checkout / "config.yml")
    import rasa.model_training

    configure_logs("WARNING")
    with TemporaryDirectory(dir=model.parent) as folder:
        rasa.model_training.train(
            domain="domain.yml",
            config="config.yml",
            training_files=["data"],
            output=folder,
            fixed_model_name=model.name.removesuffix(".tar.gz"),
            force_training=True,
        )
        trained = Path(folder) / model.name
        if trained.exists():
            trained.replace(model)
    return model.exists()


def _forget_others(model: Path) -> None:
    """One model is enough; older ones would only be mistaken for it."""
    for other in model.parent.glob("precheck-*.tar.gz"):
        if other != model:
            other.unlink()


if __name__ == "__main__":
    sys.exit(main())
