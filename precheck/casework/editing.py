"""What is entered on the page beside the talk: an answer given anew, a supposed one, the pre-application's form.

Each entry becomes the act that a message would have become, and goes the way of a message from there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from precheck.casework import applying
from precheck.casework.acts import Act, Assent, Leave, Tell, Unclear
from precheck.casework.answering import may_take
from precheck.casework.case import Case, Stage
from precheck.casework.enquiring import clarify
from precheck.casework.known import in_known_currency
from precheck.casework.talk import Desk, Talk
from precheck.casework.turn import Outcome, act_on, perform
from precheck.reading import Reading, read
from precheck.rules.facts import Items, Text, Unknown, Value

_WAYS = ("contact_email", "contact_phone")  # one of the two is needed


@dataclass(frozen=True)
class Entry:
    """What was entered for a fact: words, or the values of the choices that were marked; or that it is not known."""

    words: str = ""
    marked: tuple[str, ...] = ()
    unknown: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether nothing was entered."""
        return not (self.words.strip() or self.marked or self.unknown)


@dataclass(frozen=True)
class Filled:
    """A form that was sent: what came of it, or a sentence for each field that cannot stand."""

    outcome: Outcome | None = None
    faults: Mapping[str, str] | None = None


class NotTaken(Exception):
    """An entry that cannot stand; ``sentence`` says what is wrong and what to do."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__(sentence)


def said_as(desk: Desk, language: str, fact: str, entry: Entry) -> str:
    """The entry as a message of the talk: *Employees: 320*."""
    word = desk.guide.wording.text
    offered = [each for each in entry.marked if each in desk.guide.questions[fact].choices]
    titles = [word(language, f"questions.{fact}.choices.{each}") for each in offered]
    said = word(language, "conversation.list_separator").join(titles) or entry.words.strip()
    said = said or word(language, "conversation.choices.unknown")
    colon = word(language, "conversation.colon")
    return f"{word(language, f'questions.{fact}.name')}{colon}{said}"


def edited(case: Case, fact: str, entry: Entry, desk: Desk, language: str, seq: int) -> Outcome:
    """One answer given anew: the turn of a spoken correction, where what is unclear is asked back.

    Raises ``NotTaken``; then nothing has changed. While a colleague has the case nothing is asked back in the talk, so
    that what is unclear cannot stand either.
    """
    act = act_of(case, fact, entry, desk)
    if case.is_owned or not isinstance(act, Unclear):
        _or_not_taken(fault_of(Talk(case, desk, language), fact, act))
    return act_on(Talk(case, desk, language, seq), [act] if act else [])


def supposed(case: Case, fact: str, entry: Entry, desk: Desk, language: str) -> Value:
    """The value that an answer is supposed to have; nothing is recorded. Raises ``NotTaken``."""
    talk = Talk(case, desk, language)
    _or_not_taken(fault_of(talk, fact, act_of(case, fact, entry, desk)))
    return talk.case.answers[fact]


def filled(case: Case, entries: Mapping[str, Entry], desk: Desk, language: str, seq: int) -> Filled:
    """The pre-application as it was entered: read back if all of it can stand; else what is wrong, field by field.

    A field that has no entry stays as it stands; one that was left blank is left open.
    """
    talk = Talk(case, desk, language, seq)
    talk.change(stage=Stage.APPLYING)
    talk.remember(pending=None)
    faults: dict[str, str] = {}
    for fact in applying.fields(desk.guide):
        if fact in entries and talk.case.stage is Stage.APPLYING:
            fault = _filled_in(talk, fact, entries[fact], desk)
            faults |= {fact: fault} if fault else {}
    if talk.case.stage is not Stage.APPLYING:
        faults = {"consent": talk.word("application.refused")}
    elif not any(_stands(talk, way) or way in faults for way in _WAYS):
        faults[_WAYS[0]] = talk.word("application.unreachable")
    if faults:
        return Filled(faults=faults)
    talk.change(asked=None)
    return Filled(act_on(talk, ()))


def submitted(case: Case, desk: Desk, language: str, seq: int) -> Outcome:
    """The pre-application handed in as it was read back. Raises ``NotTaken`` where nothing was read back."""
    talk = Talk(case, desk, language, seq)
    if (talk.pending("confirm") or {}).get("of") != "submit":
        raise NotTaken(talk.word("website.form.not_yet"))
    return act_on(talk, [Assent(yes=True)])


def act_of(case: Case, fact: str, entry: Entry, desk: Desk) -> Act | None:
    """What an entry does; nothing where it cannot be read."""
    question, words = desk.guide.questions[fact], entry.words.strip()
    if entry.unknown or entry.is_blank:
        return Leave("withdrawn" if fact in case.answers else "dont_know", words, fact)
    if entry.marked:
        if not set(entry.marked) <= set(question.choices):
            return None
        if question.kind == "list":
            return _told(fact, Items(entry.marked, words))
        return _told(fact, desk.guide.chosen(fact, entry.marked[0], words))
    if question.kind == "text":
        return _told(fact, Text(words, words))
    result = read(words, fact, language=case.language, as_of=desk.today)
    known = in_known_currency(case, result)
    for ask in known.asks:
        return Unclear(ask)
    return next((Tell(each, corrects=True) for each in known.readings if each.fact == fact), None)


def _filled_in(talk: Talk, fact: str, entry: Entry, desk: Desk) -> str | None:
    if entry.is_blank and desk.guide.questions[fact].required:
        return _missing(talk, fact)
    talk.change(asked=fact)
    return fault_of(talk, fact, act_of(talk.case, fact, entry, desk))


def _missing(talk: Talk, fact: str) -> str:
    own = f"application.errors.{fact}.blank"
    if talk.desk.guide.wording.has(talk.language, own):
        return talk.word(own)
    return talk.word("website.form.missing", hint=talk.desk.guide.hint(talk.language, fact))


def _told(fact: str, value: Value) -> Tell:
    return Tell(Reading(fact, value, 0, len(value.stated), value.stated), corrects=True)


def fault_of(talk: Talk, fact: str, act: Act | None) -> str | None:
    """Take an entry down; if it cannot stand, say why, as a message would be told."""
    recorded = len(talk.recorded)
    if act is not None:
        perform(talk, act)
    if isinstance(act, Unclear):
        clarify(talk)
    talk.send()
    said = " ".join(reply.text for reply in talk.replies)
    talk.replies.clear()
    if len(talk.recorded) > recorded:
        return None
    if not said and talk.desk.guide.is_field(fact) and not may_take(talk, fact):
        return talk.word("application.consent_first")
    return said or talk.word(
        "website.edit.not_read", example=talk.word(f"questions.{fact}.example")
    )


def _or_not_taken(fault: str | None) -> None:
    if fault is not None:
        raise NotTaken(fault)


def _stands(talk: Talk, fact: str) -> bool:
    return not isinstance(talk.case.answers.get(fact), Unknown | None)
