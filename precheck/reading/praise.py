"""Clauses that only say how the technology stands, and name none: 客戶都靠我們, "nobody else can do it"."""

from __future__ import annotations

from precheck.reading.clauses import Span
from precheck.reading.evidence import concepts_in, hits_in
from precheck.reading.passage import Passage, once
from precheck.reading.scales import BASE, BOOKS, IRREPLACEABLE, KEY, UNIQUE
from precheck.reading.talk import is_talk
from precheck.reading.telling import told

# What is said of others and of customers; a *key component* or a *standard part* may be a name.
_SAID_OF_OTHERS = frozenset(
    "depends nobody no_firm nobody_known others many_others attempt attempted copied unique"
    " change alone tied hard easy fine spared suffers common costs".split()
)
_ABOUT = frozenset("客 户 人 戶 customer client our their for to of in on is it's a an the".split())
_NO_MORE = frozenset("any every all both too also still always as well very so much".split())
_ADDING_NOTHING = _ABOUT | _NO_MORE


@once
def only_praises(passage: Passage, span: Span) -> bool:
    """Whether a clause says how the technology stands, and nothing else."""
    covered: set[int] = set()
    sentence = passage.sentence_at(span[0])
    for scale in (KEY, UNIQUE, IRREPLACEABLE):
        if not passage.found(BOOKS[scale.fact]).tagged(_SAID_OF_OTHERS).stand_in(span):
            continue
        found = told(passage, span, scale, concepts_in(passage, sentence, scale))
        if any(
            abs(item.weight) >= BASE and item.concepts & _SAID_OF_OTHERS for item in found.evidence
        ):
            hits = hits_in(passage, span, scale.fact)
            covered |= {place for hit in hits for place in range(hit.start, hit.end)}
    if not covered:
        return False
    for figure in passage.figures_in(span):
        covered |= set(range(figure.start, figure.end))
    rest = tuple(
        word
        for word in passage.words_in(span)
        if word.start not in covered and word.text not in _ADDING_NOTHING
    )
    return is_talk(rest)
