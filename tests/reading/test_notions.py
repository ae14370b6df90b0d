"""A denial reaches what it denies, and no further."""

from __future__ import annotations

import pytest

from precheck.reading.clauses import Span
from precheck.reading.notions import Notions
from precheck.reading.passage import passage_of

THINGS = Notions(
    "things",
    (
        {"not": "no | not | don't | 沒有 | 不是", "and": "and", "turn": "不過 | but"},
        {
            "thing": "brand | agent | dealer | 品牌 | 通路",
            "plain_have": "have | 有",
            "plain": "not only",
        },
    ),
    frozenset({"thing"}),
)


def _denied(text: str) -> list[bool]:
    passage = passage_of(text)
    whole: Span = passage.whole
    return [
        notion.denied
        for part in THINGS.parts(passage, whole)
        for notion in part.notions
        if "thing" in notion.tags
    ]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("no agent no dealer", [True, True]),
        ("no agent and no dealer", [True, True]),
        ("no country where we don't have a dealer", [False]),
        ("not only a brand", [False]),
        ("沒有品牌有通路", [True, False]),
        ("品牌沒有", [True]),
        ("沒有品牌不過有通路", [True, False]),
        ("不是沒有品牌", [False]),
    ],
)
def test_a_denial_reaches_what_it_denies(text: str, denied: list[bool]) -> None:
    found = _denied(text)

    assert found == denied
