"""How long the reader takes: a blink for the longest message, ordinary or hostile, and in step with its length."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from precheck.reading import (
    approves,
    detect_language,
    is_question,
    language_wish,
    named_facts,
    points_at_it,
    read_message,
    sentences,
    supposes,
    takes_back,
    yes_no,
)
from precheck.reading.mentions import mentions
from precheck.reading.passage import passage_of
from precheck.reading.quantities.folding import fold as one_spelling
from precheck.reading.tokens import fold, tokens

from .fact_expectations import AS_OF

LENGTH = 3000
SECONDS = 0.040
LOOPS, QUIET = 50_000, 0.0046  # a loop of ours, and how long it takes where the limit was set
RUNS = 12
ASKED = ("annual_revenue", "technology_field")
ENGLISH = (
    "We are a machine tool maker in Taichung, founded in 1985, with about 300 employees. Our revenue last year was "
    "NT$1.2 billion, up from 1 billion the year before. We spend 3.5% of it on R&D, every year without a break. About "
    "70% is exported, mostly to Japan, Germany and the US, under our own brand. Nobody else can make our spindles. "
)
CHINESE = (
    "我們是1985年成立的工具機廠，在台中，員工大約三百人。去年營收12億，前年10億。研發費用佔3.5%，每年都有做，從沒停過。"
    "外銷大概七成，主要賣到日本、德國跟美國，用自己的品牌。核心技術是五軸主軸，別人做不來，客戶也離不開我們。"
)
MESSAGES = (
    *(ENGLISH, CHINESE, "1985年成立的", "營收12億員工300人", "yes and 300 people ", "12億 ", "since 1985 "),
    *("we have 5% abroad ", "between ", "between 1 and 2 ", "a to b to c ", "at most 5 ", "100~200", "3 of 5 "),
    *("7", "1 ", "1,", "1/2/", "12:", "+886", "一", "億", "三五", "百分之五", "分之", "第11年", "民國87年", "2015/3 "),
    *("不", "是", "不是A是B", "是1還是", "是不是", "的話", "如果", "what if ", "what ", "no ", "I don't know ", "Japan "),
    *(",", "，", "。", "!?", "?", "…", "~", "-", "a,", "不，", "a. ", "\n", " ", "\t", "(((", "(((a)))", "([{", "<a>"),
    *("A", "é", "Ж", "ก", "あ", "👌", "①", "１", "\u200b", "\x00", "a@", "@", "http://", "02-2345-6789 ", "$", "NT$1 "),
    *("我叫", "我們是", "我們做", "contact ", "others can't ", "our core technology is ", "自有品牌", "外銷", "員工"),
)  # fmt: skip


def filled(piece: str, length: int = LENGTH) -> str:
    """A piece again and again, to a length."""
    return (piece * (length // len(piece) + 1))[:length]


def read_all(text: str) -> None:
    """All that is read of one message, for each of two questions."""
    for asked in ASKED:
        forget()
        read_message(text, asked=asked, as_of=AS_OF)


def look_at(text: str) -> None:
    """What else is asked of every message."""
    forget()
    for question in (is_question, named_facts, detect_language, takes_back, supposes, sentences):
        question(text)
    for wish in (language_wish, points_at_it, yes_no, approves):
        wish(text)


def forget() -> None:
    """Begin as with a text never met."""
    for known in (passage_of, mentions, tokens, fold, one_spelling):
        known.cache_clear()


def fits(work: Callable[[], object], limit: float) -> bool:
    """Whether some work can be done in so many seconds, by the clock of the machine that the limit was set on."""
    return any(taken(work) / taken(loop) * QUIET < limit for _ in range(RUNS))


def taken(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def loop() -> None:
    counts: dict[int, int] = {}
    for number in range(LOOPS):
        counts[number % 97] = counts.get(number % 97, 0) + number


@pytest.mark.parametrize("piece", MESSAGES)
def test_the_longest_message_is_read_in_a_blink(piece: str) -> None:
    text = filled(piece)

    assert fits(lambda: read_all(text), SECONDS * len(ASKED))
    assert fits(lambda: look_at(text), SECONDS)


@pytest.mark.parametrize("work", [read_all, look_at])
@pytest.mark.parametrize("piece", MESSAGES)
def test_the_work_grows_no_faster_than_the_message(piece: str, work: Callable[[str], None]) -> None:
    work(filled(piece, LENGTH // 4))

    short, long = (steps(work, filled(piece, length)) for length in (LENGTH // 4, LENGTH))

    assert long < short * 4 * 1.25 + 500


def steps(work: Callable[[str], None], text: str) -> int:
    """How many calls of functions some work takes: the same on every machine."""
    count = 0

    def tick(_frame: FrameType, _event: str, _arg: Any) -> None:
        nonlocal count
        count += 1

    sys.setprofile(tick)
    try:
        work(text)
    finally:
        sys.setprofile(None)
    return count
