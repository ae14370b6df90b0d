"""An answer in a person's own words, out of a message that may tell, ask or chat about other things, too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from precheck.reading.answers import read_withheld
from precheck.reading.clauses import Span
from precheck.reading.firms import firm
from precheck.reading.lexicon.own_words import LEGAL_FORMS, TITLES
from precheck.reading.passage import Passage
from precheck.reading.people import (
    is_too_long,
    is_turned,
    looks_like_one,
    person,
    reads_as_words,
)
from precheck.reading.pieces import FRAMED, LED, NAMES, PLAIN, Piece, Pieces
from precheck.reading.results import NOTHING, Reading, Result, joined
from precheck.rules.facts import Text

_MOST = 100  # clauses: nobody begins an answer after so many
_TECHNOLOGY = ("technology_field", "core_technology")
_SELF = frozenset("i i'm i've my ask he she they 我 问 他 她".split())
_NOT_TELLING = frozenset("不没要问未忘")
_CORRECTED = re.compile(
    r"\b(?:no,? sorry|sorry|i mean|i meant|or rather|scratch that|to be (?:more )?(?:specific|precise|exact)"
    r"|more precisely|correction)\b[,:]?|[.!] well,|(?:啊|欸|喔|哦)?不(?:对|是)[,，。]|更正|说错了?|讲错了?"
    r"|应该说|正确(?:来)?说|精确(?:来)?说|准确(?:来)?说"
)
_SHORT = 2  # characters
# 我太太林淑惠, 吳建宏或我
_SAYS_MORE = re.compile("^[我她他阮]|[或跟和與与](?:我|他|她)")
_COMPANY, _CONTACT = "company_name", "contact_name"
_PARTING = " \n，,；;。、"


def answered(
    passage: Passage, fact: str, telling: tuple[Span, ...], told: list[tuple[str, Result]]
) -> Result:
    """The answer in free words, from what tells nothing else; else that it is not known or not told."""
    if not telling:
        return NOTHING
    named = firm(passage.text) if fact == _COMPANY else None
    if named is not None:
        said = passage.text[named[0] : named[1]]
        return Result((Reading(fact, Text(said, said), *named, said),))
    others = joined([result for other, result in told if other != fact])
    found = _own_words(passage, fact, telling, others.readings)
    if fact in _TECHNOLOGY:
        found = _put_right(passage, fact, telling, found)
    if fact == _CONTACT:
        found = _person(passage, found)
    elif fact in _TECHNOLOGY and _is_left_open(passage, found):
        found = NOTHING
    return found if found != NOTHING else read_withheld(passage, fact)


def _put_right(passage: Passage, fact: str, telling: tuple[Span, ...], found: Result) -> Result:
    """What replaces the words found, where they are corrected: "Paper. Well, release paper"."""
    end = found.readings[0].end if found.readings else len(passage.text)
    turns = [match.end() for match in _CORRECTED.finditer(passage.said, end)]
    if not turns:
        return found
    following = passage.words_in((turns[-1], len(passage.text)))
    if not following:
        return found
    rest = following[0].start, passage.clause_at(following[0].start)[1]
    piece = next(Pieces(passage, fact).of(rest), None)
    if piece is not None:
        start, end = piece.inner
        said = passage.text[start:end]
        return Result((Reading(fact, Text(said, said), start, end, said),))
    after = tuple(span for span in telling if span[0] >= turns[-1])
    better = _own_words(passage, fact, after, ()) if after else NOTHING
    return better if better != NOTHING else found


def _is_left_open(passage: Passage, found: Result) -> bool:
    """Whether the words only go on from *not known*: "no idea, ask the engineers", 要問我們總工."""
    if not found.readings:
        return False
    start = found.readings[0].start
    clause = passage.clause_at(start)
    if _says_unknown(passage, clause):
        return True
    before = passage.clauses[: passage.clause_of(start)][-1:]
    first = passage.words_in((start, clause[1]))[0].text
    return first in _SELF and any(_says_unknown(passage, span) for span in before)


def _says_unknown(passage: Passage, span: Span) -> bool:
    """Whether a clause says so in more than an adjective: not 保密, private label."""
    return any(
        passage.said[hit.start] in _NOT_TELLING if hit.end - hit.start == _SHORT else True
        for hit in passage.hits_in(span, ("unknown",))
        if len(passage.words_in((hit.start, hit.end))) > 1
    )


def _person(passage: Passage, found: Result) -> Result:
    """A name that looks like one, where what was found does not."""
    said = found.readings[0].text if found.readings else ""
    if said and looks_like_one(said) and not passage.of_figures and not is_turned(passage.text):
        return found
    if passage.of_figures or reads_as_words(said):
        found, said = NOTHING, ""
    span = person(passage.text)
    if span is None:
        return NOTHING if is_too_long(said) else found
    name = passage.text[span[0] : span[1]]
    if said and name in said and not is_turned(passage.text) and not _SAYS_MORE.search(said):
        return found
    return Result((Reading(_CONTACT, Text(name, name), *span, name),))


def beside(results: Mapping[str, Result], words: Mapping[str, Result]) -> dict[str, Result]:
    """Everything told, what was told in free words among it: what their words seem to tell besides, they do not."""
    spans = [(each.start, each.end) for result in words.values() for each in result.readings]
    return {
        **{fact: result for fact, result in results.items() if not _is_within(result, spans)},
        **words,
    }


def _is_within(result: Result, spans: list[Span]) -> bool:
    return any(start <= item.start < end for item in result.readings for start, end in spans)


def _own_words(
    passage: Passage, fact: str, telling: tuple[Span, ...], told: tuple[Reading, ...]
) -> Result:
    """The first clauses that answer; those that tell, ask or say something else are left out.

    ``told`` is what was read of other facts.
    """
    run = _run(list(_pieces(passage, telling, Pieces(passage, fact, told))))
    if fact in NAMES:
        run = _name(passage, fact, run)
    if not run:
        return NOTHING
    start, end = run[0].inner[0], _closed(passage.text, run)
    said = passage.text[start:end]
    stated = passage.text[run[0].outer[0] : max(end, run[-1].outer[1])].rstrip(_PARTING)
    return Result((Reading(fact, Text(said, stated), start, end, said),))


def _closed(text: str, run: list[Piece]) -> int:
    """Where the answer ends: behind the bracket that closes one opened in it."""
    end = run[-1].inner[1]
    opened = any(mark in text[run[0].inner[0] : end] for mark in "(（")
    return end + 1 if opened and text[end : end + 1] in (")", "）") else end


def _run(pieces: list[Piece | None]) -> list[Piece]:
    """The pieces that follow one another without a gap: from the first of the strongest kind."""
    best = max((piece.strength for piece in pieces if piece), default=0)
    floor = min(best, PLAIN)
    runs: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece is None or piece.strength < floor:
            runs.append([])
        else:
            runs[-1].append(piece)
    chosen = next((run for run in runs if any(piece.strength == best for piece in run)), [])
    if best < FRAMED:
        return chosen
    return chosen[next(at for at, piece in enumerate(chosen) if piece.strength == best) :]


def _name(passage: Passage, fact: str, run: list[Piece]) -> list[Piece]:
    """The pieces of the first clause; a firm's go on to its legal form: "Acme Co., Ltd."."""
    first = next((at for at, piece in enumerate(run) if piece.strength >= LED), 0)
    last = first
    for at in range(first, len(run)):
        same = passage.clause_of(run[at].inner[0]) == passage.clause_of(run[first].inner[0])
        words = [word.text for word in passage.words_in(run[at].inner) if word.text != "."]
        if fact == "company_name" and at > first and _is_person(passage, run[at]):
            break
        if same or (fact == "company_name" and words[-1] in LEGAL_FORMS):
            last = at
    return run[first : last + 1]


def _is_person(passage: Passage, piece: Piece) -> bool:
    return passage.text[piece.inner[0] : piece.inner[1]].endswith(TITLES)


def _pieces(passage: Passage, telling: tuple[Span, ...], pieces: Pieces) -> Iterator[Piece | None]:
    """Each part of what is told as a piece of the answer, or ``None`` if it is none."""
    end = 0
    for span in telling:
        if passage.words_in((end, span[0])):
            yield None
        for clause in passage.clauses_in(span):
            if passage.clause_of(clause[0]) >= _MOST:
                return
            yield from pieces.of(clause)
        end = span[1]
