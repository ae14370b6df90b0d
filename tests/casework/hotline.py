"""A hotline on the real store: colleagues, a person who chats, and what the tests ask of both."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from precheck.casework.accounts import Account, Role
from precheck.casework.assisting import Assisting, Line
from precheck.casework.calling_back import CallingBack
from precheck.casework.case import Case, Message
from precheck.casework.conversations import Conversations, Said
from precheck.casework.editing import Entry
from precheck.casework.entering import Entering
from precheck.casework.finding import Finding
from precheck.casework.handing import Handing
from precheck.casework.handover import Proposal, Source
from precheck.casework.overview import Overview
from precheck.casework.returning import Returning

COLLEAGUES = {"mei-hua": "林美華", "ta-wei": "陳大偉"}
PERSON = {"en": "I want to talk to a real person", "zh-TW": "我想找真人"}


WORDS = {
    "company_name": "範例精密",
    "registration_number": "04595257",
    "contact_name": "林小姐",
    "contact_email": "lin@example.com",
    "annual_revenue": "12億",
    "employees": "320人",
    "paid_in_capital": "5000萬",
    "core_technology": "微米級研磨",
    "planned_investment": "2億",
    "planned_jobs": "25人",
}
FORM = {
    **{fact: Entry(words=each) for fact, each in WORDS.items()},
    "consent": Entry(marked=("yes",)),
    "contact_phone": Entry(unknown=True),
    "support_needs": Entry(marked=("talent",)),
}


@dataclass
class Hotline:
    """The use cases of the hotline, and shorthand for what happens in the tests."""

    talks: Conversations
    staff: dict[str, Account] = field(default_factory=dict)

    def __post_init__(self) -> None:
        now = self.talks.clock.now()
        self.handing = Handing(self.talks)
        self.assisting = Assisting(self.talks)
        self.overview = Overview(self.talks)
        self.calling_back = CallingBack(self.talks)
        self.entering = Entering(self.talks)
        self.returning = Returning(self.talks.units, self.talks.references, self.talks.clock)
        self.finding = Finding(self.talks, self.returning)
        with self.talks.units() as unit:
            for name, shown in COLLEAGUES.items():
                self.staff[name] = Account(name, shown, Role.HOTLINE, "-", now)
                unit.accounts.add(self.staff[name])
            unit.commit()
        self.me, self.other = self.staff["mei-hua"], self.staff["ta-wei"]

    def chat(self, language: str = "zh-TW") -> str:
        """Somebody begins a talk."""
        return self.talks.open(language).id

    def asks_for_a_person(self, language: str = "zh-TW") -> str:
        """Somebody begins a talk and wants a person."""
        case_id = self.chat(language)
        self.say(case_id, PERSON[language], "ask_person")
        return case_id

    def taken(self, language: str = "zh-TW") -> str:
        """A chat that ``me`` has taken over."""
        case_id = self.asks_for_a_person(language)
        self.handing.take(self.me, case_id)
        return case_id

    def say(self, case_id: str, text: str, intent: str = "inform", **more: Any) -> tuple[str, ...]:
        """Something is said by the person, and read by Rasa; what the assistant replied."""
        received = self.talks.receive(case_id, Said(text, **more))
        parsed = {
            "text": text,
            "intent": {"name": intent, "confidence": 0.95},
            "metadata": {"message_id": received.seq},
        }
        return tuple(each.text for each in self.talks.take(case_id, parsed).messages)

    def press(self, case_id: str, choice: str) -> tuple[str, ...]:
        """A button is pressed."""
        received = self.talks.receive(case_id, Said(choice=choice))
        parsed = {"text": choice, "metadata": {"message_id": received.seq}}
        return tuple(each.text for each in self.talks.take(case_id, parsed).messages)

    def tell(
        self, case_id: str, words: str, fact: str | None = None, **more: Any
    ) -> tuple[str, ...]:
        """A colleague takes a line down."""
        line = Line(words, fact, **more)
        return self.assisting.tell(self.me, case_id, line, Source.CALLER, "zh-TW")

    def case(self, case_id: str) -> Case:
        """The case as it is stored."""
        with self.talks.units(writing=False) as unit:
            return unit.cases.get(case_id)

    def messages(self, case_id: str) -> tuple[Message, ...]:
        """Everything that was said."""
        with self.talks.units(writing=False) as unit:
            return unit.messages.list(case_id)

    def proposals(self, case_id: str) -> dict[str, Proposal]:
        """What is proposed, by fact."""
        with self.talks.units(writing=False) as unit:
            return {each.what.fact: each for each in unit.proposals.open(case_id)}

    def journal(self, case_id: str) -> list[tuple[str, str]]:
        """Who did what."""
        with self.talks.units(writing=False) as unit:
            return [(each.by, each.what.value) for each in unit.journal.of_case(case_id)]
