"""Each predicate of a clause with its own negation: *key but not unique*, *neither key nor unique*, key y unique n."""

from __future__ import annotations

from collections.abc import Sequence

from precheck.reading.clauses import Span
from precheck.reading.passage import Passage
from precheck.reading.phrases import Hit

_ALTERNATIVES = frozenset(("or", "nor", "或", "neither"))
_AFFIRMING = frozenset(("y", "yes", "对", "是", "有", "true", "是的", "对的"))
_DENYING = frozenset(
    ("n", "no", "not", "没有", "不是", "否", "倒没有", "没", "不算", "都没有", "都不是")
)
_BETWEEN = frozenset("/:=,.。，、 ：!！")


def denied(passage: Passage, span: Span, hit: Hit, predicates: tuple[str, ...]) -> bool:
    """Whether a clause denies one of its predicates; ``predicates`` are the tags that count as such."""
    order = passage.hits_in(span, predicates)
    at = order.index(hit)
    if _labelled(passage, span, order):
        return _label_after(passage, span, order, at) is False
    return _denied_before(passage, span, order, at)


def _denied_before(passage: Passage, span: Span, order: Sequence[Hit], at: int) -> bool:
    """Whether an odd number of negations stands before a predicate; *or* hands on those of the one before."""
    for number in range(at, -1, -1):
        before = order[number - 1].end if number else span[0], order[number].start
        nots = passage.hits_in(before, ("not",))
        words = {word.text for word in passage.words_in(before)}
        if not number or _ALTERNATIVES.isdisjoint(words) or len(nots) > ("nor" in words):
            return len(nots) % 2 == 1
    return False


def _labelled(passage: Passage, span: Span, order: Sequence[Hit]) -> bool:
    """Whether the clause ends on a yes or no that belongs to the word before it."""
    return _label(passage, (order[-1].end, span[1])) is not None


def _label_after(passage: Passage, span: Span, order: Sequence[Hit], at: int) -> bool | None:
    for number in range(at, len(order)):
        end = order[number + 1].start if number + 1 < len(order) else span[1]
        said = _label(passage, (order[number].end, end))
        if said is not None:
            return said
    return None


def _label(passage: Passage, span: Span) -> bool | None:
    said = "".join(word.text for word in passage.words_in(span) if word.text not in _BETWEEN)
    return True if said in _AFFIRMING else False if said in _DENYING else None
