"""Whatever the programme document states can be asked about, in either language, and is answered from its clause."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.learning import Learning, learn
from bot.ranking import IntentModel
from tests.nlu.examples import CHECKOUT, LANGUAGES, held_out, training
from tests.nlu.learnt import examples_of, said
from tests.nlu.test_data import even

STATEMENTS = yaml.safe_load(Path(__file__).with_name("clauses.yml").read_text(encoding="utf-8"))
TOPICS = yaml.safe_load((CHECKOUT / "programme/programme.yml").read_text(encoding="utf-8"))
CLAUSES_OF = {f"faq_{topic}": rests["clauses"] for topic, rests in TOPICS["topics"].items()}
ASKED = [
    pytest.param(stated["clause"], question, id=f"{stated['clause']} {stated['statement']}: {n}")
    for stated in STATEMENTS
    for n, question in enumerate(question for each in LANGUAGES for question in stated[each])
]


@pytest.fixture(scope="module")
def model() -> IntentModel:
    return learn(examples_of(training()), Learning())


@pytest.mark.parametrize(("clause", "question"), ASKED)
def test_a_question_about_a_statement_finds_a_topic_of_its_clause(
    model: IntentModel, clause: str, question: str
) -> None:
    [[likeliest, *_]] = model.rank([said(question)])

    assert clause in CLAUSES_OF.get(likeliest.intent, ()), (question, likeliest)


def test_every_clause_of_the_programme_document_is_asked_about() -> None:
    clauses = {clause["id"] for clause in TOPICS["clauses"]}

    assert {stated["clause"] for stated in STATEMENTS} == clauses


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_statement_is_asked_about_in_four_ways(language: str) -> None:
    assert all(len(stated[language]) >= 4 for stated in STATEMENTS)


def test_none_of_the_questions_was_learnt_or_is_held_out() -> None:
    known = {even(each.text) for each in (*training(), *held_out())}

    assert [question for question in _questions(STATEMENTS) if even(question) in known] == []


def test_no_question_is_asked_twice() -> None:
    questions = [even(question) for question in _questions(STATEMENTS)]

    assert len(set(questions)) == len(questions)


def _questions(statements: list[dict[str, Any]]) -> list[str]:
    return [question for stated in statements for each in LANGUAGES for question in stated[each]]
