"""Use cases of calling back: a number is left for later, and called."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from precheck.casework.accounts import Account
from precheck.casework.conversations import Conversations
from precheck.casework.editing import NotTaken
from precheck.casework.handing import may_see
from precheck.casework.handover import Done, NotOpen

FARTHEST = timedelta(days=366)  # from now, for which a call is promised
LATE = timedelta(hours=1)  # a time that was right when the page was opened


@dataclass(frozen=True)
class CallingBack:
    """Keeps who is to be called, and from when on. Everything here blocks."""

    conversations: Conversations

    def promise(
        self,
        me: Account,
        case_id: str,
        phone: str,
        words: str,
        due: datetime | None,
        language: str,
    ) -> None:
        """A colleague promises a call; at once, where no time is given.

        Raises ``NotTaken`` for what is no number, past, or too far off, in the ``language`` of the colleague;
        ``NotOpen`` where it is a person's own talk.
        """
        now = self.conversations.clock.now()
        text = self.conversations.guide.wording.text
        checked = self.conversations.checks.check("contact_phone", phone)
        with self.conversations.units() as unit:
            unit.cases.hold(case_id)
            case = unit.cases.get(case_id)
            if not may_see(unit, case):
                raise NotOpen
            if checked.value is None:
                key = f"application.errors.contact_phone.{checked.fault}"
                raise NotTaken(text(language, key, value=phone))
            due = due or now
            if due > now + FARTHEST:
                raise NotTaken(text(language, "desk.too_far"))
            if due < now - LATE:
                raise NotTaken(text(language, "desk.past"))
            unit.call_backs.add(case_id, checked.value, words, max(due, now), me.name, now)
            unit.traces.leave(case_id, checked.value)
            unit.journal.add(case_id, me.name, Done.CALL_BACK, now, phone=checked.value)
            unit.cases.save(replace(case, updated_at=now))
            unit.commit()

    def called(self, me: Account, number: int) -> str | None:
        """Somebody was called; the case, or ``None`` where a colleague was first."""
        now = self.conversations.clock.now()
        with self.conversations.units() as unit:
            case_id = unit.call_backs.done(number, me.name, now)
            if case_id is not None:
                unit.journal.add(case_id, me.name, Done.CALLED_BACK, now)
                unit.commit()
        return case_id
