"""Use cases of finding a case: by its reference, its firm, a number, or words of the talk; by reference and code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from precheck.casework.accounts import Account
from precheck.casework.case import Author, Case
from precheck.casework.conversations import Conversations
from precheck.casework.handing import may_see
from precheck.casework.handover import Done
from precheck.casework.ports import UnitOfWork
from precheck.casework.returning import Returning
from precheck.rules.facts import Text

MOST = 30
_SHOWN = 40  # characters on each side of what was found


@dataclass(frozen=True)
class Found:
    """A case that was found, and where: a fact's id, ``message``, ``reference`` or ``phone``, with the words around it.

    Of a case that is the person's own talk only its reference is told.
    """

    case: Case
    company: str
    where: str
    excerpt: str
    is_open: bool


@dataclass(frozen=True)
class Finding:
    """Looks for cases. Everything here blocks."""

    conversations: Conversations
    returning: Returning

    def find(self, words: str) -> tuple[Found, ...]:
        """The cases that these words lead to, the latest first."""
        with self.conversations.units(writing=False) as unit:
            ids = dict.fromkeys((*self._by_reference(unit, words), *unit.traces.find(words, MOST)))
            found = (self._found(unit, unit.cases.get(each), words) for each in ids)
            return tuple(each for each in found if each is not None)

    def admit(self, me: Account, reference: str, code: str) -> str:
        """The case of a reference and its code, as a caller says them. Raises ``NotAdmitted`` or ``TooManyTries``."""
        case_id = self.returning.recognise(reference, code)
        now = self.conversations.clock.now()
        with self.conversations.units() as unit:
            unit.cases.hold(case_id)
            unit.journal.add(case_id, me.name, Done.ADMITTED, now)
            unit.commit()
        return case_id

    def _by_reference(self, unit: UnitOfWork, words: str) -> Iterator[str]:
        reference = self.returning.references.read(words)
        if reference is None:
            return
        case = unit.cases.by_reference(reference)
        way = unit.ways_back.by_reference(reference)
        if case is not None:
            yield case.id
        if way is not None:
            yield way.case_id

    def _found(self, unit: UnitOfWork, case: Case, words: str) -> Found | None:
        company = case.answers.get("company_name")
        name = company.value if isinstance(company, Text) else ""
        if not may_see(unit, case):
            return Found(case, "", "reference", "", is_open=False)
        for where, text in _texts(unit, case):
            excerpt = _excerpt(text, words)
            if excerpt is not None:
                return Found(case, name, where, excerpt, is_open=True)
        return None


def _texts(unit: UnitOfWork, case: Case) -> Iterator[tuple[str, str]]:
    """Everything in a case that it is found by, with where it stands."""
    for reference in (case.application and case.application.reference, case.reference):
        if reference:
            yield "reference", reference
    for fact, value in case.answers.items():
        if isinstance(value, Text):
            yield fact, value.value
    for call in unit.call_backs.of_case(case.id):
        yield "contact_phone", call.phone
    for message in unit.messages.list(case.id):
        if message.author is not Author.ASSISTANT:
            yield "message", message.text
    for entry in unit.answers.history(case.id):
        if isinstance(entry.value, Text):
            yield entry.fact, entry.value.stated


def _excerpt(text: str, words: str) -> str | None:
    """The words in their surroundings; ``None`` where they are not there."""
    wanted = [each for each in words.casefold().split() if each]
    folded = text.casefold()
    places = [folded.find(each) for each in wanted]
    if min(places, default=-1) < 0:
        figures = "".join(each for each in words if each.isdigit())
        plain = "".join(each for each in text if each.isdigit())
        if len(figures) < 6 or figures.lstrip("0") not in plain:
            return None
        return text[: 2 * _SHOWN]
    start = max(0, min(places) - _SHOWN)
    return text[start : start + 2 * _SHOWN].strip()
