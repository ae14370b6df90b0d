"""What the product makes of a message: whether it does what was meant, asks back, or does something else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from precheck.casework.acts import (
    Act,
    Assent,
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
from precheck.casework.case import Case
from precheck.casework.hearing import ABSTAINED, heard_from
from precheck.casework.intents import LEAVES, REMARKS, WISHES
from precheck.casework.interpret import interpret
from precheck.casework.turn import take_turn
from precheck.rules.facts import Choice, Unknown
from tests.nlu.examples import Example
from tests.nlu.report.decided import MISTAKEN, NOTED, OFFERED, OUTCOMES, PUT_BACK, UNDERSTOOD
from tests.nlu.report.record import Parse
from tests.nlu.report.situations import desk, exposed, suited

_TELLING = (Tell, Unclear, Revisit, Restore, Miscorrection)
_NO_OUTCOME = Remark("out_of_scope")
_BLANK = "..."
_NOT_HEARD: Parse = {"intent": {"name": ABSTAINED, "confidence": 1.0}}


def outcome(example: Example, parse: Parse) -> str:
    """The best that comes of the message in the cases it is suited to: an answer has one question."""
    return min(
        (_in(case, example, parse) for case in suited(example.intent, example.language)),
        key=OUTCOMES.index,
    )


def _in(case: Case, example: Example, parse: Parse) -> str:
    acts = interpret(case, heard_from(parse, example.text), desk().guide, desk().today)
    if any(_is_meant(example.intent, act) for act in acts):
        beside = [act for act in acts if isinstance(act, _TELLING)]
        return NOTED if beside and not _tells(example.intent) else UNDERSTOOD
    if any(isinstance(act, Perhaps) for act in acts):
        return OFFERED if example.intent in _offered(acts) else PUT_BACK
    harmless = all(isinstance(act, Nothing) or act == _NO_OUTCOME for act in acts)
    return PUT_BACK if harmless else MISTAKEN


def _is_meant(intent: str, act: Act) -> bool:
    if intent.startswith("faq_"):
        return act == Topic(intent.removeprefix("faq_"))
    if intent in LEAVES or (intent == "hedge" and not isinstance(act, _TELLING)):
        return isinstance(act, Leave) or _is_unknown(act)  # each leaves the question open
    if intent in WISHES:
        return isinstance(act, Wish) and act.id == intent
    if intent in REMARKS:
        return act == Remark(intent)
    if intent in ("affirm", "deny"):
        return act == Assent(intent == "affirm") or _chooses(
            act, "yes" if intent == "affirm" else "no"
        )
    return isinstance(act, _TELLING) and (intent != "correct" or _corrects(act))


def _is_unknown(act: Act) -> bool:
    return isinstance(act, Tell) and isinstance(act.reading.value, Unknown)


def _chooses(act: Act, value: str) -> bool:
    return (
        isinstance(act, Tell)
        and isinstance(act.reading.value, Choice)
        and act.reading.value.value == value
    )


def _corrects(act: Act) -> bool:
    return not isinstance(act, Tell) or act.corrects


def _tells(intent: str) -> bool:
    return intent in ("inform", "correct", "hedge", "affirm", "deny", "what_if", *LEAVES)


def _offered(acts: Iterable[Act]) -> set[str]:
    return {intent for act in acts if isinstance(act, Perhaps) for intent in act.intents}


def moved(example: Example, parse: Parse) -> Sequence[str]:
    """The situations in which the message did anything to the case that a blank one would not have done."""
    return [
        name
        for name, case in exposed(example.language).items()
        if _after(case, example.text, parse) != _after(case, _BLANK, _NOT_HEARD)
    ]


def _after(case: Case, text: str, parse: Parse) -> tuple[object, ...]:
    """All that the issue counts: facts, stage, pending question, application, language.

    To be offered what one may have meant changes none of them.
    """
    case = take_turn(case, heard_from(parse, text), desk()).case
    pending = dict(case.memory.pending or {})
    asks_back = pending if pending.get("kind") != "meant" else {}
    return (dict(case.answers), case.stage, case.asked, case.application, case.language, asks_back)
