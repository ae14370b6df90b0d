"""The public Recognizers-Text cases (MIT), read with ``precheck read --kind``; they are not part of the product.

``read_cases(FOLDER)`` takes the folder that holds ``Number/``, ``NumberWithUnit/``, ``DateTime/`` and ``Choice/``.
Left out, because the contract reads it otherwise or has no use for it: vague amounts (十幾億 is an interval here),
powers, Indian numbering, discounts (折), readings without a number. ``within`` says which.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from precheck.reading.kinds import read_kind

FILES = {
    "number": ("Number/{}/NumberModel.json",),
    "percent": ("Number/{}/PercentModel.json",),
    "range": ("Number/{}/NumberRangeModel.json",),
    "money": ("NumberWithUnit/{}/CurrencyModel.json",),
    "duration": ("DateTime/{}/DurationParser.json",),
    "yesno": ("Choice/{}/BooleanModel.json",),
}
FOLDERS = {"en": "English", "zh-TW": "Chinese"}
SECONDS = {
    "years": 31_536_000, "months": 2_592_000, "weeks": 604_800, "days": 86_400,
    "hours": 3_600, "minutes": 60, "seconds": 1,
}  # fmt: skip
_VAGUE = re.compile("[多几余餘幾]")
_OUTSIDE = {
    "number": re.compile(r"\^|lakh|crore|[多几余餘幾]"),
    "percent": re.compile("折"),
    "range": _VAGUE,
}
_CLOSE = 1e-9
Span = tuple["float | None", "float | None"]


@dataclass(frozen=True)
class SpecCase:
    """One text of the specification, what it must be read as, and what it was read as."""

    kind: str
    language: str
    text: str
    wanted: tuple[Any, ...]
    read: tuple[Any, ...]
    right: bool


def read_cases(folder: Path) -> Iterator[SpecCase]:
    """Every case in scope, read. Raises ``FileNotFoundError`` where the folder is another one."""
    for kind, paths in FILES.items():
        for language, name in FOLDERS.items():
            for path in paths:
                yield from _of_file(folder / path.format(name), kind, language)


def _of_file(path: Path, kind: str, language: str) -> Iterator[SpecCase]:
    for case in json.loads(path.read_text("utf-8-sig")):
        for text in filter(None, (case.get("Input"), case.get("InputTW"))):
            if within(kind, text, case):
                yield _read(kind, language, text, case["Results"])


def within(kind: str, text: str, case: Mapping[str, Any]) -> bool:
    """Whether a case is in scope."""
    outside = _OUTSIDE.get(kind)
    if (outside is not None and outside.search(text)) or case.get("IgnoreResolution"):
        return False
    return all(_has_a_number(kind, result) for result in case["Results"])


def _has_a_number(kind: str, result: Mapping[str, Any]) -> bool:
    if kind == "yesno" or kind == "duration":
        return True
    value = result["Resolution"].get("value")
    return value not in (None, "null", "(,)")


def _read(kind: str, language: str, text: str, results: list[dict[str, Any]]) -> SpecCase:
    wanted = tuple(_wanted(kind, result) for result in results)
    read = tuple(reading.to_json()["value"] for reading in read_kind(text, kind, language))
    right = len(wanted) == len(read) and all(
        _is_right(kind, one, other, text) for one, other in zip(wanted, read)
    )
    return SpecCase(kind, language, text, wanted, read, right)


def _wanted(kind: str, result: Mapping[str, Any]) -> Any:
    value = result.get("Resolution") or result.get("Value") or {}
    if kind == "duration":
        return float(value["FutureResolution"]["duration"])
    if kind == "yesno":
        return "yes" if value["value"] else "no"
    if kind == "money":
        return float(value["value"].replace("E+", "e")), value.get("isoCurrency")
    return value["value"] if kind == "range" else float(value["value"].rstrip("%"))


def _is_right(kind: str, wanted: Any, value: Mapping[str, Any], text: str) -> bool:
    if kind == "yesno":
        return bool(value["value"] == wanted)
    if kind == "range":
        return _is_range(wanted, value, text)
    if kind == "duration":
        return _is(value, wanted / SECONDS[value["unit"]])
    if kind == "money":
        amount, currency = wanted
        unnamed = currency is None or (currency == "CNY" and value["unit"] is None)
        return _is(value, amount) and (unnamed or value["unit"] == currency)
    return _is(value, wanted)


def _is(value: Mapping[str, Any], wanted: float) -> bool:
    return _near(value["low"], wanted) and _near(value["high"], wanted)


def _is_range(wanted: str, value: Mapping[str, Any], text: str) -> bool:
    """The ends; whether they belong to it is compared only where one end is open, and never for 以上 and 以下."""
    low, high = (float(end) if end else None for end in wanted[1:-1].split(","))
    if not (_near(value["low"], low) and _near(value["high"], high)):
        return False
    if (low is not None and high is not None) or re.search("以[上下]", text):
        return True
    shut_low = low is None or value["low_inclusive"] == wanted.startswith("[")
    return shut_low and (high is None or value["high_inclusive"] == wanted.endswith("]"))


def _near(number: float | None, wanted: float | None) -> bool:
    if number is None or wanted is None:
        return number is wanted
    return abs(number - wanted) <= _CLOSE * max(1, abs(number), abs(wanted))
