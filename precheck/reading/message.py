"""Reading: an answer to one question, or everything that a message tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from precheck.reading.amounts import read_amount
from precheck.reading.answers import (
    CONTACTS,
    contacts_beside,
    read_consent,
    read_contact,
    read_unknown,
    read_withheld,
)
from precheck.reading.asides import set_apart
from precheck.reading.attributing import attributed
from precheck.reading.bare import FIGURES, speaks_of_else
from precheck.reading.binding import bind
from precheck.reading.choices import CHOICES, CLAIMED, read_choice
from precheck.reading.clauses import Span
from precheck.reading.figure import PERCENT, Figure
from precheck.reading.needs import FACT as NEEDS
from precheck.reading.needs import read_needs
from precheck.reading.nils import no_more
from precheck.reading.own_words import answered, beside
from precheck.reading.parts import parts
from precheck.reading.passage import Passage, passage_of
from precheck.reading.places import MARKETS, read_markets
from precheck.reading.questions import supposes
from precheck.reading.reconsidering import reconsidered
from precheck.reading.results import NOTHING, Ask, Reading, Result, joined
from precheck.reading.rivals import is_done_by_others
from precheck.reading.scales import SCALES
from precheck.reading.shares import read_share
from precheck.reading.spells import is_spell_of
from precheck.reading.staffing import JOBS
from precheck.reading.talk import is_small_talk
from precheck.reading.texts import FREE_TEXTS
from precheck.reading.tokens import fold
from precheck.reading.topics import FAMILY_OF, tags_of, topic_of
from precheck.reading.unknowns import goes_on, left_open
from precheck.reading.volunteering import OURS, clauses_of, volunteered
from precheck.rules.facts import Choice, Quantity, Unknown, Value

AGE = "years_in_business"
_IN_A_YEAR, _NEAR = re.compile(r"(?:20\d\d\s?年?|明年|后年|第[一二三]年)\s?:?\s?\Z"), 8
_OF_BRANDS = ("own_brand", "own_brand_abroad")
_OF_GOODS = (*_OF_BRANDS, "international_channels")
# What a firm does and has; that nobody else can make a thing is told of others, and of the firm.
_OF_DOINGS = frozenset(
    "own_brand own_brand_abroad rd_continuous international_channels export_share export_markets"
    " taiwan_production_share taiwan_operations_share annual_revenue employees".split()
)
_WITH_RESEARCH = ("rd_spending", "rd_intensity")
_DENIED = ("none", "no")  # others do it: we do not
_STATED = re.compile(
    r"\bit(?: is|'s| isn't)\b|[\u3400-\u9fff]{4}"
    r"|\b(?:technology|brand|channels?|research|r&d) (?:is|are|isn't|aren't|goes)\b"
)
_OF_THE_PROGRAMME = re.compile(
    "申请|资格|符合|计画|计划|条件|辅导|奖|补助|要求|标准|定义|意思|说明|介绍|规定|评审|门槛"
)


def read(
    text: str,
    fact: str,
    *,
    language: str | None = None,
    as_of: date,
    known: Value | None = None,
) -> Result:
    """What a text answers to the question about ``fact``; nothing, if it does not answer it.

    ``known`` is the answer given before, which a part of one may make more exact: a month, of a year.
    """
    passage = passage_of(set_apart(text), as_of, language, known if fact == AGE else None)
    telling = _telling(passage)
    if fact in FREE_TEXTS:
        found = answered(passage, fact, telling, volunteered(passage, telling, fact))
    else:
        found = _answer(passage, fact, telling)
    return reconsidered(passage, fact, telling, found)


def read_message(
    text: str,
    *,
    asked: str | None,
    language: str | None = None,
    as_of: date,
    hypothetical: bool = False,
    known: Value | None = None,
) -> Result:
    """Every fact that a message tells. A figure goes to the fact that its words name, else to ``asked``.

    A question tells nothing, unless it is ``hypothetical``: then what it supposes is read.
    ``known`` is the answer to ``asked`` given before, which a month may make more exact.
    """
    passage = passage_of(set_apart(text), as_of, language, known if asked == AGE else None)
    telling = passage.sentences if hypothetical else _telling(passage)
    figured = None if asked in FREE_TEXTS else asked  # no words bind a figure
    bound = bind(passage, telling, _case_of(passage, asked) if hypothetical else figured)
    results = {fact: read_amount(passage, fact, found) for fact, found in bound.items()}
    if asked == JOBS and (stands := no_more(passage, clauses_of(passage, telling))) != NOTHING:
        results[JOBS] = stands
    results = {
        fact: result
        for fact, result in results.items()
        if not is_spell_of(passage, asked, fact, result)
    }
    unasked = volunteered(passage, telling, asked)
    for fact, result in unasked:
        if result != NOTHING and results.get(fact, NOTHING) == NOTHING:
            results[fact] = result
    results.update(contacts_beside(passage, results, asked))
    if asked in FREE_TEXTS and not hypothetical:
        found = answered(passage, asked, telling, unasked)
        results[asked] = reconsidered(passage, asked, telling, found)
        if all(isinstance(each.value, Unknown) for each in results[asked].readings):
            left_open(passage, clauses_of(passage, telling), results)
    else:
        left_open(passage, clauses_of(passage, telling), results)
        told = any(result != NOTHING for result in results.values())
        if asked is not None and results.get(asked, NOTHING) == NOTHING:
            results[asked] = _asked(passage, asked, telling, told, _in_words(unasked))
        if asked in CHOICES and not hypothetical:
            results[asked] = _chosen(passage, asked, telling, results)
        elif asked == NEEDS and not hypothetical:
            results[asked] = reconsidered(passage, asked, telling, results[asked])
    if asked is not None and asked in results and goes_on(passage, asked, results):
        results[asked] = NOTHING
    results = beside(
        results, {fact: results[fact] for fact in _in_own_words(asked) if fact in results}
    )
    if not hypothetical:
        results = attributed(passage, telling, results, asked, partial(_read_apart, passage))
    return joined([_of_the_firm(passage, result) for result in results.values()])


def _of_the_firm(passage: Passage, result: Result) -> Result:
    """Without what is told of others: customers export 90 %; that others have no brand tells of them alone, too."""
    kept = [
        each
        for each in result.readings
        if each.fact not in _OF_DOINGS
        or (isinstance(each.value, Choice) and each.value.value in _DENIED)
        or not is_done_by_others(passage, each.start)
    ]
    return result if len(kept) == len(result.readings) else replace(result, readings=tuple(kept))


def _in_own_words(asked: str | None) -> tuple[str, ...]:
    """The facts whose words tell nothing else: the one asked for, and the technology told by its name."""
    return (asked, "core_technology") if asked in FREE_TEXTS else ("core_technology",)


def _read_apart(passage: Passage, text: str, fact: str) -> Result:
    return read(text, fact, language=passage.language, as_of=passage.as_of)


def speaks_of_us(text: str) -> bool:
    """Whether a text that tells something tells it of the firm or its technology: *it is unique*, 技術很難取代.

    In Chinese that goes without saying, unless the programme is spoken of.
    """
    said = fold(text)
    if OURS.search(said) is not None:
        return True
    return _STATED.search(said) is not None and _OF_THE_PROGRAMME.search(said) is None


def _chosen(
    passage: Passage, asked: str, telling: tuple[Span, ...], results: Mapping[str, Result]
) -> Result:
    """The choice that answers the question: told first, in as many words as tell of nothing else."""
    others = _parts_of([result for fact, result in results.items() if fact != asked])
    apart = [part for part in others if not _goes_with(passage, asked, part)]
    found = _opening(passage, asked, apart) if apart else NOTHING
    if found != NOTHING:
        return found
    found = results[asked]
    if _is_all_of_it(results, asked):
        found = reconsidered(passage, asked, telling, found)
    if found != NOTHING or asked not in CLAIMED:
        return found
    return _opening(passage, asked, others)


def _parts_of(results: Iterable[Result]) -> list[Reading | Ask]:
    """Everything that was told, or must be asked about."""
    found: list[Reading | Ask] = []
    for result in results:
        found += [*result.readings, *result.asks]
    return found


def _goes_with(passage: Passage, asked: str, part: Reading | Ask) -> bool:
    """Whether what is told of another fact may be part of the answer: of the same kind, in its sentence."""
    kindred = (*_OF_GOODS, MARKETS) if asked in _OF_GOODS else tuple(CLAIMED)
    return part.fact in kindred and part.start < passage.sentences[0][1]


def _opening(passage: Passage, asked: str, others: list[Reading | Ask]) -> Result:
    """What the clauses say to the question that come before the first of other things told."""
    end = min((_begins(passage, part) for part in others), default=0)
    if not passage.words_in((0, end)):
        return NOTHING
    before = passage_of(passage.text[:end], passage.as_of, passage.language)
    telling = _telling(before)
    return reconsidered(before, asked, telling, _answer(before, asked, telling))


def _begins(passage: Passage, part: Reading | Ask) -> int:
    """Where something told of another fact begins: with the clause that names it, 不是沒有品牌，是還在做."""
    clause = passage.clause_at(part.start)
    sentence = passage.sentence_at(part.start)
    tags = ("brand", "oem") if part.fact in _OF_BRANDS else ()
    named = [hit.start for hit in passage.hits_in((sentence[0], clause[1]), tags)] if tags else []
    return min((passage.clause_at(start)[0] for start in named), default=clause[0])


def _is_all_of_it(results: Mapping[str, Result], asked: str) -> bool:
    """Whether a message answers the question and little else: what another choice or a figure names is of that."""
    told = {fact for fact, result in results.items() if result != NOTHING}
    return told <= ({*CHOICES, MARKETS} if asked in told else {MARKETS})


def _case_of(passage: Passage, asked: str | None) -> str | None:
    """The fact that a case is put about: what is in Taiwan, where no more is said, are the operations."""
    if FAMILY_OF.get(asked or "") == PERCENT or passage.has(passage.whole, *FIGURES):
        return asked
    shares = [figure for figure in passage.figures if figure.family == PERCENT]
    here = passage.has(passage.whole, "in_taiwan") and not passage.has(passage.whole, "making")
    return "taiwan_operations_share" if shares and here else asked


def _telling(passage: Passage) -> tuple[Span, ...]:
    """The parts that tell, rather than ask or suppose.

    A text that begins with a slash looks like a command and tells nothing.
    """
    if _is_command(passage):
        return ()
    return tuple(
        part.span
        for part in parts(passage)
        if not part.asks and not supposes(passage, passage.sentence_at(part.span[0]))
    )


def _not_asking(passage: Passage) -> tuple[Span, ...]:
    return tuple(part.span for part in parts(passage) if not part.asks)


def _is_command(passage: Passage) -> bool:
    return passage.text.lstrip().startswith(("/", "／"))


def _answer(passage: Passage, fact: str, telling: tuple[Span, ...]) -> Result:
    if fact in CONTACTS:
        found = read_contact(passage, fact, fact)
        return found if found != NOTHING else read_withheld(passage, fact)
    if fact == "support_needs":
        return read_needs(passage)
    if not telling and (fact not in SCALES or _is_command(passage)):
        return NOTHING
    spans = clauses_of(passage, telling)
    if fact in FAMILY_OF:
        return _amount(passage, fact, telling)
    if fact in CHOICES:
        return read_choice(passage, fact, spans, asked=fact)
    if fact == MARKETS:
        found = read_markets(passage, spans, asked=True)
        return found if found != NOTHING else read_unknown(passage, fact)
    if fact == "consent":
        return read_consent(passage, clauses_of(passage, _not_asking(passage)))
    return NOTHING


def _amount(passage: Passage, fact: str, telling: tuple[Span, ...]) -> Result:
    found = bind(passage, telling, fact).get(fact, [])
    stands = no_more(passage, clauses_of(passage, telling)) if fact == JOBS else NOTHING
    if stands != NOTHING and not _of_years_to_come(passage, found):
        return stands
    result = read_amount(passage, fact, found)
    if result == NOTHING and not _leaves_another_open(passage, fact):
        result = read_unknown(passage, fact)
    if result == NOTHING:
        result = read_share(passage, fact, clauses_of(passage, telling), asked=True)
    return result


def _of_years_to_come(passage: Passage, found: list[Figure]) -> bool:
    """Whether jobs are told by the year, and the year without any is only one of them."""
    return any(
        _IN_A_YEAR.search(passage.said, max(figure.start - _NEAR, 0), figure.start)
        for figure in found
    )


def _leaves_another_open(passage: Passage, fact: str) -> bool:
    """Whether all that is not known is another fact, told in the same clause: 員工不一定."""
    own = tags_of(fact)
    open_ones = passage.having(passage.clauses, "unknown")
    return bool(passage.figures) and all(
        speaks_of_else(passage, span, own, FIGURES) for span in open_ones
    )


def _standing(passage: Passage, telling: tuple[Span, ...], asked: str) -> tuple[Span, ...]:
    """The clauses that took nothing back, and tell no figure of another fact: 在台生產100% is no strong yes."""
    own = _WITH_RESEARCH if asked == "rd_continuous" else ()
    return tuple(
        span
        for span in clauses_of(passage, telling)
        if not passage.has(span, "instead")
        and not any(
            topic_of(passage, figure) in FAMILY_OF.keys() - own
            and (figure.family == PERCENT or asked not in _OF_GOODS)
            for figure in passage.figures_in(span)
        )
    )


def _in_words(unasked: list[tuple[str, Result]]) -> frozenset[int]:
    """Where the shares begin that were told in words."""
    return frozenset(
        item.start
        for _, result in unasked
        for item in result.readings
        if isinstance(item.value, Quantity)
    )


def _unused(
    passage: Passage, telling: tuple[Span, ...], shares: frozenset[int]
) -> tuple[Span, ...]:
    """The clauses that told no figure, share or address, and took none back."""
    return tuple(
        clause
        for clause in clauses_of(passage, telling)
        if not passage.figures_in(clause)
        and shares.isdisjoint(range(*clause))
        and not passage.has(clause, "instead")
        and not any(char.isdigit() or char == "@" for char in passage.text[clause[0] : clause[1]])
    )


def _asked(
    passage: Passage, asked: str, telling: tuple[Span, ...], told: bool, shares: frozenset[int]
) -> Result:
    """The answer to the pending question, from what the rest of the message left over."""
    if asked != "consent" and is_small_talk(passage):
        return NOTHING
    if not told:
        return _answer(passage, asked, telling)
    if asked in ("consent", "support_needs"):
        return NOTHING
    if asked in CHOICES:
        return read_choice(passage, asked, _standing(passage, telling, asked), asked)
    return _answer(passage, asked, _unused(passage, telling, shares))
