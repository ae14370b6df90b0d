"""The caller: decides what to say next from what the assistant shows, and keeps a record of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any

from precheck.rules.facts import Unknown
from tests.dialogues.simulation.figures import Figure
from tests.dialogues.simulation.firms import CHOICES, FACTS, Firm
from tests.dialogues.simulation.manners import Manner
from tests.dialogues.simulation.phrasebook import phrasebook
from tests.dialogues.simulation.record import Record
from tests.dialogues.simulation.senses import Sense
from tests.dialogues.simulation.speaking import KINDS, PLAINLY, Speaker, Told

LANGUAGES = ("en", "zh-TW")
_EXACTLY = frozenset({"exact", "monthly_date"})
_MENDABLE = frozenset({*KINDS, *CHOICES}) - {"paid_in_capital"}
_MOST = 3  # digressions of one kind in a talk, so that it ends


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
    """Somebody from the firm, with a manner of speaking and a memory of what was said."""

    firm: Firm
    manner: Manner
    language: str
    random: Random
    today: date
    record: Record = field(default_factory=Record)
    wrong: dict[str, int] = field(
        default_factory=dict
    )  # facts to be put right, and from which turn on
    skipped: list[str] = field(default_factory=list)
    pending: tuple[str, Figure] | None = None
    turn: int = 0
    last: Line = Line("")
    spent: dict[str, int] = field(default_factory=dict)

    def next_line(self, case: Mapping[str, Any], choices: Mapping[str, str]) -> Line | None:
        """The next thing to say, or nothing more to say. ``choices`` are the buttons, value to title."""
        self.turn += 1
        line = self._next(case["asked"], choices)
        if line is not None:
            self.last = line
        return line

    def hear(self, case: Mapping[str, Any]) -> None:
        """Reads the echo: what was fairly heard in the words but is not so will be put right."""
        for fact in self.record.overhear(case["facts"]):
            if self.firm.choices[fact] != case["facts"][fact]["value"]:
                self.wrong[fact] = self.turn + 1

    def _next(self, asked: str | None, choices: Mapping[str, str]) -> Line | None:
        if self.turn == 1:
            return self._opening(asked)
        if any(value.startswith("option:") for value in choices):
            return self._clarify(asked, choices)
        if any(value.startswith("revisit:") for value in choices):
            return self._put_right(choices)
        line = self._correction(asked) or self._interruption(asked)
        if line is not None:
            return line
        return self._answer(asked, choices) if asked else self._afterthought()

    def _speaker(self) -> Speaker:
        return Speaker(self.firm, self.manner, phrasebook(self.language), self.random, self.today)

    def _says(self, *keys: str, **gaps: str) -> str:
        return phrasebook(self.language).line(self.random, *keys, **gaps)

    def _may(self, chance: float, kind: str | None = None) -> bool:
        if self.random.random() >= chance or (kind and self.spent.get(kind, 0) >= _MOST):
            return False
        if kind:
            self.spent[kind] = self.spent.get(kind, 0) + 1
        return True

    def _known(self, fact: str) -> bool:
        empty = fact == "export_markets" and not self.firm.markets
        return fact not in self.firm.unknown and not empty

    def _opening(self, asked: str | None) -> Line:
        if self._may(self.manner.volunteers):
            return self._tell_several(None, self._says("greetings"), self.random.randint(2, 4))
        if self.manner.name in ("plain", "terse") or self._may(0.5):
            return (
                self._answer(asked, {})
                if asked
                else Line("hello", self._says("hello"), beside=True)
            )
        return Line("hello", self._says("hello"), beside=True)

    def _take(self, told: Told, fact: str) -> None:
        if told.unclear is not None:
            self.record.hold(fact)
            self.pending = (fact, told.unclear)
            rest = {name: sense for name, sense in told.tells.items() if name != fact}
            self.record.note(rest, told.may)
        else:
            self.record.note(told.tells, told.may)
        self.skipped = [each for each in self.skipped if each not in told.tells]

    def _clarify(self, asked: str | None, choices: Mapping[str, str]) -> Line:
        options = [value for value in choices if value.startswith("option:")]
        if self.pending is None or self.pending[0] != asked:
            return self._plainly(asked or "annual_revenue", "clarified")
        fact, figure = self.pending
        self.pending = None
        self.record.note({fact: figure.sense}, {})
        wanted = f"option:{figure.means}"
        if wanted in options and self._may(0.3):
            return Line("pressed", choice=wanted, fact=fact)
        return Line(
            "clarified", self._says("replies", str(figure.asks), str(figure.means)), fact=fact
        )

    def _put_right(self, choices: Mapping[str, str]) -> Line:
        facts = [
            value.removeprefix("revisit:") for value in choices if value.startswith("revisit:")
        ]
        wrong = [fact for fact in facts if fact in self.wrong]
        fact = wrong[0] if wrong else facts[0]
        self.wrong.pop(fact, None)
        told = self._speaker().tell(fact, "corrected", PLAINLY)
        self._take(told, fact)
        return Line("corrected", self._says("named_markers") + told.text, fact=fact)

    def _plainly(self, fact: str, kind: str) -> Line:
        """As clearly as can be."""
        if not self._known(fact):
            return self._leave(fact)
        styles = PLAINLY if fact != "years_in_business" else frozenset({"monthly"})
        told = self._speaker().tell(fact, "asked", styles)
        self.wrong.pop(fact, None)
        self._take(told, fact)
        return Line(kind, told.text, fact=fact)

    def _correction(self, asked: str | None) -> Line | None:
        due = [fact for fact, turn in self.wrong.items() if turn <= self.turn or asked is None]
        if not due:
            return None
        fact = due[0]
        del self.wrong[fact]
        unnamed = self.last.fact == fact and fact in KINDS and self.last.kind == "answered"
        if unnamed and self._may(0.6):
            told = self._speaker().tell(fact, "again", PLAINLY)
            text = self._says("markers") + told.text
        else:
            told = self._speaker().tell(fact, "corrected" if fact in KINDS else "told", PLAINLY)
            text = self._says("named_markers") + told.text
        self._take(told, fact)
        return Line("corrected", text, fact=fact, beside=fact != asked)

    def _interruption(self, asked: str | None) -> Line | None:
        if self.last.beside or asked is None:
            return None
        if self._may(self.manner.digresses, "faq"):
            return Line("faq", self._says("faq"), beside=True)
        if self._may(self.manner.wonders, "wonders"):
            kind = self.random.choice(("why", "meaning", "repeat", "progress", "show_answers"))
            return Line(kind, self._says(kind), beside=True)
        if self.spent.get("switch", 0) < self.manner.switches and self._may(0.12):
            self.spent["switch"] = self.spent.get("switch", 0) + 1
            self.language = next(each for each in LANGUAGES if each != self.language)
            return Line("language", self._says("language_wish"), beside=True)
        return None

    def _answer(self, asked: str, choices: Mapping[str, str]) -> Line:
        before = self.record.said.get(asked)
        if (
            before is not None
            and not isinstance(before.value, Unknown)
            and asked not in self.record.unclear
        ):
            return self._more_exactly(asked, before)
        if not self._known(asked):
            return self._leave(asked)
        if asked not in self.skipped and self._may(self.manner.skips, "skip"):
            self.skipped.append(asked)
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
            return self._tell_several(asked, "", self.random.randint(1, 2))
        return self._one_answer(asked)

    def _more_exactly(self, asked: str, before: Sense) -> Line:
        if not before.settled and self._may(self.manner.unsure_of_exact):
            return Line("not exactly", self._says("not_exactly"), fact=asked)
        return self._plainly(asked, "more exactly")

    def _leave(self, asked: str) -> Line:
        self.record.note({asked: Sense(Unknown())}, {})
        return Line(
            "left open", self._says("rather_not" if self._may(0.15) else "dont_know"), fact=asked
        )

    def _one_answer(self, asked: str) -> Line:
        speaker = self._speaker()
        if asked in _MENDABLE and self._may(self.manner.errs):
            return self._err(asked, speaker)
        told = speaker.tell(asked, "asked")
        self._take(told, asked)
        return Line("answered", self._adorned(told.text), fact=asked)

    def _err(self, asked: str, speaker: Speaker) -> Line:
        told = speaker.mistaken(asked).tell(asked, "asked", PLAINLY)
        if asked in KINDS and self._may(0.25):
            right = speaker.tell(asked, "again", PLAINLY)
            self._take(right, asked)
            return Line("answered", f"{told.text}, {self._says('markers')}{right.text}", fact=asked)
        self._take(told, asked)
        self.wrong[asked] = self.turn + self.random.choice((1, 1, 2, 3, 4))
        return Line("answered", told.text, fact=asked)

    def _adorned(self, text: str) -> str:
        if not self._may(self.manner.adorns):
            return text
        if self._may(0.5):
            return self._says("openers") + text
        return text.rstrip(".") + self._says("closers")

    def _untold(self, asked: str | None) -> list[str]:
        return [
            fact
            for fact in FACTS
            if fact != asked and fact not in self.record.said and self._known(fact)
        ]

    def _tell_several(self, asked: str | None, lead: str, count: int) -> Line:
        """The answer and more beside it, or simply more."""
        speaker = self._speaker()
        facts = [asked] if asked else []
        facts += self.random.sample(self._untold(asked), min(count, len(self._untold(asked))))
        if self.firm.choices["own_brand"] == "none":
            facts = [fact for fact in facts if fact != "own_brand_abroad" or fact == asked]
        parts = [
            speaker.tell(fact, "asked" if fact == asked else "told", _vocal(self.manner))
            for fact in facts
        ]
        for fact, part in zip(facts, parts, strict=True):
            self._take(part, fact)
        said = [part.text.rstrip(".。") for part in parts]
        text = self._comma(said).join([said[0], *(self._joined(each) for each in said[1:])])
        return Line("told several" if len(facts) > 1 else "answered", lead + text, fact=asked)

    def _comma(self, said: list[str]) -> str:
        """What stands between several things told."""
        if self.language == "en":
            return self.random.choice((", ", ". ", "; "))
        lists = "，" not in "".join(said)
        return self.random.choice(("，", "。", "、", " ") if lists else ("。", "；"))

    def _joined(self, text: str) -> str:
        return (self._says("by_the_way") if self._may(0.3) else "") + text

    def _afterthought(self) -> Line | None:
        """At a result: what was skipped comes back, or something is added; then there is no more to say."""
        if self.skipped:
            fact = self.skipped.pop(0)
            told = self._speaker().tell(fact, "told", PLAINLY)
            self._take(told, fact)
            return Line("came back", self._says("by_the_way") + told.text, fact=fact)
        if self.manner.volunteers and self._may(0.4, "afterthought"):
            untold = self._untold(None)
            if untold:
                fact = self.random.choice(untold)
                told = self._speaker().tell(fact, "told")
                self._take(told, fact)
                return Line("added", self._says("by_the_way") + told.text, fact=fact)
        return None


def _vocal(manner: Manner) -> frozenset[str]:
    """Styles fit for several facts at once."""
    return frozenset(manner.styles) - {"open", "monthly", "loosely", "at", "part"}
