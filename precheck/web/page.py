"""The chat page: rendered here, so that it works without a script; the script only makes it smoother."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated
from uuid import uuid4

from fastapi import APIRouter, Depends, Form, Request
from pydantic import ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse, Response

from precheck.casework.entering import Entry, NotTaken, Supposed
from precheck.casework.moments import say_moment
from precheck.web.backstage import Stage
from precheck.web.entries import control, entry_of
from precheck.web.page_view import supposition, view
from precheck.web.problems import NoConversation, Problem, from_validation
from precheck.web.shapes import NewMessage
from precheck.web.site import PLACES, Looking, Seen
from precheck.web.visitor import Visitor, root_of

Field = Annotated[str | None, Form()]


def _message(text: Field = None, choice: Field = None, client_id: Field = None) -> NewMessage:
    try:
        return NewMessage(
            text=None if choice else (text or "").replace("\r\n", "\n"),
            choice=choice,
            client_id=client_id or None,
        )
    except ValidationError as fault:
        raise from_validation(fault.errors()) from fault


Sent = Annotated[NewMessage, Depends(_message)]
routes = APIRouter(include_in_schema=False)


@routes.get("/")
async def show(seen: Looking) -> Response:
    """The conversation as it stands."""
    return await _page(seen)


@routes.post("/")
async def say(seen: Looking, message: Sent) -> Response:
    """A message from one of the page's forms."""
    return await _say(seen, message)


@routes.post("/language")
async def switch(
    seen: Looking, language: Annotated[str, Form()], back: Annotated[str, Form()] = ""
) -> Response:
    """The wish for the other language, said as a person would say it; then the same page again."""
    response = await _say(seen, seen.wish_for(language))
    return seen.go(back) if back in PLACES[1:] else response


@routes.post("/afresh")
async def afresh(request: Request) -> Response:
    """A new conversation; the old one stays where its link leads."""
    return Visitor.forgotten(RedirectResponse(f"{root_of(request)}/", 303), request)


@routes.get("/back/{case_id}/{token}")
async def back(request: Request, case_id: str, token: str, stage: Stage) -> Response:
    """The link with which a person comes back later."""
    if not await run_in_threadpool(stage.conversations.admit, case_id, token):
        raise NoConversation
    return Visitor(case_id, token).remembered(RedirectResponse("/", 303), request)


@routes.post("/answers/{fact}")
async def edit(seen: Looking, fact: str) -> Response:
    """One answer given anew, by its form in the panel."""
    entry = await _entered(seen, fact)
    work = seen.site.entering.edit
    try:
        await run_in_threadpool(work, seen.visitor.case_id, fact, entry, seen.language)
    except NotTaken as refused:
        return await _page(seen, 422, edited=(fact, entry, refused.sentence))
    return seen.go(f"/#answer-{fact}")


@routes.post("/what-if")
async def what_if(seen: Looking) -> Response:
    """The verdict with another answer; nothing is changed."""
    fact = str((await seen.request.form()).get("supposed") or "")
    entry = await _entered(seen, fact)
    work = seen.site.entering.suppose
    try:
        supposed = await run_in_threadpool(work, seen.visitor.case_id, {fact: entry}, seen.language)
    except NotTaken as refused:
        return await _page(seen, 422, supposing=(fact, entry, refused.sentence, None))
    return await _page(seen, supposing=(fact, entry, None, supposed))


async def _entered(seen: Seen, fact: str) -> Entry:
    if fact not in seen.site.guide.questions:
        raise Problem("not_found", 404)
    return entry_of(await seen.request.form(), fact, seen.site.guide)


async def _say(seen: Seen, message: NewMessage) -> Response:
    """Take a message and show the page again; a problem is told on the page itself."""
    try:
        await seen.site.stage.gateway.say(seen.visitor.case_id, message.said())
    except Problem as problem:
        if "text/html" not in seen.request.headers.get("accept", ""):
            raise
        return await _page(await seen.anew(), problem.status, problem=problem, kept=message)
    return seen.go("/#now")


async def _page(
    seen: Seen,
    status: int = 200,
    *,
    problem: Problem | None = None,
    kept: NewMessage | None = None,
    edited: tuple[str, Entry, str] | None = None,
    supposing: tuple[str, Entry, str | None, Supposed | None] | None = None,
) -> Response:
    guide, language, facts = seen.site.guide, seen.language, seen.answer.case["facts"]
    shown = view(seen.site.words, language, seen.answer)
    editing = {
        row.fact: control(guide, language, row.fact, facts[row.fact])
        for row in shown.rows
        if row.fact != "consent"
    }
    if edited is not None:
        fact, entry, refused = edited
        editing[fact] = control(guide, language, fact, facts.get(fact), entry, refused)
    what_if = {
        fact: control(guide, language, fact, facts.get(fact))
        for fact, question in guide.questions.items()
        if question.stage == "enquiry" and question.kind in ("quantity", "choice")
    }
    if supposing is not None:
        fact, entry, fault, _ = supposing
        what_if[fact] = control(guide, language, fact, facts.get(fact), entry, fault)
    return seen.page(
        "chat.html",
        status,
        view=shown,
        stamp=seen.stamp,
        taken_down=await run_in_threadpool(seen.site.overview.taken_down, seen.visitor.case_id),
        place=await _place(seen) if seen.answer.case.get("handover") else None,
        editing=editing,
        opened=edited and edited[0],
        what_if=what_if,
        supposing=supposing and supposition(seen.site.words, language, seen.answer, supposing),
        notice=problem and seen.site.words.page(language, f"problems.{problem.key}"),
        draft=(kept and kept.text) or "",
        client_id=(kept and kept.client_id) or uuid4().hex,
        back=f"{seen.request.base_url}back/{seen.visitor.case_id}/{seen.visitor.token}",
    )


@dataclass(frozen=True)
class Place:
    """Where somebody stands who waits for a colleague, in words."""

    clock: str
    ahead: int
    opens: str
    called_back: str | None


async def _place(seen: Seen) -> Place | None:
    known = await run_in_threadpool(seen.site.overview.place, seen.visitor.case_id)
    if known is None:
        return None
    opens = known.opens and say_moment(seen.site.guide.wording, seen.language, known.opens)
    return Place(f"{known.since:%H:%M}", known.ahead, opens or "", known.called_back)
