"""``.venv/bin/python -m tests.nlu.report.product``: what the product does with each parse."""

from __future__ import annotations

from rich.progress import track

from precheck.adapters.learnt import use_learnt
from tests.nlu.examples import CHECKOUT, LANGUAGES, Example, held_out
from tests.nlu.report.decided import Decided, keep
from tests.nlu.report.meaning import moved, outcome
from tests.nlu.report.record import OURS, Parse, load, newest
from tests.nlu.report.situations import exposed
from tests.nlu.scores import OUT_OF_SCOPE


def main() -> None:
    """Decide on every held-out message, as it was parsed."""
    use_learnt(CHECKOUT / "models")
    path = newest(OURS)
    if path is None:
        raise SystemExit("nothing was parsed yet: run make nlu-report")
    pairs = list(zip(held_out(), load(path).parses, strict=True))
    decided = [_decided(*pair) for pair in track(pairs, "deciding")]
    keep(len(exposed(LANGUAGES[0])), decided)


def _decided(example: Example, parse: Parse) -> Decided:
    if example.intent == OUT_OF_SCOPE:
        return Decided(None, tuple(moved(example, parse)))
    return Decided(outcome(example, parse), ())


if __name__ == "__main__":
    main()
