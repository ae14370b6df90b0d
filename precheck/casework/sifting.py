"""Which of the acts heard in a message stand, once all of them are known."""

from __future__ import annotations

from collections.abc import Iterator

from precheck.casework import pending
from precheck.casework.acts import (
    Act,
    Assent,
    Leave,
    Miscorrection,
    Nothing,
    Remark,
    Restore,
    Revisit,
    Tell,
    Unclear,
)
from precheck.casework.case import Case, Stage

_POLITE = ("thank", "greet", "goodbye")


def sifted(case: Case, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """The acts without what leads nowhere beside others, and one value for each fact."""
    passed_over = _passed_over(case, acts)
    return tuple(_last_told([act for act in acts if not isinstance(act, passed_over)]))


def _last_told(acts: list[Act]) -> Iterator[Act]:
    """Of two values told for one fact in a message, the last: "61? no, 18"; what is told is not asked."""
    last = {act.reading.fact: act for act in acts if isinstance(act, Tell)}
    for act in acts:
        fact = _about(act)
        if fact not in last or act is last[fact]:
            yield act


def _about(act: Act) -> str | None:
    if isinstance(act, Tell):
        return act.reading.fact
    if isinstance(act, Unclear):
        return act.ask.fact
    return act.fact if isinstance(act, Revisit) else None


def _passed_over(case: Case, acts: tuple[Act, ...]) -> tuple[type[Act], ...]:
    """Acts that are left out: what leads nowhere beside something told, a no while a yes is awaited;
    and a yes to the pre-application, offered with the result, that is not the whole message."""
    if pending.awaits_approval(case):
        return (Nothing, Assent, Leave)
    if case.stage is Stage.RESULT and not all(map(_is_yes, acts)):
        return (Assent, Nothing, Miscorrection) if _tells(acts) else (Assent, Nothing)
    return (Nothing, Miscorrection) if _tells(acts) else (Nothing,)


def _is_yes(act: Act) -> bool:
    """Whether it may stand beside a yes: *yes please, thanks*."""
    return isinstance(act, Assent) or (isinstance(act, Remark) and act.id in _POLITE)


def _tells(acts: tuple[Act, ...]) -> bool:
    return any(isinstance(act, (Tell, Unclear, Leave, Revisit, Restore)) for act in acts)
