"""Own brands and channels abroad: what is spoken of, and how much a part of a clause may tell of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from precheck.reading.bare import FIGURES, speaks_of_else
from precheck.reading.book import HOME
from precheck.reading.clauses import Span
from precheck.reading.figure import Figure
from precheck.reading.lexicon.countries import COUNTRIES
from precheck.reading.lexicon.goods import CARRIERS, COLLEAGUES, ELSE, SIGNS, STAGES, TURNS, WHERE
from precheck.reading.lexicon.regions import REGIONS, TOGETHER
from precheck.reading.lexicon.rows import either
from precheck.reading.lexicon.talk import UNKNOWN
from precheck.reading.lexicon.turns import DENYING
from precheck.reading.notions import Notions, Part
from precheck.reading.passage import Passage
from precheck.reading.phrases import Hit, Hits
from precheck.reading.straying import strays

# How much a part tells.
FIRM = "firm"  # it is there and lives: sold, known, steady
THERE = "there"
BEGUN = "begun"  # planned, prepared, just started
IDLE = "idle"  # it is there, but not sold, not known, not used
OVER = "over"  # given up
ABSENT = "absent"
THEIRS = "theirs"  # another's name on the goods
CONTRACT = "contract"  # work for others
PARTLY_THEIRS = "partly theirs"
SUPPORT = "support"  # strengthens what else is told
OPEN = "open"  # not known or not said

_OWN_NAMES = frozenset(("own",))

_PLACES = {
    "place": "|".join(
        names
        for table in (COUNTRIES, REGIONS, TOGETHER)
        for code, names in table.items()
        if code != HOME
    )
}
# Whose firm it is, and not whose name.
_WE = " | our company | our firm | our factory | our business | our enterprise | our plant | our group"
_BOOK = Notions(
    "marketing",
    (
        {
            "not": DENYING["not"] + " | n | without",
            "not_so": DENYING["not_so"],
            "plain": DENYING["plain"] + _WE,
        },
        ELSE,
        SIGNS,
        CARRIERS,
        WHERE,
        STAGES,
        TURNS,
        _PLACES,
        {"unknown": either(UNKNOWN["unknown"], COLLEAGUES)},
    ),
    frozenset(("own", "own_short", "sign", "carrier", "abroad", "home", "sold")),
)
_PLACED = ("place",)
_FEW, _SHORT = 5, 8  # words, characters


class Sign(NamedTuple):
    """What a part tells, where, and whether it names the thing itself or a place."""

    kind: str
    span: Span
    named: bool = False
    own: bool = False
    placed: bool = False


@dataclass(frozen=True)
class Subject:
    """What is spoken of: its notions here, and the tags that name it and its opposite in a passage."""

    fact: str
    things: tuple[str, ...]
    tags: tuple[str, ...]
    opposite: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()  # an unasked statement must also name one of these
    given: tuple[str, ...] = ()  # questions put only where the thing is there


OWN_BRAND = Subject(
    "own_brand", ("own", "sign", "own_short"), ("brand",), ("oem",), given=("own_brand_abroad",)
)
CHANNELS = Subject(
    "international_channels",
    ("carrier",),
    ("channel",),
    (),
    ("abroad", "elsewhere", "export", "place"),
)


def parts(passage: Passage, spans: tuple[Span, ...]) -> Iterator[tuple[Span, Part]]:
    """The parts of some clauses, each with its clause."""
    for span in spans:
        for part in _BOOK.parts(passage, span):
            yield span, part


def parts_of(passage: Passage, span: Span) -> tuple[Part, ...]:
    """The parts of a clause."""
    return _BOOK.parts(passage, span)


def telling(passage: Passage, tags: frozenset[str] = frozenset()) -> Hits:
    """The phrases of a passage that are notions, or have one of some tags."""
    return _BOOK.found(passage, tags)


def is_of_a_name(passage: Passage, figure: Figure) -> bool:
    """Whether a time is that of the name on the goods: we sell under our name since 2005."""
    return telling(passage, _OWN_NAMES).stand_in(passage.clause_at(figure.start))


def phrases_in(passage: Passage) -> Sequence[Hit]:
    """All of its phrases in a passage."""
    return _BOOK.found(passage).all


def is_about_else(passage: Passage, part: Part, subject: Subject) -> bool:
    if passage.has(part.span, "technology"):
        return True
    if part.has("in_place", "long", "known", "home", "home_only") and not passage.figures_in(
        part.span
    ):
        return False
    if strays(passage, part, *_PLACED):
        return True
    return speaks_of_else(passage, part.span, (*subject.tags, *subject.needs), FIGURES)


def is_short(passage: Passage, part: Part, figures: bool = False) -> bool:
    """Whether a part holds little but its one word: "well established", not "established in 1998"."""
    few = len(passage.words_in(part.span)) <= _FEW
    few = few or len(passage.text[slice(*part.span)].strip()) <= _SHORT
    return few and (figures or not passage.figures_in(part.span))
