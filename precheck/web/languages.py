"""Which language a browser prefers, of the two that we speak."""

from __future__ import annotations

from typing import Protocol

ENGLISH = "en"
CHINESE = "zh-TW"
LANGUAGES = (ENGLISH, CHINESE)


class Sentences(Protocol):
    """Where the sentences are: ``programme/wording``."""

    def text(self, language: str, key: str, **values: object) -> str:
        """The sentence under a dotted key."""


def preferred(accept_language: str | None) -> str:
    """The first of our languages in an ``Accept-Language`` header, by its weights; English if none."""
    return stated(accept_language) or ENGLISH


def stated(accept_language: str | None) -> str | None:
    """The same, or ``None`` where the header names neither language."""
    ranked = sorted(_weighted(accept_language or ""), key=lambda entry: -entry[0])
    for weight, tag in ranked:
        language = _ours(tag)
        if weight > 0 and language:
            return language
    return None


def _weighted(header: str) -> list[tuple[float, str]]:
    return [_entry(part) for part in header[:500].split(",") if part.strip()]


def _entry(part: str) -> tuple[float, str]:
    tag, _, parameter = part.strip().partition(";")
    name, _, weight = parameter.strip().partition("=")
    try:
        return (float(weight) if name.strip() == "q" else 1.0), tag.strip().lower()
    except ValueError:
        return 0.0, tag


def _ours(tag: str) -> str | None:
    primary = tag.split("-")[0]
    return {"en": ENGLISH, "zh": CHINESE}.get(primary)
