"""When a model is stale."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.fingerprint import LEARNT_BY, fingerprint, model_path
from bot.settings import CHECKOUT


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in ("config.yml", "domain.yml", "data/nlu/greet.en.yml", *LEARNT_BY):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    return tmp_path


def test_the_same_files_give_the_same_model(checkout: Path) -> None:
    before = model_path(checkout)

    (checkout / "config.yml").touch()
    (checkout / "README.md").write_text("nothing learnt from this", encoding="utf-8")

    assert model_path(checkout) == before


@pytest.mark.parametrize(
    "name", ["config.yml", "domain.yml", "data/nlu/greet.en.yml", "bot/classifier.py"]
)
def test_a_changed_file_makes_the_model_stale(checkout: Path, name: str) -> None:
    before = fingerprint(checkout)

    (checkout / name).write_text("other", encoding="utf-8")

    assert fingerprint(checkout) != before


def test_a_new_or_renamed_file_makes_the_model_stale(checkout: Path) -> None:
    before = fingerprint(checkout)

    (checkout / "data/nlu/greet.en.yml").rename(checkout / "data/nlu/greet.zh.yml")

    assert fingerprint(checkout) != before


def test_every_component_is_part_of_it() -> None:
    named = [CHECKOUT / name for name in LEARNT_BY]

    assert all(file.exists() for file in named)
