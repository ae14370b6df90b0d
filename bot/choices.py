"""What people say for the facts with fixed values, learnt for ``precheck.reading.opinions``: a judge a fact."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

from precheck.reading import read
from precheck.reading.message import rule_of
from precheck.reading.opinions import OTHER, PARTS, UNKNOWN, signs
from precheck.reading.passage import passage_of

Signs = dict[str, list[str]]
Words = NDArray[np.str_]
SEED = 2016
FOLDS = 4
WRONG = 2.0  # what a wrong answer costs, where to ask once more costs one
THRESHOLDS = tuple(float(each) for each in np.linspace(0.3, 0.9, 25))
MEANING = {"out_of_scope": OTHER, "dont_know": UNKNOWN, "rather_not_say": UNKNOWN}
SOME = 150  # of each of these, a language
OFTEN = 2  # answers that have a term: one alone tells nothing, and there are as many of those as of all others
LEAST = 1e-4  # a weight below it tells nothing
AS_OF = date(2026, 1, 1)


@dataclass(frozen=True)
class Said:
    """What was said in answer to the question about a fact, and the value that it means."""

    text: str
    value: str


def examples(folder: Path, fact: str) -> list[Said]:
    """All that ``data/choices`` holds for a fact, in every language."""
    found: list[Said] = []
    for path in sorted(folder.glob(f"{fact}.*.yml")):
        values = yaml.safe_load(path.read_text(encoding="utf-8"))
        found += [Said(text, value) for value, texts in values.items() for text in texts or ()]
    return found


def answers(folder: Path, values: Collection[str]) -> list[Said]:
    """Some of what ``data/nlu`` knows, as it answers any question with such values: a bare yes, or nothing at all."""
    yes, no = ("yes", "no") if "yes" in values else ("established", "none")
    meaning = {"affirm": yes, "deny": no} | MEANING
    found: list[Said] = []
    for path in sorted(folder.glob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            if block["intent"] in meaning:
                texts = [line.removeprefix("- ") for line in block["examples"].splitlines()]
                some = texts[:: max(len(texts) // SOME, 1)]
                found += [Said(text, meaning[block["intent"]]) for text in some]
    return found


def facts(folder: Path) -> list[str]:
    """The facts that there are examples for."""
    return sorted({path.name.split(".")[0] for path in folder.glob("*.yml")})


def learn(fact: str, said: Sequence[Said]) -> dict[str, Any]:
    """A judge, as ``precheck.reading.opinions.install`` takes it."""
    rows = [looked_at(fact, each.text) for each in said]
    values = np.array([each.value for each in said])
    weighed = {part: _vectorizer(part).fit(rows) for part in PARTS}
    table = _table(weighed, rows)
    planes = learner().fit(table, values)
    return {
        "values": planes.classes_.tolist(),
        "offsets": [round(each, 4) for each in planes.intercept_.tolist()],
        "threshold": _threshold(table, values),
        "terms": _terms(weighed, planes.coef_.T),
    }


def looked_at(fact: str, text: str) -> Signs:
    """The signs of an answer, with what the rules alone make of it."""
    return signs(passage_of(text, AS_OF), fact, rule_of(read(text, fact, as_of=AS_OF)))


def learner() -> LogisticRegression:
    """What has not learnt anything yet."""
    return LogisticRegression(C=20, solver="liblinear", random_state=SEED)


def _vectorizer(part: str) -> TfidfVectorizer:
    return TfidfVectorizer(analyzer=lambda row: row[part], sublinear_tf=True, min_df=OFTEN)


def _table(weighed: dict[str, TfidfVectorizer], rows: Sequence[Signs]) -> csr_matrix:
    return hstack([weighed[part].transform(rows) * PARTS[part] for part in PARTS], format="csr")


def _threshold(table: csr_matrix, values: Words) -> float:
    """Where answers and abstentions cost least, on examples held out in turn."""
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=SEED)
    shares = cross_val_predict(learner(), table, values, cv=folds, method="predict_proba")
    told = np.unique(values)[shares.argmax(axis=1)]
    return min(THRESHOLDS, key=lambda limit: _cost(told, values, shares.max(axis=1) >= limit))


def _cost(told: Words, values: Words, sure: NDArray[np.bool_]) -> float:
    answered = sure & (told != OTHER)
    wrong = answered & (told != values)
    missed = ~answered & ~np.isin(values, (OTHER, UNKNOWN))
    return float(WRONG * wrong.sum() + missed.sum())


def _terms(
    weighed: dict[str, TfidfVectorizer], planes: NDArray[np.float64]
) -> dict[str, dict[str, list[float]]]:
    """Each part's terms: how rare each is, and its weights."""
    found: dict[str, dict[str, list[float]]] = {}
    begin = 0
    for part, vectorizer in weighed.items():
        rarity = vectorizer.idf_
        found[part] = {
            term: [round(rarity[at], 4), *(round(w, 4) for w in row * PARTS[part])]
            for term, at in vectorizer.vocabulary_.items()
            if np.abs(row := planes[begin + at]).max() >= LEAST
        }
        begin += len(vectorizer.vocabulary_)
    return found


def write(data: Path, path: Path) -> None:
    """Learn every fact of ``data/choices``, and write what was learnt."""
    learnt = {}
    for fact in facts(data / "choices"):
        said = examples(data / "choices", fact)
        learnt[fact] = learn(fact, said + answers(data / "nlu", {each.value for each in said}))
    path.write_text(json.dumps(learnt, ensure_ascii=False), encoding="utf-8")
