"""Single things of a case in the colleague's language: a value, a proposal, a message, a line of the record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from precheck.casework.case import Author, Message
from precheck.casework.handover import Deed, Done, Proposal, Proposed
from precheck.casework.overview import OnDesk
from precheck.casework.phrasing import say_value
from precheck.casework.ports import Entry
from precheck.reading import Ask
from precheck.rules.facts import Value
from precheck.web.desk.counter import AtWork
from precheck.web.desk.saying import dialled


@dataclass(frozen=True)
class Offer:
    """A proposal, with what can be done about it."""

    id: int
    fact: str
    name: str
    meaning: str
    words: str
    was: str
    by: str
    options: tuple[tuple[str, str], ...]
    is_clear: bool


@dataclass(frozen=True)
class Spoken:
    """A message of the talk."""

    seq: int
    author: str
    who: str
    text: str
    clock: str
    iso: str


@dataclass(frozen=True)
class Note:
    """A note of a colleague."""

    head: str
    text: str


class CaseWords:
    """Puts what belongs to one case into words."""

    def __init__(self, here: AtWork, seen: OnDesk) -> None:
        self.here, self.seen = here, seen
        self.guide = here.counter.guide
        self.wording = self.guide.wording
        self.language = here.language
        self.spoken = seen.case.language or "zh-TW"

    def name(self, fact: str) -> str:
        """The short label of a fact."""
        return self.here.counter.words.name(self.language, fact)

    def meaning(self, fact: str, value: Value) -> str:
        """A value in words."""
        return say_value(self.wording, self.language, fact, value)

    def was(self, fact: str, value: Value | None) -> str:
        """What another answer would take the place of, in words; nothing where there is none, or it says the same."""
        known = self.seen.case.answers.get(fact)
        if known is None or (
            value is not None and self.meaning(fact, value) == self.meaning(fact, known)
        ):
            return ""
        return self.here.word("was", what=self.meaning(fact, known))

    def suggests(self, track: str) -> str:
        """What would be suggested then."""
        name = self.wording.text(self.language, f"reasons.tracks.{track}.name")
        same = track == self.seen.view["assessment"]["suggested"]
        return self.here.word("then.same" if same else "then.other", track=name)

    def proposed(self, found: Proposed) -> tuple[str, tuple[tuple[str, str], ...]]:
        """What was read, in words, and what it may mean where that is unclear."""
        if found.ask is None:
            return (self.meaning(found.fact, found.value) if found.value else ""), ()
        options = tuple(
            (each.id, self.meaning(found.fact, each.value)) for each in found.ask.options
        )
        return f"{found.ask.text}: {self.asks(found.ask)}", options

    def asks(self, ask: Ask) -> str:
        """What is unclear, as a question; of an amount in foreign money, how much that is in ours."""
        kind = ask.kind if ask.options or ask.kind != "currency" else "in_ours"
        return self.here.word(f"ask.{kind}")

    def offer(self, proposal: Proposal) -> Offer:
        meaning, options = self.proposed(proposal.what)
        return Offer(
            id=proposal.id,
            fact=proposal.what.fact,
            name=self.name(proposal.what.fact),
            meaning=meaning,
            words=proposal.what.words,
            was=self.was(proposal.what.fact, proposal.what.value),
            by=self.here.word(f"authors.{proposal.author}"),
            options=options,
            is_clear=proposal.what.value is not None,
        )

    def message(self, message: Message) -> Spoken:
        at = self.local(message.at)
        name = message.by or self.here.word(f"authors.{message.author.value}")
        return Spoken(
            message.seq, message.author.value, name, message.text, f"{at:%H:%M}", at.isoformat()
        )

    def given(self, entry: Entry) -> str:
        """An answer in its history: what it was, by whom, resting on what, when."""
        what = (
            self.here.word("history.withdrawn")
            if entry.value is None
            else self.meaning(entry.fact, entry.value)
        )
        return self.here.word(
            "history.line",
            what=what,
            by=self._name_of(entry.by),
            source=self.here.word(f"source.{entry.source}"),
            when=f"{self.local(entry.at):%m/%d %H:%M}",
        )

    def deed(self, deed: Deed) -> str:
        detail = {**deed.detail}
        if "fact" in detail:
            detail["fact"] = self.name(detail["fact"])
        if "ending" in detail:
            detail["ending"] = self.here.word(f"endings.{detail['ending']}")
        if "language" in detail:
            detail["spoken"] = self.here.word(f"spoken.{detail.pop('language')}")
        if "phone" in detail:
            detail["phone"] = dialled(detail["phone"])
        what = deed.what.value
        if deed.what is Done.TOLD:
            what = "told_words" if "words" in detail else "told_fact"
        done = self.here.word(f"done.{what}", **detail)
        return f"{self.head(deed)} · {done}"

    def head(self, deed: Deed) -> str:
        return f"{self.local(deed.at):%m/%d %H:%M} · {self._name_of(deed.by)}"

    def _name_of(self, by: str) -> str:
        known = {each.value for each in Author}
        return self.here.word(f"authors.{by}") if by in known else self.seen.names.get(by, by)

    def local(self, moment: datetime) -> datetime:
        return self.here.counter.hours.local(moment)
