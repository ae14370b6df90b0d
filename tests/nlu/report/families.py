"""The families of intents, as the files of examples have them, in an order that reads well."""

from __future__ import annotations

from functools import cache

from tests.nlu.examples import read
from tests.nlu.report.record import training_files
from tests.nlu.scores import ABSTAINED, OUT_OF_SCOPE

TITLES = {
    "answers": "answers",
    "control": "wishes about the talk",
    "social": "small talk",
    "faq_programme": "questions: the programme",
    "faq_principles": "questions: the principles",
    "faq_applying": "questions: applying",
    OUT_OF_SCOPE: "out of scope",
}
SEVERAL = "put back to the person"


@cache
def family_of() -> dict[str, str]:
    """The family of each intent; an abstention is none of them."""
    families = {
        each.intent: path.name.split(".")[0] for path in training_files() for each in read(path)
    }
    return {**families, ABSTAINED: SEVERAL}


@cache
def intents() -> tuple[str, ...]:
    """Every intent, family by family."""
    order = list(TITLES)
    known = [intent for intent in family_of() if intent != ABSTAINED]
    return tuple(sorted(known, key=lambda intent: (order.index(family_of()[intent]), intent)))
