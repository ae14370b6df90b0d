"""The chat page's view of a conversation: every sentence ready, nothing left for the template to decide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from precheck.casework.case import Author, Message
from precheck.casework.conversations import Answer
from precheck.casework.entering import Entry, Supposed
from precheck.casework.phrasing import say_value
from precheck.casework.wording import Wording
from precheck.rules.facts import Unknown, from_json

PAUSES = " \n,.;，。；、"  # what a quotation need not end with


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
class Move:
    """A track's standing now, and with the other answer."""

    track: str
    now: str
    then: str


@dataclass(frozen=True)
class Help:
    """An assisting system that fits: what it is for, and the answers that lead to it."""

    name: str
    purpose: str
    because: str


@dataclass(frozen=True)
class Supposition:
    """What the verdict would be with another answer."""

    fact: str
    fault: str | None
    sentence: str = ""
    real: str = ""
    moves: tuple[Move, ...] = ()


@dataclass(frozen=True)
class View:
    """What the template shows."""

    language: str
    earlier: tuple[Message, ...]
    current: Message | None
    stage: str
    colleague: str | None
    asked: str | None
    rows: tuple[Row, ...]
    progress: str
    answered: int
    to_go: int
    assessment: Mapping[str, Any]
    reference: str | None
    assistance: tuple[Help, ...]
    open: tuple[OpenQuestion, ...]
    tail: tuple[Message, ...] = ()


def view(words: PageWords, language: str, answer: Answer) -> View:
    """The page of a conversation, in one language."""
    case = answer.case
    rows = tuple(_row(words, language, fact, value) for fact, value in case["facts"].items())
    earlier, current, tail = _split(answer.messages)
    filed = case["application"]
    answered = len(case["facts"])
    to_go = sum(fact not in case["facts"] for fact in case["assessment"]["deciding"])
    key = "progress" if to_go else "progress_done"
    return View(
        language=language,
        earlier=earlier,
        current=current,
        tail=tail,
        stage=case["stage"],
        colleague=(case.get("handover") or {}).get("colleague"),
        asked=case["asked"],
        rows=rows,
        progress=words.page(language, key, answered=answered, open=to_go),
        answered=answered,
        to_go=to_go,
        assessment=case["assessment"],
        reference=filed["reference"] if filed else None,
        assistance=assistance(words, language, case["assessment"]),
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
        moves=tuple(
            Move(old["id"], old["status"], new["status"])
            for old, new in zip(now["tracks"], then["tracks"], strict=True)
        ),
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
        stated=value.stated.strip(PAUSES),
        is_open=isinstance(value, Unknown),
    )


def assistance(words: PageWords, language: str, assessment: Mapping[str, Any]) -> tuple[Help, ...]:
    """The assisting systems that fit, in words."""
    text = words.wording.text
    comma = text(language, "values.comma")
    return tuple(
        Help(
            text(language, f"systems.systems.{each['system']}.name"),
            text(language, f"systems.systems.{each['system']}.purpose"),
            comma.join(words.name(language, fact) for fact in each["because"]),
        )
        for each in assessment["assistance"]
    )
