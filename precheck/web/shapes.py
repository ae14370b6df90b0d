"""The API's JSON: what it takes and what it gives (the contract, section 7)."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictStr, field_validator, model_validator

from precheck.casework.case import Message
from precheck.casework.conversations import Answer, Opened, Said

LONGEST_TEXT = 4000


class NewConversation(BaseModel):
    """``null`` leaves the language to the first message."""

    language: Literal["en", "zh-TW"] | None = None


class NewMessage(BaseModel):
    """Words, or the value of a choice that was offered."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"text": "We have 300 people"}]})

    text: StrictStr | None = Field(default=None, description=f"1 to {LONGEST_TEXT:,} characters")
    choice: StrictStr | None = Field(default=None, max_length=200)
    client_id: StrictStr | None = Field(default=None, min_length=1, max_length=200)

    @field_validator("text", "choice", "client_id")
    @classmethod
    def _storable(cls, words: str | None) -> str | None:
        if words is not None and any(c == "\0" or "\ud800" <= c <= "\udfff" for c in words):
            raise ValueError("malformed")
        return words

    @model_validator(mode="after")
    def _one_of(self) -> NewMessage:
        if (self.text is None) == (self.choice is None):
            raise ValueError("one_of")
        words = self.text if self.text is not None else self.choice
        if not (words or "").strip(" \t\r\n\u3000\u200b\ufeff"):
            raise ValueError("blank")
        if self.text is not None and len(self.text) > LONGEST_TEXT:
            raise ValueError("too_long")
        return self

    def said(self) -> Said:
        """What the use cases take."""
        return Said(self.text, self.choice, self.client_id)


class ChoiceShape(BaseModel):
    """A button under a message."""

    title: str
    value: str


class MessageShape(BaseModel):
    """One message of the talk."""

    seq: int
    author: Literal["enterprise", "assistant", "staff"]
    text: str
    choices: list[ChoiceShape]
    at: datetime


class AnswerShape(BaseModel):
    """Messages, and the case as it stands after them."""

    messages: list[MessageShape]
    case: dict[str, Any]


class OpenedShape(AnswerShape):
    """A new conversation; ``token`` is shown this once."""

    id: str
    token: str


class ProblemShape(BaseModel):
    """An error (RFC 9457): ``detail`` is a sentence for the person, ``code`` a word for programs."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    instance: str


def message_json(message: Message) -> dict[str, Any]:
    """A message in the contract's shape."""
    return {
        "seq": message.seq,
        "author": message.author.value,
        "text": message.text,
        "choices": [{"title": offer.title, "value": offer.value} for offer in message.choices],
        "at": message.at.isoformat(),
    }


def answer_json(answer: Answer) -> dict[str, Any]:
    """An answer in the contract's shape."""
    return {
        "messages": [message_json(message) for message in answer.messages],
        "case": dict(answer.case),
    }


def opened_json(opened: Opened) -> dict[str, Any]:
    """A new conversation in the contract's shape."""
    return {"id": opened.id, "token": opened.token, **answer_json(opened.answer)}
