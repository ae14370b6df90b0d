"""What was heard: Rasa's reading of a message, before anyone has decided what it means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

ABSTAINED = "nlu_fallback"


@dataclass(frozen=True)
class Segment:
    """A clause of the message with the intent heard in it; offsets into the whole text."""

    text: str
    start: int
    end: int
    intent: str
    confidence: float


@dataclass(frozen=True)
class Heard:
    """A message as it arrives at the case: its words, the intents in it, a pressed button."""

    text: str
    segments: tuple[Segment, ...]
    choice: str | None = None

    @property
    def intent(self) -> str:
        """The intent of the message as a whole, where it has one clause only."""
        return self.segments[0].intent if len(self.segments) == 1 else ABSTAINED


def heard_from(parsed: Mapping[str, Any], text: str, choice: str | None = None) -> Heard:
    """Rasa's parse of a message (``intent``, ``segments``) as a ``Heard``.

    ``text`` is what the person wrote: it may differ from what Rasa was given to read.
    """
    clauses = parsed.get("segments") or ()
    if len(clauses) > 1:
        segments = tuple(_segment(clause) for clause in clauses)
    else:
        intent = parsed.get("intent") or {}
        name = str(intent.get("name") or ABSTAINED)
        segments = (Segment(text, 0, len(text), name, float(intent.get("confidence") or 0)),)
    return Heard(text, segments, choice)


def _segment(clause: Mapping[str, Any]) -> Segment:
    return Segment(
        text=str(clause["text"]),
        start=int(clause["start"]),
        end=int(clause["end"]),
        intent=str(clause.get("intent") or ABSTAINED),
        confidence=float(clause.get("confidence") or 0),
    )
