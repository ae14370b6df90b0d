"""Whether a person approves of what is about to be done: only a yes that nothing takes back."""

from __future__ import annotations

from precheck.reading.lexicon.approval import APPROVAL
from precheck.reading.phrases import Phrasebook
from precheck.reading.tokens import tokens

_APPROVAL = Phrasebook((APPROVAL,))


def approves(text: str) -> bool | None:
    """True for a yes without any *but*, false for a refusal, ``None`` where it is neither."""
    tags = {tag for hit in _APPROVAL.find(tokens(text)) for tag in hit.tags}
    if "waver" in tags:
        return None
    if "refuse" in tags:
        return False
    return True if "approve" in tags else None
