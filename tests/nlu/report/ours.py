"""``bot/.venv/bin/python -m tests.nlu.report.ours``: the assistant's own classifier.

From all examples, in Rasa, as ``make train`` trains it; and from the sample that the others learn from, too.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from bot.fingerprint import INTENTS
from tests.nlu.examples import CHECKOUT, held_out, training
from tests.nlu.report import archive
from tests.nlu.report.record import KEPT, Cost, Record, kept
from tests.nlu.report.sample import SEED, SIZE, sample

NAME, SAMPLED = "ours", "sampled"


def main() -> None:
    """Train and measure, if anything changed that the model is made of."""
    made_of = INTENTS.fingerprint(CHECKOUT)
    kept(NAME, (), made_of, _measure)
    kept(SAMPLED, (), (made_of, SIZE, SEED), _measure_sample)


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


def _measure_sample() -> Record:
    from bot.learning import Learning, learn
    from tests.nlu.learnt import examples_of, hear_all

    print("training our classifier on the sample", flush=True)
    started, learnt = monotonic(), sample()
    model = learn(examples_of(learnt), Learning())
    seconds, began = monotonic() - started, monotonic()
    parses = hear_all(model, held_out())
    parse_ms = (monotonic() - began) * 1000 / len(parses)
    size = model.weights.nbytes
    return Record(SAMPLED, len(learnt), "", Cost(seconds, size, parse_ms), parses)


if __name__ == "__main__":
    main()
