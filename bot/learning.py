"""How the intent model is learnt from examples, and how sure it has to be before it answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.metrics import log_loss
from sklearn.model_selection import StratifiedShuffleSplit
from sklearn.svm import LinearSVC

from bot.ranking import Calibration, Floats, IntentModel, Places, Utterance, probabilities
from bot.vectorizers import Vectorizers, terms_of

SEED = 2016
SHARPNESSES = tuple(float(each) for each in np.geomspace(1, 16, 25))
REFUSED = "out_of_scope"
THRESHOLDS = tuple(float(each) for each in np.linspace(0.02, 0.9, 45))


@dataclass(frozen=True)
class Learning:
    """How to learn: ``penalty`` is LinearSVC's C; a wrong answer costs ``mistake`` times an abstention.

    To abstain from what is out of scope costs nothing. ``apart`` is the share of the examples that it is calibrated on.
    """

    penalty: float = 1.0
    mistake: float = 1.0
    apart: float = 0.2


@dataclass(frozen=True)
class Examples:
    """What was said and which intent each has, in the same order."""

    said: tuple[Utterance, ...]
    intents: tuple[str, ...]

    def only(self, places: NDArray[np.int64]) -> Examples:
        """The examples at these places."""
        return Examples(tuple(self.said[i] for i in places), tuple(self.intents[i] for i in places))


def learn(examples: Examples, how: Learning) -> IntentModel:
    """The model of all examples, calibrated on a share of them that another had not seen; both learn at once."""
    with ThreadPoolExecutor() as pool:
        calibration = pool.submit(calibrate, examples, how)
        return replace(_fit(examples, how), calibration=calibration.result())


def _fit(examples: Examples, how: Learning) -> IntentModel:
    vectorizers = Vectorizers.of(examples.said)
    planes = _planes(vectorizers.rows(examples.said), examples.intents, how)
    weights, offsets = _a_plane_each(planes)
    return IntentModel(
        terms_of("words", vectorizers.words),
        terms_of("characters", vectorizers.characters),
        terms_of("forms", vectorizers.forms),
        tuple(planes.classes_),
        weights,
        offsets,
        Calibration(1.0, 0.0),
    )


def calibrate(examples: Examples, how: Learning) -> Calibration:
    """The sharpness of least log loss and the threshold of least cost, on examples held out."""
    known = _often_enough(examples)
    intents = sorted(set(known.intents))
    split = StratifiedShuffleSplit(1, test_size=how.apart, random_state=SEED)
    learnt, held_out = next(split.split(known.said, known.intents))
    model = _fit(known.only(learnt), how)
    unseen = known.only(held_out)
    distances = np.array([model.distances(each) for each in unseen.said], dtype=np.float32)
    ours = np.array([intent != REFUSED for intent in unseen.intents])
    return _calibration(distances, np.searchsorted(intents, unseen.intents), ours, how.mistake)


def _planes(rows: csr_matrix, intents: Sequence[str], how: Learning) -> LinearSVC:
    return LinearSVC(C=how.penalty, random_state=SEED).fit(rows, intents)


def _calibration(
    distances: Floats, true: Places, ours: NDArray[np.bool_], mistake: float
) -> Calibration:
    labels = range(distances.shape[1])
    losses = [log_loss(true, probabilities(distances, s), labels=labels) for s in SHARPNESSES]
    sharpness = SHARPNESSES[int(np.argmin(losses))]
    likely = probabilities(distances, sharpness)
    sure, right = likely.max(axis=1), likely.argmax(axis=1) == true
    costs = [
        mistake * np.sum((sure >= limit) & ~right) + np.sum((sure < limit) & right & ours)
        for limit in THRESHOLDS
    ]
    return Calibration(sharpness, THRESHOLDS[int(np.argmin(costs))])


def _a_plane_each(planes: LinearSVC) -> tuple[Floats, Floats]:
    """Columns of weights; two intents share one plane, which is then given to both sides."""
    weights, offsets = planes.coef_, planes.intercept_
    if len(planes.classes_) == 2:
        weights, offsets = np.vstack([-weights, weights]), np.hstack([-offsets, offsets])
    return np.ascontiguousarray(weights.T, dtype=np.float32), offsets.astype(np.float32)


def _often_enough(examples: Examples) -> Examples:
    """Only intents with an example for each side can be held out."""
    counts = Counter(examples.intents)
    places = [i for i, intent in enumerate(examples.intents) if counts[intent] > 1]
    return examples.only(np.array(places, dtype=np.int64))
