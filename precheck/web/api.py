"""The JSON API under /api/v1."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse

from precheck.web.backstage import Admitted, Stage
from precheck.web.shapes import (
    AnswerShape,
    NewConversation,
    NewMessage,
    OpenedShape,
    ProblemShape,
    answer_json,
    opened_json,
)

PROBLEM = {
    "description": "A problem (RFC 9457)",
    "content": {"application/problem+json": {"schema": ProblemShape.model_json_schema()}},
}
routes = APIRouter(
    prefix="/api/v1", tags=["conversations"], responses={"4XX": PROBLEM, "5XX": PROBLEM}
)


@routes.post("/conversations", status_code=201, response_model=OpenedShape)
async def open_conversation(stage: Stage, wish: NewConversation | None = None) -> JSONResponse:
    """Open a conversation; the token in the answer continues it."""
    language = wish.language if wish else None
    opened = await run_in_threadpool(stage.conversations.open, language)
    return JSONResponse(opened_json(opened), 201)


@routes.post("/conversations/{conversation_id}/messages", response_model=AnswerShape)
async def say(case_id: Admitted, message: NewMessage, stage: Stage) -> JSONResponse:
    """Say something; the new messages come back. The same ``client_id`` is taken once."""
    return JSONResponse(answer_json(await stage.gateway.say(case_id, message.said())))


@routes.get("/conversations/{conversation_id}", response_model=AnswerShape)
async def read(case_id: Admitted, stage: Stage) -> JSONResponse:
    """The whole conversation."""
    return JSONResponse(answer_json(await run_in_threadpool(stage.conversations.view, case_id)))
