"""Which intent an utterance has: a dividing plane an intent over its words and characters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer

Floats = NDArray[np.float32]
NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")


@dataclass(frozen=True)
class Utterance:
    """What was said, made even: ``words`` with a space between each, ``text`` as it runs."""

    words: str
    text: str


@dataclass(frozen=True)
class Ranked:
    """An intent and how likely it is, from 0 to 1."""

    intent: str
    confidence: float


@dataclass(frozen=True)
class Calibration:
    """What was learnt on examples that the model had not seen.

    ``sharpness`` turns distances from the planes into probabilities; the model abstains below ``threshold``.
    """

    sharpness: float
    threshold: float


@dataclass(frozen=True)
class Features:
    """Weights of the words (1-2 together) and of the characters (2-5 together)."""

    words: TfidfVectorizer
    characters: TfidfVectorizer

    def of(self, utterances: Sequence[Utterance]) -> csr_matrix:
        """One row an utterance."""
        words = self.words.transform([each.words for each in utterances])
        characters = self.characters.transform([each.text for each in utterances])
        return hstack([words, characters], format="csr", dtype=np.float32)


@dataclass(frozen=True)
class IntentModel:
    """Features, then a plane an intent: a column of ``weights`` and its offset."""

    features: Features
    intents: tuple[str, ...]
    weights: Floats
    offsets: Floats
    calibration: Calibration

    def rank(self, utterances: Sequence[Utterance]) -> list[list[Ranked]]:
        """For each utterance every intent, likeliest first; the confidences add up to 1."""
        distances = self.features.of(utterances) @ self.weights + self.offsets
        likely = probabilities(distances, self.calibration.sharpness)
        return [self._ranked(row) for row in likely]

    def _ranked(self, row: Floats) -> list[Ranked]:
        return [Ranked(self.intents[i], float(row[i])) for i in np.argsort(-row)]


def utterance(text: str, words: Sequence[str]) -> Utterance:
    """An utterance from a text and its words: one case, one width, every figure the same."""
    return Utterance(even(" ".join(words)), even(text))


def even(text: str) -> str:
    """The text without the differences that never tell intents apart."""
    return NUMBER.sub("0", unicodedata.normalize("NFKC", text).casefold())


def probabilities(distances: Floats, sharpness: float) -> Floats:
    """Softmax of the sharpened distances, row by row."""
    scaled = distances * sharpness
    raised = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    shares: Floats = raised / raised.sum(axis=1, keepdims=True)
    return shares
