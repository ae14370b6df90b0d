"""A table of firms: which column is which fact, and a row's result."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from precheck.casework.guide import Guide
from precheck.casework.shorthand import MalformedFacts, facts_from_shorthand
from precheck.reading import read as read_fact
from precheck.rules.assess import assess
from precheck.rules.enquiry import deciding

RESULT = (
    "suggested",
    "elite_award",
    "growth_assistance",
    "foundation_support",
    "deciding",
    "error",
)


@dataclass(frozen=True)
class Row:
    """A row as it is written: its own cells, then the result; ``fault`` says why there is none."""

    cells: tuple[str, ...]
    fault: str = ""


class Sheet:
    """The table's columns, by a fact's id or its name in either language; others are kept as they are."""

    def __init__(self, guide: Guide, header: Sequence[str], day: date) -> None:
        self._guide = guide
        self._day = day
        self._width = len(header)
        self._kept = [at for at, title in enumerate(header) if title.strip() not in RESULT]
        names = _names(guide)
        self._facts = {
            at: names[_folded(header[at])] for at in self._kept if _folded(header[at]) in names
        }
        self.header = (*(header[at] for at in self._kept), *RESULT)

    def row(self, cells: Sequence[str]) -> Row:
        """The row with its result, or with what is wrong with it in the last cell."""
        padded = [*cells, *[""] * (self._width - len(cells))]
        kept = tuple(padded[at] for at in self._kept)
        fault = self._misshapen(cells)
        if fault:
            return Row((*kept, "", "", "", "", "", fault), fault)
        try:
            return Row((*kept, *self._result(padded), ""))
        except MalformedFacts as malformed:
            return Row((*kept, "", "", "", "", "", str(malformed)), str(malformed))

    def _misshapen(self, cells: Sequence[str]) -> str:
        if len(cells) > self._width:
            return f"more cells than the header has titles: {', '.join(cells[self._width :])}"
        if len(cells) < self._width:
            return f"{len(cells)} cells, but the header has {self._width} titles"
        if any("\udc80" <= character <= "\udcff" for cell in cells for character in cell):
            return "not UTF-8: save the file as UTF-8"
        return ""

    def _result(self, cells: Sequence[str]) -> tuple[str, ...]:
        written = {fact: _cell(cells[at]) for at, fact in self._facts.items()}
        reader = partial(read_fact, as_of=self._day)
        facts = facts_from_shorthand(self._guide.questions, written, reader)
        assessment = assess(self._guide.programme, facts, self._day)
        statuses = {track.id: track.status.value for track in assessment.tracks}
        open_facts = deciding(self._guide.programme, facts, self._day)
        return (
            assessment.suggested,
            *(statuses[track] for track in RESULT[1:4]),
            " ".join(open_facts),
        )


def _names(guide: Guide) -> Mapping[str, str]:
    names = {fact: fact for fact in guide.questions}
    for language in guide.wording.languages:
        for fact in guide.questions:
            names.setdefault(_folded(guide.wording.text(language, f"questions.{fact}.name")), fact)
    return names


def _folded(title: str) -> str:
    return title.strip().casefold()


def _cell(text: str) -> object:
    """A cell as it is meant: ``[low, high]`` is JSON, everything else is words."""
    if text.lstrip().startswith("["):
        try:
            return json.loads(text)
        except ValueError:
            return text
    return text
