"""References of applications: seven random characters and a check character (ISO 7064)."""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Callable, Sequence

from stdnum.exceptions import ValidationError
from stdnum.iso7064 import mod_37_36

# No vowel (no words), nothing that looks like a digit; 22 characters, since 22 + 1 is prime,
# which is what lets the check character find any single wrong one.
ALPHABET = "23456789CFHJKMNPRTVWXY"
LENGTH = 8
_LOOKS_LIKE = str.maketrans("BGSUZ", "865V2")


class PhoneReferences:
    """Makes references and reads them back, however they were spelt: spaces, hyphens, case."""

    def __init__(self, choose: Callable[[Sequence[str]], str] = secrets.choice) -> None:
        self._choose = choose

    def new(self) -> str:
        """A fresh reference."""
        body = "".join(self._choose(ALPHABET) for _ in range(LENGTH - 1))
        return body + str(mod_37_36.calc_check_digit(body, ALPHABET))

    def read(self, text: str) -> str | None:
        """The reference as it was issued, or ``None`` if it has an error."""
        plain = re.sub(r"[\s\-_.]", "", unicodedata.normalize("NFKC", text)).upper()
        spelt = plain.translate(_LOOKS_LIKE)
        if len(spelt) != LENGTH:
            return None
        try:
            return str(mod_37_36.validate(spelt, ALPHABET))
        except ValidationError:
            return None
