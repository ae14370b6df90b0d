"""Nothing is taken for an answer from what lies outside, however it is worded."""

from __future__ import annotations

from dataclasses import replace

import pytest

from precheck.casework.case import Memory, Stage
from precheck.casework.hearing import Heard, Segment
from precheck.rules.facts import Choice
from tests.casework.talking import Chat


def said(text: str, intent: str, **likely: float) -> Heard:
    guesses = tuple(sorted(likely.items(), key=lambda guess: -guess[1]))
    return Heard(text, (Segment(text, 0, len(text), intent, guesses[0][1], guesses),))


OUTSIDE = {"out_of_scope": 0.9, "inform": 0.01}
OURS = {"inform": 0.5, "out_of_scope": 0.4}


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("core_technology", "my wife left me yesterday"),
        ("export_markets", "book me a flight to Tokyo"),
    ],
)
def test_words_from_outside_are_no_answer(chat: type[Chat], asked: str, text: str) -> None:
    talk = chat("en", asked=asked)

    talk.hear(said(text, "out_of_scope", **OUTSIDE))

    assert asked not in talk.case.answers
    assert talk.case.memory.misreads == 1


def test_words_that_are_likelier_an_answer_are_taken(chat: type[Chat]) -> None:
    talk = chat("en", asked="core_technology")

    talk.hear(said("we coat glass", "nlu_fallback", **OURS))

    assert "core_technology" in talk.case.answers


@pytest.mark.parametrize(
    ("asked", "text"), [("core_technology", "太陽能"), ("technology_field", "AI vision inspection")]
)
def test_a_few_words_that_were_never_heard_are_an_answer(
    chat: type[Chat], asked: str, text: str
) -> None:
    talk = chat("en", asked=asked)

    talk.hear(said(text, "out_of_scope", **OUTSIDE))

    assert asked in talk.case.answers


def test_whoever_insists_is_believed(chat: type[Chat]) -> None:
    talk = chat("en", asked="core_technology", memory=Memory(misreads=1))

    talk.hear(said("the glass is for the left hand", "out_of_scope", **OUTSIDE))

    assert "core_technology" in talk.case.answers


def test_the_clauses_beside_it_are_heard(chat: type[Chat]) -> None:
    outside, ours = "It is raining in Japan. ", "We have 300 employees."
    first, second = said(outside, "out_of_scope", **OUTSIDE), said(ours, "inform", **OURS)
    begin = len(outside)
    later = replace(second.segments[0], start=begin, end=begin + len(ours))
    talk = chat("en", asked="export_markets")

    talk.hear(Heard(outside + ours, (first.segments[0], later)))

    assert "employees" in talk.case.answers
    assert "export_markets" not in talk.case.answers


def test_an_address_is_known_by_its_form(chat: type[Chat]) -> None:
    talk = chat(
        "en", stage=Stage.APPLYING, asked="contact_email", answers={"consent": Choice("yes")}
    )

    talk.hear(said("jane@ridge-optics.com.tw", "out_of_scope", **OUTSIDE))

    assert "contact_email" in talk.case.answers
