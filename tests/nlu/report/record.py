"""What a classifier made of the held-out messages, kept in ``var/nlu`` for as long as nothing has changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from tests.nlu.examples import CHECKOUT, HELD_OUT, TRAINING

KEPT = CHECKOUT / "var" / "nlu"
OURS = "ours"
NAMES = (OURS, "sampled", "scikit-learn", "diet")
Parse = dict[str, Any]


@dataclass(frozen=True)
class Cost:
    """What a classifier costs: seconds to learn, bytes on disk, milliseconds to parse a message (median)."""

    seconds: float
    size: int
    parse_ms: float


@dataclass(frozen=True)
class Record:
    """A classifier's parse (as Rasa puts it out) of each held-out message, in their order, and its cost.

    ``learnt_from`` is the number of examples; ``detail`` says what else should be known of it.
    """

    name: str
    learnt_from: int
    detail: str
    cost: Cost
    parses: Sequence[Parse]


def kept(
    name: str, made_of: Iterable[Path], settings: object, make: Callable[[], Record]
) -> Record:
    """The record in ``var/nlu``, made anew if these files, the settings or the held-out messages changed."""
    mark = mark_of([*made_of, *files(HELD_OUT, "held_out.*.yml")], settings)
    path = KEPT / f"{name}-{mark}.json"
    if not path.exists():
        KEPT.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(asdict(make()), ensure_ascii=False), encoding="utf-8")
    return load(path)


def newest(name: str) -> Path | None:
    """The latest record of a classifier, if it was ever measured."""
    found = sorted(KEPT.glob(f"{name}-*.json"), key=lambda path: path.stat().st_mtime)
    return found[-1] if found else None


def load(path: Path) -> Record:
    """A record as it was kept."""
    told = json.loads(path.read_text(encoding="utf-8"))
    return Record(**{**told, "cost": Cost(**told["cost"])})


def mark_of(made_of: Iterable[Path], settings: object) -> str:
    """Changes with the contents of the files and with the settings."""
    digest = sha256(repr(settings).encode())
    for path in made_of:
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def training_files() -> list[Path]:
    """The files of examples that every classifier learns from."""
    return files(TRAINING, "*.yml")


def files(folder: Path, pattern: str) -> list[Path]:
    """The files of a folder, always in the same order."""
    return sorted(folder.glob(pattern))
