"""Signing in and out, and the language that a colleague works in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Form, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse, Response

from precheck.casework.staff import NotSignedIn, SignedIn, TooManyTries
from precheck.web.desk.counter import (
    HALF_A_YEAR,
    HOME,
    LANGUAGE,
    SESSION,
    AnyoneHere,
    Seen,
    counter_of,
    own_place,
)
from precheck.web.languages import LANGUAGES

LONGEST = 300
_CASE = re.compile(rf"{HOME}/cases/[^/]+")
_TYPED = ("line", "text", "words", "phone")  # the fields that a colleague types into
routes = APIRouter(prefix=HOME, include_in_schema=False)


@routes.get("/sign-in")
async def show(seen: AnyoneHere, next: str = HOME) -> Response:
    """Where a colleague signs in."""
    return _form(seen, next=next)


@routes.post("/sign-in")
async def sign_in(
    seen: AnyoneHere,
    name: Annotated[str, Form()] = "",
    password: Annotated[str, Form()] = "",
    code: Annotated[str, Form()] = "",
    next: Annotated[str, Form()] = HOME,
) -> Response:
    """Name, password, and a one-time code where the account has one."""
    address = seen.request.client.host if seen.request.client else "unknown"
    if not seen.counter.tries.take(address):
        return _form(seen, 429, "barred", name, next)
    work = seen.counter.staff.sign_in
    try:
        signed_in = await run_in_threadpool(work, name[:LONGEST], password[:LONGEST], code[:20])
    except NotSignedIn:
        return _form(seen, 422, "wrong", name, next)
    except TooManyTries:
        return _form(seen, 429, "barred", name, next)
    return welcome(seen.request, signed_in, own_place(next))


@routes.post("/sign-out")
async def sign_out(seen: AnyoneHere) -> Response:
    """End the session, here and in the store."""
    token = seen.request.cookies.get(SESSION, "")
    await run_in_threadpool(seen.counter.staff.sign_out, token)
    return seen.remembered(RedirectResponse(f"{HOME}/sign-in", 303), None)


@routes.post("/language")
async def speak(
    _: AnyoneHere, language: Annotated[str, Form()], back: Annotated[str, Form()] = HOME
) -> Response:
    """The language of these pages; callers keep their own."""
    response = RedirectResponse(own_place(back), 303)
    if language in LANGUAGES:
        response.set_cookie(LANGUAGE, language, max_age=HALF_A_YEAR, path=HOME, samesite="lax")
    return response


def welcome(request: Request, signed_in: SignedIn, place: str = HOME) -> Response:
    """On to the work."""
    seen = Seen(request, counter_of(request), None)
    return seen.remembered(RedirectResponse(place, 303), signed_in.token)


def refuse(request: Request, key: str) -> Response:
    """Back to signing in, with what went wrong."""
    return _form(Seen(request, counter_of(request), None), 403, key)


async def to_sign_in(request: Request, _: Exception) -> Response:
    """On to signing in, and then to where one wanted to go.

    A page with a script has what it sent, and puts it back; what a browser sent without one is shown.
    """
    path = request.url.path
    if path.endswith("/events"):
        return Response(status_code=204)  # a browser asks no more
    case = _CASE.match(path)
    wanted = path if request.method == "GET" else case[0] if case else HOME
    if request.method == "POST" and request.headers.get("sec-fetch-mode") == "navigate":
        form = await request.form()
        typed = [said for each in _TYPED if (said := str(form.get(each) or "").strip())]
        seen = Seen(request, counter_of(request), None)
        return _form(seen, 403, "over", next=wanted, typed=typed)
    return RedirectResponse(f"{HOME}/sign-in?next={quote(wanted)}", 303)


def _form(
    seen: Seen,
    status: int = 200,
    fault: str | None = None,
    name: str = "",
    next: str = HOME,
    typed: Sequence[str] = (),
) -> Response:
    return seen.page(
        "sign_in.html",
        status,
        fault=fault,
        name=name,
        next=own_place(next),
        typed=typed,
        sso=seen.counter.sso,
    )
