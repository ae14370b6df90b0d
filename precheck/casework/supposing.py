"""What if: a hypothetical is worked out and told; the answers stay as they are."""

from __future__ import annotations

from collections.abc import Mapping

from precheck.casework.acts import Wish
from precheck.casework.late import by_its_unit
from precheck.casework.result import say_result
from precheck.casework.talk import Talk
from precheck.reading import Reading, read_message, supposes
from precheck.rules.assess import assess
from precheck.rules.changes import what_if
from precheck.rules.enquiry import deciding
from precheck.rules.facts import Unknown, Value


def suppose(talk: Talk, wish: Wish) -> None:
    """Say what the suggestion would be if these answers were as supposed."""
    supposed = {
        reading.fact: reading.value
        for reading in _supposed(talk, wish.text)
        if not isinstance(reading.value, Unknown)
    }
    if supposed:
        _tell(talk, supposed)
    elif supposes(wish.text) or not talk.case.answers:
        talk.add("conversation.suppose_what")
    else:
        say_result(talk)  # asked what would change the result


def _supposed(talk: Talk, text: str) -> tuple[Reading, ...]:
    """What the text supposes: by its words, or by the unit of its figure alone."""
    figures = talk.desk.guide.enquired("quantity")
    told = read_message(
        text,
        asked=talk.case.asked if talk.case.asked in figures else None,
        language=talk.case.language,
        as_of=talk.desk.today,
        hypothetical=True,
    )
    plain = text.rstrip("?？呢嗎 ")
    return told.readings or by_its_unit(talk.case, plain, figures, talk.desk.guide, talk.desk.today)


def _tell(talk: Talk, supposed: Mapping[str, Value]) -> None:
    programme, today = talk.desk.guide.programme, talk.desk.today
    now = assess(programme, talk.case.answers, today).suggested
    then = what_if(programme, talk.case.answers, supposed, today).suggested
    colon = talk.word("conversation.colon")
    told = (
        f"{talk.name(fact)}{colon}{talk.meaning(fact, value)}" for fact, value in supposed.items()
    )
    talk.add(
        f"conversation.suppose_{'same' if now == then else 'other'}",
        given=talk.listed(told),
        now=talk.word(f"reasons.tracks.{now}.name"),
        then=talk.word(f"reasons.tracks.{then}.name"),
    )
    still_open = deciding(programme, {**talk.case.answers, **supposed}, today)
    if still_open:
        talk.add("conversation.suppose_open", names=talk.listed(map(talk.name, still_open)))
