"""The caller: decides what to say next from what the assistant shows, and keeps a record of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any

from precheck.rules.facts import Unknown
from tests.dialogues.simulation.composing import adorned, several, taken_back
from tests.dialogues.simulation.figures import Figure
from tests.dialogues.simulation.firms import CHOICES, FACTS, Firm
from tests.dialogues.simulation.manners import Manner
from tests.dialogues.simulation.phrasebook import phrasebook
from tests.dialogues.simulation.record import Record
from tests.dialogues.simulation.senses import Sense
from tests.dialogues.simulation.speaking import KINDS, PLAINLY, Speaker, Told, exactly

LANGUAGES = ("en", "zh-TW")
_MENDABLE = frozenset({*KINDS, *CHOICES}) - {"paid_in_capital"}
_MOST = 3  # digressions of one kind in a talk, so that it ends
_PATIENCE = 2  # times that the same is put right before one gives up
_LATER = (1, 1, 2, 3, 4)  # turns after which a mistake is put right


@dataclass(frozen=True)
class Line:
    """What is said or pressed; ``beside``: the pending question should stay as it is."""

    kind: str
    text: str = ""
    choice: str = ""
    fact: str | None = None
    beside: bool = False


@dataclass
class Person:
    """Somebody from the firm, with a manner of speaking and a memory of what was said.

    ``misread``: the facts that were shown otherwise than they were said, and how often each was put right for it.
    """

    firm: Firm
    manner: Manner
    language: str
    random: Random
    today: date
    record: Record = field(default_factory=Record)
    misread: dict[str, int] = field(default_factory=dict)
    _wrong: dict[str, int] = field(default_factory=dict)  # to be put right, and from which turn on
    _skipped: list[str] = field(default_factory=list)
    _unclear: tuple[str, Figure] | None = None
    _turn: int = 0
    _last: Line = Line("")
    _spent: dict[str, int] = field(default_factory=dict)

    def next_line(self, case: Mapping[str, Any], choices: Mapping[str, str]) -> Line | None:
        """The next thing to say, or nothing more to say. ``choices`` are the buttons, value to title."""
        self._turn += 1
        line = self._next(case["asked"], choices)
        self._last = line or self._last
        return line

    def hear(self, case: Mapping[str, Any]) -> None:
        """Reads the echo: what was fairly heard but is not so, and what was misread, will be put right."""
        for fact in self.record.overhear(case["facts"]):
            shown = case["facts"][fact]
            truth = self.firm.choices.get(fact, self.firm.figures.get(fact))
            if truth != shown.get("value", shown.get("low")):
                self._wrong[fact] = self._turn + 1
        for fact in self.record.misread(case["facts"]):
            times = self.misread.setdefault(fact, 0)
            if fact not in self._wrong and times < _PATIENCE and self._known(fact):
                self.misread[fact] = times + 1
                self._wrong[fact] = self._turn + 1

    def _next(self, asked: str | None, choices: Mapping[str, str]) -> Line | None:
        if self._turn == 1:
            return self._opening(asked)
        if any(value.startswith("option:") for value in choices):
            return self._clarify(asked, choices)
        if any(value.startswith("revisit:") for value in choices):
            return self._put_right([value.removeprefix("revisit:") for value in choices])
        line = self._correction(asked) or self._interruption(asked)
        return line or (self._answer(asked, choices) if asked else self._afterthought())

    def _opening(self, asked: str | None) -> Line:
        if self._may(self.manner.volunteers):
            return self._several(None, self._says("greetings"), self.random.randint(2, 4))
        straight = self.manner.name in ("plain", "terse") or self._may(0.5)
        if asked and straight:
            return self._answer(asked, {})
        return Line("hello", self._says("hello"), beside=True)

    def _clarify(self, asked: str | None, choices: Mapping[str, str]) -> Line:
        """An answer to what the assistant asks back; as clearly as can be if it need not have asked."""
        if self._unclear is None or self._unclear[0] != asked:
            return self._plainly(asked or "annual_revenue", "clarified")
        (fact, figure), self._unclear = self._unclear, None
        self.record.note({fact: figure.sense}, {})
        wanted = f"option:{figure.means}"
        if wanted in choices and self._may(0.3):
            return Line("pressed", choice=wanted, fact=fact)
        return Line(
            "clarified", self._says("replies", str(figure.asks), str(figure.means)), fact=fact
        )

    def _put_right(self, offered: list[str]) -> Line:
        """One of the answers that are offered for correction, the wrong one if there is one."""
        facts = [fact for fact in offered if fact in FACTS]
        fact = next((fact for fact in facts if fact in self._wrong), facts[0])
        return self._by_name(fact, asked=None)

    def _correction(self, asked: str | None) -> Line | None:
        due = [fact for fact, turn in self._wrong.items() if turn <= self._turn or asked is None]
        if not due:
            return None
        fact = due[0]
        just_said = self._last.fact == fact and self._last.kind == "answered"
        if just_said and fact in KINDS and self._may(0.6):
            told = self._speaker().tell(fact, "again", PLAINLY)
            self._take(told, fact)
            return Line("corrected", self._says("markers") + told.text, fact=fact, beside=True)
        return self._by_name(fact, asked)

    def _by_name(self, fact: str, asked: str | None) -> Line:
        told = self._speaker().tell(fact, "corrected" if fact in KINDS else "told", PLAINLY)
        self._take(told, fact)
        text = self._says("named_markers") + told.text
        return Line("corrected", text, fact=fact, beside=fact != asked)

    def _interruption(self, asked: str | None) -> Line | None:
        if self._last.beside or asked is None:
            return None
        if self._may(self.manner.digresses, "faq"):
            return Line("faq", self._says("faq"), beside=True)
        if self._may(self.manner.wonders, "wonders"):
            kind = self.random.choice(("why", "meaning", "repeat", "progress", "show_answers"))
            return Line(kind, self._says(kind), beside=True)
        if self._spent.get("switch", 0) < self.manner.switches and self._may(0.12, "switch"):
            self.language = next(each for each in LANGUAGES if each != self.language)
            return Line("language", self._says("language_wish"), beside=True)
        return None

    def _answer(self, asked: str, choices: Mapping[str, str]) -> Line:
        before = self.record.said.get(asked)
        if (
            before is not None
            and asked not in self.record.unclear
            and not isinstance(before.value, Unknown)
        ):
            return self._more_exactly(asked, before)
        if not self._known(asked):
            return self._leave(asked)
        if asked not in self._skipped and self._may(self.manner.skips, "skip"):
            self._skipped.append(asked)
            self.record.note({asked: Sense(Unknown())}, {})
            return Line("skipped", self._says("skip"), fact=asked)
        if (
            asked in CHOICES
            and self._may(self.manner.buttons)
            and self.firm.choices[asked] in choices
        ):
            self.record.chosen(asked, self.firm.choices[asked])
            return Line("pressed", choice=self.firm.choices[asked], fact=asked)
        if self._may(self.manner.volunteers, "volunteers"):
            return self._several(asked, "", self.random.randint(1, 2))
        return self._one(asked)

    def _more_exactly(self, asked: str, before: Sense) -> Line:
        if not before.settled and self._may(self.manner.unsure_of_exact):
            return Line("not exactly", self._says("not_exactly"), fact=asked)
        return self._plainly(asked, "more exactly")

    def _plainly(self, fact: str, kind: str) -> Line:
        if not self._known(fact):
            return self._leave(fact)
        told = self._speaker().tell(fact, "asked", exactly(fact))
        self._take(told, fact)
        return Line(kind, told.text, fact=fact)

    def _leave(self, asked: str) -> Line:
        self.record.note({asked: Sense(Unknown())}, {})
        return Line(
            "left open", self._says("rather_not" if self._may(0.15) else "dont_know"), fact=asked
        )

    def _one(self, asked: str) -> Line:
        speaker = self._speaker()
        if asked not in _MENDABLE or not self._may(self.manner.errs):
            told = speaker.tell(asked, "asked")
            self._take(told, asked)
            return Line("answered", adorned(speaker, told.text), fact=asked)
        if asked in KINDS and self._may(0.25):
            told = taken_back(speaker, asked)
            self._take(told, asked)
            return Line("answered", told.text, fact=asked)
        told = speaker.mistaken(asked).tell(asked, "asked", PLAINLY)
        self._take(told, asked)
        self._wrong[asked] = self._turn + self.random.choice(_LATER)
        return Line("answered", told.text, fact=asked)

    def _several(self, asked: str | None, lead: str, count: int) -> Line:
        untold = self._untold(asked)
        facts = [*([asked] if asked else []), *self.random.sample(untold, min(count, len(untold)))]
        told = several(self._speaker(), facts, asked)
        self._take(told, asked)
        return Line("told several" if len(facts) > 1 else "answered", lead + told.text, fact=asked)

    def _afterthought(self) -> Line | None:
        """At a result: what was skipped comes back, or something is added; then there is no more to say."""
        untold = self._untold(None)
        if self._skipped:
            fact = self._skipped[0]
        elif untold and self.manner.volunteers and self._may(0.4, "afterthought"):
            fact = self.random.choice(untold)
        else:
            return None
        told = self._speaker().tell(fact, "told", PLAINLY)
        self._take(told, fact)
        return Line("came back", self._says("by_the_way") + told.text, fact=fact)

    def _take(self, told: Told, fact: str | None) -> None:
        """Keeps in mind what is about to be said."""
        tells = dict(told.tells)
        if told.unclear is not None and fact is not None:
            self.record.hold(fact)
            self._unclear = (fact, told.unclear)
            del tells[fact]
        self.record.note(tells, told.may)
        self._skipped = [each for each in self._skipped if each not in told.tells]
        self._wrong = {each: turn for each, turn in self._wrong.items() if each not in told.tells}

    def _untold(self, asked: str | None) -> list[str]:
        brandless = self.firm.choices["own_brand"] == "none"
        beside_the_point = {asked, "own_brand_abroad" if brandless else None}
        return [
            fact
            for fact in FACTS
            if fact not in beside_the_point and fact not in self.record.said and self._known(fact)
        ]

    def _known(self, fact: str) -> bool:
        empty = fact == "export_markets" and not self.firm.markets
        return fact not in self.firm.unknown and not empty

    def _speaker(self) -> Speaker:
        book = phrasebook(self.language, self.firm.hand)
        return Speaker(self.firm, self.manner, book, self.random, self.today)

    def _says(self, *keys: str) -> str:
        return self._speaker().says(*keys)

    def _may(self, chance: float, kind: str | None = None) -> bool:
        """Whether something is done, by chance; a kind of thing is not done too often."""
        if self.random.random() >= chance or (kind and self._spent.get(kind, 0) >= _MOST):
            return False
        if kind:
            self._spent[kind] = self._spent.get(kind, 0) + 1
        return True
