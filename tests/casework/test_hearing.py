"""Rasa's parse of a message as what was heard."""

from __future__ import annotations

from typing import Any

from precheck.casework.hearing import ABSTAINED, heard_from

TEXT = "We have 300 people. Who decides?"
RANKING = [
    {"name": ABSTAINED, "confidence": 0.7},
    {"name": "faq_selection", "confidence": 0.45},
    {"name": "inform", "confidence": 0.2},
]


def test_a_message_of_one_clause_has_the_intent_of_the_whole() -> None:
    heard = heard_from({"intent": {"name": "inform", "confidence": 0.9}}, TEXT)

    assert heard.intent == "inform"
    assert [(each.start, each.end) for each in heard.segments] == [(0, len(TEXT))]
    assert heard.segments[0].confidence == 0.9


def test_each_clause_keeps_its_own_intent_and_place() -> None:
    clauses = [
        {"text": TEXT[:19], "start": 0, "end": 19, "intent": "inform", "confidence": 0.9},
        {"text": TEXT[20:], "start": 20, "end": 32, "intent": "faq_selection", "confidence": 0.8},
    ]

    heard = heard_from({"intent": {"name": "inform"}, "segments": clauses}, TEXT)

    assert [each.intent for each in heard.segments] == ["inform", "faq_selection"]
    assert [TEXT[each.start : each.end] for each in heard.segments] == [TEXT[:19], TEXT[20:]]
    assert heard.intent == ABSTAINED, "no one intent speaks for all of it"


def test_where_rasa_abstained_the_likeliest_guess_is_kept() -> None:
    heard = heard_from({"intent": {"name": ABSTAINED}, "intent_ranking": RANKING}, TEXT)

    assert heard.segments[0].likely(0.3) == "faq_selection"
    assert heard.segments[0].likely(0.5) is None


def test_a_parse_with_nothing_in_it_is_an_abstention() -> None:
    empty: list[dict[str, Any]] = [{}, {"intent": None}, {"intent": {}, "segments": None}]

    heard = [heard_from(parse, TEXT) for parse in empty]

    assert {each.intent for each in heard} == {ABSTAINED}
    assert {each.segments[0].confidence for each in heard} == {0.0}


def test_the_words_are_the_persons_own_and_the_choice_comes_along() -> None:
    parse = {"text": "／inform", "intent": {"name": ABSTAINED}}

    heard = heard_from(parse, "/inform", "yes")

    assert (heard.text, heard.choice) == ("/inform", "yes")
