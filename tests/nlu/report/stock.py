"""``bot/.venv/bin/python -m tests.nlu.report.stock``: the pipeline of ``rasa init``, on the sample that all learn from.

Most of an hour: it is trained once and kept in ``var/nlu`` until the training data or ``DIET_EPOCHS`` (100) change.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import Any

import yaml

from bench.stock import PIPELINE
from tests.nlu.examples import CHECKOUT, held_out
from tests.nlu.report import archive
from tests.nlu.report.record import KEPT, Cost, Record, kept, mark_of, training_files
from tests.nlu.report.sample import SEED, SIZE, sample, write

NAME = "diet"
EPOCHS = int(os.environ.get("DIET_EPOCHS", "100"))
COURTESY = 19


def main() -> None:
    """Train if need be, and keep what it makes of the held-out messages."""
    record()


def record() -> Record:
    """The stock pipeline's record."""
    return kept(NAME, training_files(), (pipeline(), SIZE), _measure)


def pipeline() -> list[dict[str, Any]]:
    """``rasa init``'s components; what they do at random begins from one seed."""
    return [
        {**each, "epochs": EPOCHS, "random_seed": SEED} if "epochs" in each else dict(each)
        for each in PIPELINE
    ]


def _measure() -> Record:
    model, seconds = _trained()
    parses, parse_ms = archive.parses(model, held_out())
    return Record(
        NAME,
        len(sample()),
        f"{EPOCHS} epochs",
        Cost(seconds, model.stat().st_size, parse_ms),
        parses,
    )


def _trained() -> tuple[Path, float]:
    """The archive, trained now or before, and the seconds that training took."""
    model = KEPT / f"{NAME}-{mark_of(training_files(), (pipeline(), SIZE))}.tar.gz"
    took = model.with_suffix(".seconds")
    if not model.exists():
        started = monotonic()
        _train(model)
        took.write_text(f"{monotonic() - started:.0f}", encoding="utf-8")
    return model, float(took.read_text(encoding="utf-8"))


def _train(model: Path) -> None:
    print(f"training the pipeline of rasa init, {EPOCHS} epochs: most of an hour", flush=True)
    config = {
        "recipe": "default.v1",
        "language": "en",
        "assistant_id": NAME,
        "pipeline": pipeline(),
    }
    with TemporaryDirectory(dir=KEPT) as folder:
        described, examples = Path(folder) / "config.yml", Path(folder) / "sample.yml"
        described.write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8")
        write(sample(), examples)
        command = (sys.executable, "-m", "rasa", "train", "nlu")
        given = ("--config", described, "--nlu", examples, "--domain", CHECKOUT / "domain.yml")
        to = ("--out", folder, "--fixed-model-name", NAME)
        subprocess.run(
            [*command, *map(str, given), *to],
            cwd=CHECKOUT,
            env={**os.environ, "RASA_TELEMETRY_ENABLED": "false", "LOG_LEVEL": "INFO"},
            preexec_fn=lambda: os.nice(COURTESY),
            check=True,
        )
        (Path(folder) / f"{NAME}.tar.gz").replace(model)


if __name__ == "__main__":
    main()
