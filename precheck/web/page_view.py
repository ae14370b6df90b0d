"""The chat page's view of a conversation: every sentence ready, nothing left for the template to decide."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape

from precheck.casework.case import Author, Message
from precheck.casework.conversations import Answer
from precheck.casework.entering import Entry, Supposed
from precheck.casework.phrasing import say_value
from precheck.casework.wording import Wording
from precheck.rules.facts import Unknown, from_json


@dataclass(frozen=True)
class PageWords:
    """The sentences of the product."""

    wording: Wording

    def page(self, language: str, key: str, **values: object) -> str:
        """A sentence of the page itself."""
        return self.wording.text(language, f"page.{key}", **values)

    def name(self, language: str, fact: str) -> str:
        """The short label of a fact."""
        return self.wording.text(language, f"questions.{fact}.name")


@dataclass(frozen=True)
class Row:
    """One answer in the panel."""

    fact: str
    name: str
    meaning: str
    stated: str
    is_open: bool


@dataclass(frozen=True)
class OpenQuestion:
    """A question that could still change the suggestion, and why it is asked."""

    fact: str
    name: str
    question: str
    why: str
    asked: bool


@dataclass(frozen=True)
class Supposition:
    """What the verdict would be with another answer."""

    fact: str
    fault: str | None
    sentence: str = ""
    real: str = ""
    assessment: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class View:
    """What the template shows."""

    language: str
    earlier: tuple[Message, ...]
    current: Message | None
    stage: str
    asked: str | None
    rows: tuple[Row, ...]
    progress: str
    assessment: Mapping[str, Any]
    reference: str | None
    systems: str
    open: tuple[OpenQuestion, ...]
    tail: tuple[Message, ...] = ()


def emphasised(text: str) -> Markup:
    """The text as HTML: everything escaped, and ``**words**`` strong."""
    return Markup(re.sub(r"\*\*([^*\n]+)\*\*", r"<strong>\1</strong>", str(escape(text))))


def view(words: PageWords, language: str, answer: Answer) -> View:
    """The page of a conversation, in one language."""
    case = answer.case
    rows = tuple(_row(words, language, fact, value) for fact, value in case["facts"].items())
    earlier, current, tail = _split(answer.messages)
    filed = case["application"]
    return View(
        language=language,
        earlier=earlier,
        current=current,
        tail=tail,
        stage=case["stage"],
        asked=case["asked"],
        rows=rows,
        progress=_progress(words, language, case),
        assessment=case["assessment"],
        reference=filed["reference"] if filed else None,
        systems=_systems(words, language, case["assessment"]),
        open=_open(words, language, case),
    )


def supposition(
    words: PageWords,
    language: str,
    answer: Answer,
    supposing: tuple[str, Entry, str | None, Supposed | None],
) -> Supposition:
    """What came of supposing another answer, in words."""
    fact, _, fault, supposed = supposing
    if supposed is None:
        return Supposition(fact, fault)
    now, then = answer.case["assessment"], supposed.assessment
    track = then["suggested"]
    wording = words.wording
    return Supposition(
        fact,
        None,
        sentence=wording.text(
            language,
            f"website.what_if.{'same' if track == now['suggested'] else 'other'}",
            name=words.name(language, fact),
            meaning=say_value(wording, language, fact, from_json(supposed.facts[fact])),
            track=wording.text(language, f"reasons.tracks.{track}.name"),
        ),
        real=wording.text(
            language,
            "website.what_if.real",
            meaning=_meaning(words, language, fact, answer.case["facts"].get(fact)),
        ),
        assessment=then,
    )


def _meaning(words: PageWords, language: str, fact: str, shape: Mapping[str, Any] | None) -> str:
    if shape is None:
        return words.wording.text(language, "website.result.not_asked")
    return say_value(words.wording, language, fact, from_json(shape))


def _open(words: PageWords, language: str, case: Mapping[str, Any]) -> tuple[OpenQuestion, ...]:
    """What could still change the suggestion, in the order of asking."""
    return tuple(
        OpenQuestion(
            fact,
            words.name(language, fact),
            words.wording.text(language, f"questions.{fact}.question"),
            words.wording.text(language, f"questions.{fact}.why"),
            fact == case["asked"],
        )
        for fact in case["assessment"]["deciding"]
    )


def _split(
    messages: tuple[Message, ...],
) -> tuple[tuple[Message, ...], Message | None, tuple[Message, ...]]:
    """What was said before, the assistant's last message, and what waits for an answer after it."""
    last = max(
        (at for at, message in enumerate(messages) if message.author is not Author.ENTERPRISE),
        default=None,
    )
    if last is None:
        return (), None, messages
    return messages[:last], messages[last], messages[last + 1 :]


def _row(words: PageWords, language: str, fact: str, shape: Mapping[str, Any]) -> Row:
    value = from_json(shape)
    return Row(
        fact=fact,
        name=words.name(language, fact),
        meaning=say_value(words.wording, language, fact, value),
        stated=value.stated,
        is_open=isinstance(value, Unknown),
    )


def _systems(words: PageWords, language: str, assessment: Mapping[str, Any]) -> str:
    fitting = (each["system"] for each in assessment["assistance"])
    names = (words.wording.text(language, f"systems.systems.{each}.name") for each in fitting)
    return words.wording.text(language, "values.comma").join(names)


def _progress(words: PageWords, language: str, case: Mapping[str, Any]) -> str:
    facts, deciding = case["facts"], case["assessment"]["deciding"]
    to_go = sum(fact not in facts for fact in deciding)
    key = "progress" if to_go else "progress_done"
    return words.page(language, key, answered=len(facts), open=to_go)
