"""What people say, as it lies in ``data/``: read as plain YAML; Rasa's own reader takes minutes for so many lines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

BULLET = "- "


def examples(file: Path) -> Iterator[tuple[str, str]]:
    """The intents and examples of a file of ``data/nlu``, in its order."""
    for block in read_yaml(file)["nlu"]:
        for line in block["examples"].splitlines():
            yield block["intent"], line.removeprefix(BULLET).strip()


def read_yaml(file: Path) -> Any:
    """What a file holds."""
    return yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)
