"""The report on conversations as a picture: turns to a result, and the share right by manner and language."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
from matplotlib import pyplot  # the backend is chosen before
from matplotlib.axes import Axes

from tests.dialogues.report_page import to_a_result
from tests.dialogues.simulation.firms import FACTS
from tests.dialogues.simulation.person import LANGUAGES
from tests.dialogues.simulator import Play

_COLOURS = ("#2f6f8f", "#d98c3f")


def draw(talks: Sequence[Play], plain: Sequence[Play], path: Path) -> None:
    """Writes the picture."""
    figure, (left, right) = pyplot.subplots(1, 2, figsize=(11, 4.2))
    _distribution(left, talks, plain)
    _shares(right, talks)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    pyplot.close(figure)


def _distribution(axes: Axes, talks: Sequence[Play], plain: Sequence[Play]) -> None:
    turns = [to_a_result(talks), to_a_result(plain)]
    edges = [edge - 0.5 for edge in range(1, max(max(turns[0]), len(FACTS)) + 3)]
    labels = ["simulated callers", "one question at a time"]
    axes.hist(turns, bins=edges, color=_COLOURS, label=labels)
    axes.axvline(len(FACTS), color="grey", linestyle="--", label="every fact in fixed order")
    axes.set_xlabel("turns to a result")
    axes.set_ylabel("conversations")
    axes.legend()


def _shares(axes: Axes, talks: Sequence[Play]) -> None:
    manners = list(dict.fromkeys(play.manner for play in talks))
    for place, (language, colour) in enumerate(zip(LANGUAGES, _COLOURS, strict=True)):
        shares = [_share(talks, manner, language) for manner in manners]
        heights = [index + 0.2 - 0.4 * place for index in range(len(manners))]
        axes.barh(heights, shares, height=0.38, color=colour, label=language)
    axes.set_yticks(range(len(manners)), manners)
    axes.invert_yaxis()
    axes.set_xlim(0, 100)
    axes.set_xlabel("right at the end, %")
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=2, frameon=False)


def _share(talks: Sequence[Play], manner: str, language: str) -> float:
    right = [play.right for play in talks if (play.manner, play.language) == (manner, language)]
    return 100 * sum(right) / len(right) if right else 100
