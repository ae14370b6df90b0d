"""What can go wrong in a use case, whatever stands behind the ports."""

from __future__ import annotations


class CaseworkError(Exception):
    """A use case could not be carried out; the message says what, and what to do."""


class UnknownCase(CaseworkError):
    """There is no such case."""


class Conflict(CaseworkError):
    """Somebody else changed the same thing in the meantime: load it again and repeat."""


class StoreUnavailable(CaseworkError):
    """The store did not answer, or is locked: nothing was changed, and it may be tried again."""


class Unreadable(StoreUnavailable):
    """What is stored was sealed with another key, or was damaged."""


class AssistantUnavailable(CaseworkError):
    """The dialogue engine did not answer in time; the person's message is kept."""
