"""The whole lexicon as one phrasebook, made once."""

from __future__ import annotations

from collections.abc import Iterator

from precheck.reading.lexicon.choices import NEEDS, RESEARCH, SUBJECTS, TECHNOLOGY
from precheck.reading.lexicon.countries import COUNTRIES
from precheck.reading.lexicon.cues import CUES
from precheck.reading.lexicon.regions import CODES, REGIONS, TOGETHER
from precheck.reading.lexicon.talk import ASKING, UNKNOWN
from precheck.reading.lexicon.topics import MADE_HERE, RUN_HERE, TOPICS
from precheck.reading.lexicon.towns import TOWNS
from precheck.reading.phrases import SHELF, Phrasebook

PLACE = "place:"
HOME = "TW"
_SPACE = "~"
_ALSO = {"UK": "GB", "EU": "Europe"}


def _places() -> Iterator[dict[str, str]]:
    for table in (COUNTRIES, TOWNS, REGIONS, TOGETHER):
        yield {PLACE + places: names for places, names in table.items()}
        yield {"place": "|".join(names for code, names in table.items() if code != HOME)}


def _codes() -> Iterator[dict[str, str]]:
    for code in sorted(CODES):
        country = _ALSO.get(code, code)
        yield {PLACE + country: code, "place": code, "code": code}


def places_of(tag: str) -> tuple[str, ...]:
    """The places that a tag stands for: codes and regions, in the order named."""
    known = tag[len(PLACE) :]
    if known in REGIONS:
        return (known,)
    return tuple(place.replace(_SPACE, " ") for place in known.split())


BOOK = SHELF.put(
    Phrasebook(
        (
            {"need": NEEDS["need"], "service": NEEDS["service"]},
            TOPICS,
            CUES,
            {"in_taiwan": f"{MADE_HERE} | {RUN_HERE}"},
            SUBJECTS,
            TECHNOLOGY,
            RESEARCH,
            UNKNOWN,
            ASKING,
            *_places(),
            *_codes(),
        )
    )
)
