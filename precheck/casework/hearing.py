"""What was heard: Rasa's reading of a message, before anyone has decided what it means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

ABSTAINED = "nlu_fallback"


@dataclass(frozen=True)
class Segment:
    """A clause of the message with the intent heard in it; offsets into the whole text.

    ``guesses`` are the likeliest intents with their confidence, the best first: they tell what
    it may have been where Rasa abstained.
    """

    text: str
    start: int
    end: int
    intent: str
    confidence: float
    guesses: tuple[tuple[str, float], ...] = ()

    def likely(self, least: float) -> str | None:
        """The likeliest intent, also where Rasa abstained, if it is at least so likely."""
        if self.guesses and self.guesses[0][1] >= least:
            return self.guesses[0][0]
        return None


@dataclass(frozen=True)
class Heard:
    """A message as it arrives at the case: its words, the intents in it, a pressed button.

    ``whole`` is what was heard in all of it, where it has several clauses.
    """

    text: str
    segments: tuple[Segment, ...]
    choice: str | None = None
    whole: Segment | None = None

    @property
    def intent(self) -> str:
        """The intent of the message as a whole, where it has one clause only."""
        return self.segments[0].intent if len(self.segments) == 1 else ABSTAINED


def heard_from(parsed: Mapping[str, Any], text: str, choice: str | None = None) -> Heard:
    """Rasa's parse of a message (``intent``, ``intent_ranking``, ``segments``) as a ``Heard``.

    ``text`` is what the person wrote: it may differ from what Rasa was given to read.
    """
    clauses = parsed.get("segments") or ()
    intent = parsed.get("intent") or {}
    whole = _segment(
        {
            "text": text,
            "start": 0,
            "end": len(text),
            "intent": intent.get("name"),
            "confidence": intent.get("confidence"),
            "intent_ranking": parsed.get("intent_ranking"),
        }
    )
    if len(clauses) > 1:
        return Heard(text, tuple(_segment(clause) for clause in clauses), choice, whole)
    return Heard(text, (whole,), choice)


def _segment(clause: Mapping[str, Any]) -> Segment:
    ranking = clause.get("intent_ranking") or ()
    return Segment(
        text=str(clause["text"]),
        start=int(clause["start"]),
        end=int(clause["end"]),
        intent=str(clause.get("intent") or ABSTAINED),
        confidence=float(clause.get("confidence") or 0),
        guesses=tuple(
            (str(each["name"]), float(each["confidence"]))
            for each in ranking
            if each["name"] != ABSTAINED
        ),
    )
