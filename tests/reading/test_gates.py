"""What a text must hold for an expression to be sought in it is kept by hand: it may never hide what would be found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import partial

import pytest

from precheck.reading import (
    dates,
    firms,
    headcounts,
    headers,
    ordinals,
    portions,
    trades,
)
from precheck.reading.passage import passage_of
from precheck.reading.quantities.folding import fold

from .corpus import SEEN, corpus
from .fact_expectations import AS_OF, load
from .test_facts import CASES as ANSWERS

ANY = ("",)  # every text holds it
EVERYWHERE = re.compile("(?P<any>)")
FIGURES = {text for said in load("figures.yml").values() for text in said}
SAID = sorted({each.text for each in corpus(SEEN)} | FIGURES | {text for _, text, _ in ANSWERS})
WHOLE = sorted({each.text for each in corpus(SEEN) if each.fact == "messages"})
COUNTING = ("ALONE", "NOBODY", "COUNTS", "COUNTS_HAN", "HUNDREDS", "TEAMS")
Search = Callable[[str], object]


def _open_to_all(patch: pytest.MonkeyPatch) -> None:
    """Let every expression be sought in every text."""
    forms = tuple((ANY, form) for _, form in headers._HEADERS)
    patch.setattr(headers, "_HEADERS", forms)
    for name in COUNTING:
        patch.setattr(headcounts, f"FOR_{name}", ANY)
    patch.setattr(ordinals, "_NEEDED", ANY)
    patch.setattr(firms, "_NEEDED", re.compile(""))
    patch.setattr(portions, "_FOR_OF", re.compile(""))
    patch.setattr(dates, "_SHORTEST", ANY)
    patch.setattr(dates, "_BEGINNING", EVERYWHERE)
    patch.setattr(trades, "_NEEDED", dict.fromkeys(trades._NEEDED, ANY))


def _dates(text: str) -> list[tuple[str, tuple[int, int]]]:
    return [(match.group(), match.span()) for match in dates._dates(fold(text))]


def _months(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in dates.months_alone(text)]


def _trade(text: str) -> object:
    passage = passage_of(text, AS_OF)
    return trades.trade(passage, passage.clauses)


SEARCHES: dict[str, tuple[Search, Iterable[str]]] = {
    "a unit for all": (headers.header, SAID),
    "people in words": (headcounts.headcounts, SAID),
    "years by their place": (ordinals.counted_years, SAID),
    "a firm's name": (firms.firm, SAID),
    "parts of a whole": (portions._counted, SAID),
    "dates": (_dates, SAID),
    "months alone": (_months, SAID),
    "a trade": (_trade, WHOLE),
}


def _found(search: Search, texts: Iterable[str]) -> dict[str, object]:
    return {text: search(text) for text in texts}


@pytest.mark.parametrize("kind", SEARCHES)
def test_what_is_sought_only_in_some_texts_is_in_no_other(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = partial(_found, *SEARCHES[kind])
    gated = found()

    _open_to_all(monkeypatch)
    ungated = found()

    assert {text: each for text, each in ungated.items() if each != gated[text]} == {}


@pytest.mark.parametrize("kind", SEARCHES)
def test_each_search_finds_something_in_what_people_say(kind: str) -> None:
    search, texts = SEARCHES[kind]

    assert any(getattr(each, "readings", each) for each in _found(search, texts).values())
