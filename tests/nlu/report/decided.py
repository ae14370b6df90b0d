"""What the product did with the parses of a classifier, kept beside them: its two environments meet in ``var/nlu``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from tests.nlu.report.record import KEPT

UNDERSTOOD, NOTED, OFFERED = "understood", "noted beside", "offered"
MISTAKEN, PUT_BACK = "mistaken", "put back"
OUTCOMES = (UNDERSTOOD, NOTED, OFFERED, PUT_BACK, MISTAKEN)  # the best first


@dataclass(frozen=True)
class Decided:
    """What the product does with a message: an outcome in scope; out of scope, the situations that it moves."""

    outcome: str | None
    moved: tuple[str, ...]


@dataclass(frozen=True)
class Decisions:
    """A decision for each held-out message, in their order; ``situations`` is how many each was tried in."""

    situations: int
    decided: tuple[Decided, ...]


def keep(situations: int, decided: Sequence[Decided]) -> None:
    """Write what was decided."""
    told = {"situations": situations, "decided": [asdict(each) for each in decided]}
    (KEPT / "decided.json").write_text(json.dumps(told), encoding="utf-8")


def decisions() -> Decisions:
    """Read it again."""
    told = json.loads((KEPT / "decided.json").read_text(encoding="utf-8"))
    return Decisions(
        told["situations"],
        tuple(Decided(each["outcome"], tuple(each["moved"])) for each in told["decided"]),
    )
