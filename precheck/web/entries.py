"""How a fact is entered on a page: its control, as it stands, and what a form sent for it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import FormData

from precheck.casework.editing import Entry
from precheck.casework.guide import Guide
from precheck.casework.phrasing import say_value
from precheck.rules.facts import Items, Text, Unknown, from_json

LONGEST = 4000
# What HTML calls these fields, so that a browser can fill them in and a telephone shows fitting keys.
_KNOWN_TO_BROWSERS = {
    "company_name": "organization",
    "contact_name": "name",
    "contact_email": "email",
    "contact_phone": "tel",
}
_KEYBOARDS = {"registration_number": "numeric", "contact_email": "email", "contact_phone": "tel"}


@dataclass(frozen=True)
class Control:
    """One field: what it is called, how it is entered, what stands in it, and what is wrong with it."""

    fact: str
    name: str
    kind: str
    choices: tuple[tuple[str, str], ...]
    words: str
    marked: tuple[str, ...]
    hint: str
    required: bool = False
    fault: str | None = None
    meaning: str = ""
    autocomplete: str = "off"
    inputmode: str = ""


def control(
    guide: Guide,
    language: str,
    fact: str,
    shape: Mapping[str, Any] | None,
    entry: Entry | None = None,
    fault: str | None = None,
) -> Control:
    """The control of a fact: with what was entered, else with the answer that stands."""
    question, wording = guide.questions[fact], guide.wording
    value = from_json(shape) if shape else None
    words, marked = _stands(value, shape)
    return Control(
        fact=fact,
        name=wording.text(language, f"questions.{fact}.name"),
        kind=question.kind if question.choices or question.kind != "list" else "quantity",
        choices=tuple(
            (each, wording.text(language, f"questions.{fact}.choices.{each}"))
            for each in question.choices
        ),
        words=entry.words if entry else words,
        marked=entry.marked if entry else marked,
        hint=guide.hint(language, fact),
        required=question.required,
        fault=fault,
        autocomplete=_KNOWN_TO_BROWSERS.get(fact, "off"),
        inputmode=_KEYBOARDS.get(fact, ""),
        meaning="" if value is None else say_value(wording, language, fact, value),
    )


def _stands(value: object, shape: Mapping[str, Any] | None) -> tuple[str, tuple[str, ...]]:
    if isinstance(value, Text):
        return value.value, ()
    if isinstance(value, Items):
        return value.stated, tuple(value.value)
    if value is None or isinstance(value, Unknown):
        return "", ()
    chosen = (shape or {}).get("value")
    return getattr(value, "stated", ""), (chosen,) if isinstance(chosen, str) else ()


def entry_of(form: FormData, fact: str, guide: Guide) -> Entry:
    """What a form sent for a fact."""
    words = str(form.get(fact) or "").replace("\r\n", "\n").strip()[:LONGEST]
    if not guide.questions[fact].choices:
        return Entry(words=words, unknown=form.get("unknown") is not None)
    marked = tuple(str(each) for each in form.getlist(fact) if each)
    return Entry(marked=marked, unknown=form.get("unknown") is not None)
