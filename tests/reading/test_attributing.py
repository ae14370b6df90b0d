"""What nobody asked about is read as the answer to the question that it surely answers, by what was learnt of answers."""

from __future__ import annotations

import pytest

from precheck.reading import attributing, read_message
from precheck.reading.opinions import Opinion
from precheck.reading.passage import Passage
from precheck.rules.facts import Choice

from .fact_expectations import AS_OF

UNIQUE = "Nobody but us masters this technology"  # nothing by the rules, unasked
SURE, LIKELY = 0.9, 0.6


def told(
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    fact: str,
    confidence: float,
    asked: str | None = None,
    part: str = "",
) -> dict[str, str]:
    """The choices read of a message, where its part (or whatever is looked at) answers this question so surely."""

    def question_of(passage: Passage) -> Opinion | None:
        known = part in passage.text if part else True
        return Opinion(fact, confidence, known, confidence) if known else None

    monkeypatch.setattr(attributing, "question_of", question_of)
    readings = read_message(text, asked=asked, as_of=AS_OF).readings
    return {each.fact: each.value.value for each in readings if isinstance(each.value, Choice)}


def test_what_the_rules_read_nothing_of_is_read_as_the_answer_that_it_surely_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert told(monkeypatch, UNIQUE, "technology_unique", SURE) == {"technology_unique": "yes"}


def test_it_is_left_alone_where_the_question_is_only_likely_and_nothing_more_was_learnt_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert told(monkeypatch, UNIQUE, "technology_unique", LIKELY) == {}


def test_it_stands_beside_what_was_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    said = f"300 people. {UNIQUE}."

    assert told(monkeypatch, said, "technology_unique", SURE, asked="employees") == {
        "technology_unique": "yes"
    }


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("NT$5 billion, domestic and overseas together", "own_brand_abroad"),
        ("70% here, the rest elsewhere", "technology_unique"),
        ("12 億，全年的", "rd_continuous"),
    ],
)
def test_what_is_left_of_an_answer_names_nothing_and_tells_nothing(
    monkeypatch: pytest.MonkeyPatch, text: str, fact: str
) -> None:
    assert told(monkeypatch, text, fact, SURE, asked="annual_revenue") == {}


def test_a_question_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (
        told(monkeypatch, "does our technology have to be unique?", "technology_unique", SURE) == {}
    )


def test_words_taken_for_one_claim_that_surely_make_another_are_that_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = "客戶的產品沒有我們的技術做不出來"

    assert "technology_irreplaceable" not in told(monkeypatch, said, "technology_key", SURE)


def test_of_brands_and_dealers_a_clause_may_tell_several(monkeypatch: pytest.MonkeyPatch) -> None:
    said = "we sell abroad under our own brand"

    assert told(monkeypatch, said, "own_brand_abroad", SURE) == {
        "own_brand": "established",
        "own_brand_abroad": "yes",
    }


def test_a_story_is_not_gone_through(monkeypatch: pytest.MonkeyPatch) -> None:
    said = f"{'It was a long day and then it rained again. ' * 20}{UNIQUE}."

    assert told(monkeypatch, said, "technology_unique", SURE) == {}
