"""A turn of the talk: what the message meant, what is recorded, what is said, what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from precheck.casework import applying
from precheck.casework.acts import (
    Act,
    Assent,
    CallMe,
    Leave,
    Miscorrection,
    Nothing,
    Perhaps,
    Remark,
    Restore,
    Revisit,
    Tell,
    Topic,
    Unclear,
    Wish,
)
from precheck.casework.answering import ask_back, check_consistency, leave, restore, tell
from precheck.casework.case import Case, Draft, Recorded, Stage
from precheck.casework.enquiring import go_on
from precheck.casework.hearing import Heard
from precheck.casework.interpret import interpret
from precheck.casework.language import language_of_reply
from precheck.casework.meant import offered
from precheck.casework.pending import lasts_a_turn, which
from precheck.casework.talk import Desk, Talk
from precheck.casework.waiting import promise
from precheck.casework.wishes import grant, revisit, start_over
from precheck.rules.facts import Choice, Items, Quantity, Text

_LATEST = 6  # answers offered when a correction does not say which
_TOLD = (Quantity, Choice, Text, Items)


@dataclass(frozen=True)
class Outcome:
    """What a turn leaves: the case as it is now, the answers recorded, the replies, and whom to call back."""

    case: Case
    recorded: tuple[Recorded, ...]
    replies: tuple[Draft, ...]
    call_back: tuple[str, str] | None = None


def take_turn(case: Case, heard: Heard, desk: Desk, seq: int | None = None) -> Outcome:
    """One message of the enterprise, taken to its end. Pure: the same in gives the same out."""
    case, language = language_of_reply(case, heard.text)
    talk = Talk(case, desk, language, seq)
    _begin(talk)
    return act_on(talk, interpret(talk.case, heard, desk.guide, desk.today))


def act_on(talk: Talk, acts: Sequence[Act]) -> Outcome:
    """What was done with a message, or on the page beside the talk, taken to its end."""
    _begin(talk)
    before = talk.case.memory.pending
    for act in acts:
        perform(talk, act)
    if lasts_a_turn(before) and talk.case.memory.pending is before:
        talk.remember(pending=None)
    _keep_latest(talk)
    check_consistency(talk)
    go_on(talk)
    return Outcome(talk.case, tuple(talk.recorded), tuple(talk.replies), talk.call_back)


def _begin(talk: Talk) -> None:
    if talk.case.stage is Stage.WELCOME:
        talk.change(stage=Stage.ASKING)


def perform(talk: Talk, act: Act) -> None:
    """Do one thing that the person did with the message."""
    if isinstance(act, Tell):
        tell(talk, act)
    elif isinstance(act, Unclear):
        ask_back(talk, act)
    elif isinstance(act, Leave):
        leave(talk, act)
    elif isinstance(act, Topic):
        talk.remember(misreads=0)
        talk.add(f"faq.{act.id}.answer")
    elif isinstance(act, Wish):
        grant(talk, act)
    elif isinstance(act, Remark):
        _remark(talk, act)
    elif isinstance(act, Assent):
        _assent(talk, act)
    elif isinstance(act, Revisit):
        revisit(talk, act.fact)
    elif isinstance(act, Miscorrection):
        _miscorrection(talk)
    elif isinstance(act, Restore):
        restore(talk, act)
    elif isinstance(act, Perhaps):
        _perhaps(talk, act)
    elif isinstance(act, CallMe):
        promise(talk, act)
    else:
        _nothing(talk)


def _keep_latest(talk: Talk) -> None:
    told = [each.fact for each in talk.recorded if isinstance(each.value, _TOLD)]
    talk.remember(latest=tuple(dict.fromkeys(told)))


def _remark(talk: Talk, act: Remark) -> None:
    talk.add(f"conversation.remarks.{act.id}")
    if act.id == "out_of_scope" and talk.case.asked is not None:
        talk.remember(misreads=talk.case.memory.misreads + 1)


def _assent(talk: Talk, act: Assent) -> None:
    confirming = talk.pending("confirm")
    if talk.pending("ask") is not None and not act.yes:
        talk.remember(pending=None)  # not as it was understood: the question itself is put again
    elif talk.pending("meant") is not None:
        talk.remember(pending=None)
        talk.add("conversation.all_right")
    elif confirming is not None:
        talk.remember(pending=None)
        _confirmed(talk, confirming["of"], act.yes)
    elif talk.case.stage is Stage.RESULT and act.yes:
        applying.begin(talk)
    elif talk.case.stage is Stage.WITH_STAFF and act.yes:
        talk.add("conversation.still_handed_over")
    elif talk.recorded:
        return  # the yes led up to what was told
    elif talk.case.asked is not None and not act.yes:
        perform(talk, Nothing())
    else:
        talk.add("conversation.all_right")


def _confirmed(talk: Talk, of: str, yes: bool) -> None:
    if of == "submit":
        applying.submit(talk) if yes else applying.change_which(talk)
    elif not yes:
        talk.add(f"conversation.unconfirmed.{of}")
    elif of == "start_over":
        start_over(talk)
    else:
        grant(talk, Wish(of))


def _miscorrection(talk: Talk) -> None:
    """The old answers stand; which one is meant? What was told alone in the last answer is."""
    latest = tuple(fact for fact in talk.case.memory.latest if fact in talk.case.answers)
    told = latest or tuple(reversed(talk.case.memory.told))[:_LATEST]
    if not told or talk.case.stage is Stage.WITH_STAFF:
        _nothing(talk)
    elif talk.pending("ask") is not None:
        talk.remember(pending=None)  # not as it was understood: the question itself is put again
    elif len(latest) == 1:
        revisit(talk, latest[0])
    else:
        talk.remember(pending=which("conversation.correct_which", told))


def _perhaps(talk: Talk, act: Perhaps) -> None:
    """Offer what may have been meant; an open question counts it as a reading that failed."""
    if talk.case.memory.pending is not None and talk.pending("meant") is None:
        _nothing(talk)
        return
    talk.remember(pending=offered(act), misreads=talk.case.memory.misreads + 1)


def _nothing(talk: Talk) -> None:
    if talk.case.stage is Stage.WITH_STAFF:
        talk.add("conversation.passed_on")
    elif talk.case.asked is None:
        talk.add("conversation.not_understood")
    else:
        talk.remember(misreads=talk.case.memory.misreads + 1)
        talk.add("conversation.not_read")
