"""Which intent an utterance has: a dividing plane an intent over its words, its characters and its form."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from precheck.reading import approves, is_question

Floats = NDArray[np.float32]
Places = NDArray[np.int64]
NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")


@dataclass(frozen=True)
class Utterance:
    """What was said, made even: ``words`` with a space between each, ``text`` as it runs.

    ``form`` says whether it asks, and whether it says yes or no.
    """

    words: str
    text: str
    form: str


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
class Terms:
    """The known words or characters of an utterance, weighted as scikit-learn's ``TfidfVectorizer`` does.

    One short text at a time, its sparse matrices would cost more than the model itself. ``analyze`` finds a text's
    terms, ``places`` says where each stands among the ``rarity`` of all; together they have the length ``weight``.
    """

    analyze: Callable[[str], Iterable[str]]
    places: Mapping[str, int]
    rarity: Floats
    weight: float = 1.0

    def of(self, text: str) -> tuple[Places, Floats]:
        """The places of the text's known terms and their weights."""
        found = (self.places.get(term) for term in self.analyze(text))
        counts = Counter(place for place in found if place is not None)
        places = np.fromiter(counts, dtype=np.int64, count=len(counts))
        often = np.fromiter(counts.values(), dtype=np.float64, count=len(counts))
        weights = (1.0 + np.log(often)) * self.rarity[places]
        length = np.sqrt(weights @ weights) or 1.0
        return places, (weights * (self.weight / length)).astype(np.float32)

    def familiar(self, words: Sequence[str]) -> float:
        """The share of the words that were ever seen, 0 to 1: a rare one counts for more, an unseen one for most."""
        unseen = float(self.rarity.max())
        places = [self.places.get(word) for word in words]
        seen = sum(float(self.rarity[place]) for place in places if place is not None)
        return seen / (seen + unseen * places.count(None)) if places else 0.0


@dataclass(frozen=True)
class IntentModel:
    """Words (1-2 together), characters (1-4 together), forms, and a plane an intent.

    A plane is a column of ``weights``, whose rows are the words, the characters and the forms, and its offset.
    """

    words: Terms
    characters: Terms
    forms: Terms
    intents: tuple[str, ...]
    weights: Floats
    offsets: Floats
    calibration: Calibration

    def rank(self, said: Sequence[Utterance]) -> list[list[Ranked]]:
        """For each utterance every intent, likeliest first; the confidences add up to 1."""
        if not said:
            return []
        distances = np.stack([self.distances(each) for each in said])
        likely = probabilities(distances, self.calibration.sharpness)
        return [self._ranked(row) for row in likely]

    def _ranked(self, row: Floats) -> list[Ranked]:
        return [Ranked(self.intents[i], float(row[i])) for i in np.argsort(-row)]

    def distances(self, said: Utterance) -> Floats:
        """How far the utterance lies on each intent's side of its plane; the less of it was ever seen, the nearer.

        So "how do I apply for a visa" is less sure than "how do I apply".
        """
        terms, begin = np.zeros_like(self.offsets), 0
        for part, text in (
            (self.words, said.words),
            (self.characters, said.text),
            (self.forms, said.form),
        ):
            places, weights = part.of(text)
            terms += weights @ self.weights[places + begin]
            begin += len(part.rarity)
        return self.words.familiar(said.words.split()) * terms + self.offsets


def utterance(text: str, words: Sequence[str]) -> Utterance:
    """An utterance from a text and its words: one case, one width, every figure the same."""
    return Utterance(even(" ".join(words)), even(text), form(text))


def form(text: str) -> str:
    """How it is said, which its words alone do not tell: ``asks``, ``yes``, ``no``."""
    approved = approves(text)
    signs = {"asks": is_question(text), "yes": approved is True, "no": approved is False}
    return " ".join(sign for sign, is_there in signs.items() if is_there)


def even(text: str) -> str:
    """The text without the differences that never tell intents apart."""
    return NUMBER.sub("0", unicodedata.normalize("NFKC", text).casefold())


def probabilities(distances: Floats, sharpness: float) -> Floats:
    """Softmax of the sharpened distances, row by row."""
    scaled = distances * sharpness
    raised = np.exp(scaled - scaled.max(axis=1, keepdims=True))
    shares: Floats = raised / raised.sum(axis=1, keepdims=True)
    return shares
