"""An answer that is not to the pending question: told by its unit alone, or told once more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from precheck.casework.acts import Act, Tell
from precheck.casework.case import Case, Stage
from precheck.casework.guide import Guide
from precheck.casework.known import unit_of
from precheck.reading import Reading, is_question, named_facts, read, supposes
from precheck.reading.mentions import mentions
from precheck.rules.facts import Quantity, Unknown, Value

_STAGES = (Stage.WELCOME, Stage.ASKING, Stage.RESULT)
_SHARE = "percent"
_MOST = 3  # times as long as the figure


def late_answer(case: Case, text: str, guide: Guide, today: date) -> tuple[Act, ...]:
    """What the words tell by the unit of their figure alone: an answer once more, or else the first
    thing that is asked in that unit; of shares there are many: one must be named."""
    if case.stage not in _STAGES or is_question(text) or supposes(text):
        return ()
    again = next(_told_again(case, text, guide, today), None)
    if again is not None:
        return (Tell(again),)
    facts = [*_first_of_each_unit(guide), *named_facts(text)]
    open_facts = [fact for fact in facts if isinstance(case.answers.get(fact, Unknown()), Unknown)]
    told = by_its_unit(case, text, open_facts, guide, today)
    named = named_facts(text)
    return tuple(Tell(each) for each in told if each.fact in named or _is_most_of(text, each))


def _is_most_of(text: str, reading: Reading) -> bool:
    """Whether little is said beside the figure: in a story it may be of anything."""
    return _MOST * len(reading.text) >= len(text.strip())


def _first_of_each_unit(guide: Guide) -> list[str]:
    firsts: dict[str | None, str] = {}
    for fact in guide.enquired("quantity"):
        firsts.setdefault(guide.questions[fact].unit, fact)
    return [fact for unit, fact in firsts.items() if unit != _SHARE]


def _told_again(case: Case, text: str, guide: Guide, today: date) -> Iterator[Reading]:
    for fact in reversed(case.memory.told):
        if isinstance(case.answers.get(fact), Quantity):
            for reading in by_its_unit(case, text, (fact,), guide, today):
                if _same(reading.value, case.answers[fact]):
                    yield reading


def _same(value: Value, known: Value) -> bool:
    """Whether two figures are the same, however they were worded."""
    if not isinstance(value, Quantity) or not isinstance(known, Quantity):
        return False
    return (value.low, value.high, value.unit) == (known.low, known.high, known.unit)


def by_its_unit(
    case: Case, text: str, facts: Iterable[str], guide: Guide, today: date
) -> tuple[Reading, ...]:
    """The readings of the first of these facts that the figure in the text can be about.

    A bare number tells nothing here: nobody can know what it is about.
    """
    units = {unit_of(mention) for mention in mentions(text)}
    for fact in facts:
        if guide.questions[fact].unit not in units:
            continue
        result = read(text, fact, language=case.language, as_of=today)
        told = tuple(r for r in result.readings if not isinstance(r.value, Unknown))
        if told and not result.asks:
            return told
    return ()
