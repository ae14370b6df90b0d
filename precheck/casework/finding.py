"""Use cases of finding a case: by its reference, its firm, a number, or words of the talk; by reference and code."""

from __future__ import annotations

import re
import unicodedata
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
_NUMBER = 6  # figures that a number must have to be looked for however it is grouped
_BETWEEN = re.compile(r"[\s,，、;；。:：!！?？「」『』“”\"()（）]+")


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
            called = tuple(self._by_reference(unit, words))
            ids = dict.fromkeys((*called, *unit.traces.find(words, 4 * MOST)))
            found = (self._found(unit, each, words, is_called=each in called) for each in ids)
            return tuple(each for each in found if each is not None)[:MOST]

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

    def _found(
        self, unit: UnitOfWork, case_id: str, words: str, *, is_called: bool
    ) -> Found | None:
        case = unit.cases.get(case_id)
        company = case.answers.get("company_name")
        name = company.value if isinstance(company, Text) else ""
        if not may_see(unit, case):
            return Found(case, "", "reference", "", is_open=False) if is_called else None
        if is_called:
            filed = case.application.reference if case.application else case.reference
            return Found(case, name, "reference", filed or "", is_open=True)
        hits = [_hit(where, text, words) for where, text in _texts(unit, case)]
        if frozenset[str]().union(*(each.words for each in hits)) != frozenset(_wanted(words)):
            return None
        best = max(hits, key=lambda each: len(each.words))
        return Found(case, name, best.where, best.excerpt, is_open=True)


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


@dataclass(frozen=True)
class _Hit:
    """Which of the words stand in one text, and their surroundings there."""

    where: str
    words: frozenset[str]
    excerpt: str


def _hit(where: str, text: str, words: str) -> _Hit:
    plain = unicodedata.normalize("NFKC", text)
    places = {each: _place(plain, each) for each in _wanted(words)}
    found = {each: place for each, place in places.items() if place >= 0}
    start = max(0, min(found.values(), default=0) - _SHOWN)
    return _Hit(where, frozenset(found), plain[start : start + 2 * _SHOWN].strip())


def _wanted(words: str) -> list[str]:
    """The words one by one; a number that is grouped by blanks is one."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    if len(_figures(plain)) >= _NUMBER and not any(each.isalpha() for each in plain):
        return [plain]
    return [each for each in _BETWEEN.split(plain) if each]


def _place(text: str, word: str) -> int:
    """Where a word stands in a text; a number does wherever its figures do. Less than 0 where it does not."""
    place = text.casefold().find(word)
    figures = _figures(word)
    if place < 0 and len(figures) >= _NUMBER and figures in _figures(text):
        return 0
    return place


def _figures(text: str) -> str:
    """All figures of a text, as they would be dialled at home."""
    return re.sub(r"\D", "", re.sub(r"\+886[ ().-]*0?", "0", text))
