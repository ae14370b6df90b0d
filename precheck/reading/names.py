"""Which facts a message speaks of by name, which language it wishes for, whether it supposes."""

from __future__ import annotations

from precheck.reading.lexicon.names import (
    LANGUAGES,
    NAMES,
    NOT_WRONG,
    POINTING,
    REVISING,
    TAKING_BACK,
)
from precheck.reading.passage import passage_of
from precheck.reading.phrases import Phrasebook
from precheck.reading.supposing import puts_a_case
from precheck.reading.tokens import tokens

_AT_FAULT = "at fault"
_ARTICLES = frozenset("the my our a that one is 那 个 的 是 . , 。 ，".split())
_NAMES = Phrasebook((NAMES,))
_LANGUAGES = Phrasebook((LANGUAGES,))
_POINTING = Phrasebook((POINTING,))
_FINE = next(iter(NOT_WRONG))
_TAKING_BACK = Phrasebook((TAKING_BACK, {_AT_FAULT: REVISING[_AT_FAULT]}, NOT_WRONG))
_REVISING = Phrasebook((REVISING, NOT_WRONG))


def named_facts(text: str) -> tuple[str, ...]:
    """The facts that a message names, with or without a value, in the order of the text."""
    found = [fact for hit in _NAMES.find(tokens(text)) for fact in sorted(hit.tags)]
    return tuple(dict.fromkeys(found))


def language_wish(text: str) -> str | None:
    """The language that is wished for: the one named last (``not English, Chinese``)."""
    named = [tag for hit in _LANGUAGES.find(tokens(text)) for tag in hit.tags]
    return named[-1] if named else None


def supposes(text: str) -> bool:
    """Whether the text puts a hypothetical case: what it says is not so."""
    return puts_a_case(tokens(text))


def points_at_it(text: str) -> bool:
    """Whether the text points at what was just said ("what does that mean") without naming it."""
    return any(_POINTING.find(tokens(text)))


def takes_back(text: str) -> bool:
    """Whether the text takes back something that was said before ("sorry, I mean …")."""
    return any(_FINE not in hit.tags for hit in _TAKING_BACK.find(tokens(text)))


def revises(text: str) -> frozenset[str]:
    """What is done with something told before, other than giving it a new value: it is ``at fault``,
    ``withdrawn``, ``kept``, or holds once more as it was said ``first again`` or ``last again``."""
    told = (hit.tags for hit in _REVISING.find(tokens(text)))
    return frozenset(tag for tags in told if _FINE not in tags for tag in tags)


def names_alone(text: str) -> str | None:
    """The fact whose name is all that the text says: *the brand*, 員工人數."""
    words = tokens(text)
    hits = _NAMES.find(words)
    covered = {place for hit in hits for place in range(hit.start, hit.end)}
    rest = {word.text for word in words if word.start not in covered}
    return min(hits[0].tags) if len(hits) == 1 and rest <= _ARTICLES else None


def named_open(text: str) -> tuple[str, ...]:
    """The facts that are named where something is said not to be known, or right before; all that are
    named, if it is nowhere said."""
    passage = passage_of(text)
    spans = passage.clauses
    places = [place for place, span in enumerate(spans) if passage.has(span, "unknown")]
    if not places:
        return named_facts(text)
    named = [fact for place in places for fact in named_facts(text[slice(*spans[place])])]
    before = [
        fact for place in places for fact in named_facts(text[slice(*spans[max(place - 1, 0)])])
    ]
    return tuple(dict.fromkeys(named or before))
