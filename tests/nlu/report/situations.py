"""Cases in which a message of an intent may well be said, and those in which a message out of scope may do harm."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache

from precheck.adapters import programme_files
from precheck.casework.case import Case, Memory, Stage
from precheck.casework.talk import Desk
from precheck.rules.facts import Choice
from tests.casework.talking import ELITE, NOW, PlainChecks, PlainReferences
from tests.nlu.examples import CHECKOUT

CASE_LANGUAGES = {"en": "en", "zh": "zh-TW"}
TODAY = date(2026, 11, 22)
CONSENT = {"consent": Choice("yes")}


@cache
def desk() -> Desk:
    """What a turn may consult: the programme as it is."""
    guide = programme_files.load(CHECKOUT / "programme")
    return Desk(guide, TODAY, PlainChecks(), PlainReferences())


def suited(intent: str, language: str) -> tuple[Case, ...]:
    """Cases in which the intent makes sense; an answer belongs to one question, which the example does not name."""
    asking = _asking(language)
    if intent == "inform":
        enquiry = [replace(asking, asked=fact) for fact in _facts("enquiry")]
        return (*enquiry, *(_applying(language, fact) for fact in _facts("application")))
    if intent in ("affirm", "deny", "hedge"):
        return (replace(asking, asked="own_brand_abroad"),)
    if intent == "apply":
        return (replace(asking, asked=None, stage=Stage.RESULT),)
    if intent == "cancel_application":
        return (_applying(language, "contact_name"),)
    return (asking,)


@cache
def exposed(language: str) -> Mapping[str, Case]:
    """What may be going on when something out of scope is said, by a name for the table."""
    asking = _asking(language)
    return {
        "a figure is asked for": asking,
        "yes or no is asked": replace(asking, asked="own_brand_abroad"),
        "a choice is asked": replace(asking, asked="own_brand"),
        "markets are asked for": replace(asking, asked="export_markets"),
        "free words are asked for": replace(asking, asked="core_technology"),
        "the result is out": replace(asking, asked=None, stage=Stage.RESULT),
        "a name is asked for": _applying(language, "contact_name"),
    }


def _asking(language: str) -> Case:
    told = {fact: value for fact, value in ELITE.items() if fact not in _OPEN}
    return Case(
        "a-case",
        "a-hash",
        NOW,
        NOW,
        CASE_LANGUAGES[language],
        Stage.ASKING,
        "annual_revenue",
        told,
        Memory(told=tuple(told)),
    )


_OPEN = ("own_brand", "own_brand_abroad", "core_technology", "taiwan_operations_share")


def _applying(language: str, field: str) -> Case:
    case = _asking(language)
    answers = {**case.answers, **(CONSENT if field != "consent" else {})}
    return replace(case, stage=Stage.APPLYING, asked=field, answers=answers)


def _facts(stage: str) -> list[str]:
    questions = desk().guide.questions
    return [fact for fact, question in questions.items() if question.stage == stage]
