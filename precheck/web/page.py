"""The chat page: rendered here, so that it works without a script; the script only makes it smoother."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, cast
from uuid import uuid4

from fastapi import APIRouter, Depends, Form, Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pydantic import ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse, Response

from precheck.web.backstage import Backstage, Stage
from precheck.web.languages import ENGLISH, LANGUAGES, preferred, stated
from precheck.web.page_view import PageWords, View, emphasised, view
from precheck.web.problems import NoConversation, Problem, from_validation
from precheck.web.shapes import NewMessage
from precheck.web.visitor import Visitor

PAGES = Path(__file__).resolve().parent / "pages"
Field = Annotated[str | None, Form()]


class ChatPage:
    """Renders the conversation of a visitor."""

    def __init__(self, stage: Backstage, words: PageWords) -> None:
        self._conversations = stage.conversations
        self._gateway = stage.gateway
        self._words = words
        environment = Environment(
            loader=FileSystemLoader(PAGES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters["emphasised"] = emphasised
        self._template = environment.get_template("chat.html")

    async def show(self, request: Request) -> Response:
        """The conversation as it stands; a new one for a visitor who has none."""
        visitor = await self._visitor(request)
        correcting = request.query_params.get("correct")
        page = await self._render(request, visitor, correcting=correcting)
        return visitor.remembered(page, request)

    async def say(self, request: Request, message: NewMessage) -> Response:
        """Take a message and show the page again; a problem is told on the page itself."""
        visitor = await self._visitor(request)
        try:
            await self._gateway.say(visitor.case_id, message.said())
        except Problem as problem:
            if "text/html" not in request.headers.get("accept", ""):
                raise
            page = await self._render(request, visitor, problem=problem, kept=message)
            return visitor.remembered(page, request)
        return visitor.remembered(RedirectResponse("/#now", 303), request)

    def wish_for(self, language: str) -> NewMessage:
        """The wish for a language, in that language; English where it is none of ours."""
        wanted = language if language in LANGUAGES else ENGLISH
        return NewMessage(text=self._words.page(wanted, "switch"))

    async def _visitor(self, request: Request) -> Visitor:
        visitor = Visitor.of(request)
        if visitor is not None and await self._knows(visitor):
            return visitor
        language = stated(request.headers.get("accept-language"))
        opened = await run_in_threadpool(self._conversations.open, language)
        return Visitor(opened.id, opened.token)

    async def _knows(self, visitor: Visitor) -> bool:
        admit = self._conversations.admit
        return bool(await run_in_threadpool(admit, visitor.case_id, visitor.token))

    async def _render(
        self,
        request: Request,
        visitor: Visitor,
        *,
        problem: Problem | None = None,
        kept: NewMessage | None = None,
        correcting: str | None = None,
    ) -> Response:
        answer = await run_in_threadpool(self._conversations.view, visitor.case_id)
        browser = preferred(request.headers.get("accept-language"))
        language = answer.case["language"] or browser
        shown = view(self._words, language, answer)
        html = self._template.render(
            view=shown,
            say=lambda key: self._words.wording.text(language, key),
            t=lambda key, **values: self._words.page(language, key, **values),
            notice=problem and self._words.page(language, f"problems.{problem.key}"),
            draft=self._draft(shown, kept, correcting),
            client_id=(kept and kept.client_id) or uuid4().hex,
            back=f"{request.base_url}back/{visitor.case_id}/{visitor.token}",
            other=next(each for each in LANGUAGES if each != language),
            words=self._words,
        )
        return HTMLResponse(html, problem.status if problem else 200)

    def _draft(self, shown: View, kept: NewMessage | None, correcting: str | None) -> str:
        if kept is not None:
            return kept.text or ""
        if correcting is None or correcting not in {row.fact for row in shown.rows}:
            return ""
        name = self._words.name(shown.language, correcting)
        return self._words.page(shown.language, "correct_text", name=name)


def _page(request: Request) -> ChatPage:
    return cast(ChatPage, request.app.state.page)


def _message(text: Field = None, choice: Field = None, client_id: Field = None) -> NewMessage:
    try:
        return NewMessage(
            text=None if choice else (text or "").replace("\r\n", "\n"),
            choice=choice,
            client_id=client_id or None,
        )
    except ValidationError as fault:
        raise from_validation(fault.errors()) from fault


Page = Annotated[ChatPage, Depends(_page)]
Sent = Annotated[NewMessage, Depends(_message)]
routes = APIRouter(include_in_schema=False)


@routes.get("/")
async def show(request: Request, page: Page) -> Response:
    """The conversation as it stands."""
    return await page.show(request)


@routes.post("/")
async def say(request: Request, message: Sent, page: Page) -> Response:
    """A message from one of the page's forms."""
    return await page.say(request, message)


@routes.post("/language")
async def switch(request: Request, language: Annotated[str, Form()], page: Page) -> Response:
    """The wish for the other language, said as a person would say it."""
    return await page.say(request, page.wish_for(language))


@routes.post("/afresh")
async def afresh() -> Response:
    """A new conversation; the old one stays where its link leads."""
    return Visitor.forgotten(RedirectResponse("/", 303))


@routes.get("/back/{case_id}/{token}")
async def back(request: Request, case_id: str, token: str, stage: Stage) -> Response:
    """The link with which a person comes back later."""
    if not await run_in_threadpool(stage.conversations.admit, case_id, token):
        raise NoConversation
    return Visitor(case_id, token).remembered(RedirectResponse("/", 303), request)
