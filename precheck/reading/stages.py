"""How far something has come: ``none``, ``developing`` or ``established`` (an own brand, channels abroad)."""

from __future__ import annotations

from precheck.reading.bare import bare_answer, is_hedged
from precheck.reading.clauses import Span
from precheck.reading.marketing import (
    ABSENT,
    BEGUN,
    CONTRACT,
    FIRM,
    IDLE,
    OPEN,
    OVER,
    OWN_BRAND,
    SUPPORT,
    THEIRS,
    THERE,
    Sign,
    Subject,
)
from precheck.reading.passage import Passage
from precheck.reading.signs import signs

NONE, DEVELOPING, ESTABLISHED, UNSURE = "none", "developing", "established", "unsure"
Told = tuple[str, Span]
_ENOUGH = 2  # signs that only strengthen, without any other
_SAID = {"yes": THERE, "no": ABSENT, "unsure": OPEN}


def stage(
    passage: Passage, spans: tuple[Span, ...], subject: Subject, answering: bool = False
) -> Told | None:
    """The stage that some clauses tell, and where; ``None`` if they do not. A plan is *developing*."""
    known: dict[tuple[Span, ...], Told | None] = passage.worked_out[
        f"stage.{subject.fact}.{answering}"
    ]
    if spans not in known:
        known[spans] = _stage(passage, spans, subject, answering)
    return known[spans]


def _stage(
    passage: Passage, spans: tuple[Span, ...], subject: Subject, answering: bool
) -> Told | None:
    told = signs(passage, spans, subject, answering)
    bare = _bare(passage, spans, subject) if answering else None
    if bare is not None and not any(
        sign.span[0] <= bare.span[0] < sign.span[1] and sign.kind != SUPPORT for sign in told
    ):
        told = sorted([*told, bare], key=lambda sign: sign.span)
    return _come_to(passage, told, subject)


def _bare(passage: Passage, spans: tuple[Span, ...], subject: Subject) -> Sign | None:
    """A yes or no that only answers; half a yes leaves it open."""
    said = bare_answer(passage, spans, (*subject.tags, *subject.needs))
    if said is None:
        return _opening(passage, spans)
    answer, span = said
    half = answer == "yes" and is_hedged(passage, span)
    return Sign(OPEN if half else _SAID[answer], span)


def _opening(passage: Passage, spans: tuple[Span, ...]) -> Sign | None:
    """A lone 有 that a space parts from what is said of it: 有 而且比代工還多."""
    for span in spans[:1]:
        words = passage.words_in(span)
        if words[0].text == "有" and passage.text[words[0].end : words[0].end + 1].isspace():
            return Sign(THERE, (span[0], words[0].end))
    return None


def _come_to(passage: Passage, told: list[Sign], subject: Subject) -> Told | None:
    """What the signs come to: the later outweigh the earlier, where they exclude each other."""
    last = max((at for at, sign in enumerate(told) if sign.kind in (OVER, ABSENT)), default=None)
    if last is None:
        return _present(told) or _elsewise(told)
    end, later = told[last], told[last + 1 :]
    now = _present(later)
    if now is not None:
        return (NONE, end.span) if _contradicted(passage, end, now, subject) else now
    if subject is not OWN_BRAND and end.kind == ABSENT:
        others = [sign for sign in told[:last] if sign.named or sign.placed]
        stands = _present(others)
        if stands is not None and stands[0] == ESTABLISHED:
            return stands  # one kind of channel is there, another is not
    begun = _present(told[:last])
    if begun is not None and begun[0] == DEVELOPING and end.kind == ABSENT:
        return begun
    return NONE, end.span


def _contradicted(passage: Passage, end: Sign, now: Told, subject: Subject) -> bool:
    """Whether a brand is denied and then told, with no change of time between: the *no* stands."""
    if end.kind == OVER or subject is not OWN_BRAND or now[0] == DEVELOPING:
        return False
    between = end.span[0], now[1][1]
    return not passage.has(between, "now", "past", "start", "plan")


def _present(told: list[Sign]) -> Told | None:
    """Established if it lives, or is there and nothing says that it only begins."""
    kinds = {sign.kind for sign in told}
    there = _first(told, FIRM) or _first(told, THERE)
    if there is None:
        begun = _first(told, BEGUN)
        return (DEVELOPING, begun.span) if begun else None
    if THEIRS in kinds and not any(sign.own for sign in told):
        return NONE, there.span
    if there.kind == FIRM or (IDLE in kinds and SUPPORT in kinds):
        return ESTABLISHED, there.span
    for sign in told:
        if sign.kind == IDLE or (sign.kind == BEGUN and not sign.placed):
            return DEVELOPING, sign.span
    return ESTABLISHED, there.span


def _elsewise(told: list[Sign]) -> Told | None:
    for kind, stage_told in ((THEIRS, NONE), (CONTRACT, NONE), (OPEN, UNSURE)):
        sign = _first(told, kind)
        if sign is not None:
            return stage_told, sign.span
    support = [sign for sign in told if sign.kind == SUPPORT]
    if len(support) >= _ENOUGH:
        return ESTABLISHED, support[0].span
    idle = _first(told, IDLE)
    if idle is not None:
        return (DEVELOPING if idle.named else NONE), idle.span
    return None


def _first(told: list[Sign], kind: str) -> Sign | None:
    return next((sign for sign in told if sign.kind == kind), None)
