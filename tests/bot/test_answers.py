"""What is learnt of answers with fixed values, and that the reader weighs it as it was learnt."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from bot.answers import (
    AS_OF,
    NAMES,
    OFTEN,
    Said,
    as_answers,
    examples,
    facts,
    learn,
    learner,
    looked_at,
    messages,
    questions,
)
from bot.settings import CHECKOUT
from precheck.reading import read
from precheck.reading.choices import CHOICES
from precheck.reading.opinions import OTHER, PARTS, UNKNOWN, install
from precheck.reading.texts import FREE_TEXTS
from precheck.rules.facts import Choice

ANSWERS = CHECKOUT / "data" / "answers"
FACT = "technology_unique"
SAID = [
    *(Said(f"{each} can do it but us", "yes") for each in ("nobody", "no one", "not a soul", "no firm")),
    *(Said(f"{each} 做得出來", "yes") for each in ("只有我們", "就我們家", "全台只有我們", "獨家的，我們", "別的工廠弄不來，")),
    *(Said(f"{each} can do it as well", "no") for each in ("anybody", "many firms", "our rivals", "the Germans")),
    *(Said(f"{each} 也會做", "no") for each in ("同業", "別家", "大陸廠", "很多人")),
    *(Said(each, UNKNOWN) for each in ("I'd have to ask", "不確定", "no idea really", "要問研發")),
    *(Said(each, OTHER) for each in ("we sell to Japan", "外面下雨了", "what is this", "員工三百人")),
]  # fmt: skip


@pytest.fixture
def alone() -> Iterator[None]:
    """The rules alone before, and again after."""
    install({})
    yield
    install({})


def chosen(text: str) -> str | None:
    values = [each.value for each in read(text, FACT, as_of=AS_OF).readings]
    return values[0].value if values and isinstance(values[0], Choice) else None


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize(("threshold", "value"), [(0.0, "yes"), (1.0, None)])
def test_an_answer_that_no_rule_reads_is_read_as_others_like_it_or_not_at_all_where_that_is_not_sure(
    threshold: float, value: str | None
) -> None:
    text = "這個別的工廠弄不來"
    assert chosen(text) is None
    learnt = learn(FACT, SAID * OFTEN)

    install({FACT: {**learnt, "threshold": threshold}})

    assert chosen(text) == value


@pytest.mark.usefixtures("alone")
def test_the_reader_weighs_an_answer_as_it_was_learnt() -> None:
    from scipy.sparse import hstack
    from sklearn.feature_extraction.text import TfidfVectorizer

    from precheck.reading.opinions import _judge

    rows = [looked_at(FACT, each.text) for each in SAID * OFTEN]
    tables = [
        TfidfVectorizer(analyzer=lambda row, part=part: row[part], sublinear_tf=True, min_df=OFTEN).fit_transform(rows) * weight
        for part, weight in PARTS.items()
    ]  # fmt: skip
    table = hstack(tables, format="csr")
    shares = learner().fit(table, [each.value for each in SAID * OFTEN]).predict_proba(table)

    judge = _judge(learn(FACT, SAID * OFTEN))

    for row, sure in zip(rows, shares.max(axis=1)):
        assert judge.opinion(row).confidence == pytest.approx(sure, abs=0.01)


def test_there_are_examples_of_every_choice_but_consent_which_is_never_inferred() -> None:
    known = set(facts(ANSWERS))

    assert known >= {*CHOICES, *FREE_TEXTS}
    assert "consent" not in known


@pytest.mark.parametrize("fact", facts(ANSWERS))
def test_every_value_is_said_in_a_hundred_ways_or_more_and_no_text_means_two(fact: str) -> None:
    said = examples(ANSWERS, fact)
    values, counts = np.unique([each.value for each in said], return_counts=True)

    few = [value for value, count in zip(values, counts) if count < 100 and value != UNKNOWN]
    meant: dict[str, set[str]] = {}
    for each in said:
        meant.setdefault(each.text, set()).add(each.value)

    assert few == []
    assert [text for text, all_ in meant.items() if len(all_) > 1] == []


@pytest.mark.parametrize(
    ("values", "no"),
    [({"yes", "no"}, "no"), ({"none", "established"}, "none"), ({"told"}, OTHER)],
)
def test_a_bare_no_answers_a_choice_and_tells_nothing_in_own_words(
    values: set[str], no: str
) -> None:
    assert as_answers([("deny", "nope")], values) == [Said("nope", no)]


def test_what_is_out_of_scope_or_asks_something_answers_no_question() -> None:
    said = as_answers(messages(CHECKOUT / "data" / "nlu"), {"yes", "no"})

    assert {each.value for each in said} == {"yes", "no", OTHER, UNKNOWN}
    assert sum(each.value == OTHER for each in said) >= 5000


def test_every_answer_that_tells_something_is_an_example_of_its_question_and_a_name_of_none() -> (
    None
):
    said = questions(ANSWERS, messages(CHECKOUT / "data" / "nlu"))

    assert {each.value for each in said} == {OTHER, *facts(ANSWERS)} - set(NAMES)
    assert not [each for each in said if each.value in (UNKNOWN, "yes", "no")]
