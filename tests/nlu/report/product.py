"""``.venv/bin/python -m tests.nlu.report.product``: what the product does with each parse of each classifier."""

from __future__ import annotations

from rich.progress import track

from tests.nlu.examples import LANGUAGES, Example, held_out
from tests.nlu.report.decided import Decided, keep
from tests.nlu.report.meaning import moved, outcome
from tests.nlu.report.record import NAMES, Parse, load, newest
from tests.nlu.report.situations import exposed
from tests.nlu.scores import OUT_OF_SCOPE


def main() -> None:
    """Decide for every classifier that has been measured."""
    for name in NAMES:
        path = newest(name)
        if path is not None:
            pairs = list(zip(held_out(), load(path).parses, strict=True))
            decided = [_decided(*pair) for pair in track(pairs, f"deciding, {name}")]
            keep(name, len(exposed(LANGUAGES[0])), decided)


def _decided(example: Example, parse: Parse) -> Decided:
    if example.intent == OUT_OF_SCOPE:
        return Decided(None, tuple(moved(example, parse)))
    return Decided(outcome(example, parse), ())


if __name__ == "__main__":
    main()
