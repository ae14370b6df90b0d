"""The reply to what was asked back: an option chosen, a fresh answer, or neither."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from precheck.reading.asks import ask_currency
from precheck.reading.figure import MONEY, Figure
from precheck.reading.lexicon.replies import CHOSEN, CURRENCIES, OTHER_CURRENCIES, UNITS
from precheck.reading.message import read
from precheck.reading.passage import passage_of
from precheck.reading.phrases import Phrasebook
from precheck.reading.questions import is_chinese, is_question
from precheck.reading.results import NOTHING, Ask, Option, Reading, Result
from precheck.reading.topics import FAMILY_OF
from precheck.reading.yesno import yes_no
from precheck.rules.facts import Quantity

_BOOKS = {
    "currency": Phrasebook((CURRENCIES, OTHER_CURRENCIES)),
    "unit": Phrasebook(({unit: phrases for unit, (_, phrases) in UNITS.items()},)),
}
_CHOSEN = Phrasebook((CHOSEN,))
_NUMERALS = ("一", "二", "三")
_PLACES = ("first", "second", "third")
_TWD = "TWD"
_OF_TECHNOLOGY = ("is_key", "is_unique", "is_irreplaceable")
_WHOSE = ("dollar", "dollars")


def settle(ask: Ask, reply: str, *, language: str | None = None, as_of: date) -> Result:
    """What a reply to an ask comes to: a reading, the next ask, or nothing."""
    if is_question(reply):
        return NOTHING
    unit = _named(ask, reply) if ask.kind == "unit" and _is_bare_unit(reply) else None
    if unit is not None:
        return _taken(ask, _in_currency(unit, reply))
    fresh = read(reply, ask.fact, language=language, as_of=as_of)
    if ask.kind == fresh.ask == "unit":
        return Result(asks=(ask,))
    if passage_of(reply, as_of, language).figures and _complete(ask, fresh):
        return fresh
    if _is_beside(reply):
        return fresh if _is_unknown(fresh) else NOTHING
    option = _named(ask, reply) or _accepted(ask, reply, language)
    if option is not None:
        return _taken(ask, option)
    if _is_foreign(fresh):
        return fresh
    foreign = _foreign(ask, reply)
    if foreign is not None:
        return foreign
    return fresh if _is_unknown(fresh) else NOTHING


def _is_beside(reply: str) -> bool:
    """Whether the reply tells of the technology, and so settles nothing of a figure."""
    passage = passage_of(reply)
    return not passage.figures and passage.has(passage.whole, *_OF_TECHNOLOGY)


def _is_bare_unit(reply: str) -> bool:
    """Whether the reply names a unit and no figure: 百萬元 is not 1,000,000 here."""
    passage = passage_of(reply)
    units = _BOOKS["unit"].find(passage.words)
    return all(
        any(unit.start <= figure.start < unit.end for unit in units) for figure in passage.figures
    )


def _complete(ask: Ask, fresh: Result) -> bool:
    """Whether a fresh answer stands by itself, or leaves something else to ask."""
    return bool(fresh.readings or fresh.asks) and fresh.ask != ask.kind


def _named(ask: Ask, reply: str) -> Option | None:
    """The first option whose words stand in the reply."""
    words = passage_of(reply).words
    offered = {option.id: option for option in ask.options}
    for hit in _BOOKS.get(ask.kind, _CHOSEN).find(words):
        for tag in hit.tags:
            if tag in offered:
                return offered[tag]
    return _at_place(ask, reply)


def place_in(reply: str) -> int | None:
    """*The first*, 後者, 二: the place among what was offered, counted from 0."""
    if reply.strip() in _NUMERALS:
        return _NUMERALS.index(reply.strip())
    for hit in _CHOSEN.find(passage_of(reply).words):
        for place, tag in enumerate(_PLACES):
            if tag in hit.tags:
                return place
    return None


def _at_place(ask: Ask, reply: str) -> Option | None:
    place = place_in(reply)
    if place is not None and place < len(ask.options):
        return ask.options[place]
    return _by_figure(ask, reply)


def _by_figure(ask: Ask, reply: str) -> Option | None:
    """The option whose own figure is repeated."""
    said = [(figure.low, figure.high) for figure in passage_of(reply).figures]
    for option in ask.options:
        value = option.value
        if isinstance(value, Quantity) and (value.low, value.high) in said:
            return option
    return None


def _accepted(ask: Ask, reply: str, language: str | None) -> Option | None:
    """A plain yes takes the one way that was offered."""
    if len(ask.options) == 1 and yes_no(reply, language) == "yes":
        return ask.options[0]
    return None


def _taken(ask: Ask, option: Option) -> Result:
    """An option as an answer; money in another currency, or in none yet, is asked about further."""
    value = option.value
    if isinstance(value, Quantity) and FAMILY_OF.get(ask.fact) == MONEY and value.unit != _TWD:
        return Result(asks=(ask_currency(ask.fact, _figure(ask), value),))
    return Result((Reading(ask.fact, value, ask.start, ask.end, ask.text),))


def _is_foreign(fresh: Result) -> bool:
    """Whether another amount in foreign money is told: what stands in the question is not meant any more."""
    return fresh.ask == "currency" and not fresh.asks[0].options


def _foreign(ask: Ask, reply: str) -> Result | None:
    """A currency named that settles nothing: a foreign one, or any for an amount in a foreign one."""
    if ask.kind != "currency" or not any(_BOOKS["currency"].find(passage_of(reply).words)):
        return None
    return Result(asks=(replace(ask, options=()) if _currency(reply) else ask,))


def _currency(reply: str) -> str:
    """The code of the first currency named; of dollars alone, no one knows whose they are."""
    for hit in _BOOKS["currency"].find(passage_of(reply).words):
        if reply[hit.start : hit.end].lower() not in _WHOSE:
            return min(hit.tags)
    return ""


def _in_currency(option: Option, reply: str) -> Option:
    """The option in the currency that the reply names with its unit; a Chinese unit alone is of TWD."""
    value = option.value
    if not isinstance(value, Quantity) or value.unit:
        return option
    chinese = _TWD if any(is_chinese(char) for char in reply if char.strip()) else ""
    return replace(option, value=replace(value, unit=_currency(reply) or chinese))


def _figure(ask: Ask) -> Figure:
    return Figure(MONEY, ask.start, ask.end, ask.text, None, None)


def _is_unknown(result: Result) -> bool:
    return any(type(reading.value).__name__ == "Unknown" for reading in result.readings)
