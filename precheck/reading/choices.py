"""The facts with fixed values: own brand, channels, technology, research."""

from __future__ import annotations

from collections.abc import Mapping

from precheck.reading.bare import FIGURES, speaks_of_else
from precheck.reading.brands import SOLD_ABROAD, answered_abroad, placed, told_abroad
from precheck.reading.claims import CLAIMS, NO, UNSURE, claim, listed
from precheck.reading.clauses import Span
from precheck.reading.firms import firm
from precheck.reading.lexicon.sources import NOTHING_ABROAD
from precheck.reading.marketing import CHANNELS, OWN_BRAND, Subject, parts_of
from precheck.reading.needs import only_names_needs
from precheck.reading.passage import Passage, once
from precheck.reading.passing import in_passing
from precheck.reading.results import NOTHING, Reading, Result
from precheck.reading.scales import SCALES
from precheck.reading.stages import DEVELOPING, ESTABLISHED, NONE, stage
from precheck.reading.tokens import expression
from precheck.reading.verdict import verdict
from precheck.rules.facts import Choice, Unknown, Value

_NOTHING_ABROAD = expression(NOTHING_ABROAD)
_UNDER = frozenset("under with by 用 以 挂 掛".split())
Spans = tuple[Span, ...]
Told = tuple[str, Span] | None

STAGES = {subject.fact: subject for subject in (OWN_BRAND, CHANNELS)}
CLAIMED = {told.fact: told for told in CLAIMS}
CHOICES = (*STAGES, *CLAIMED, "own_brand_abroad")
# The tags of the words that name each, told without being asked.
NAMES_OF: Mapping[str, tuple[str, ...]] = {
    **{fact: subject.tags for fact, subject in STAGES.items()},
    **{fact: (*told.about, *told.predicate) for fact, told in CLAIMED.items()},
    "own_brand_abroad": OWN_BRAND.tags,
}


def read_choice(passage: Passage, fact: str, spans: Spans, asked: str | None) -> Result:
    """The choice that the clauses tell; asked for it, also by a bare yes, no or *it depends*."""
    if asked == fact:
        spans = _without_names(passage, spans)
    told = _told(passage, fact, spans, asked)
    if told is not None and fact == "own_brand_abroad" and _brand_to_come(passage, spans):
        return NOTHING
    if told is None:
        return NOTHING
    value, span = told
    return Result((_reading(passage, fact, value, span),))


def _without_names(passage: Passage, spans: Spans) -> Spans:
    """The clauses but those that only give an address or the firm's full name."""
    named = firm(passage.text) or (0, 0)
    if not any(named) and "@" not in passage.text:
        return spans
    return tuple(
        span
        for span in spans
        if passage.has(span, "brand", "oem", "channel")
        or not ("@" in passage.text[slice(*span)] or (span[0] < named[1] and named[0] < span[1]))
    )


def _told(passage: Passage, fact: str, spans: Spans, asked: str | None) -> Told:
    if fact == OWN_BRAND.fact and asked != fact:
        return _told_brand(passage, spans, asked)
    if fact in STAGES:
        return _told_stage(passage, spans, STAGES[fact], asked)
    if fact in CLAIMED and asked == fact:
        among = listed(passage, spans, CLAIMED[fact])
        return among or verdict(passage, SCALES[fact], spans, _own(fact))
    if fact in CLAIMED:
        said = claim(passage, spans, CLAIMED[fact], CLAIMED.get(asked or ""))
        return said or in_passing(passage, fact, spans)
    if asked == fact:
        return answered_abroad(passage, spans)
    brand = _told_stage(passage, spans, OWN_BRAND, asked)
    if brand is None and asked == CHANNELS.fact:
        return next(((NO, span) for span in spans if _sells_nothing_abroad(passage, span)), None)
    if brand is not None and brand[0] == NONE:
        spans = tuple(span for span in spans if span > brand[1])
        brand = stage(passage, spans, OWN_BRAND)
    if brand is None or brand[0] != ESTABLISHED:
        return next(((NO, span) for span in spans if _not_abroad(passage, span)), None)
    return told_abroad(passage, spans, answering=asked == OWN_BRAND.fact)


def _told_brand(passage: Passage, spans: Spans, asked: str | None) -> Told:
    """How far the brand has come: as it is said, or else as follows from where it is sold."""
    abroad = placed(passage, spans)
    if not abroad:
        return _told_stage(passage, spans, OWN_BRAND, asked)
    apart = tuple(span for span in spans if span not in abroad or passage.has(span, "in_place"))
    said = _told_stage(passage, apart, OWN_BRAND, asked)
    told = said or _told_stage(passage, spans, OWN_BRAND, asked)
    return None if told is not None and said is None and _unsold(passage, told[1]) else told


def _unsold(passage: Passage, span: Span) -> bool:
    """Whether all that is said is that the brand is not sold abroad, and nothing of selling it at home."""
    abroad = told_abroad(passage, (span,))
    return abroad is not None and abroad[0] == NO and not passage.has(span, "home", "home_only")


def _told_stage(passage: Passage, spans: Spans, subject: Subject, asked: str | None) -> Told:
    if asked == subject.fact:
        return stage(passage, spans, subject, answering=True)
    named = _with_plans(passage, spans, subject)
    told = stage(passage, named, subject)
    if told is None or subject is not OWN_BRAND:
        return told
    if asked in subject.given and (
        _of_exports(passage, spans, told) or _only_answers(passage, told)
    ):
        return None
    if asked in CLAIMED and told[0] == NONE and not passage.has(told[1], *subject.tags):
        return None  # contract work says why there is no research, not whose name is on the goods
    return None if told[0] == NONE and _not_abroad(passage, told[1]) else told


