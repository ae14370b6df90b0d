"""What the report counts, counted by hand."""

from __future__ import annotations

import pytest

from tests.nlu.examples import Example
from tests.nlu.report.decided import MISTAKEN, OFFERED, PUT_BACK, UNDERSTOOD
from tests.nlu.report.meaning import moved, outcome
from tests.nlu.report.record import Parse
from tests.nlu.report.tables import by_intent
from tests.nlu.scores import ABSTAINED, Heard

QUESTION = Example("what does it cost to take part?", "faq_cost", "en")
WEATHER = Example("will it rain tomorrow", "out_of_scope", "en")


def parse(*ranking: tuple[str, float]) -> Parse:
    named = [{"name": name, "confidence": confidence} for name, confidence in ranking]
    return {"intent": named[0], "intent_ranking": named, "segments": []}


@pytest.mark.parametrize(
    ("heard", "expected"),
    [
        (parse(("faq_cost", 0.9)), UNDERSTOOD),
        (parse(("faq_money", 0.9)), MISTAKEN),
        (parse((ABSTAINED, 0.8), ("faq_money", 0.2), ("faq_cost", 0.15)), OFFERED),
        (parse((ABSTAINED, 0.95), ("faq_cost", 0.05)), PUT_BACK),
    ],
)
def test_a_question_is_counted_by_what_the_product_does(heard: Parse, expected: str) -> None:
    assert outcome(QUESTION, heard) == expected


def test_what_is_refused_moves_no_figure() -> None:
    assert "a figure is asked for" not in moved(WEATHER, parse(("out_of_scope", 0.99)))


def test_a_wish_that_was_never_made_moves_the_case() -> None:
    assert "a figure is asked for" in moved(WEATHER, parse(("start_over", 0.99)))


def test_scores_of_an_intent_count_what_was_said_and_what_was_taken_for_it() -> None:
    other = Example("how much is it worth", "faq_money", "en")
    heard = [
        Heard(QUESTION, "faq_cost", "faq_cost"),
        Heard(QUESTION, "faq_money", ABSTAINED),
        Heard(other, "faq_cost", "faq_cost"),
    ]

    told = by_intent(heard)["faq_cost"]

    assert (told.precision, told.recall, told.f1, told.times) == (0.5, 0.5, 0.5, 2)
