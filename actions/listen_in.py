"""The action while a person of the hotline has been asked for: what is said goes on being read."""

from __future__ import annotations

from actions.take_turn import TakeTurn


class ListenIn(TakeTurn):
    """Take the turn as the case's stage has it: kept for the colleague, and facts noted."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_listen_in"
