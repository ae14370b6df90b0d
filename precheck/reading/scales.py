"""What each concept tells of a fact: for it or against it, and how much it weighs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from precheck.reading.lexicon.pursuing import AGREEING, RESEARCHING
from precheck.reading.lexicon.standing import CHANGE, COMPANY, WEIGHT, WITHOUT
from precheck.reading.lexicon.turns import ANSWERING, DENYING, TURNING
from precheck.reading.phrases import Phrasebook

DIRECT, GRADE, BASE, FAINT = 3, 3, 2, 1


@dataclass(frozen=True)
class Scale:
    """The concepts that tell of a fact: above 0 for it, below 0 against it; the greater, the more surely.

    ``subjects`` are those whose clause goes on to say what they do: others *cannot*. What ``needs``
    another concept counts only in a sentence that has it. ``denying`` ones also deny what comes next.
    """

    fact: str
    weights: Mapping[str, int]
    tables: tuple[Mapping[str, str], ...]
    subjects: frozenset[str] = frozenset()
    needs: Mapping[str, str] = field(default_factory=dict)
    denying: frozenset[str] = frozenset()
    marks: tuple[str, ...] = ()
    leaves_open: str = ""
    repeated: str = ""
    about: tuple[str, ...] = ()
    outweighs_yes_no: bool = False

    @property
    def book(self) -> Phrasebook:
        """Its phrases, with those that turn them."""
        known = {*self.weights, *self.needs.values(), *self.denying, *self.marks}
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
        "goes_on": -BASE,
        "fine": -GRADE,
        "without": -BASE,
        "minor": -GRADE,
        "merely": -FAINT,
        "common": -BASE,
    },
    (WEIGHT, WITHOUT, {"common": COMPANY["common"]}),
    needs={"goes_on": "without", "suffers": "without", "fine": "without"},
    denying=frozenset({"theirs"}),
)
UNIQUE = Scale(
    "technology_unique",
    {
        "unique": GRADE,
        "nobody": GRADE,
        "others": -BASE,
        "common": -GRADE,
        "different": BASE,
        "elsewhere": -BASE,
        "patent": BASE,
        "secret": BASE,
        "our_own": BASE,
        "bought": -GRADE,
        "copied": -BASE,
        "attempted": BASE,
        "expired": -GRADE,
    },
    (COMPANY, CHANGE),
    subjects=frozenset({"others", "elsewhere"}),
    denying=frozenset({"hard"}),
    marks=("attempt",),
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
        "hard": GRADE,
        "easy": -GRADE,
        "costs": GRADE,
        "long": GRADE,
        "tied": GRADE,
        "suffers": GRADE,
        "goes_on": -BASE,
        "fine": -GRADE,
        "without": -BASE,
        "common": -BASE,
    },
    (CHANGE, WITHOUT, {"common": COMPANY["common"]}),
    subjects=frozenset({"others"}),
    needs={"goes_on": "without", "long": "takes"},
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
        "others_work": -GRADE,
        "spared": -GRADE,
        "lost_year": -GRADE,
        "suffers": GRADE,
        "starting": FAINT,
        "yearly": BASE,
    },
    (RESEARCHING,),
    needs={"suffers": "without"},
    marks=("fitful",),
    leaves_open="fitful",
    about=("rd", "lab"),
)
CONSENT = Scale(
    "consent",
    {"agree": GRADE, "object": -GRADE - 1, "using": FAINT},
    (AGREEING,),
    denying=frozenset({"forbid"}),
    marks=("deferring", "conditions"),
    leaves_open="deferring",
)
SCALES = {scale.fact: scale for scale in (KEY, UNIQUE, IRREPLACEABLE, CONTINUOUS, CONSENT)}
BOOKS = {fact: scale.book for fact, scale in SCALES.items()}
