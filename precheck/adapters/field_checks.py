"""Checks of the pre-application's fields, each by the library that knows best."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from stdnum.tw import ubn

from precheck.casework.ports import Checked

# A Taiwanese number without its area code would be taken for another's: 2321 2200 for (02) 321 2200.
_DIALLED = re.compile(r"\D*(?:\+|0|886)")
_EXTENSION = re.compile(r"\s*(?:分機|轉接|轉|内線|#|＃)\s*[:：]?\s*(?=\d)")


class LibraryFieldChecks:
    """Normalises what a person typed, or says what is wrong with it."""

    def __init__(self, region: str = "TW") -> None:
        self._region = region

    def check(self, field: str, text: str) -> Checked:
        """Normalise one field; one that has no form of its own is given back trimmed."""
        plain = text.strip()
        if not plain:
            return Checked(None, "blank")
        checks: dict[str, Callable[[str], Checked]] = {
            "registration_number": registration_number,
            "contact_email": email,
            "contact_phone": self.phone,
        }
        check = checks.get(field)
        return Checked(plain) if check is None else check(unicodedata.normalize("NFKC", plain))

    def phone(self, text: str) -> Checked:
        """A telephone number in international form; without a country code it is the region's."""
        if not _DIALLED.match(text):
            return Checked(None, "malformed")
        try:
            number = phonenumbers.parse(_EXTENSION.sub(" ext. ", text), self._region)
        except phonenumbers.NumberParseException:
            return Checked(None, "malformed")
        if not phonenumbers.is_valid_number(number):
            return Checked(None, "malformed")
        form = phonenumbers.PhoneNumberFormat.INTERNATIONAL
        return Checked(phonenumbers.format_number(number, form))


def registration_number(text: str) -> Checked:
    """A firm's unified business number (統一編號): eight digits, leading zeros kept.

    python-stdnum weighs the digits (1, 2, 1, 2, 1, 2, 4, 1) but, up to release 2.2, asks for
    a sum divisible by 10, as before 2023-04-01. Since then 5 is enough; with a 7 as seventh
    digit one less than a multiple will do as well, for 4 × 7 = 28 → 10 counts as 1 or as 0.
    """
    number = ubn.compact(text)
    if not re.fullmatch("[0-9]+", number):
        return Checked(None, "digits")
    if len(number) != 8:
        return Checked(None, "length")
    rest = ubn.calc_checksum(number) % 5
    if rest == 0 or (rest == 4 and number[6] == "7"):
        return Checked(number)
    return Checked(None, "check_digit")


def email(text: str) -> Checked:
    """An e-mail address as it is written properly; whether it exists is not asked."""
    try:
        return Checked(validate_email(text, check_deliverability=False).normalized)
    except EmailNotValidError:
        return Checked(None, "malformed")
