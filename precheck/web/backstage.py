"""What the routes work with: put on the application when it is made, taken from the request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, cast

from fastapi import Depends, FastAPI, Request
from starlette.concurrency import run_in_threadpool

from precheck.web.conversation import Assistant, Conversations
from precheck.web.gateway import Gateway
from precheck.web.problems import NoConversation, NotAllowedIn


@dataclass(frozen=True)
class Backstage:
    """The use cases, Rasa, and the way of a message through both."""

    conversations: Conversations
    assistant: Assistant
    gateway: Gateway


def furnish(app: FastAPI, conversations: Conversations, assistant: Assistant) -> Backstage:
    """Put everything on the application."""
    gateway = Gateway(conversations, assistant)
    app.state.backstage = Backstage(conversations, assistant, gateway)
    return cast(Backstage, app.state.backstage)


def backstage(request: Request) -> Backstage:
    """What this application works with."""
    return cast(Backstage, request.app.state.backstage)


async def admitted(conversation_id: str, request: Request) -> str:
    """The conversation's id, once its bearer's token was seen."""
    token = _bearer(request)
    admit = backstage(request).conversations.admit
    allowed = await run_in_threadpool(admit, conversation_id, token)
    if allowed is None:
        raise NoConversation
    if not allowed:
        raise NotAllowedIn
    return conversation_id


def _bearer(request: Request) -> str:
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise NotAllowedIn
    return token.strip()


Stage = Annotated[Backstage, Depends(backstage)]
Admitted = Annotated[str, Depends(admitted)]
