"""What a message turned out to mean: one act for each thing the person did with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from precheck.reading import Ask, Reading


@dataclass(frozen=True)
class Tell:
    """Something about the firm was told. ``corrects`` where it replaces what was told before."""

    reading: Reading
    corrects: bool = False


@dataclass(frozen=True)
class Unclear:
    """An answer that can be read in several ways; ``ask`` says which."""

    ask: Ask


@dataclass(frozen=True)
class Leave:
    """A question is left open: not known, not to be told, skipped, or what was told is withdrawn; the
    pending one, or the one that the words or ``fact`` name."""

    how: str
    text: str = ""
    fact: str | None = None


@dataclass(frozen=True)
class Topic:
    """A question about the programme."""

    id: str


@dataclass(frozen=True)
class Wish:
    """Something asked of the assistant itself, such as going back or showing the answers.

    ``subject`` is the topic of the programme that the words come nearest to; ``sure`` is false
    where the wish should be confirmed before it is granted.
    """

    id: str
    text: str = ""
    subject: str | None = None
    sure: bool = True


@dataclass(frozen=True)
class Remark:
    """A greeting, thanks, a complaint: answered with a sentence."""

    id: str


@dataclass(frozen=True)
class Assent:
    """Yes, to what the assistant offered or asked back; ``yes`` is false for a no."""

    yes: bool


@dataclass(frozen=True)
class Revisit:
    """One answer is to be given anew: its question is asked again."""

    fact: str


@dataclass(frozen=True)
class Miscorrection:
    """A correction that names no value that could be read: what stood before stays."""

    text: str


@dataclass(frozen=True)
class Restore:
    """What was corrected last is to be as it was: as told ``first``, or as before the last correction."""

    first: bool


@dataclass(frozen=True)
class Perhaps:
    """One of these intents may have been meant, the likeliest first: they are offered."""

    intents: tuple[str, ...]


@dataclass(frozen=True)
class CallMe:
    """The number at which somebody wants to be called who waits for a colleague."""

    phone: str
    text: str


@dataclass(frozen=True)
class Nothing:
    """Nothing in it that the assistant understands."""


Act = Union[
    Tell, Unclear, Leave, Topic, Wish, Remark, Assent, Revisit, Miscorrection, Restore, Perhaps,
    CallMe, Nothing,
]  # fmt: skip
