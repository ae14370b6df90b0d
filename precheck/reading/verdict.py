"""What an answer comes to: its evidence and its plain yes or no, weighed by how each stands in the talk."""

from __future__ import annotations

from collections.abc import Iterator

from precheck.reading.clauses import Span
from precheck.reading.lexicon.standing import HAVE_IT, HERE
from precheck.reading.lexicon.turns import CONCLUDING, WISHED
from precheck.reading.passage import Passage
from precheck.reading.scales import BASE, DIRECT, GRADE, UNIQUE, Scale
from precheck.reading.testimony import NO, UNSURE, YES, Statement, statements
from precheck.reading.tokens import expression

_COMING = frozenset({"to_come", "hoped"})
_LAST = 2  # clauses among which a conclusion is looked for
_WEAK = ("conceded", "unless")
_AWAY = ("place", "abroad", "elsewhere")
_HERE, _HAVE_IT = expression(HERE), expression(HAVE_IT)
_CONCLUDING, _WISHED = expression(CONCLUDING), expression(WISHED)
Answer = tuple[str, Span] | None


def verdict(
    passage: Passage, scale: Scale, spans: tuple[Span, ...], own: tuple[str, ...]
) -> Answer:
    """``yes``, ``no`` or ``unsure``, and the clause that says so; ``None`` where nothing or both is said.

    ``spans`` are the clauses that tell; ``own`` the tags of what the question is about.
    """
    said = list(_answered(statements(passage, scale, spans, own)))
    if not scale.agreeing:
        ends = [] if scale.outweighs_yes_no else _concluded(passage, spans)
        said = ends or _unless_other(said, _not_wished(passage, said))
    if scale is UNIQUE and _is_so_only_here(passage, spans, said):
        return UNSURE, spans[0]
    said = _standing(said, scale)
    return _settled(said, scale) if said else None


def _is_so_only_here(passage: Passage, spans: tuple[Span, ...], said: list[Statement]) -> bool:
    """Whether nobody else here has it, and somebody abroad does: 台灣只有我們，日本還有兩家."""
    here = [
        passage.clause_at(item.span[0])
        for item in said
        if item.weight >= GRADE and _HERE.search(passage.said, *item.span)
    ]
    return bool(here) and any(
        _HAVE_IT.search(passage.said, *span) is not None
        and not passage.has(span, "not", "past", "ended", "sell", "channel", "brand")
        for span in passage.having(spans, *_AWAY)
        if span not in here
    )


def _concluded(passage: Passage, spans: tuple[Span, ...]) -> list[Statement]:
    """The plain yes or no that several clauses come to in the end, whatever led up to it."""
    for span in spans[:0:-1][:_LAST]:
        ends = _CONCLUDING.fullmatch(passage.said, *span)
        if ends is not None:
            weight = DIRECT if ends["yes"] or ends["is"] else -DIRECT
            return [Statement(weight, span, frozenset(), direct=True)]
    return []


def _not_wished(passage: Passage, said: list[Statement]) -> list[Statement]:
    """Without a plain answer that is only wished for: *I'd love to say yes*."""
    return [
        item
        for item in said
        if not (item.direct and _WISHED.search(passage.said, *item.span) is not None)
    ]


def _settled(said: list[Statement], scale: Scale) -> Answer:
    open_ones = [item for item in said if item.open]
    surely = [item for item in said if item.weight]
    if scale.outweighs_yes_no and any(not item.direct for item in surely):
        surely = [item for item in surely if not item.direct]
    most = max((abs(item.weight) for item in surely), default=0)
    if open_ones and (most < GRADE or said[0].open):
        return UNSURE, open_ones[0].span
    top = [item for item in surely if abs(item.weight) == most]
    if not top:
        return None
    if len({item.weight > 0 for item in top}) > 1:
        both = all(item.direct for item in top)
        return (UNSURE, top[0].span) if both else None
    return (YES if top[0].weight > 0 else NO), top[0].span


def _standing(said: list[Statement], scale: Scale) -> list[Statement]:
    """Without what is taken back, mocked, conceded, past or to come, where something else is said."""
    for at in range(len(said) - 1, 0, -1):
        if "taken_back" in said[at].marks or "taken_back" in said[at - 1].marks:
            return said[at:]
    said = [item for item in said if "conditions" not in item.marks]
    said = _unless_other(said, [item for item in said if not item.marks.intersection(_WEAK)])
    said = _unless_other(said, _not_mocked(said))
    turned = [
        at
        for at, item in enumerate(said)
        if at and "turning" in item.marks and abs(item.weight) >= BASE
    ]
    if turned:
        plain = said[turned[0]].direct
        said = [
            item for at, item in enumerate(said) if at >= turned[0] or (item.direct and not plain)
        ]
    if scale.agreeing:
        return said
    present = [item for item in said if not _is_past(item) and item.marks.isdisjoint(_COMING)]
    if any(item.weight for item in present):
        return present
    return [_not_now(item) for item in said]


def _unless_other(said: list[Statement], kept: list[Statement]) -> list[Statement]:
    return kept if any(item.weight for item in kept) else said


def _not_mocked(said: list[Statement]) -> list[Statement]:
    """What stands before a laugh was no more than a joke."""
    laughs = [at for at, item in enumerate(said) if "mocked" in item.marks and not item.weight]
    return said[laughs[-1] + 1 :] if laughs else said


def _is_past(item: Statement) -> bool:
    return bool(item.marks & {"past", "gone"}) and "now" not in item.marks


def _not_now(item: Statement) -> Statement:
    """What was, or is only to come, is not so now."""
    if "gone" in item.marks and not item.weight:
        return item._replace(weight=-BASE)
    if "hoped" in item.marks and not item.weight:
        return item._replace(open=True)
    if item.direct and "past" in item.marks and item.weight > 0:
        return item._replace(weight=0)
    if item.weight <= 0 or not item.marks & {"gone", *_COMING}:
        return item
    return item._replace(weight=-item.weight)


def _answered(said: Iterator[Statement]) -> Iterator[Statement]:
    """The statements; a question that repeats what was asked is answered by the next: "Alternatives? None"."""
    echo: Statement | None = None
    for item in said:
        if item.echo:
            echo = item
            continue
        if echo is not None and (item.direct or "mocked" in item.marks):
            refused = item.weight < 0 or "mocked" in item.marks
            yield item._replace(weight=-echo.weight if refused else echo.weight, direct=False)
        else:
            yield item
        echo = None
