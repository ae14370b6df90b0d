"""A simulated caller: a whole firm with a truth and a manner of speaking, over the public API to the real product.

python -m tests.dialogues.simulator http://127.0.0.1:8080 --seed 17
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from precheck.adapters.programme_files import load
from precheck.rules.assess import assess
from precheck.rules.enquiry import deciding
from precheck.rules.facts import Quantity, Unknown
from precheck.rules.principles import Programme
from tests.dialogues.script import Caller
from tests.dialogues.simulation.firms import draw_firm
from tests.dialogues.simulation.manners import MANNERS, PLAIN, Manner
from tests.dialogues.simulation.person import LANGUAGES, Line, Person
from tests.dialogues.simulation.phrasebook import HANDS

PROGRAMME = Path(__file__).parents[2] / "programme"
LONGEST = 70


@dataclass(frozen=True)
class Fault:
    """Something that was not as it should be: what, after which words, at which question."""

    what: str
    said: str = ""
    asked: str | None = None

    def __str__(self) -> str:
        return (
            f"{self.what} – when {self.asked or 'nothing'} was asked: {self.said!r}"
            if self.said
            else self.what
        )


@dataclass
class Play:
    """A conversation as it went, and everything that was not as it should be."""

    seed: int
    language: str
    manner: str
    aim: str = ""
    turns: int = 0
    to_result: int | None = None
    suggested: str = ""
    facts_right: bool = False
    suggestion_right: bool = False
    misread: Mapping[str, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    @property
    def right(self) -> bool:
        """Whether it ended with the right facts and the right suggestion."""
        return self.facts_right and self.suggestion_right

    @property
    def heard(self) -> bool:
        """Whether it ended right without anything that the caller had to put right for the assistant."""
        return self.right and not self.misread


def today() -> date:
    """The day of the pre-check."""
    return datetime.now(ZoneInfo("Asia/Taipei")).date()


def manner_of(seed: int) -> tuple[str, Manner]:
    """Seeds go round the languages and the manners."""
    return LANGUAGES[seed % 2], MANNERS[seed // 2 % len(MANNERS)]


def hand_of(seed: int) -> str:
    """Every second round of languages and manners has the phrases of the other hand."""
    return HANDS[seed // (len(LANGUAGES) * len(MANNERS)) % len(HANDS)]


def play(base_url: str, seed: int, programme: Programme, *, plain: bool = False) -> Play:
    """One conversation. ``plain``: the same firm, answering exactly what is asked, one at a time."""
    language, manner = manner_of(seed)
    firm = draw_firm(Random(seed), today(), hand_of(seed))
    manner = PLAIN if plain else manner
    person = Person(firm, manner, language, Random(f"{seed} talks"), today())
    done = Play(seed, language, manner.name, firm.aim)
    caller = Caller(base_url, language)
    try:
        _talk(done, person, caller)
    finally:
        caller.close()
    done.misread = person.misread
    _judge(done, person, caller.last["case"], programme)
    return done


def _talk(done: Play, person: Person, caller: Caller) -> None:
    for _ in range(LONGEST):
        before = caller.last["case"]
        line = person.next_line(before, _choices(caller.last))
        if line is None:
            return
        answer = caller.send(choice=line.choice) if line.choice else caller.send(text=line.text)
        done.turns += 1
        case = answer["case"]
        person.hear(case)
        done.lines.append(_written(line, answer))
        known = {each.what for each in done.faults}
        done.faults += [
            Fault(what, line.text or line.choice, before["asked"])
            for what in _amiss(line, before, answer, person)
            if what not in known
        ]
        if case["stage"] == "result" and done.to_result is None:
            done.to_result = done.turns
    done.faults.append(Fault(f"no end after {LONGEST} turns"))


def _choices(answer: Mapping[str, Any]) -> dict[str, str]:
    spoken = answer["messages"]
    return {each["value"]: each["title"] for each in spoken[-1]["choices"]} if spoken else {}


def _written(line: Line, answer: Mapping[str, Any]) -> str:
    replies = " / ".join(message["text"].replace("\n", " ") for message in answer["messages"])
    return f"[{line.kind}] {line.text or '<' + line.choice + '>'}\n      -> {replies}"


def _amiss(
    line: Line, before: Mapping[str, Any], answer: Mapping[str, Any], person: Person
) -> Iterator[str]:
    case, texts = answer["case"], [message["text"] for message in answer["messages"]]
    if not texts:
        yield "silence"
    if len(set(texts)) < len(texts):
        yield "the same was said twice"
    if line.kind == "language" and case["language"] != person.language:
        yield f"the wish for {person.language} was not granted"
    if line.beside and line.kind not in ("hello", "corrected") and case["asked"] != before["asked"]:
        yield f"{before['asked']} was asked, then {case['asked']} without an answer"
    yield from person.record.differences(case["facts"])
    asked = case["asked"]
    if asked and asked == line.fact == before["asked"] and asked not in person.record.unclear:
        sense = person.record.said.get(asked)
        vague = sense is not None and isinstance(sense.value, Quantity) and not sense.value.exact
        if not vague:
            yield f"{asked} was asked again although it was answered"


def _judge(done: Play, person: Person, case: Mapping[str, Any], programme: Programme) -> None:
    """The end of it against the caller's own record, assessed by the rules."""
    answers = person.record.answers()
    done.facts_right = (
        not list(person.record.differences(case["facts"])) and not person.record.unclear
    )
    expected = assess(programme, answers, today()).suggested
    done.suggested = case["assessment"]["suggested"]
    done.suggestion_right = done.suggested == expected and done.to_result is not None
    if not done.suggestion_right:
        done.faults.append(Fault(f"{expected} was to be suggested, {done.suggested} was"))
    for fact in deciding(programme, answers, today()):
        value = answers.get(fact)
        if not isinstance(value, (Unknown, Quantity)):
            done.faults.append(Fault(f"{fact} could still decide, and was not asked"))


def programme() -> Programme:
    """The programme as it is."""
    return load(PROGRAMME).programme


def main() -> None:
    """Plays some seeds and prints what was said."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("address")
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--count", type=int, default=1)
    options.add_argument("--plain", action="store_true")
    options.add_argument("--quiet", action="store_true", help="print the faulty ones only")
    chosen = options.parse_args()
    rules = programme()
    for seed in range(chosen.seed, chosen.seed + chosen.count):
        done = play(chosen.address, seed, rules, plain=chosen.plain)
        print(
            f"{seed} {done.language} {done.manner} {done.aim}: {done.suggested} after {done.to_result}, right={done.right}"
        )
        if done.faults or not chosen.quiet:
            print(
                "\n".join(
                    f"   {line}" for line in [*done.lines, *(f"!! {each}" for each in done.faults)]
                ),
                flush=True,
            )


if __name__ == "__main__":
    main()
