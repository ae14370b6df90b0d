"""``bot/.venv/bin/python -m tests.nlu.report.ours``: the assistant's own Rasa pipeline, as ``make train`` trains it."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from bot.fingerprint import fingerprint
from tests.nlu.examples import CHECKOUT, held_out, training
from tests.nlu.report import archive
from tests.nlu.report.record import KEPT, Cost, Record, kept

NAME = "ours"


def main() -> None:
    """Train and measure, if anything changed that the model is made of."""
    record()


def record() -> Record:
    """Our pipeline's record."""
    return kept(NAME, (), fingerprint(CHECKOUT), _measure)


def _measure() -> Record:
    from bot.train import train

    print("training our own pipeline", flush=True)
    with TemporaryDirectory(dir=KEPT) as folder:
        model, started = Path(folder) / "precheck-measured.tar.gz", monotonic()
        if not train(CHECKOUT, model):
            raise RuntimeError("training failed: see the messages above")
        seconds = monotonic() - started
        parses, parse_ms = archive.parses(model, held_out())
        return Record(
            NAME, len(training()), "", Cost(seconds, model.stat().st_size, parse_ms), parses
        )


if __name__ == "__main__":
    main()
