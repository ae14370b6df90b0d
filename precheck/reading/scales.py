"""What each concept tells of a fact: for it or against it, and how much it weighs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from precheck.reading.lexicon.pursuing import AGREEING, RESEARCHING
from precheck.reading.lexicon.replacing import CHANGE, WITHOUT
from precheck.reading.lexicon.standing import COMPANY, WEIGHT
from precheck.reading.lexicon.turns import ANSWERING, DENYING, TURNING
from precheck.reading.phrases import SHELF, Phrasebook

DIRECT, GRADE, BASE, FAINT = 3, 3, 2, 1


@dataclass(frozen=True)
class Scale:
    """The concepts that tell of a fact: above 0 for it, below 0 against it; the greater, the more surely.

    ``subjects`` are those whose clause goes on to say what they do: others *cannot*. What ``needs``
    another concept counts only in a sentence that has it; what is ``asserting`` counts undenied only in
    a clause that has one. ``denying`` ones also deny what comes next.
    """

    fact: str
    weights: Mapping[str, int]
    tables: tuple[Mapping[str, str], ...]
    subjects: frozenset[str] = frozenset()
    needs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    asserting: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    denying: frozenset[str] = frozenset()
    marks: tuple[str, ...] = ()
    leaves_open: str = ""
    repeated: str = ""
    about: tuple[str, ...] = ()
    outweighs_yes_no: bool = False
    agreeing: bool = False

    @property
    def book(self) -> Phrasebook:
        """Its phrases, with those that turn them."""
        beside = (*self.needs.values(), *self.asserting.values())
        known = {
            *self.weights,
            *self.denying,
            *self.marks,
            *(each for all_ in beside for each in all_),
        }
        kept = [
            {concept: phrases for concept, phrases in table.items() if concept in known}
            for table in self.tables
        ]
        return Phrasebook((DENYING, TURNING, ANSWERING, *kept))


KEY = Scale(
    "technology_key",
    {
        "key": GRADE,
        "important": BASE,
        "decides": GRADE,
        "depends": GRADE,
        "suffers": GRADE,
        "costs": GRADE,
        "goes_on": -BASE,
        "fine": -GRADE,
        "minor": -GRADE,
        "merely": -BASE,
        "common": -BASE,
        "swapped": -BASE,
        "spared": -GRADE,
    },
    (WEIGHT, WITHOUT, {"common": COMPANY["common"], "costs": CHANGE["costs"]}),
    needs={
        "goes_on": ("without",),
        "fine": ("without",),
        "costs": ("without",),
        "suffers": ("without", "would"),
    },
    denying=frozenset({"theirs"}),
    marks=("would", "still", "able_without"),
)
UNIQUE = Scale(
    "technology_unique",
    {
        "unique": GRADE,
        "nobody": GRADE,
        "no_firm": GRADE,
        "many_others": -BASE,
        "nobody_known": GRADE,
        "others": -BASE,
        "common": -GRADE,
        "different": BASE,
        "elsewhere": -BASE,
        "special": BASE,
        "patent": BASE,
        "secret": BASE,
        "our_own": GRADE,
        "bought": -GRADE,
        "copied": -BASE,
        "attempted": BASE,
        "long": BASE,
        "attempt": BASE,
        "expired": -GRADE,
    },
    (COMPANY, CHANGE),
    subjects=frozenset({"others", "many_others", "elsewhere"}),
    denying=frozenset({"hard"}),
    needs={"long": ("taking",)},
    asserting={"special": (), "others": ("has_it", "copied", "able")},
    marks=("has_it", "hard", "some", "learning"),
    repeated="copied",
)
IRREPLACEABLE = Scale(
    "technology_irreplaceable",
    {
        "change": -BASE,
        "able": -FAINT,
        "cannot": FAINT,
        "others": -BASE,
        "alone": GRADE,
        "tried": BASE,
        "choice": -BASE,
        "changed": -BASE,
        "backup": -BASE,
        "quick": -BASE,
        "hard": GRADE,
        "easy": -GRADE,
        "costs": GRADE,
        "long": GRADE,
        "tied": GRADE,
        "suffers": GRADE,
        "goes_on": -BASE,
        "fine": -GRADE,
        "common": -BASE,
    },
    (CHANGE, WITHOUT, {"common": COMPANY["common"]}),
    subjects=frozenset({"others"}),
    needs={"goes_on": ("without",), "long": ("takes",)},
    asserting={
        "others": ("possible", "able"),
        "change": ("possible", "able", "others", "quick", "easy"),
        "quick": ("change", "able", "takes", "possible"),
    },
    repeated="change",
    marks=("some", "would", "still"),
    outweighs_yes_no=True,
)
CONTINUOUS = Scale(
    "rd_continuous",
    {
        "steady": GRADE,
        "resumed": GRADE,
        "acting": BASE,
        "more": FAINT,
        "ended": -GRADE,
        "absent": -GRADE,
        "until": -GRADE,
        "on_demand": -GRADE,
        "others_work": -GRADE,
        "spared": -GRADE,
        "lost_year": -GRADE,
        "suffers": GRADE,
        "starting": BASE,
        "yearly": BASE,
    },
    (RESEARCHING,),
    needs={"suffers": ("without",)},
    asserting={"yearly": ("yearly",)},
    marks=("fitful",),
    leaves_open="fitful",
    about=("rd", "lab"),
)
CONSENT = Scale(
    "consent",
    {"agree": GRADE, "object": -GRADE - 1, "unwilling": -GRADE - 1, "using": BASE},
    (AGREEING,),
    denying=frozenset({"forbid"}),
    marks=("deferring", "conditions"),
    leaves_open="deferring",
    asserting={"using": ()},
    agreeing=True,
)
SCALES = {scale.fact: scale for scale in (KEY, UNIQUE, IRREPLACEABLE, CONTINUOUS, CONSENT)}
BOOKS = {
    fact: scale.book if scale.agreeing else SHELF.put(scale.book) for fact, scale in SCALES.items()
}
