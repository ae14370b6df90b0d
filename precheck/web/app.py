"""The web application, put together from what it is given."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from fastapi import FastAPI
from starlette.staticfiles import StaticFiles

from precheck.web import api, health, page, problems
from precheck.web.backstage import furnish
from precheck.web.conversation import Assistant, Conversations
from precheck.web.headers import SafeHeaders
from precheck.web.limits import Allowance, Limits
from precheck.web.page_view import PageWords

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Parts:
    """What the website is made of."""

    conversations: Conversations
    assistant: Assistant
    words: PageWords
    requests_per_minute: int


def create(parts: Parts) -> FastAPI:
    """The website: the API, the chat page and the health check."""

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        await parts.assistant.close()

    app = FastAPI(
        title="Backbone Pre-check",
        version="1",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
        lifespan=lifespan,
    )
    stage = furnish(app, parts.conversations, parts.assistant)
    app.include_router(api.routes)
    app.include_router(health.routes)
    app.include_router(page.routes)
    app.state.page = page.ChatPage(stage, parts.words)
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    problems.install(app, parts.words.wording)
    app.add_middleware(
        Limits, sentences=parts.words.wording, allowance=Allowance(parts.requests_per_minute)
    )
    app.add_middleware(SafeHeaders)
    return app
