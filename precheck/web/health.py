"""GET /health: whether a message would be answered now."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse

from precheck.casework.errors import StoreUnavailable
from precheck.web.backstage import Stage
from precheck.web.conversation import Conversations

routes = APIRouter(tags=["health"])


@routes.get("/health")
async def health(stage: Stage) -> JSONResponse:
    """200 once a message would be answered, 503 before, with each part's state."""
    parts = dict(await stage.assistant.ready())
    parts["store"] = await run_in_threadpool(_store_is_ready, stage.conversations)
    well = all(parts.values())
    states = {part: "ok" if up else "down" for part, up in parts.items()}
    body = {"status": "ok" if well else "starting", "parts": states}
    return JSONResponse(body, 200 if well else 503)


def _store_is_ready(conversations: Conversations) -> bool:
    try:
        return conversations.ready()
    except StoreUnavailable:
        return False
