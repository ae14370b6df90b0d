"""Seals what people said, so that a copy of the database alone tells nobody anything."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from precheck.casework.errors import Unreadable


class MalformedKey(Exception):
    """A secret key is not one: 32 bytes in URL-safe base64, as ``new_key`` makes them."""


class Cipher:
    """Turns JSON into sealed text and back. The first key seals; all of them open (rotation)."""

    def __init__(self, keys: Sequence[str]) -> None:
        try:
            self._keys = MultiFernet([Fernet(key) for key in keys])
        except ValueError as error:
            raise MalformedKey(
                "A secret key must be 32 bytes in URL-safe base64; check PRECHECK_SECRET_KEY "
                "and the file secret.key."
            ) from error
        self._for_traces = [hashlib.sha256(b"traces " + key.encode()).digest() for key in keys]

    def traces(self, mark: str) -> tuple[str, ...]:
        """Under what a mark is kept: a hash that nobody can make without the key; one for each key, the first seals."""
        digests = (hmac.digest(key, mark.encode(), "sha256")[:16] for key in self._for_traces)
        return tuple(base64.urlsafe_b64encode(each).decode("ascii")[:22] for each in digests)

    def seal(self, value: Any) -> str:
        """The sealed text of any JSON value."""
        plain = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        return self._keys.encrypt(plain.encode()).decode("ascii")

    def unseal(self, sealed: str) -> Any:
        """What was sealed. Raises ``Unreadable`` if none of the keys opens it."""
        try:
            return json.loads(self._keys.decrypt(sealed))
        except InvalidToken as error:
            raise Unreadable(
                "What is stored cannot be opened: it was sealed with another key, or damaged. "
                "Put the key it was sealed with in PRECHECK_SECRET_KEY."
            ) from error


def new_key() -> str:
    """A fresh random key."""
    return Fernet.generate_key().decode("ascii")


def keys(setting: str, file: Path) -> tuple[str, ...]:
    """The keys of the setting (separated by commas), or else the key in the file.

    The file is made, readable by its owner alone, if it is not there.
    """
    given = tuple(key.strip() for key in setting.split(",") if key.strip())
    if given:
        return given
    if not file.exists():
        _keep(new_key(), file)
    return (file.read_text("ascii").strip(),)


def _keep(key: str, file: Path) -> None:
    """Write the file whole, unless another process was first: its key is the one that counts."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=file.parent, prefix=file.name)  # mode 0600
    try:
        with os.fdopen(handle, "w") as stream:
            stream.write(f"{key}\n")
        with suppress(FileExistsError):
            os.link(draft, file)
    finally:
        os.unlink(draft)
