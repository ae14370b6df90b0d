"""What a message tells without being asked."""

from __future__ import annotations

import re

from precheck.reading.answers import CONTACTS, read_contact
from precheck.reading.choices import CHOICES, CLAIMED, STAGES, read_choice
from precheck.reading.clauses import Span
from precheck.reading.needs import FACT as NEEDS
from precheck.reading.needs import needs_told
from precheck.reading.nils import none_told
from precheck.reading.passage import Passage, any_in
from precheck.reading.places import MARKETS, read_markets
from precheck.reading.results import NOTHING, Result
from precheck.reading.scales import SCALES
from precheck.reading.shares import read_share
from precheck.reading.statements import stated_words
from precheck.reading.texts import FREE_TEXTS
from precheck.reading.trades import FIELD, trade
from precheck.rules.facts import Items, Unknown

_NAMES = ("contact_name", "company_name")
_CONTACT_FACTS = (*_NAMES, *CONTACTS)
_OF_THE_FIRM = re.compile(
    r"\b(?:we|we're|company|firm|revenue|sales|turnover)\b|我们|公司|营收|营业额|业绩|外销比"
)
_CHANNELS, _EVERYWHERE = "international_channels", ("Worldwide",)
_OF_BRANDS = ("own_brand", "own_brand_abroad")
OURS = re.compile(r"\b(?:we|our|us|i|my|export\w*)\b|我们|阮|咱|外销|出口|销往|卖到|卖去")
_FIELD_NAMED = re.compile(r"\b(?:field|discipline|line of business)\b|领域|主要技术|专业")
_IN_WORDS = ("export_share", "taiwan_production_share", "taiwan_operations_share")


def clauses_of(passage: Passage, sentences: tuple[Span, ...]) -> tuple[Span, ...]:
    """The clauses of some sentences."""
    known: dict[tuple[Span, ...], tuple[Span, ...]] = passage.worked_out["clauses_of"]
    if sentences not in known:
        known[sentences] = tuple([at for span in sentences for at in passage.clauses_in(span)])
    return known[sentences]


def volunteered(
    passage: Passage, telling: tuple[Span, ...], asked: str | None
) -> list[tuple[str, Result]]:
    """What a message states without being asked."""
    spans = clauses_of(passage, telling)
    contacts = CONTACTS if asked in _CONTACT_FACTS else ("contact_email",)
    return [
        *(
            (fact, _but_unknown(read_choice(passage, fact, spans, _kindred(asked, fact))))
            for fact in (CHOICES if asked != "support_needs" else ())
            if fact != asked or fact not in SCALES
            if fact != asked or fact not in STAGES
        ),
        (MARKETS, _markets(passage, spans, asked)),
        *(
            (fact, read_share(passage, fact, _of_sales(passage, spans, asked), asked=False))
            for fact in _IN_WORDS
        ),
        *none_told(passage, spans),
        *(
            (fact, result)
            for fact, result in stated_words(passage, spans)
            if fact != FIELD or asked not in CLAIMED or _is_named(passage, result)
        ),
        (FIELD, trade(passage, spans) if asked not in FREE_TEXTS else NOTHING),
        (NEEDS, needs_told(passage, spans) if asked not in (NEEDS, *FREE_TEXTS) else NOTHING),
        *((fact, read_contact(passage, fact, asked)) for fact in contacts),
    ]


def _but_unknown(result: Result) -> Result:
    """A choice that was told; half a yes to what nobody asked leaves nothing open."""
    return NOTHING if any(isinstance(r.value, Unknown) for r in result.readings) else result


def _markets(passage: Passage, spans: tuple[Span, ...], asked: str | None) -> Result:
    """The markets that are told; dealers *worldwide* are no customers worldwide."""
    found = read_markets(passage, _our_sales(passage, spans, asked), asked=False)
    values = [each.value for each in found.readings]
    everywhere = any(isinstance(each, Items) and each.value == _EVERYWHERE for each in values)
    return NOTHING if asked == _CHANNELS and everywhere else found


def _is_named(passage: Passage, result: Result) -> bool:
    """Whether the discipline is told by name; of "we make what is drawn for us" nobody can tell."""
    return any(
        _FIELD_NAMED.search(passage.said, *passage.clause_at(each.start))
        for each in result.readings
    )


def _our_sales(passage: Passage, spans: tuple[Span, ...], asked: str | None) -> tuple[Span, ...]:
    """The clauses that may tell our markets: asked about the technology, others sell and buy it, too."""
    if asked not in CLAIMED:
        return spans
    ours = [word.start() for word in OURS.finditer(passage.said)]
    return tuple(span for span in spans if any_in(ours, passage.sentence_at(span[0])))


def _of_sales(passage: Passage, spans: tuple[Span, ...], asked: str | None) -> tuple[Span, ...]:
    """The clauses that may speak of all that is sold: asked about the brand, *not exported yet* is of the brand."""
    if asked not in _OF_BRANDS:
        return spans
    return tuple(
        span
        for span in spans
        if not passage.has(span, "home_only") and _OF_THE_FIRM.search(passage.said, *span)
    )


def _kindred(asked: str | None, fact: str) -> str | None:
    """The question asked, if it is another one: a bare yes belongs to the question itself, later."""
    return asked if asked != fact else None
