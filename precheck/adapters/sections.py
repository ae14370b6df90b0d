"""One mapping of a programme file, read key by key: what is wrong is noted, and reading goes on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from precheck.adapters.programme_faults import Faults


@dataclass(frozen=True)
class Section:
    """A mapping, where it stands, and where to note what is wrong with it."""

    file: str
    path: str
    content: dict[str, Any]
    faults: Faults

    def note(self, key: str, problem: str, remedy: str) -> None:
        """Note a fault at ``key`` of this section."""
        place = f"{self.path}.{key}" if self.path and key else self.path or key
        self.faults.note(self.file, place, problem, remedy)

    def only(self, *keys: str) -> None:
        """Note every key but these."""
        for key in self.content:
            if key not in keys:
                self.note(str(key), "unknown key", f"use {', '.join(keys)}")

    def text(self, key: str, default: str | None = None) -> str:
        """Words that must be there, unless there is a ``default``."""
        value = self.content.get(key, default)
        if not isinstance(value, str) or (not value.strip() and default is None):
            self.note(key, "missing, or not words", f'write `{key}: "…"`')
            return ""
        return value

    def number(self, key: str) -> int | float:
        """A number that must be there."""
        value = self.content.get(key)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self.note(key, f"{value!r} is not a number", f"write `{key}: 123`")
            return 0
        return value

    def day(self, key: str) -> date:
        """A day that must be there."""
        value = self.content.get(key)
        if type(value) is not date:
            self.note(key, f"{value!r} is not a day", f"write `{key}: 2012-10-01`")
            return date.min
        return value

    def flag(self, key: str) -> bool:
        """Yes or no; no where nothing is said."""
        value = self.content.get(key, False)
        if not isinstance(value, bool):
            self.note(key, f"{value!r} is neither true nor false", f"write `{key}: true`")
        return value is True

    def one_of(self, key: str, known: tuple[str, ...]) -> str:
        """One of the known words; anything, where what is known could not be read."""
        value = self.content.get(key)
        if known and value not in known:
            self.note(key, f"{value!r} is not known here", f"use one of {', '.join(known)}")
            return known[0]
        return str(value)

    def words(self, key: str, known: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of words, all of them known; a single word stands for a list of one."""
        value = self.content.get(key, [])
        items = value if isinstance(value, list) else [value]
        if not all(isinstance(item, str) for item in items):
            self.note(
                key, "not a list of words", f"write `{key}: [one, two]`, and quote yes and no"
            )
            return ()
        for item in items:
            if known and item not in known:
                self.note(key, f"{item!r} is not known here", f"use one of {', '.join(known)}")
            if items.count(item) > 1:
                self.note(key, f"{item!r} stands twice", "keep one of the two")
        return tuple(items)

    def section(self, key: str) -> Section:
        """The mapping under ``key``; an empty one, with a fault, where there is none."""
        return self._below(key, self.content.get(key))

    def sections(self, key: str) -> tuple[Section, ...]:
        """The mappings in the list under ``key``."""
        value = self.content.get(key, [])
        if not isinstance(value, list):
            self.note(key, "not a list", "begin each item with a dash")
            return ()
        return tuple(self._below(f"{key}[{place}]", item) for place, item in enumerate(value))

    def named(self) -> Iterator[tuple[str, Section]]:
        """Every key with the mapping under it."""
        for key, value in self.content.items():
            yield str(key), self._below(str(key), {} if value is None else value)

    def _below(self, key: str, value: object) -> Section:
        if not isinstance(value, dict):
            self.note(key, "missing, or not a mapping", "write the keys under it, indented")
            value = {}
        path = f"{self.path}.{key}" if self.path else key
        return Section(self.file, path, value, self.faults)
