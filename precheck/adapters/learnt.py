"""What was learnt of answers to questions, from ``models/``, for the reader."""

from __future__ import annotations

import gc
import json
from pathlib import Path

from precheck.reading.opinions import install

PATTERN = "answers-*.json"


class UnreadableModel(ValueError):
    """What lies there is no whole model."""


def use_learnt(models: Path) -> None:
    """From now on the reader takes a second opinion from what lies in a folder, if anything does.

    Raises ``UnreadableModel`` where that is broken.
    """
    path = max(models.glob(PATTERN), key=lambda each: each.stat().st_mtime, default=None)
    try:
        install(json.loads(path.read_text(encoding="utf-8")) if path else {})
    except (ValueError, LookupError, TypeError, AttributeError) as fault:
        raise UnreadableModel(f"{path} cannot be read: delete it and run make train") from fault
    gc.freeze()  # half a million terms that stay: no collection need look through them again