def _with_plans(passage: Passage, spans: Spans, subject: Subject) -> Spans:
    """The clauses about the subject, and the plans that go on about it: no channels yet, but next year."""
    known: dict[Spans, Spans] = passage.worked_out[f"planned.{subject.fact}"]
    if spans not in known:
        known[spans] = tuple(_kept_with_plans(passage, spans, subject))
    return known[spans]


def _kept_with_plans(passage: Passage, spans: Spans, subject: Subject) -> list[Span]:
    kept: list[Span] = []
    for span, about in zip(spans, _in_context(passage, spans, subject)):
        if about or (kept and kept[-1][1] == span[0] and _goes_on(passage, span, subject)):
            kept.append(span)
    return kept


def _goes_on(passage: Passage, span: Span, subject: Subject) -> bool:
    """Whether a clause plans or begins something that it does not name."""
    planned = passage.has(span, "plan", "start") and not passage.has(span, "technology")
    planned = planned and not passage.figures_in(span)
    return planned and not speaks_of_else(passage, span, subject.tags, FIGURES)


def _brand_to_come(passage: Passage, spans: Spans) -> bool:
    """Whether a brand is only being built, and nothing is said of where its goods are sold."""
    if any(
        passage.has(span, "abroad", "elsewhere", "export", "place", "home_only") for span in spans
    ):
        return False
    brand = stage(passage, spans, OWN_BRAND)
    return brand is not None and brand[0] == DEVELOPING


def _only_answers(passage: Passage, told: tuple[str, Span]) -> bool:
    """Whether what sounds like an established brand says no more than where it is sold."""
    value, span = told
    return (
        value == ESTABLISHED
        and not passage.has(span, "in_place")
        and bool(placed(passage, (span,)))
    )


def _not_abroad(passage: Passage, span: Span) -> bool:
    """Whether it is selling abroad under the brand that is denied, not the brand itself."""
    sold = passage.hits_in(span, ("export", "abroad"))
    under = [word for word in passage.words_in(span) if word.text in _UNDER]
    brand = passage.hits_in(span, OWN_BRAND.tags)
    denied = passage.hits_in(span, ("not",))
    if not (sold and under and brand and denied):
        return False
    opens = denied[0].start < under[0].start
    return opens and under[-1].start < brand[-1].start


def _sells_nothing_abroad(passage: Passage, span: Span) -> bool:
    """Whether nothing at all is sold abroad, and so no brand: 沒賣國外, we sell in Taiwan and nowhere else."""
    return _NOTHING_ABROAD.search(passage.said, *span) is not None


def _of_exports(passage: Passage, spans: Spans, told: tuple[str, Span]) -> bool:
    """Whether *not under our brand* is said of what is exported, not of the brand itself."""
    contract_work = passage.has(told[1], "oem") and not passage.has(told[1], *OWN_BRAND.tags)
    exported = any(passage.has(span, "abroad", "export", "elsewhere") for span in spans)
    return contract_work or (told[0] == NONE and exported)


def _in_context(passage: Passage, spans: Spans, subject: Subject) -> list[bool]:
    """Whether each unasked clause is about the subject itself, not about help wished for or a mere list."""
    needing = passage.sentences_with("need")
    listed_ones = passage.clauses_with("brand_alone", "service")
    named = passage.clauses_with("channel_name") if subject.needs else frozenset(spans)
    about = passage.sentences_with(*subject.needs)
    if not (needing or listed_ones or about):
        return [span in named for span in spans]
    return [
        (span in named or sentence in about)
        and sentence not in needing
        and not (span in listed_ones and _only_mentioned(passage, span))
        and not (subject.needs and _know_the_brand(passage, span, subject))
        for span in spans
        for sentence in [passage.sentence_at(span[0])]
    ]


def _know_the_brand(passage: Passage, span: Span, subject: Subject) -> bool:
    """Whether dealers, wherever they are, are only said to know the brand: 每個經銷商都認得這個牌子."""
    if not passage.has(span, "brand") or passage.has(span, *subject.needs):
        return False
    return any(part.has("carrier") and part.has("known") for part in parts_of(passage, span))


@once
def _only_mentioned(passage: Passage, span: Span) -> bool:
    """Whether a clause names brands in general, beside other services, and says nothing of them."""
    alone = passage.hits_in(span, ("brand_alone",))
    if alone and all(
        alone[0].start <= word.start < alone[0].end for word in passage.words_in(span)
    ):
        return True
    if only_names_needs(passage, span):
        return True
    return passage.has(span, "service") and not passage.has(span, "have", "sell_brand", "place")


def _own(fact: str) -> tuple[str, ...]:
    """The tags of what a question is about."""
    if fact in STAGES:
        return (*STAGES[fact].tags, *STAGES[fact].needs)
    if fact in CLAIMED:
        return (*CLAIMED[fact].words, *CLAIMED[fact].about)
    return SOLD_ABROAD


def _reading(passage: Passage, fact: str, said: str, span: Span) -> Reading:
    stated = passage.text[span[0] : span[1]].strip()
    value: Value = Unknown(stated) if said == UNSURE else Choice(said, stated)
    return Reading(fact, value, span[0], span[1], passage.text[span[0] : span[1]])
