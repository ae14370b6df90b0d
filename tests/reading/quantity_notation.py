"""A short way to write what a mention should be: ``[201, 299] people``, ``(10, ] years ~``."""

from __future__ import annotations

from precheck.reading.mentions import Mention, mentions


def written(mention: Mention) -> str:
    """The mention's values, unit and roughness on one line; a currency as ``money:TWD``."""
    unit = f"money:{mention.unit}" if mention.kind == "money" else mention.unit
    rough = " ~" if mention.approximate else ""
    if mention.low == mention.high:
        return f"{_short(mention.low)} {unit}{rough}"
    left = "[" if mention.low_inclusive else "("
    right = "]" if mention.high_inclusive else ")"
    if mention.low is None:
        left = "("
    if mention.high is None:
        right = ")"
    return f"{left}{_short(mention.low)}, {_short(mention.high)}{right} {unit}{rough}"


def all_written(text: str) -> list[str]:
    """Every mention of the text, in order."""
    return [written(mention) for mention in mentions(text)]


def _short(value: int | float | None) -> str:
    return "" if value is None else f"{round(value, 4):.13g}"
