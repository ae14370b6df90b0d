"""What Rasa's intents are to the case, and which one a clause has where Rasa was not sure."""

from __future__ import annotations

from precheck.casework.hearing import ABSTAINED, Segment
from precheck.reading import Reading, is_question, takes_back
from precheck.reading.mentions import mentions
from precheck.reading.tokens import tokens
from precheck.reading.yesno import polarity

OUTSIDE = "out_of_scope"
LEAVES = frozenset({"dont_know", "rather_not_say", "skip"})
WISHES = frozenset({
    "ask_why", "ask_meaning", "ask_repeat", "go_back", "show_answers", "show_result",
    "ask_progress", "what_if", "start_over", "pause", "resume", "change_language",
    "ask_person", "apply", "cancel_application",
})  # fmt: skip
REMARKS = frozenset({
    "greet", "thank", "goodbye", "complain", "ask_bot", "how_are_you", "abuse", "ask_help",
    OUTSIDE,
})  # fmt: skip
TELLS = ("inform", "hedge")
UNSURE = (*TELLS, ABSTAINED)
_PLAIN = 0.9
_SURELY = 0.7
_PROBABLY = 0.5
_LIKELY = 0.3
_MAY_CORRECT = 0.25
_BEFORE = 1  # words before a no that takes something back: "oh no, 280", and not 我們的助劑不用水洗，省一半的水


def intent_of(segment: Segment, readings: tuple[Reading, ...]) -> str:
    """The intent; where Rasa was not sure enough, the likeliest that can do no harm here."""
    if is_plain(segment) and segment.intent not in TELLS:
        return segment.intent
    if not readings and mentions(segment.text) and _takes_back(segment.text):
        return "correct"
    if _is_a_figure(segment):
        return ABSTAINED
    if segment.intent != ABSTAINED or not segment.guesses:
        return segment.intent
    if dict(segment.guesses).get("correct", 0) >= _MAY_CORRECT:
        return "correct"
    guess, confidence = segment.guesses[0]
    asked = is_question(segment.text) and asks_something(guess) and confidence >= _LIKELY
    other = not readings and guess not in TELLS and confidence >= _PROBABLY
    return guess if asked or other else ABSTAINED


def _is_a_figure(segment: Segment) -> bool:
    """Whether a figure that is no question only reminds of one, or of anything: *it's 1.28 billion NT*, *850*."""
    doubtful = segment.confidence < _SURELY and (
        asks_something(segment.intent) or segment.intent == OUTSIDE
    )
    return doubtful and bool(mentions(segment.text)) and not is_question(segment.text)


def _takes_back(text: str) -> bool:
    """Whether a figure is said to be another one: *sorry, 280*, *no, 280*."""
    said = polarity(text)
    opens = said is not None and len(tokens(text[: said.start])) <= _BEFORE
    return takes_back(text) or (said is not None and opens and said.answer == "no")


def is_plain(segment: Segment) -> bool:
    """Whether the words are so plainly of one intent that no word in them can make it another."""
    return segment.intent != ABSTAINED and segment.confidence >= _PLAIN


def asks_something(intent: str) -> bool:
    """Whether the intent asks about the programme, or something of the assistant."""
    return intent.startswith("faq_") or intent in WISHES
