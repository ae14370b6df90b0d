"""The intent model: learnt, calibrated, kept and read again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot import keeping
from bot.learning import Examples, Learning, learn
from bot.ranking import IntentModel, Utterance, utterance
from bot.vectorizers import Vectorizers

SAID = {
    "greet": ["hello there", "good morning", "hi", "你好", "早安你好", "hey hello"],
    "affirm": ["yes", "yes of course", "that is right", "對", "是的沒錯", "yes right"],
    "deny": ["no", "not at all", "no we do not", "沒有", "不是這樣", "no never"],
    "inform": [
        "300 people",
        "we have 20 staff",
        "revenue 12億",
        "員工300人",
        "12 people",
        "有20人",
    ],
    "rare": ["one example only"],
}


def spoken(text: str) -> Utterance:
    return utterance(text, list(text) if text[0] > "\u3000" else text.split())


@pytest.fixture(scope="module")
def examples() -> Examples:
    pairs = [(spoken(text), intent) for intent, texts in SAID.items() for text in texts]
    return Examples(tuple(said for said, _ in pairs), tuple(intent for _, intent in pairs))


@pytest.fixture(scope="module")
def model(examples: Examples) -> IntentModel:
    return learn(examples, Learning(apart=0.4))


@pytest.mark.parametrize(
    ("text", "intent"),
    [("hello", "greet"), ("是的", "affirm"), ("不是", "deny"), ("450 people", "inform")],
)
def test_the_likeliest_intent_comes_first(model: IntentModel, text: str, intent: str) -> None:
    [ranking] = model.rank([spoken(text)])

    assert ranking[0].intent == intent
    assert sum(each.confidence for each in ranking) == pytest.approx(1, abs=1e-4)


def test_one_text_at_a_time_gives_what_scikit_learn_gives(
    model: IntentModel, examples: Examples
) -> None:
    said = [spoken(text) for text in ("hello hello hello", "yes 77人", "ありがとう", "沒有沒有")]

    rows = Vectorizers.of(examples.said).rows(said)

    familiar = np.array([[model.words.familiar(each.words.split())] for each in said])
    expected = familiar * (rows @ model.weights) + model.offsets
    found = np.stack([model.distances(each) for each in said])
    np.testing.assert_allclose(found, expected, atol=1e-4)


def test_words_that_were_never_seen_leave_the_model_unsure(model: IntentModel) -> None:
    [ranking] = model.rank([spoken("qqq")])

    assert ranking[0].confidence < 0.9


def test_words_beside_the_known_ones_make_it_less_sure(model: IntentModel) -> None:
    said = [spoken("hello there"), spoken("hello zog plix")]

    plain, strange = (ranking[0] for ranking in model.rank(said))

    assert plain.confidence > strange.confidence


def test_the_form_of_what_is_said_is_kept_beside_its_words() -> None:
    said = [spoken(text) for text in ("is it so", "yes of course", "not at all", "300 people")]

    assert [each.form for each in said] == ["asks", "yes", "no", ""]


def test_figures_are_alike_to_it(model: IntentModel) -> None:
    one, other = model.rank([spoken("7 people"), spoken("81,500 people")])

    assert one == other


def test_a_kept_model_ranks_the_same(model: IntentModel, tmp_path: Path) -> None:
    said = [spoken("hello"), spoken("沒有 20 people")]

    keeping.save(model, tmp_path)

    assert keeping.load(tmp_path).rank(said) == model.rank(said)


def test_its_limits_were_learnt_within_reason(model: IntentModel) -> None:
    calibration = model.calibration

    assert 1 <= calibration.sharpness <= 16
    assert 0 < calibration.threshold < 1
