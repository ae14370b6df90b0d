"""Words to values, in English and Chinese: what an answer or a whole message tells, and what it leaves open.

Nothing is guessed: a currency, a period or a scope that was not said is asked for.
"""

from precheck.reading.approval import approves
from precheck.reading.message import read, read_message, speaks_of_us
from precheck.reading.names import (
    language_wish,
    named_facts,
    named_open,
    names_alone,
    points_at_it,
    revises,
    supposes,
    takes_back,
)
from precheck.reading.parts import sentences
from precheck.reading.phrases import SHELF
from precheck.reading.questions import detect_language, is_question
from precheck.reading.reported import reported
from precheck.reading.results import Ask, Option, Reading, Result
from precheck.reading.settling import place_in, settle
from precheck.reading.yesno import yes_no

__all__ = [
    "Ask",
    "Option",
    "Reading",
    "Result",
    "approves",
    "detect_language",
    "is_question",
    "language_wish",
    "named_facts",
    "named_open",
    "names_alone",
    "place_in",
    "points_at_it",
    "read",
    "read_message",
    "reported",
    "revises",
    "sentences",
    "settle",
    "speaks_of_us",
    "supposes",
    "takes_back",
    "yes_no",
]

SHELF.settle()
