"""News for the page of a talk: something was said, or entered, by whoever it was."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool

from precheck.web.site import site_of
from precheck.web.visitor import Visitor

routes = APIRouter(include_in_schema=False)


async def listener(request: Request) -> str | None:
    """The conversation of the page that listens, if it has one."""
    visitor, site = Visitor.of(request), site_of(request)
    if visitor is None:
        return None
    admit = site.stage.conversations.admit
    known = await run_in_threadpool(admit, visitor.case_id, visitor.token)
    return visitor.case_id if known else None


@routes.get("/events", response_class=EventSourceResponse)
async def events(
    request: Request,
    case_id: Annotated[str | None, Depends(listener)],
    last_event_id: Annotated[str | None, Header()] = None,
    stamp: str | None = None,
) -> AsyncIterator[ServerSentEvent]:
    """What changes about this conversation, as it changes."""
    if case_id is None:
        return
    site = site_of(request)
    known = last_event_id or stamp
    look = lambda: site.overview.stamp(case_id)  # noqa: E731 - bound to this conversation
    async for event in site.watch.events(case_id, look, known):
        yield event
