"""The web application, put together from what it is given."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from precheck.casework.entering import Entering
from precheck.casework.guide import Guide
from precheck.casework.overview import Overview
from precheck.casework.returning import Returning
from precheck.web import api, application, health, news, page, problems, result, returning, widget
from precheck.web.backstage import furnish
from precheck.web.conversation import Assistant, Conversations
from precheck.web.desk import case, queue, signing_in
from precheck.web.desk.counter import (
    Counter,
    NotForYou,
    Refusal,
    SignInFirst,
    not_for_you,
)
from precheck.web.desk.single_sign_on import PLACE
from precheck.web.headers import SafeHeaders
from precheck.web.limits import Allowance, Limits
from precheck.web.live import Watch
from precheck.web.problem_page import problem_page
from precheck.web.site import Site, templates
from precheck.web.visitor import FRAMED

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Parts:
    """What the website is made of."""

    conversations: Conversations
    assistant: Assistant
    entering: Entering
    returning: Returning
    overview: Overview
    guide: Guide
    watch: Watch
    requests_per_minute: int
    widget_origins: tuple[str, ...] = ()
    counter: Counter | None = None
    sso: ASGIApp | None = None


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
    for root in ("", FRAMED):
        for door in (page, application, result, returning, news):
            app.include_router(door.routes, prefix=root)
    app.include_router(widget.routes)
    app.state.watches = [parts.watch]
    app.state.site = Site(
        stage,
        parts.entering,
        parts.returning,
        parts.overview,
        parts.guide,
        parts.widget_origins,
        templates(),
        parts.watch,
    )
    if parts.counter is not None:
        _open_the_desk(app, parts.counter, parts.sso)
    # The pages themselves go uncompressed: they hold both a secret and what a person wrote.
    app.mount("/static", GZipMiddleware(StaticFiles(directory=HERE / "static")), name="static")
    sentences = parts.guide.wording
    problems.install(app, sentences, problem_page)
    allowance = Allowance(parts.requests_per_minute)
    app.add_middleware(Limits, sentences=sentences, allowance=allowance)
    app.add_middleware(SafeHeaders, framed_by=parts.widget_origins)
    return app


def _open_the_desk(app: FastAPI, counter: Counter, sso: ASGIApp | None) -> None:
    """The pages of the hotline."""
    app.state.counter = counter
    app.state.watches.append(counter.watch)
    for door in (signing_in, queue, case):
        app.include_router(door.routes)
    if sso is not None:
        app.mount(PLACE, sso)
    app.add_exception_handler(SignInFirst, signing_in.to_sign_in)
    app.add_exception_handler(NotForYou, not_for_you)
    app.add_exception_handler(Refusal, case.refused)
