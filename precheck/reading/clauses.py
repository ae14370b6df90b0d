"""Where sentences and clauses begin and end, in both languages."""

from __future__ import annotations

from collections.abc import Iterable

from precheck.reading.tokens import Token

Span = tuple[int, int]

_SENTENCE_ENDS = frozenset("。.!?;；！？\n")
_CLAUSE_ENDS = _SENTENCE_ENDS | frozenset("，,、…~()（）")
ABBREVIATIONS = frozenset(
    "est approx inc ltd co corp no dr mr ms mrs jr st vs incl ca u s k e p a".split()
)
_TURNS = frozenset("but however though although while whereas plus".split())
_TURNING_CHARACTERS = frozenset("但")


def sentences_of(text: str, words: Iterable[Token]) -> tuple[Span, ...]:
    """The spans of the sentences of a text, without the space around them; their end marks belong to them."""
    return _split(text, words, _SENTENCE_ENDS, frozenset())


def clauses(text: str, words: Iterable[Token]) -> tuple[Span, ...]:
    """The spans of the clauses: what commas, *but* and 但 part."""
    return _split(text, words, _CLAUSE_ENDS, _TURNS | _TURNING_CHARACTERS)


def _split(
    text: str, words: Iterable[Token], ends: frozenset[str], turns: frozenset[str]
) -> tuple[Span, ...]:
    spans: list[Span] = []
    first: int | None = None
    last, before = 0, ""
    for word in words:
        said, start, end = word
        if said in turns and first is not None:
            spans.append((first, last))
            first = None
        if first is None and said == before and spans[-1][1] == start:
            spans[-1] = spans[-1][0], end  # ！！ ends one clause, not two
            continue
        first = start if first is None else first
        last = end
        ended = said in ends and not _inside(text, word, before)
        if ended or text.startswith("\n", end):
            spans.append((first, last))
            first = None
        before = said
    if first is not None:
        spans.append((first, last))
    return tuple(spans)


def _inside(text: str, mark: Token, before: str) -> bool:
    """Whether a full stop belongs to an abbreviation or an address, and ends nothing."""
    if mark.text != ".":
        return False
    if before == "no":  # No. 5, but "no." answers
        return text[mark.end : mark.end + 2].strip()[:1].isdigit()
    return before in ABBREVIATIONS or bool(text[mark.end : mark.end + 1].strip())
