"""Messages that look like commands, markup or code: talk without an answer in it."""

from __future__ import annotations

_COMMANDS = ("/", "\N{FULLWIDTH SOLIDUS}")
_CODE = ('{"', "{{", "${", "```", "</")


def is_inert(text: str) -> bool:
    """Whether nothing may be taken from the text, whatever figures stand in it."""
    plain = text.strip().lower()
    return plain.startswith(_COMMANDS) or any(mark in plain for mark in _CODE) or _has_tag(plain)


def _has_tag(text: str) -> bool:
    """``<b>``, but neither ``<5 years`` nor ``< 2,000 people``."""
    place = text.find("<")
    while place >= 0:
        if text[place + 1 : place + 2].isalpha() and ">" in text[place:]:
            return True
        place = text.find("<", place + 1)
    return False
