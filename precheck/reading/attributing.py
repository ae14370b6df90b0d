"""A choice told unasked, as an answer to the question that its words surely answer: learnt, as answers are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from precheck.reading.choices import CHOICES, CLAIMED, NAMES_OF
from precheck.reading.clauses import Span
from precheck.reading.opinions import Opinion, question_of
from precheck.reading.passage import Passage, passage_of
from precheck.reading.reconsidering import rule_of
from precheck.reading.results import NOTHING, Reading, Result
from precheck.rules.facts import Choice, Quantity, Unknown

_SURE = 0.8
_LIKELY, _ANSWERED = 0.5, 0.9  # less sure of the question, but all the more that it is an answer
_LONGEST = 600  # characters: who writes more tells a story, and is asked
# What a firm makes and does is its technology, too, where the words surely tell something of one.
_WHAT_WE_DO = re.compile(
    r"\b(?:what (?:we|our)|our (?:product|part|component|process|machine|solution|service|recipe|work)s?)\b"
    r"|我们(?:的|家的?)?(?:东西|产品|零件|制程|配方|做的|机器|方法)|制程|配方"
)
_OF_SALES = frozenset(CHOICES) - frozenset(CLAIMED) | {"export_share", "export_markets"}

Results = dict[str, Result]


def attributed(
    passage: Passage,
    telling: tuple[Span, ...],
    results: Results,
    asked: str | None,
    answer: Callable[[str, str], Result],
) -> Results:
    """The results, without what the rules took for something else, with what they read nothing of.

    ``answer`` reads a text as an answer to the question about a fact.
    """
    if len(passage.text) > _LONGEST:
        return results
    found = dict(_weighed(passage, results, asked, answer))
    for span in _left(passage, telling, found.values()):
        guess = _guess(passage, span, _LIKELY)
        if guess is None or guess.value == asked or found.get(guess.value, NOTHING) != NOTHING:
            continue
        told = _shifted(answer(passage.text[slice(*span)], guess.value), guess.value, span[0])
        if guess.confidence >= _SURE or all(
            (each.likely or 0) >= _ANSWERED for each in told.readings
        ):
            found[guess.value] = told
    return found


def _weighed(
    passage: Passage, results: Results, asked: str | None, answer: Callable[[str, str], Result]
) -> Iterator[tuple[str, Result]]:
    """What the rules read: unasked, a choice is read anew as the answer that its clause surely is."""
    for fact, result in results.items():
        clause = _of_words_alone(passage, result) if fact != asked else None
        surely = _question(passage, clause) if clause is not None else None
        if clause is None or surely is None or (surely != fact and {surely, fact} <= _OF_SALES):
            yield fact, result
        elif surely == fact:
            anew = _shifted(answer(passage.text[slice(*clause)], fact), fact, clause[0])
            if rule_of(anew) == rule_of(result):
                yield fact, result  # else neither is believed


def _of_words_alone(passage: Passage, result: Result) -> Span | None:
    """The clause of a choice, or of a share told in words."""
    if not result.readings or not isinstance(result.readings[0].value, (Choice, Quantity)):
        return None
    clause = passage.clause_at(result.readings[0].start)
    return None if passage.figures_in(clause) else clause


def _question(passage: Passage, span: Span) -> str | None:
    guess = _guess(passage, span, _SURE)
    return guess.value if guess else None


def _guess(passage: Passage, span: Span, least: float) -> Opinion | None:
    """The choice that a statement likely tells, and names: what is left of an answer names nothing."""
    guess = question_of(passage_of(passage.text[slice(*span)], passage.as_of, passage.language))
    if guess is None or guess.confidence < least or guess.value not in CHOICES:
        return None
    return guess if _names(passage, guess.value, span) else None


def _names(passage: Passage, fact: str, span: Span) -> bool:
    of_technology = "technology" in NAMES_OF[fact] and _WHAT_WE_DO.search(passage.said, *span)
    return bool(of_technology) or passage.has(span, *NAMES_OF[fact])


def _left(passage: Passage, telling: tuple[Span, ...], results: Iterable[Result]) -> Iterator[Span]:
    """The runs of clauses in a sentence that no fact was read of, and that hold no figure; then each clause alone."""
    taken = {
        passage.clause_of(start)
        for found in results
        for start in (
            *(each.start for each in found.readings),
            *(each.start for each in found.asks),
        )
    }
    for sentence in telling:
        clauses = passage.clauses_in(sentence)
        for free, run in groupby(clauses, lambda clause: _is_free(passage, clause, taken)):
            spans = list(run)
            if free:
                yield spans[0][0], spans[-1][1]
                yield from spans if len(spans) > 1 else ()


def _is_free(passage: Passage, clause: Span, taken: set[int]) -> bool:
    return passage.clause_of(clause[0]) not in taken and not passage.figures_in(clause)


def _shifted(result: Result, fact: str, by: int) -> Result:
    """An answer read apart, at its place in the message; nothing where it is left open or unclear."""
    known = [each for each in result.readings if each.fact == fact]
    if result.asks or not known or isinstance(known[0].value, Unknown):
        return NOTHING
    return Result(tuple(_moved(each, by) for each in known))


def _moved(reading: Reading, by: int) -> Reading:
    return replace(reading, start=reading.start + by, end=reading.end + by)
