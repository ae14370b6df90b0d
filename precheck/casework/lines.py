"""A line as a colleague types it who listens at the same time: shorthand, a choice by its number, ? for not known."""

from __future__ import annotations

import re
from dataclasses import replace

from precheck.casework.acts import Act, Leave, Tell, Unclear
from precheck.casework.case import Case
from precheck.casework.known import in_known_currency
from precheck.casework.talk import Desk
from precheck.reading import Reading, Result, approves, read_message, reported, takes_back
from precheck.rules.facts import Items, Text, Unknown, Value

CONSENT = "consent"
_UNKNOWN = ("?", "？", "??", "？？")
_NUMBERS = re.compile(r"[1-9１-９](?:[\s,、，]*[1-9１-９])*")
# A bare answer, and what was typed on behind it; the desk puts "; " between what was typed as two lines.
_TWO = re.compile(r"([\d\s,、，]+|[?？]+)\s*[;；]\s*(.+)", re.DOTALL)
_NO_WORDS = re.compile(".*(?:[?？]|; )", re.DOTALL)
# What a colleague notes of the talk, and of nobody's name: 他在問同事, she's looking it up.
_OF_THE_TALK = re.compile(
    r"(?:the\s)?(?:he|she|they|it|i|we|caller)(?:'[a-z]+|\s(?:is|are|has|have|was|says?|said|needs?|wants?|will|would|does|asks?))\b"
    r"|(?:hold|hang) on\b|one (?:moment|sec)|let me\b|wait\b"
    r"|(?:他們?|她們?|對方|客戶|來電者|我)(?!們?(?:公司)?[叫是姓的])|等一?下|等等|稍等",
    re.IGNORECASE,
)
_HUM = re.compile(r"[嗯恩唔喔哦]+|m+h?m+|u+h+[\s-]?hu+h+|mm+", re.IGNORECASE)


def acts_of(case: Case, words: str, fact: str | None, desk: Desk) -> list[Act]:
    """What the line does, given the question that is being asked."""
    words = words.strip(" ;；\t\n\u3000")
    if not words:
        return []
    two = _TWO.fullmatch(words)
    if two:
        return [*acts_of(case, two[1], fact, desk), *acts_of(case, two[2], None, desk)]
    if fact is not None and words in _UNKNOWN:
        return [Leave("dont_know", words, fact)]
    chosen = _by_number(words, fact, desk)
    if chosen is not None:
        return [chosen]
    return _read(case, words, fact, desk)


def _by_number(words: str, fact: str | None, desk: Desk) -> Act | None:
    """*2* is the second choice of a question that has choices; of some, several may be marked."""
    choices = desk.guide.questions[fact].choices if fact else ()
    if not fact or not choices or not _NUMBERS.fullmatch(words):
        return None
    numbers = [int(each) for each in words if each.isdigit()]
    if max(numbers) > len(choices):
        return None
    marked = tuple(dict.fromkeys(choices[number - 1] for number in numbers))
    if desk.guide.questions[fact].kind == "list":
        return _tell(fact, Items(marked, words))
    return _tell(fact, desk.guide.chosen(fact, marked[0], words)) if len(marked) == 1 else None


def _read(case: Case, words: str, fact: str | None, desk: Desk) -> list[Act]:
    told = reported(words)
    result = read_message(told.words, asked=fact, language=case.language, as_of=desk.today)
    result = in_known_currency(case, told.as_typed(result))
    if fact is not None and desk.guide.is_field(fact):
        result = _at_a_field(result, words, fact, desk)
    elif fact is not None and desk.guide.is_free_text(fact) and result == Result():
        result = _as_typed(words, fact)
    return [*map(Unclear, result.asks), *map(_correcting, result.readings)]


def _at_a_field(result: Result, words: str, fact: str, desk: Desk) -> Result:
    """A consent is a plain yes or no, and nothing beside it; beside what is told of the firm nothing is a name."""
    told = {*(each.fact for each in result.readings), *(each.fact for each in result.asks)} - {fact}
    if fact == CONSENT:
        is_plain = (
            not told and not _HUM.fullmatch(words) and approves(reported(words).words) is not None
        )
        return result if is_plain else _without(result, fact)
    if not desk.guide.is_free_text(fact):
        return result
    if not all(map(desk.guide.is_field, told)) or _OF_THE_TALK.match(words):
        return _without(result, fact)
    led_up_to = any(each.fact == fact and _is_the_end(each, words) for each in result.readings)
    return result if told or led_up_to else _as_typed(words, fact)


def _is_the_end(reading: Reading, words: str) -> bool:
    """Whether it is not known, or only what leads up to it was left aside: 公司叫鴻昇, 聯絡人 陳美玲."""
    value = reading.value
    if isinstance(value, Unknown):
        return True
    return isinstance(value, Text) and words.endswith(value.value) and "," not in words


def _without(result: Result, fact: str) -> Result:
    return replace(result, readings=tuple(each for each in result.readings if each.fact != fact))


def _as_typed(words: str, fact: str) -> Result:
    """What is asked for in free words is what was typed, all of it; a question is no answer, nor are two lines one."""
    if any(pattern.match(words) for pattern in (_NO_WORDS, _OF_THE_TALK)):
        return Result()
    if takes_back(words) or approves(words) is not None:
        return Result()
    return Result((Reading(fact, Text(words, words), 0, len(words), words),), ())


def _correcting(reading: Reading) -> Tell:
    return Tell(reading, corrects=True)


def _tell(fact: str, value: Value) -> Tell:
    return _correcting(Reading(fact, value, 0, len(value.stated), value.stated))
