"""What becomes of an answer by the rules where what was learnt says the same, something else, or nothing of it."""

from __future__ import annotations

import pytest

from precheck.reading import read, reconsidering
from precheck.reading.opinions import OTHER, UNKNOWN, Opinion
from precheck.rules.facts import Choice

from .fact_expectations import AS_OF

FACT = "technology_irreplaceable"
READ, UNREAD = (
    "hard to replace",
    "the surgeons in the ward",
)  # by the rules: yes, nothing
DOUBT, CERTAIN, UNSURE = 0.8, 0.97, 0.6


def told(monkeypatch: pytest.MonkeyPatch, text: str, value: str, confidence: float) -> str | None:
    """What is read of a text where this was learnt of its like."""
    opinion = Opinion(value, confidence, confidence > UNSURE, 1 - confidence * (value == OTHER))
    monkeypatch.setattr(reconsidering, "second_opinion", lambda *_: opinion)
    readings = read(text, FACT, as_of=AS_OF).readings
    if not readings:
        return None
    answer = readings[0].value
    return answer.value if isinstance(answer, Choice) else UNKNOWN


@pytest.mark.parametrize(
    ("value", "confidence", "expected"),
    [
        ("yes", UNSURE, "yes"),
        ("no", UNSURE, "yes"),
        ("no", DOUBT, None),
        ("no", CERTAIN, "no"),
        (UNKNOWN, DOUBT, None),
        (UNKNOWN, CERTAIN, UNKNOWN),
        (OTHER, DOUBT, "yes"),
        (OTHER, CERTAIN, None),
    ],
)
def test_against_the_rules_in_a_few_words_an_opinion_must_be_likely_to_raise_a_doubt_and_certain_to_stand(
    monkeypatch: pytest.MonkeyPatch, value: str, confidence: float, expected: str | None
) -> None:
    assert told(monkeypatch, READ, value, confidence) == expected


@pytest.mark.parametrize(
    ("value", "confidence", "expected"),
    [("yes", UNSURE, None), ("yes", DOUBT, "yes"), ("no", DOUBT, "no"), (OTHER, CERTAIN, None)],
)
def test_where_the_rules_read_nothing_a_sure_opinion_is_believed(
    monkeypatch: pytest.MonkeyPatch, value: str, confidence: float, expected: str | None
) -> None:
    assert told(monkeypatch, UNREAD, value, confidence) == expected


@pytest.mark.parametrize("text", ["nobody can cast them as thin as we do", "薄到別家鑄不出來"])
@pytest.mark.parametrize(
    ("answers", "question", "taken"),
    [(0.01, 0.9, False), (0.01, 0.5, True), (0.6, 0.9, True)],
)
def test_words_that_surely_answer_another_question_are_no_discipline(
    monkeypatch: pytest.MonkeyPatch, text: str, answers: float, question: float, taken: bool
) -> None:
    learnt = Opinion(OTHER, 1 - answers, True, answers)
    monkeypatch.setattr(reconsidering, "second_opinion", lambda *_: learnt)
    monkeypatch.setattr(
        reconsidering, "question_of", lambda _: Opinion("technology_unique", question, True, 1)
    )

    assert bool(read(text, "technology_field", as_of=AS_OF).readings) == taken
