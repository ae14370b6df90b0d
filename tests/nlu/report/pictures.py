"""The confusions and the scores as pictures: what was said against what it was taken for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np

from tests.nlu.examples import LANGUAGES
from tests.nlu.report.families import SEVERAL, TITLES, family_of, intents
from tests.nlu.report.tables import IN_WORDS, by_intent
from tests.nlu.scores import ABSTAINED, Heard

matplotlib.use("Agg")
from matplotlib import pyplot  # drawn to files: the backend is chosen before it is imported

RIGHT, WRONG, ASKED, INK, PALE = "#1b5e7a", "#c0392b", "#7f8c8d", "#22313a", "#d7dee2"
COLOURS = {"en": "#1b5e7a", "zh": "#e08e45"}
NUMBER = {"ha": "center", "va": "center", "fontsize": 8, "color": "white", "weight": "bold"}
SIZES = {"en": 110, "zh": 36}  # where they meet, both are seen
PLAIN_TEXT = {"font.family": "DejaVu Sans", "text.color": INK, "axes.labelcolor": INK}
Counts = Any  # an array: a row what was said, a column what it was taken for


def draw_families(heard: Sequence[Heard], path: Path) -> None:
    """Family against family, in shares, a panel a language."""
    rows = list(TITLES)
    columns = [*rows, SEVERAL]
    with pyplot.rc_context(PLAIN_TEXT):
        figure, panels = pyplot.subplots(1, 2, figsize=(17, 7.6), sharey=True)
        for panel, language in zip(panels, LANGUAGES):
            counts = _families([e for e in heard if e.example.language == language], rows, columns)
            _draw_shares(panel, counts, rows, columns)
            panel.set_title(IN_WORDS[language], fontsize=15, pad=12, weight="bold")
        panels[0].set_ylabel("what was said", fontsize=12)
        _finish(figure, "Which kind of message was taken for which (held-out messages)", path)


def draw_intents(heard: Sequence[Heard], language: str, path: Path) -> None:
    """Intent against intent; families stand together, and each confusion carries its number."""
    mine = [each for each in heard if each.example.language == language]
    rows = intents()
    columns = (*rows, ABSTAINED)
    counts = _counts(mine, rows, columns)
    with pyplot.rc_context(PLAIN_TEXT):
        figure, panel = pyplot.subplots(figsize=(19, 18))
        _draw_cells(panel, counts)
        _label(panel, rows, columns)
        _draw_family_lines(panel, rows, len(columns))
        title = f"What was said, and what it was taken for: {IN_WORDS[language]}, {len(mine)} held-out messages"
        _finish(figure, title, path)


def draw_scores(heard: Sequence[Heard], path: Path) -> None:
    """F1 of each intent, a dot a language."""
    told = {name: by_intent([e for e in heard if e.example.language == name]) for name in LANGUAGES}
    rows = intents()
    places = np.arange(len(rows))
    with pyplot.rc_context(PLAIN_TEXT):
        figure, panel = pyplot.subplots(figsize=(10, 17))
        ends = [[told[name][intent].f1 for name in LANGUAGES] for intent in rows]
        panel.hlines(
            places, [min(each) for each in ends], [max(each) for each in ends], color=PALE, lw=3
        )
        for column, name in enumerate(LANGUAGES):
            panel.scatter(
                [each[column] for each in ends],
                places,
                s=SIZES[name],
                color=COLOURS[name],
                label=IN_WORDS[name],
                zorder=3,
            )
        _label_rows(panel, rows)
        panel.set_xlim(0, 1.02)
        panel.set_ylim(len(rows) - 0.3, -0.7)
        panel.set_xlabel("F1, after abstaining", fontsize=11)
        panel.grid(axis="x", color=PALE, lw=0.8)
        panel.legend(loc="upper left", fontsize=11, frameon=True)
        _bare(panel)
        _finish(figure, "How well each intent is told from the others", path)


def _families(heard: Sequence[Heard], rows: Sequence[str], columns: Sequence[str]) -> Counts:
    counts = np.zeros((len(rows), len(columns)))
    for each in heard:
        said, taken = family_of()[each.example.intent], family_of()[each.taken_for]
        counts[rows.index(said), columns.index(taken)] += 1
    return counts


def _counts(heard: Sequence[Heard], rows: Sequence[str], columns: Sequence[str]) -> Counts:
    counts = np.zeros((len(rows), len(columns)))
    for each in heard:
        counts[rows.index(each.example.intent), columns.index(each.taken_for)] += 1
    return counts


def _draw_shares(panel: Any, counts: Counts, rows: Sequence[str], columns: Sequence[str]) -> None:
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    for (row, column), share in np.ndenumerate(shares):
        colour = _colour(row, column, counts)
        strength = min(1.0, share * 4) if colour == WRONG else 0.1 + 0.9 * share
        panel.add_patch(
            pyplot.Rectangle(
                (column - 0.5, row - 0.5), 1, 1, color=colour, alpha=strength if share else 0
            )
        )
        if share:
            text = f"{share:.0%}" if share >= 0.005 else "<1%"
            panel.text(
                column,
                row,
                text,
                ha="center",
                va="center",
                fontsize=11,
                color="white" if strength > 0.5 else INK,
            )
    panel.set_xlim(-0.5, len(columns) - 0.5)
    panel.set_ylim(len(rows) - 0.5, -0.5)
    names = [TITLES.get(each, each) for each in columns]
    panel.set_xticks(range(len(columns)), names, rotation=35, ha="right", fontsize=11)
    panel.set_yticks(range(len(rows)), [TITLES[each] for each in rows], fontsize=11)
    panel.set_xlabel("what it was taken for", fontsize=12)
    _grid(panel, len(rows), len(columns))
    _bare(panel)


def _draw_cells(panel: Any, counts: Counts) -> None:
    """Right in one colour, abstained in grey, confused in red with the number of times."""
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    for (row, column), share in np.ndenumerate(shares):
        if not share:
            continue
        colour = _colour(row, column, counts)
        least = 0.6 if colour == WRONG else 0.25
        strength = least + (1 - least) * share
        place = (column - 0.5, row - 0.5)
        panel.add_patch(pyplot.Rectangle(place, 1, 1, color=colour, alpha=strength))
        if row != column:
            times = int(counts[row, column])
            panel.text(column, row, times, **NUMBER)
    panel.set_xlim(-0.5, counts.shape[1] - 0.5)
    panel.set_ylim(counts.shape[0] - 0.5, -0.5)


def _colour(row: int, column: int, counts: Counts) -> str:
    """Right, put back (the last column), or wrong."""
    if row == column:
        return RIGHT
    return ASKED if column == counts.shape[1] - 1 else WRONG


def _label(panel: Any, rows: Sequence[str], columns: Sequence[str]) -> None:
    names = [SEVERAL if each == ABSTAINED else each for each in columns]
    panel.set_xticks(range(len(columns)), names, rotation=90, fontsize=8)
    panel.set_yticks(range(len(rows)), rows, fontsize=8)
    panel.set_xlabel("what it was taken for", fontsize=13)
    panel.set_ylabel("what was said", fontsize=13)
    _grid(panel, len(rows), len(columns))
    _bare(panel)


def _label_rows(panel: Any, rows: Sequence[str]) -> None:
    panel.set_yticks(range(len(rows)), rows, fontsize=8)
    for first, last, _family in _spans(rows):
        panel.axhline(last + 0.5, color=INK, lw=0.6)
        panel.axhspan(first - 0.5, last + 0.5, color=PALE, alpha=0.25, lw=0)


def _draw_family_lines(panel: Any, rows: Sequence[str], columns: int) -> None:
    for first, last, family in _spans(rows):
        panel.axhline(last + 0.5, color=INK, lw=0.9)
        panel.axvline(last + 0.5, color=INK, lw=0.9)
        middle = (first + last) / 2
        panel.text(
            columns - 0.2, middle, TITLES[family], rotation=-90, va="center", ha="left", fontsize=10
        )


def _spans(rows: Sequence[str]) -> list[tuple[int, int, str]]:
    """The first and last row of each family."""
    places = groupby(range(len(rows)), key=lambda place: family_of()[rows[place]])
    spans = [(family, list(each)) for family, each in places]
    return [(each[0], each[-1], family) for family, each in spans]


def _grid(panel: Any, rows: int, columns: int) -> None:
    panel.set_xticks(np.arange(columns + 1) - 0.5, minor=True)
    panel.set_yticks(np.arange(rows + 1) - 0.5, minor=True)
    panel.grid(which="minor", color=PALE, lw=0.4)


def _bare(panel: Any) -> None:
    panel.tick_params(which="both", length=0)
    for side in panel.spines.values():
        side.set_visible(False)


def _finish(figure: Any, title: str, path: Path) -> None:
    figure.suptitle(title, fontsize=17, weight="bold", color=INK)
    figure.tight_layout(rect=(0, 0, 1, 0.985))
    figure.savefig(path, dpi=110, facecolor="white", metadata={"Software": None})
    pyplot.close(figure)
