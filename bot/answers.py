"""What people say in answer to a question, learnt for ``precheck.reading.opinions``: a judge a fact."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict

from bot.examples import examples as examples_in
from bot.examples import read_yaml
from precheck.reading import read
from precheck.reading.opinions import OTHER, PARTS, QUESTION, UNKNOWN, signs
from precheck.reading.passage import passage_of
from precheck.reading.reconsidering import rule_of

Signs = dict[str, list[str]]
Words = NDArray[np.str_]
SEED = 2016
FOLDS = 4
WRONG = 2.0  # what a wrong answer costs, where to ask once more costs one
THRESHOLDS = tuple(float(each) for each in np.linspace(0.3, 0.9, 25))
ANSWERS = frozenset({"inform", "hedge", "correct"})  # to one question or another
LEFT_OPEN = frozenset({"dont_know", "rather_not_say"})
SOME = 40  # examples of an intent, a language
MORE: Mapping[str, int] = {
    **dict.fromkeys(("affirm", "deny", "dont_know", "rather_not_say"), 150),
    "out_of_scope": 2500,
}
OFTEN = 3  # answers that have a term: fewer tell nothing, and there are more of those than of all others
NAMES = ("company_name", "contact_name")  # nobody can tell whose name it is
AS_OF = date(2026, 1, 1)


@dataclass(frozen=True)
class Said:
    """What was said in answer to the question about a fact, and what it means: a value, or ``told`` in own words."""

    text: str
    value: str


def examples(folder: Path, fact: str) -> list[Said]:
    """All that ``data/answers`` holds for a fact, in every language."""
    return [
        Said(text, value)
        for path in sorted(folder.glob(f"{fact}.*.yml"))
        for value, texts in read_yaml(path).items()
        for text in texts or ()
    ]


def messages(folder: Path) -> list[tuple[str, str]]:
    """Some of what ``data/nlu`` knows besides answers, with its intent."""
    said: dict[tuple[str, str], list[str]] = {}
    for path in sorted(folder.glob("*.yml")):
        for intent, text in examples_in(path):
            said.setdefault((path.name, intent), []).append(text)
    return [
        (intent, text)
        for (_, intent), texts in said.items()
        if intent not in ANSWERS
        for text in texts[:: max(len(texts) // MORE.get(intent, SOME), 1)]
    ]


def as_answers(said: Sequence[tuple[str, str]], values: Collection[str]) -> list[Said]:
    """What messages mean in answer to a question with such values: a bare yes, or nothing at all."""
    return [Said(text, _meaning(intent, values)) for intent, text in said]


def _meaning(intent: str, values: Collection[str]) -> str:
    if intent in LEFT_OPEN:
        return UNKNOWN
    for yes, no in (("yes", "no"), ("established", "none")):
        if yes in values:
            return {"affirm": yes, "deny": no}.get(intent, OTHER)
    return OTHER


def questions(folder: Path, beside: Sequence[tuple[str, str]]) -> list[Said]:
    """All answers that tell something, each with its fact for a value: which question they answer, or none."""
    answers = [
        Said(each.text, OTHER if fact in NAMES else fact)
        for fact in facts(folder)
        for each in examples(folder, fact)
        if each.value not in (OTHER, UNKNOWN)
    ]
    return [*answers, *(Said(text, OTHER) for _, text in beside)]


def facts(folder: Path) -> list[str]:
    """The facts that there are examples for."""
    return sorted({path.name.split(".")[0] for path in folder.glob("*.yml")})


def learn(fact: str, said: Sequence[Said]) -> dict[str, Any]:
    """A judge, as ``precheck.reading.opinions.install`` takes it; ``fact`` may be ``QUESTION``."""
    rows = [looked_at(fact, each.text) for each in said]
    values = np.array([each.value for each in said])
    weighed = {part: _vectorizer(part).fit(rows) for part in PARTS}
    table = _table(weighed, rows)
    planes = learner().fit(table, values)
    return {
        "values": planes.classes_.tolist(),
        "offsets": [round(each, 4) for each in planes.intercept_.tolist()],
        "threshold": _threshold(table, values),
        "parts": _parts(weighed, planes.coef_.T),
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


def _parts(
    weighed: dict[str, TfidfVectorizer], planes: NDArray[np.float64]
) -> dict[str, dict[str, Any]]:
    """Each part's terms, and for each how rare it is and its weights, one after the other."""
    found: dict[str, dict[str, Any]] = {}
    begin = 0
    for part, vectorizer in weighed.items():
        terms, end = vectorizer.get_feature_names_out(), begin + len(vectorizer.vocabulary_)
        table = np.column_stack([vectorizer.idf_, planes[begin:end] * PARTS[part]])
        numbers = b64encode(table.astype("<f4").tobytes()).decode("ascii")
        found[part] = {"terms": terms.tolist(), "numbers": numbers}
        begin = end
    return found


def write(data: Path, path: Path) -> None:
    """Learn every fact of ``data/answers``, and write what was learnt."""
    known, beside = [QUESTION, *facts(data / "answers")], messages(data / "nlu")
    with ProcessPoolExecutor() as workers:
        learnt = dict(zip(known, workers.map(partial(_learnt, data / "answers", beside), known)))
    path.write_text(json.dumps(learnt, ensure_ascii=False), encoding="utf-8")


def _learnt(folder: Path, beside: Sequence[tuple[str, str]], fact: str) -> dict[str, Any]:
    if fact == QUESTION:
        return learn(fact, questions(folder, beside))
    said = examples(folder, fact)
    own = {each.text for each in said}
    others = as_answers(beside, {each.value for each in said})
    return learn(fact, [*said, *(each for each in others if each.text not in own)])
