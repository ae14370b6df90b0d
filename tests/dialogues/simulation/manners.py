"""Manners of speaking: how exact, how wordy, how straight somebody answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from random import Random

_EXACT = {"exact": 6.0, "dated": 5.0, "part": 1.0, "at": 3.0}
_VAGUE = {
    "about": 4.0,
    "loosely": 2.0,
    "range": 3.0,
    "under": 2.0,
    "over": 2.0,
    "some": 3.0,
    "above": 1.0,
    "below": 1.0,
}


@dataclass(frozen=True)
class Manner:
    """Chances: what a figure sounds like, how a sentence is built, and what else is said and done."""

    name: str
    styles: Mapping[str, float] = field(default_factory=lambda: _EXACT)
    frames: Mapping[str, float] = field(default_factory=lambda: {"asked": 3, "short": 1})
    buttons: float = 0.0  # a choice is pressed rather than said
    volunteers: float = 0.0  # more is told than was asked
    adorns: float = 0.0  # a figure of speech before or behind
    errs: float = 0.0  # the first answer is wrong
    digresses: float = 0.0  # a question about the programme comes in between
    wonders: float = 0.0  # why, what does that mean, again please, how many more
    skips: float = 0.0  # a question is left for later
    unsure_of_exact: float = 0.0  # the exact figure is not known
    switches: int = 0  # changes of language


PLAIN = Manner("plain")
MANNERS = (
    Manner("terse", {**_EXACT, "open": 4}, {"short": 1}, buttons=0.4),
    Manner("chatty", {**_EXACT, **_VAGUE}, {"asked": 2, "chatty": 4}, volunteers=0.2, adorns=0.5),
    Manner("unsure", {**_VAGUE, "dated": 2}, adorns=0.3, wonders=0.05, unsure_of_exact=0.4),
    Manner("wrong at first", {**_EXACT, "about": 1}, errs=0.35),
    Manner("mixed language", {**_EXACT, "about": 2}, {"mixed": 3, "asked": 1, "short": 1}, switches=2),
    Manner("volunteering", {**_EXACT, "about": 2, "range": 1}, volunteers=0.6, adorns=0.1),
    Manner("digressing", {**_EXACT, "open": 1, "periodic": 1}, buttons=0.15, digresses=0.35),
    Manner("curious", {**_EXACT, "about": 2, "periodic": 1}, wonders=0.35, buttons=0.2),
    Manner("skipping", {**_EXACT, "range": 2}, skips=0.25, buttons=0.15),
)  # fmt: skip


def drawn(random: Random, weights: Mapping[str, float], possible: set[str]) -> str | None:
    """One of the possible names, by weight; nothing if none of them has any."""
    names = [name for name in weights if name in possible]
    return random.choices(names, [weights[name] for name in names])[0] if names else None


def in_some_order(random: Random, weights: Mapping[str, float]) -> Iterator[str]:
    """All names, the heavier ones likelier to come first."""
    left = dict(weights)
    while left:
        name = random.choices(list(left), list(left.values()))[0]
        del left[name]
        yield name
