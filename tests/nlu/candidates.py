"""``bot/.venv/bin/python -m tests.nlu.candidates``: features and learners side by side, as decision 0003 records them.

Accuracy on five held-out folds of the training examples, and on the held-out examples; nothing abstains here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import monotonic
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import FeatureUnion, Pipeline, make_pipeline
from sklearn.svm import LinearSVC

from tests.nlu.columns import intents, texts
from tests.nlu.examples import LANGUAGES, Example, held_out, training
from tests.nlu.learnt import said

SEED = 2016
WORDS = {"token_pattern": r"\S+", "ngram_range": (1, 2)}
LEARNERS: Mapping[str, Any] = {
    "LinearSVC": LinearSVC(C=1, random_state=SEED),
    "logistic regression": LogisticRegression(C=30, solver="liblinear", multi_class="ovr"),
}
CHARACTERS: Mapping[str, tuple[int, int] | None] = {
    "words": None,
    "words, characters 2-5": (2, 5),
    "words, characters 1-4": (1, 4),
}
FORM = ", form"
CANDIDATES = (
    ("words", "LinearSVC"),
    ("words, characters 2-5", "LinearSVC"),
    ("words, characters 1-4", "LinearSVC"),
    ("words, characters 1-4, form", "LinearSVC"),
    ("words, characters 1-4", "logistic regression"),
)
ROW = "{:<45}{:>8.3f}{:>10.3f}{:>8.3f}{:>8.3f}{:>7.0f} s"
HEAD = "{:<45}{:>8}{:>10}{:>8}{:>8}{:>9}"


def main() -> None:
    """Print a row a candidate."""
    print(HEAD.format("", "folds", "held out", *LANGUAGES, "time"))
    learnt, apart = training(), held_out()
    for features, learner in CANDIDATES:
        started = monotonic()
        characters = CHARACTERS[features.removesuffix(FORM)]
        model = candidate(characters, features.endswith(FORM), LEARNERS[learner])
        shares = measure(model, learnt, apart)
        print(ROW.format(f"{features}, {learner}", *shares, monotonic() - started), flush=True)


def measure(model: Pipeline, learnt: Sequence[Example], apart: Sequence[Example]) -> list[float]:
    """Shares that are right: on the folds, held out, and held out in each language."""
    folds = StratifiedKFold(5, shuffle=True, random_state=SEED)
    on_folds = cross_val_predict(model, texts(learnt), intents(learnt), cv=folds)
    right = model.fit(texts(learnt), intents(learnt)).predict(texts(apart)) == intents(apart)
    languages = np.array([each.language for each in apart])
    by_language = [float(right[languages == each].mean()) for each in LANGUAGES]
    return [float((on_folds == intents(learnt)).mean()), float(right.mean()), *by_language]


def candidate(characters: tuple[int, int] | None, form: bool, learner: Any) -> Pipeline:
    """Features and a learner; ``characters`` is the range of lengths, if any are used."""
    parts = [("words", _weighed(_words, **WORDS))]
    if characters:
        parts += [("characters", _weighed(_text, analyzer="char_wb", ngram_range=characters))]
    if form:
        parts += [("form", _weighed(_form, token_pattern=r"\S+"))]
    return make_pipeline(
        FeatureUnion(parts, transformer_weights={"form": 0.5} if form else None), learner
    )


def _weighed(prepare: Any, **shape: Any) -> TfidfVectorizer:
    return TfidfVectorizer(preprocessor=prepare, sublinear_tf=True, **shape)


def _words(text: str) -> str:
    return said(text).words


def _text(text: str) -> str:
    return said(text).text


def _form(text: str) -> str:
    return said(text).form


if __name__ == "__main__":
    main()
