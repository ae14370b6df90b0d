"""Whether a person approves of what is about to be done: only a plain yes does."""

from __future__ import annotations

from precheck.reading.lexicon.approval import APPROVAL
from precheck.reading.phrases import Phrasebook
from precheck.reading.tokens import tokens

_APPROVAL = Phrasebook((APPROVAL,))


def approves(text: str) -> bool | None:
    """True for a yes with nothing beside it, false for a refusal, ``None`` where it is neither.

    "Send it after my boss has seen it" holds words that no plain yes has: it is neither.
    """
    words = tokens(text)
    hits = _APPROVAL.find(words)
    tags = {tag for hit in hits for tag in hit.tags}
    if "waver" in tags:
        return None
    if "refuse" in tags:
        return False
    covered = {place for hit in hits for place in range(hit.start, hit.end)}
    beside = any(word.start not in covered for word in words if word.text.isalnum())
    return True if "approve" in tags and not beside else None
