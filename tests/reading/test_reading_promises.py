"""What the reader promises of any text: it never fails, uses each span once."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from precheck.reading import Result, read, read_message, settle
from precheck.reading.as_json import ask_from_json, ask_json, result_json
from precheck.reading.lexicon.simplified import TO_SIMPLIFIED
from precheck.rules.facts import Quantity, Value

from .fact_expectations import AS_OF, written
from .test_facts import CASES as ANSWERS
from .test_messages import CASES as MESSAGES

PIECES = st.sampled_from(
    "300 12億 人 員工 營收 去年 前年 不是 , ， 。 ? 沒有 自有品牌 代工 外銷 七成 民國87年 87年 own brand no yes not since 1998 "
    "2015/3 R&D 3% every year NT$ million in Taiwan Japan 850 e @ . - 一 半 八二開 (合併) I don't know 剛 計畫 / $ € 👌 0 １２ "
    "between and 100 about more than 第11年 the 5th 02-2345-6789".split(" ")
)
WORDS = st.lists(PIECES, max_size=14).map(" ".join) | st.lists(PIECES, max_size=14).map("".join)
FACTS = sorted({fact for fact, _, _ in ANSWERS})


@settings(max_examples=100, deadline=None)
@given(text=WORDS | st.text(max_size=80), fact=st.sampled_from(FACTS))
def test_no_text_makes_the_reader_fail_or_read_outside_it(text: str, fact: str) -> None:
    result = read(text, fact, as_of=AS_OF)

    message = read_message(text, asked=fact, as_of=AS_OF)

    for reading in (*result.readings, *message.readings):
        assert text[reading.start : reading.end] == reading.text
    json.dumps(result_json(message))


@settings(max_examples=100, deadline=None)
@given(text=WORDS, fact=st.sampled_from(FACTS))
def test_one_figure_never_fills_two_facts(text: str, fact: str) -> None:
    message = read_message(text, asked=fact, as_of=AS_OF)

    spans = [item for item in message.readings if _is_figure(item.value)]

    by_place = sorted((item.start, item.end) for item in spans if item.end - item.start < 12)
    assert all(before[1] <= after[0] for before, after in zip(by_place, by_place[1:]))


@settings(max_examples=60, deadline=None)
@given(text=WORDS, fact=st.sampled_from(FACTS), reply=WORDS)
def test_any_reply_to_an_ask_is_taken_calmly_and_asks_survive_being_kept(
    text: str, fact: str, reply: str
) -> None:
    for ask in read(text, fact, as_of=AS_OF).asks:
        kept = ask_from_json(json.loads(json.dumps(ask_json(ask))))

        result = settle(kept, reply, as_of=AS_OF)

        assert isinstance(result, Result)
        assert [option.id for option in kept.options] == [option.id for option in ask.options]


@pytest.mark.parametrize("fact", FACTS)
def test_simplified_characters_tell_the_same(fact: str) -> None:
    texts = [text for case, text, _ in ANSWERS if case == fact and not text.isascii()]

    told = {text: written(read(text, fact, as_of=AS_OF), fact) for text in texts}

    assert {text: _simplified(said) for text, said in told.items()} == {
        text: _simplified(written(read(_simplified(text), fact, as_of=AS_OF), fact))
        for text in texts
    }


def _simplified(text: str) -> str:
    return text.translate(TO_SIMPLIFIED)


def test_wide_digits_tell_the_same_figures() -> None:
    for case in MESSAGES:
        wide = case["said"].translate({code: code + 0xFEE0 for code in range(0x30, 0x3A)})

        plain = read_message(case["said"], asked=case.get("asked"), as_of=AS_OF)
        told = {
            item.fact for item in read_message(wide, asked=case.get("asked"), as_of=AS_OF).readings
        }

        assert {item.fact for item in plain.readings if _is_figure(item.value)} <= told, wide


def _is_figure(value: Value) -> bool:
    return isinstance(value, Quantity)


def test_the_same_words_at_another_date_tell_other_years() -> None:
    early = read("since 1998", "years_in_business", as_of=date(2010, 6, 1)).readings[0]

    late = read("since 1998", "years_in_business", as_of=date(2026, 6, 1)).readings[0]

    assert early.value != late.value


def test_every_kind_of_ask_of_the_contract_is_asked_somewhere() -> None:
    kinds = {said for _, _, said in ANSWERS if isinstance(said, str) and said.startswith("ask ")}

    assert kinds == {
        f"ask {kind}"
        for kind in ("currency", "period", "calendar", "unit", "scope", "basis", "which")
    }
