"""Words, characters and forms as scikit-learn weighs them: how many texts have a term says how much it tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer

from bot.ranking import Terms, Utterance

SHAPES = {
    "words": {"token_pattern": r"\S+", "ngram_range": (1, 2)},
    "characters": {"analyzer": "char_wb", "ngram_range": (1, 4)},
    "forms": {"token_pattern": r"\S+"},
}
WEIGHTS = {"words": 1.0, "characters": 1.0, "forms": 0.5}


def vectorizer(part: str) -> TfidfVectorizer:
    """A vectorizer of the words, the characters or the forms that has seen nothing yet."""
    return TfidfVectorizer(sublinear_tf=True, lowercase=False, **SHAPES[part])


@dataclass(frozen=True)
class Vectorizers:
    """All of them, after they have seen the examples."""

    words: TfidfVectorizer
    characters: TfidfVectorizer
    forms: TfidfVectorizer

    @classmethod
    def of(cls, said: Sequence[Utterance]) -> Vectorizers:
        """Learn the terms of these utterances."""
        return cls(
            vectorizer("words").fit([each.words for each in said]),
            vectorizer("characters").fit([each.text for each in said]),
            vectorizer("forms").fit([each.form for each in said]),
        )

    def rows(self, said: Sequence[Utterance]) -> csr_matrix:
        """One row an utterance: its words, then its characters, then its form."""
        words = self.words.transform([each.words for each in said]) * WEIGHTS["words"]
        characters = self.characters.transform([each.text for each in said]) * WEIGHTS["characters"]
        forms = self.forms.transform([each.form for each in said]) * WEIGHTS["forms"]
        return hstack([words, characters, forms], format="csr", dtype=np.float32)


def terms_of(part: str, learnt: TfidfVectorizer) -> Terms:
    """What a vectorizer learnt, for one text at a time."""
    rarity = learnt.idf_.astype(np.float32)
    return Terms(learnt.build_analyzer(), learnt.vocabulary_, rarity, WEIGHTS[part])
