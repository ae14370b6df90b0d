"""Examples as scikit-learn takes them: what was said, and the intents of it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tests.nlu.examples import Example

Intents = NDArray[np.str_]


def texts(examples: Sequence[Example]) -> list[str]:
    """What was said."""
    return [each.text for each in examples]


def intents(examples: Sequence[Example]) -> Intents:
    """The intent of each."""
    return np.array([each.intent for each in examples])
