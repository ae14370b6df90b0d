"""E-mail addresses, telephone numbers and registration numbers, found in a text; they are checked elsewhere."""

from __future__ import annotations

import re

from precheck.reading.clauses import Span
from precheck.reading.quantities.folding import fold

_LOCAL = re.compile(r"[\w.%+\-]*\Z", re.ASCII)
_DOMAIN = re.compile(r"[a-z0-9\-]+(?:\.[a-z0-9\-]+)+", re.ASCII)
_PHONE = re.compile(r"\+?[(]?\d(?:[\d ()\-.]*\d)?(?:\s*(?:#|ext\.?|轉|分機)\s*\d{1,6})?")
_REGISTRATION = re.compile(r"(?<![\d])\d(?:[ \-]?\d){7}(?![\d])")
_LONGEST_LOCAL = 64
_NAMED = 12
_FEWEST_DIGITS = 7
_MOST_DIGITS = 21


def email(text: str) -> Span | None:
    """Where an e-mail address stands."""
    folded = fold(text)
    place = folded.find("@")
    while place >= 0:
        before = _LOCAL.search(folded, max(0, place - _LONGEST_LOCAL), place)
        after = _DOMAIN.match(folded, place + 1)
        if before and before.group() and after:
            return before.start(), after.end()
        place = folded.find("@", place + 1)
    return None


def phone(text: str) -> Span | None:
    """Where a telephone number stands: digits enough, an extension included."""
    for match in _PHONE.finditer(fold(text)):
        digits = sum(char.isdigit() for char in match.group())
        if _FEWEST_DIGITS <= digits <= _MOST_DIGITS:
            return match.span()
    return None


def registration_number(text: str) -> Span | None:
    """Where a registration number of 8 digits stands (統一編號); spaces within are allowed."""
    match = _REGISTRATION.search(fold(text))
    return match.span() if match else _longest_digits(fold(text))


def unmistakable(fact: str, text: str, span: Span) -> bool:
    """Whether what stands there can be nothing else: a dialling prefix, or 統編 before the number."""
    if fact == "contact_email":
        return True
    if fact == "contact_phone":
        return text[span[0]] in "+(0０"
    before = fold(text)[max(span[0] - _NAMED, 0) : span[0]]
    return any(name in before for name in ("統編", "統一編號", "tax id", "gui", "ubn"))


def _longest_digits(folded: str) -> Span | None:
    """Digits that are not eight: a number given wrongly, to be told so."""
    runs = [match.span() for match in re.finditer(r"\d{5,12}", folded)]
    return max(runs, key=lambda run: run[1] - run[0]) if runs else None
