"""``bot/.venv/bin/python -m tests.nlu.measure``: how well the held-out examples are understood.

Without arguments it learns as ``bot`` does, from ``data/nlu``; ``--archive`` measures a trained Rasa model instead.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.nlu.examples import LANGUAGES, Example, held_out, training
from tests.nlu.scores import ABSTAINED, Heard, confusions, score

ROW = "{:<10}{:>9.3f}{:>12.3f}{:>10.3f}{:>10.3f}"
HEAD = "{:<10}{:>9}{:>12}{:>10}{:>10}"


def main() -> None:
    """Print a table: a row a language and one for both."""
    options = _options()
    heard = by_archive(options.archive) if options.archive else by_learning()
    print(HEAD.format("", "accuracy", "understood", "mistaken", "accepted"))
    for language in LANGUAGES:
        _print_row(language, [each for each in heard if each.example.language == language])
    _print_row("both", heard)
    for (intent, taken_for), times in confusions(heard)[: options.confusions]:
        print(f"{times:>4}  {intent} taken for {taken_for}")


def by_learning() -> list[Heard]:
    """What the model of ``bot`` makes of the held-out examples, learnt here and now."""
    from bot.learning import Learning, learn
    from tests.nlu.learnt import examples_of, hear

    model = learn(examples_of(training()), Learning())
    print(f"abstains below {model.calibration.threshold:.2f}")
    return hear(model, held_out())


def by_archive(archive: Path) -> list[Heard]:
    """What a trained Rasa model makes of them."""
    return asyncio.run(_heard_by(archive, held_out()))


async def _heard_by(archive: Path, examples: Sequence[Example]) -> list[Heard]:
    from rasa.core.agent import load_agent

    from bot.quiet import configure_logs

    configure_logs("WARNING")
    agent = await load_agent(str(archive))
    return [_heard(each, await agent.parse_message(each.text)) for each in examples]


def _heard(example: Example, parsed: dict[str, Any]) -> Heard:
    ranking = [each["name"] for each in parsed["intent_ranking"] if each["name"] != ABSTAINED]
    return Heard(example, ranking[0] if ranking else ABSTAINED, parsed["intent"]["name"])


def _print_row(name: str, heard: Sequence[Heard]) -> None:
    got = score(heard)
    print(ROW.format(name, got.accuracy, got.understood, got.mistaken, got.accepted))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--archive", type=Path, help="a trained Rasa model to measure")
    parser.add_argument("--confusions", type=int, default=0, help="how many to list")
    return parser.parse_args()


if __name__ == "__main__":
    main()
