"""What is left out of Rasa's process, and what happens to one who asks for it."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest
import yaml

from bot.lean import LeftOut, leave_out, only_own_components
from bot.settings import CHECKOUT


def test_our_configuration_needs_nothing_that_is_left_out() -> None:
    config = yaml.safe_load((CHECKOUT / "config.yml").read_text(encoding="utf-8"))

    lean = only_own_components(config)

    assert lean


@pytest.mark.parametrize(
    "config",
    [
        {"pipeline": [{"name": "WhitespaceTokenizer"}, {"name": "DIETClassifier"}]},
        {
            "pipeline": [{"name": "bot.tokenizer.MixedTokenizer"}],
            "policies": [{"name": "TEDPolicy"}],
        },
    ],
)
def test_a_stock_component_gets_the_whole_of_rasa(tmp_path: Path, config: object) -> None:
    file = tmp_path / "config.yml"
    file.write_text(yaml.safe_dump(config), encoding="utf-8")

    lean = leave_out(file)

    assert not lean


def test_tensorflow_is_not_there() -> None:
    with pytest.raises(ModuleNotFoundError, match="left out"):
        importlib.import_module("tensorflow")

    assert "tensorflow" not in sys.modules


def test_a_stand_in_can_be_named_but_not_used() -> None:
    diet = importlib.import_module("rasa.nlu.classifiers.diet_classifier").DIETClassifier

    with pytest.raises(LeftOut, match="DIETClassifier"):
        diet({})
