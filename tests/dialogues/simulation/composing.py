"""Whole messages: several things told at once, a mistake taken back in the same breath, words around an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tests.dialogues.simulation.senses import Sense
from tests.dialogues.simulation.speaking import PLAINLY, Speaker, Told

_ALONE = {"open", "periodic", "loosely", "at", "part"}  # styles of a figure that stands for itself
_BESIDES = 0.3


def adorned(speaker: Speaker, text: str) -> str:
    """An answer with a word before or behind it, as this manner has it."""
    random = speaker.random
    if random.random() >= speaker.manner.adorns:
        return text
    if random.random() < 0.5:
        return speaker.says("openers") + text
    return text.rstrip(".") + speaker.says("closers")


def several(speaker: Speaker, facts: Sequence[str], asked: str | None) -> Told:
    """Several facts in one message, the one that was asked for among them."""
    styles = frozenset(speaker.manner.styles) - _ALONE
    parts = [speaker.tell(fact, "asked" if fact == asked else "told", styles) for fact in facts]
    tells: dict[str, Sense] = {}
    may: dict[str, str | int] = {}
    for part in parts:
        tells.update(part.tells)
        may.update(part.may)
    text = _joined(speaker, [part.text.rstrip(".。") for part in parts])
    return Told(text, tells, _others(may, tells), parts[0].unclear)


def _others(may: Mapping[str, str | int], tells: Mapping[str, Sense]) -> dict[str, str | int]:
    return {fact: value for fact, value in may.items() if fact not in tells}


def _joined(speaker: Speaker, said: Sequence[str]) -> str:
    rest = (_beside(speaker) + text for text in said[1:])
    return _comma(speaker, said).join((said[0], *rest))


def _beside(speaker: Speaker) -> str:
    return speaker.says("by_the_way") if speaker.random.random() < _BESIDES else ""


def _comma(speaker: Speaker, said: Sequence[str]) -> str:
    if speaker.book.language == "en":
        return speaker.random.choice((", ", ". ", "; "))
    as_a_list = "，" not in "".join(said)
    return speaker.random.choice(("，", "。", "、", " ") if as_a_list else ("。", "；"))


def taken_back(speaker: Speaker, fact: str) -> Told:
    """A wrong figure and the right one in the same breath: 300, no wait, 280."""
    wrong = speaker.mistaken(fact).tell(fact, "asked", PLAINLY)
    right = speaker.tell(fact, "again", PLAINLY)
    return Told(f"{wrong.text}, {speaker.says('markers')}{right.text}", right.tells)
