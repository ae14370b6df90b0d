"""When a model is stale."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.fingerprint import ANSWERS, INTENTS, Model
from bot.settings import CHECKOUT

MADE_OF = [
    (INTENTS, "config.yml"),
    (INTENTS, "domain.yml"),
    (INTENTS, "data/nlu/greet.en.yml"),
    (INTENTS, "bot/classifier.py"),
    (ANSWERS, "data/answers/own_brand.en.yml"),
    (ANSWERS, "precheck/reading/lexicon/goods.py"),
    (ANSWERS, "bot/answers.py"),
]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for _, name in MADE_OF:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("model", [INTENTS, ANSWERS])
def test_the_same_files_give_the_same_model(checkout: Path, model: Model) -> None:
    before = model.path(checkout)

    (checkout / "config.yml").touch()
    (checkout / "README.md").write_text("nothing learnt from this", encoding="utf-8")

    assert model.path(checkout) == before


@pytest.mark.parametrize(("model", "name"), MADE_OF)
def test_a_changed_file_makes_the_model_stale(checkout: Path, model: Model, name: str) -> None:
    before = model.fingerprint(checkout)

    (checkout / name).write_text("other", encoding="utf-8")

    assert model.fingerprint(checkout) != before


def test_a_new_or_renamed_file_makes_the_model_stale(checkout: Path) -> None:
    before = INTENTS.fingerprint(checkout)

    (checkout / "data/nlu/greet.en.yml").rename(checkout / "data/nlu/greet.zh.yml")

    assert INTENTS.fingerprint(checkout) != before


@pytest.mark.parametrize("model", [INTENTS, ANSWERS])
def test_every_file_that_a_model_is_made_of_is_there(model: Model) -> None:
    missing = [pattern for pattern in model.made_of if not any(CHECKOUT.glob(pattern))]

    assert missing == []
