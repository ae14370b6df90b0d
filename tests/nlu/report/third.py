"""``bot/.venv/bin/python -m tests.nlu.report.third``: scikit-learn alone, without Rasa, on the sample that all learn from.

Logistic regression on TF-IDF of words and characters; it abstains below the threshold of least cost, learnt on folds
of the training examples with the same costs as our own classifier's.
"""

from __future__ import annotations

import pickle
from collections.abc import Sequence
from statistics import median
from time import monotonic, perf_counter
from typing import Any

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import Pipeline, make_pipeline, make_union

from tests.nlu.columns import intents, texts
from tests.nlu.examples import Example, held_out
from tests.nlu.report.record import Cost, Parse, Record, kept, training_files
from tests.nlu.report.sample import SEED, SIZE, sample
from tests.nlu.scores import ABSTAINED, OUT_OF_SCOPE

NAME = "scikit-learn"
SETTINGS = {"C": 30, "folds": 3, "mistake": 1.0, "shown": 5}
WORD = r"[\u3400-\u9fff]|[^\W\u3400-\u9fff]+"
THRESHOLDS = np.linspace(0.02, 0.9, 45)
Likely = Any  # an array of shares, a row a message and a column an intent


def main() -> None:
    """Train and measure, if the training data changed."""
    record()


def record() -> Record:
    """The record of logistic regression."""
    return kept(NAME, training_files(), (SETTINGS, SIZE, SEED), _measure)


def _measure() -> Record:
    print("training scikit-learn's logistic regression", flush=True)
    learnt, started = sample(), monotonic()
    threshold = _threshold(learnt)
    model = classifier().fit(texts(learnt), intents(learnt))
    seconds = monotonic() - started
    parses, times = [], []
    for each in held_out():
        began = perf_counter()
        parses.append(_parse(model, each.text, threshold))
        times.append(perf_counter() - began)
    return Record(
        NAME,
        len(learnt),
        "",
        Cost(seconds, len(pickle.dumps(model)), median(times) * 1000),
        parses,
    )


def classifier() -> Pipeline:
    """Words (a Chinese character is one), characters, and the regression."""
    words = TfidfVectorizer(token_pattern=WORD, ngram_range=(1, 2), sublinear_tf=True)
    characters = TfidfVectorizer(analyzer="char_wb", ngram_range=(1, 4), sublinear_tf=True)
    learner = LogisticRegression(
        C=SETTINGS["C"], solver="liblinear", multi_class="ovr", random_state=SEED
    )
    return make_pipeline(make_union(words, characters), learner)


def _threshold(learnt: Sequence[Example]) -> float:
    """Where a mistake costs so many abstentions, and to refuse what is out of scope costs nothing."""
    folds = StratifiedKFold(SETTINGS["folds"], shuffle=True, random_state=SEED)
    meant = intents(learnt)
    likely: Likely = cross_val_predict(
        classifier(), texts(learnt), meant, cv=folds, method="predict_proba"
    )
    sure, right = likely.max(axis=1), np.unique(meant)[likely.argmax(axis=1)] == meant
    ours = meant != OUT_OF_SCOPE
    costs = [
        SETTINGS["mistake"] * np.sum((sure >= limit) & ~right)
        + np.sum((sure < limit) & right & ours)
        for limit in THRESHOLDS
    ]
    return float(THRESHOLDS[int(np.argmin(costs))])


def _parse(model: Pipeline, text: str, threshold: float) -> Parse:
    """The answer in the form of Rasa's."""
    [likely] = model.predict_proba([text])
    places = np.argsort(-likely)[: SETTINGS["shown"]]
    ranking = [{"name": model.classes_[i], "confidence": float(likely[i])} for i in places]
    if ranking[0]["confidence"] < threshold:
        ranking = [{"name": ABSTAINED, "confidence": 1 - ranking[0]["confidence"]}, *ranking]
    return {"intent": ranking[0], "intent_ranking": ranking, "segments": []}


if __name__ == "__main__":
    main()
