"""The intent model on disk: arrays and JSON, nothing that runs when it is loaded."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.ranking import Calibration, Features, IntentModel

ARRAYS, NAMES = "intents.npz", "intents.json"
SHAPES = {
    "words": {"token_pattern": r"\S+", "ngram_range": (1, 2)},
    "characters": {"analyzer": "char_wb", "ngram_range": (2, 5)},
}


def empty_vectorizer(part: str, **more: Any) -> TfidfVectorizer:
    """A vectorizer of the words or of the characters, without a vocabulary unless one is given."""
    return TfidfVectorizer(sublinear_tf=True, lowercase=False, **SHAPES[part], **more)


def save(model: IntentModel, folder: Path) -> None:
    """Write the model; ``load`` gives back one that ranks the same."""
    parts = {"words": model.features.words, "characters": model.features.characters}
    np.savez(
        folder / ARRAYS,
        weights=model.weights,
        offsets=model.offsets,
        **{part: vectorizer.idf_.astype(np.float32) for part, vectorizer in parts.items()},
    )
    names = {
        "intents": model.intents,
        "calibration": asdict(model.calibration),
        "terms": {part: list(_terms(vectorizer)) for part, vectorizer in parts.items()},
    }
    (folder / NAMES).write_text(json.dumps(names, ensure_ascii=False), encoding="utf-8")


def load(folder: Path) -> IntentModel:
    """Read the model that ``save`` wrote."""
    names = json.loads((folder / NAMES).read_text(encoding="utf-8"))
    with np.load(folder / ARRAYS, allow_pickle=False) as arrays:
        features = Features(
            **{part: _vectorizer(part, names["terms"][part], arrays[part]) for part in SHAPES}
        )
        return IntentModel(
            features,
            tuple(names["intents"]),
            arrays["weights"],
            arrays["offsets"],
            Calibration(**names["calibration"]),
        )


def _terms(vectorizer: TfidfVectorizer) -> Any:
    return vectorizer.get_feature_names_out()


def _vectorizer(part: str, terms: list[str], weights: Any) -> TfidfVectorizer:
    vectorizer = empty_vectorizer(part, vocabulary={term: i for i, term in enumerate(terms)})
    vectorizer.idf_ = weights
    return vectorizer
