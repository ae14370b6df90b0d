"""The intent model on disk: arrays and JSON, nothing that runs when it is loaded."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import numpy as np

from bot.ranking import Calibration, Floats, IntentModel, Terms
from bot.vectorizers import WEIGHTS, vectorizer

ARRAYS, NAMES = "intents.npz", "intents.json"


def save(model: IntentModel, folder: Path) -> None:
    """Write the model; ``load`` gives back one that ranks the same."""
    np.savez(
        folder / ARRAYS,
        weights=model.weights,
        offsets=model.offsets,
        words=model.words.rarity,
        characters=model.characters.rarity,
        forms=model.forms.rarity,
    )
    names = {
        "intents": model.intents,
        "calibration": asdict(model.calibration),
        "words": _in_order(model.words),
        "characters": _in_order(model.characters),
        "forms": _in_order(model.forms),
    }
    (folder / NAMES).write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")


def load(folder: Path) -> IntentModel:
    """Read the model that ``save`` wrote."""
    names = json.loads((folder / NAMES).read_text(encoding="utf-8"))
    with np.load(folder / ARRAYS, allow_pickle=False) as arrays:
        return IntentModel(
            _terms("words", names["words"], arrays["words"]),
            _terms("characters", names["characters"], arrays["characters"]),
            _terms("forms", names["forms"], arrays["forms"]),
            tuple(names["intents"]),
            arrays["weights"],
            arrays["offsets"],
            Calibration(**names["calibration"]),
        )


def _in_order(terms: Terms) -> list[str]:
    return sorted(terms.places, key=terms.places.__getitem__)


def _terms(part: str, in_order: list[str], rarity: Floats) -> Terms:
    places = {term: place for place, term in enumerate(in_order)}
    return Terms(vectorizer(part).build_analyzer(), places, rarity, WEIGHTS[part])
