"""What is asked and what is told; which language; where sentences end."""

from __future__ import annotations

import pytest

from precheck.reading import detect_language, is_question, sentences

from .fact_expectations import load

CASES = load("asking.yml")


@pytest.mark.parametrize("text", CASES["asks"])
def test_a_question_is_known_as_one(text: str) -> None:
    assert is_question(text)


@pytest.mark.parametrize("text", CASES["tells"])
def test_a_statement_is_not_taken_for_a_question(text: str) -> None:
    assert not is_question(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [(text, language) for language, texts in CASES["languages"].items() for text in texts],
)
def test_the_language_is_that_of_most_words(text: str, language: str) -> None:
    assert (detect_language(text) or "") == language


@pytest.mark.parametrize(("text", "parts"), list(CASES["sentences"].items()))
def test_sentences_end_at_their_marks_not_at_abbreviations(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == parts
