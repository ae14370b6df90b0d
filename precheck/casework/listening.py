"""What a message tells while a colleague has the case: nothing is answered, and nothing recorded, only proposed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from precheck.casework.acts import Act, Leave, Tell, Unclear, Wish
from precheck.casework.case import Case, Stage
from precheck.casework.handover import Proposed
from precheck.casework.hearing import Heard
from precheck.casework.interpret import interpret
from precheck.casework.known import in_known_currency
from precheck.casework.talk import Desk
from precheck.reading import is_question, language_wish, named_open, read_message
from precheck.rules.facts import Text, Unknown, Value

_RESUME = "wish:resume"


def goes_on_alone(case: Case, heard: Heard) -> bool:
    """Whether the person lets the colleague go, by the button that says so."""
    return case.is_owned and heard.choice == _RESUME


def overheard(case: Case, heard: Heard, desk: Desk) -> tuple[Case, tuple[Proposed, ...]]:
    """A message of the enterprise: the case, in another language if that was wished for, and what it may tell, known or
    not."""
    listening = replace(case, stage=Stage.ASKING)
    acts = interpret(listening, heard, desk.guide, desk.today)
    for act in acts:
        if isinstance(act, Wish) and act.id == "change_language":
            case = replace(case, language=language_wish(act.text) or case.language)
    return case, proposed(case, acts)


def mentioned(case: Case, text: str, desk: Desk) -> tuple[Proposed, ...]:
    """What a colleague's own message may tell about the firm; a question tells nothing."""
    if is_question(text) or text.rstrip().endswith(("?", "？")):
        return ()
    result = in_known_currency(
        case, read_message(text, asked=None, language=case.language, as_of=desk.today)
    )
    acts: list[Act] = [*map(Unclear, result.asks), *map(Tell, result.readings)]
    return news(case, proposed(case, acts))


def proposed(case: Case, acts: Sequence[Act]) -> tuple[Proposed, ...]:
    """What these acts would record, one for each fact: what is unclear stands before what is not."""
    found: dict[str, Proposed] = {}
    for each in _proposed(case, acts):
        found.setdefault(each.fact, each)
    return tuple(found.values())


def news(case: Case, found: Sequence[Proposed]) -> tuple[Proposed, ...]:
    """Without what is known just so already."""
    return tuple(
        each for each in found if each.ask or not _same(case.answers.get(each.fact), each.value)
    )


def _proposed(case: Case, acts: Sequence[Act]) -> Iterator[Proposed]:
    for act in sorted(acts, key=lambda act: not isinstance(act, Unclear)):
        if isinstance(act, Unclear):
            yield Proposed(act.ask.fact, act.ask.text, ask=act.ask)
        elif isinstance(act, Tell):
            yield Proposed(act.reading.fact, act.reading.value.stated, act.reading.value)
        elif isinstance(act, Leave):
            fact = act.fact or next(iter(named_open(act.text)), None) or case.asked
            if fact is not None:
                yield Proposed(fact, act.text, Unknown(act.text))


def _same(known: Value | None, value: Value | None) -> bool:
    if known is None or value is None:
        return known is value
    if isinstance(known, Text) and isinstance(value, Text):
        return known.value.casefold() == value.value.casefold()
    return replace(known, stated="") == replace(value, stated="")
