"""``python -m bot.train``: trains each model of which anything changed that it is made of."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from bot.fingerprint import ANSWERS, INTENTS, Model
from bot.lean import leave_out
from bot.quiet import configure_logs, quiet
from bot.settings import CHECKOUT


def main() -> int:
    """Exit 0 where fresh models lie in ``models/``, 1 where training failed."""
    for model, learn, what in (
        (ANSWERS, learn_answers, "what answers mean"),
        (INTENTS, train, "what messages are for"),
    ):
        path = model.path(CHECKOUT)
        if path.exists():
            continue
        started = monotonic()
        print(f"learning {what}; this takes a few minutes the first time", flush=True)
        if not learn(CHECKOUT, path):
            print("training failed: see the messages above", file=sys.stderr)
            return 1
        _forget_others(model, path)
        took = monotonic() - started
        print(f"learnt in {took:.0f} s: {path.relative_to(CHECKOUT)}", flush=True)
    return 0


def learn_answers(checkout: Path, path: Path) -> bool:
    """Learn from the checkout's ``data/answers`` into ``path``; whether it is there now, and whole."""
    from bot.answers import write

    with TemporaryDirectory(dir=path.parent) as folder:
        learnt = Path(folder) / path.name
        write(checkout / "data", learnt)
        learnt.replace(path)
    return path.exists()


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
            training_files=["data/rules"],
            output=folder,
            fixed_model_name=model.name.removesuffix(".tar.gz"),
            force_training=True,
        )
        trained = Path(folder) / model.name
        if trained.exists():
            trained.replace(model)
    return model.exists()


def _forget_others(model: Model, path: Path) -> None:
    """One of a kind is enough; older ones would only be mistaken for it."""
    for other in path.parent.glob(model.pattern):
        if other != path:
            other.unlink()


if __name__ == "__main__":
    sys.exit(main())
