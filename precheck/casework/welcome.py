"""The first message of a conversation."""

from __future__ import annotations

from precheck.casework.case import Author, Draft
from precheck.casework.guide import Guide

_BOTH = ("zh-TW", "en")


def welcome(guide: Guide, language: str | None) -> Draft:
    """Greet, say what this is, and ask the first question: in both languages if none is known."""
    languages = (language,) if language else _BOTH
    return Draft(Author.ASSISTANT, "\n\n".join(_greeting(guide, each) for each in languages))


def _greeting(guide: Guide, language: str) -> str:
    question = guide.wording.text(language, f"questions.{guide.first_question}.question")
    return guide.wording.text(language, "conversation.welcome", question=question)
