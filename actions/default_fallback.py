"""The action behind a message in which Rasa saw no intent: its words may still be an answer."""

from __future__ import annotations

from actions.take_turn import TakeTurn


class DefaultFallback(TakeTurn):
    """Take the turn all the same: the reader and the case decide, not the classifier."""

    def name(self) -> str:
        """Rasa's own name for it."""
        return "action_default_fallback"
