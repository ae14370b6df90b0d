"""The words that English numerals are made of."""

from __future__ import annotations

from decimal import Decimal

from precheck.reading.quantities.misspelt import with_slips
from precheck.reading.quantities.phrases import words

_UNITS = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = words("twenty thirty forty fifty sixty seventy eighty ninety")

_SPELT = with_slips(
    {word: value for value, word in enumerate(_UNITS)}
    | {word: 10 * value for value, word in enumerate(_TENS, 2)}
)
UNITS = {word: value for word, value in _SPELT.items() if value < 20} | {"nought": 0, "naught": 0}
TENS = {word: value for word, value in _SPELT.items() if value >= 20}
HUNDRED = frozenset({*with_slips({"hundred": 100}), "hundreds", "hundret", "hundered"})

SCALES = with_slips(
    {
        "thousand": Decimal(10**3),
        "million": Decimal(10**6),
        "millions": Decimal(10**6),
        "billion": Decimal(10**9),
        "trillion": Decimal(10**12),
        "lakh": Decimal(10**5),
        "crore": Decimal(10**7),
    }
)
# Chinese scales in Latin letters; what follows is the next place: one yi two.
ROMANISED = {
    "wan": Decimal(10**4),
    "yi": Decimal(10**8),
}
SCALES |= ROMANISED
# Short forms: after figures only, glued or after a space.
SHORT_SCALES = {
    "mil": Decimal(10**6),
    "mill": Decimal(10**6),
    "mils": Decimal(10**6),
    "mio": Decimal(10**6),
    "mln": Decimal(10**6),
    "mn": Decimal(10**6),
    "mm": Decimal(10**6),
    "bil": Decimal(10**9),
    "bln": Decimal(10**9),
    "bn": Decimal(10**9),
    "tn": Decimal(10**12),
    "tln": Decimal(10**12),
    "k": Decimal(10**3),
}
# Letters: glued to figures only.
LETTER_SCALES = {
    "m": Decimal(10**6),
    "b": Decimal(10**9),
    "t": Decimal(10**12),
    "w": Decimal(10**4),
    "e": Decimal(10**8),
}
# ... of which these also stand after a space ("NT$ 850 M").
SPACED_LETTERS = frozenset({"m", "b"})
DOZENS = {"dozen": 12, "dozens": 12, "doz": 12, "dozs": 12}

_ORDINALS = words(
    "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_TIETHS = words("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth")

# Denominators: the ordinal, singular or plural, and how large it is.
UNIT_PARTS = {word: value for value, word in enumerate(_ORDINALS, 3)} | {"first": 1, "second": 2}
TEN_PARTS = {word: 10 * value for value, word in enumerate(_TIETHS, 2)}
SCALE_PARTS = {
    "hundredth": Decimal(100),
    "thousandth": Decimal(10**3),
    "millionth": Decimal(10**6),
    "billionth": Decimal(10**9),
    "trillionth": Decimal(10**12),
}
NAMED_PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}

PART_WORDS = frozenset(
    {*NAMED_PARTS, *(f"{part}s" for part in (*UNIT_PARTS, *TEN_PARTS, *SCALE_PARTS))}
)

# Words before "one" that make it a pronoun, and before "half" or "quarter" that make it a period.
PRONOUN_BEFORE = frozenset(
    words(
        "this that which each every any some no the another only other last first good great same"
    )
)
# Things of the talk itself: one correction, one more question.
OF_THE_TALK = frozenset(
    words(
        "correction mistake thing question moment second minute more detail point remark note last further back step"
    )
)
DETERMINERS = frozenset(words("the that this a an another our my their its your"))
# Verbs of which "one" is the thing that they are about: we just started one last year.
ONE_OF_IT = frozenset(
    words(
        "start started launch launched develop developed developing build built building want need create created"
    )
)
PART_BEFORE = frozenset(
    words("first second last other this next that per every each past previous")
)
