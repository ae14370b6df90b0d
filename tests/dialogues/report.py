"""``make dialogue-report``: a thousand simulated conversations and every scripted one, with the figures under docs/."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from rich.progress import track

from precheck.adapters.programme_files import load
from precheck.casework.guide import Guide
from precheck.rules.principles import Programme
from tests.conftest import running
from tests.dialogues.report_page import page
from tests.dialogues.report_picture import draw
from tests.dialogues.script import dialogues
from tests.dialogues.simulator import PROGRAMME, Play, play
from tests.dialogues.test_dialogues import faults_of

DOCS = Path(__file__).parents[2] / "docs"
COUNT, PLAIN = 1000, 300
_AT_ONCE = 4
_Result = TypeVar("_Result")


def main() -> None:
    """Plays everything, prints the page and writes it."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--count", type=int, default=COUNT, help="conversations to play")
    options.add_argument("--first", type=int, default=0, help="the first seed")
    options.add_argument("--plain", type=int, default=PLAIN, help="firms to play again plainly")
    options.add_argument("--docs", type=Path, default=DOCS)
    chosen = options.parse_args()
    guide = load(PROGRAMME)
    seeds = range(chosen.first, chosen.first + chosen.count)
    with TemporaryDirectory() as folder, running(Path(folder)) as address:
        talks = _plays("simulated callers", address, guide.programme, seeds, plain=False)
        plain = _plays(
            "the same firms, plainly", address, guide.programme, seeds[: chosen.plain], plain=True
        )
        broken = _scripted(address, guide)
    text = page(seeds, talks, plain, broken)
    (chosen.docs / "dialogues.md").write_text(text, encoding="utf-8")
    draw(talks, plain, chosen.docs / "pictures" / "dialogues.png")
    print(text)


def _plays(
    title: str, address: str, programme: Programme, seeds: Sequence[int], *, plain: bool
) -> list[Play]:
    return _all(title, lambda seed: play(address, seed, programme, plain=plain), seeds)


def _scripted(address: str, guide: Guide) -> dict[str, list[str]]:
    """What is not as written, by dialogue."""
    written = list(dialogues())
    found = _all("scripted dialogues", lambda each: list(faults_of(each, address, guide)), written)
    return {each.name: faults for each, faults in zip(written, found, strict=True) if faults}


_Item = TypeVar("_Item")


def _all(title: str, do: Callable[[_Item], _Result], items: Sequence[_Item]) -> list[_Result]:
    """Does something for all items, a few at a time, and shows how far it is."""
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        done: Iterable[_Result] = pool.map(do, items)
        return list(track(done, title, total=len(items)))


if __name__ == "__main__":
    main()
