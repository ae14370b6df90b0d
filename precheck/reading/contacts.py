"""E-mail addresses, telephone numbers and registration numbers, found in a text; they are checked elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from precheck.reading.clauses import Span
from precheck.reading.quantities.folding import fold

_LOCAL = re.compile(r"[\w.%+\-]*\Z", re.ASCII)
_DOMAIN = re.compile(r"[a-z0-9\-]+(?:\.[a-z0-9\-]+)+", re.ASCII)
_REST = re.compile(r"[\w.\-]*", re.ASCII)
_PHONE = re.compile(r"\+?[(]?\d(?:[\d ()\-.]*\d)?(?:\s*(?:#|ext\.?|轉|分機)\s*\d{1,6})?")
_REGISTRATION = re.compile(r"(?<![\d])\d(?:[ \-]?\d){7}(?![\d])")
_EIGHT = re.compile(r"\d{4} ?\d{4}")
_REGISTRATION_NAMES = (
    "统编",
    "統編",
    "统一编号",
    "統一編號",
    "tax id",
    "gui",
    "ubn",
    "registration",
)
_PHONE_NAMES = ("电话", "電話", "手机", "手機", "phone", "tel", "mobile", "cell", "call")
# Asked for these, eight digits alone are the firm's number; asked for the telephone they are that.
_FORMS = ("company_name", "registration_number", "contact_name", "contact_email")
_TAKEN_BACK = ("不是", "not ", "instead of", "from ", "原本", "本来", "本來", "旧", "舊")
_NEAR = 10
_LONGEST_LOCAL = 64
_NAMED = 12
_FEWEST_DIGITS = 7
_MOST_DIGITS = 21


def email(text: str) -> Span | None:
    """Where an e-mail address stands: the first, unless it is taken back (not a@b.com but c@d.com)."""
    folded = fold(text)
    first = None
    for span in _well_formed(folded):
        if not any(word in folded[max(span[0] - _NEAR, 0) : span[0]] for word in _TAKEN_BACK):
            return span
        first = first or span
    return first


def _well_formed(folded: str) -> Iterator[Span]:
    place = folded.find("@")
    while place >= 0:
        before = _LOCAL.search(folded, max(0, place - _LONGEST_LOCAL), place)
        after = _DOMAIN.match(folded, place + 1)
        if before and before.group() and after:
            yield before.start(), after.end()
        place = folded.find("@", place + 1)


def malformed_email(text: str) -> Span | None:
    """Where something stands that was meant for an address, with an @ and letters beside it."""
    return next((span for span in _addresses(fold(text)) if span[1] - span[0] > 1), None)


def _addresses(folded: str) -> Iterator[Span]:
    """Each word with an @ in it, in the letters that addresses are written in."""
    end = 0
    place = folded.find("@")
    while place >= 0:
        before = _LOCAL.search(folded, max(end, place - _LONGEST_LOCAL), place)
        after = _REST.match(folded, place + 1)
        start = before.start() if before else place
        end = after.end() if after else place + 1
        yield start, end
        place = folded.find("@", end)


def phone(text: str) -> Span | None:
    """Where a telephone number stands: digits enough, an extension included."""
    for match in _PHONE.finditer(fold(text)):
        if _is_dialled(match.group()):
            return match.span()
    return None


def _is_dialled(written: str) -> bool:
    return (
        len(written) >= _FEWEST_DIGITS
        and _FEWEST_DIGITS <= sum(char.isdigit() for char in written) <= _MOST_DIGITS
    )


def registration_number(text: str) -> Span | None:
    """Where a registration number of 8 digits stands (統一編號); spaces within are allowed."""
    match = _REGISTRATION.search(fold(text))
    return match.span() if match else _longest_digits(fold(text))


def spans_of_contacts(text: str) -> tuple[Span, ...]:
    """Where addresses and telephone or registration numbers stand, left to right."""
    folded = fold(text)
    addresses = list(_addresses(folded))
    numbers = [match.span() for match in _PHONE.finditer(folded) if _is_dialled(match.group())]
    return tuple(sorted(addresses + numbers))


def numbers_told(text: str, asked: str | None) -> dict[str, Span]:
    """Which of the numbers in a text is the registration number and which the telephone's, where that is clear."""
    folded = fold(text)
    told: dict[str, Span] = {}
    before = 0
    for match in _PHONE.finditer(folded):
        if _is_dialled(match.group()):
            fact = _fact_of(
                folded[max(before, match.start() - _NAMED) : match.start()], match, asked
            )
            if fact is not None:
                told.setdefault(fact, match.span())
            before = match.end()
    return told


def _fact_of(before: str, match: re.Match[str], asked: str | None) -> str | None:
    if any(name in before for name in _REGISTRATION_NAMES):
        return "registration_number"
    if any(name in before for name in _PHONE_NAMES):
        return "contact_phone"
    if asked == "registration_number" and _REGISTRATION.fullmatch(match.group()):
        return "registration_number"
    if _EIGHT.fullmatch(match.group()) and asked in _FORMS:
        return "registration_number"
    return "contact_phone" if match.group()[0] in "+(0" else None


def _longest_digits(folded: str) -> Span | None:
    """Digits that are not eight: a number given wrongly, to be told so."""
    runs = [match.span() for match in re.finditer(r"\d{5,12}", folded)]
    return max(runs, key=lambda run: run[1] - run[0]) if runs else None
