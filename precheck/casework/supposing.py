"""What if: a hypothetical is worked out and told; the answers stay as they are."""

from __future__ import annotations

from precheck.casework.acts import Wish
from precheck.casework.talk import Talk
from precheck.reading import read_message
from precheck.rules.assess import assess
from precheck.rules.changes import what_if
from precheck.rules.facts import Unknown


def suppose(talk: Talk, wish: Wish) -> None:
    """Say what the suggestion would be if these answers were as supposed."""
    result = read_message(
        wish.text,
        asked=talk.case.asked,
        language=talk.case.language,
        as_of=talk.desk.today,
        hypothetical=True,
    )
    supposed = {
        reading.fact: reading.value
        for reading in result.readings
        if not isinstance(reading.value, Unknown)
    }
    if not supposed:
        talk.add("conversation.suppose_what")
        return
    _tell(talk, supposed)


def _tell(talk: Talk, supposed: dict) -> None:  # type: ignore[type-arg]
    programme, today = talk.desk.guide.programme, talk.desk.today
    now = assess(programme, talk.case.answers, today).suggested
    then = what_if(programme, talk.case.answers, supposed, today).suggested
    given = talk.word("conversation.list_separator").join(
        f"{talk.name(fact)}{talk.word('conversation.colon')}{talk.meaning(fact, value)}"
        for fact, value in supposed.items()
    )
    key = "conversation.suppose_same" if now == then else "conversation.suppose_other"
    talk.add(
        key, given=given, now=talk.word(f"reasons.tracks.{now}.name"),
        then=talk.word(f"reasons.tracks.{then}.name"),
    )  # fmt: skip
