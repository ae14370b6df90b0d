"""Coming back from another device: a ticket is given out once, and taken."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse, Response

from precheck.casework.returning import NotAdmitted, TooManyTries
from precheck.web.site import Looking
from precheck.web.visitor import Visitor

routes = APIRouter(prefix="/return", include_in_schema=False)
LONGEST = 100


@routes.get("")
async def show(seen: Looking) -> Response:
    """Where the reference and the code are typed, or a code is asked for."""
    return seen.page("return.html", reference="", fault=None)


@routes.post("")
async def come_back(
    seen: Looking, reference: Annotated[str, Form()] = "", code: Annotated[str, Form()] = ""
) -> Response:
    """Open the pre-check that they belong to."""
    work = seen.site.returning.come_back
    try:
        admitted = await run_in_threadpool(work, reference[:LONGEST], code[:LONGEST])
    except NotAdmitted:
        return seen.page("return.html", 422, reference=reference, fault="wrong")
    except TooManyTries:
        return seen.page("return.html", 429, reference=reference, fault="barred")
    visitor = Visitor(admitted.case_id, admitted.token)
    return visitor.remembered(RedirectResponse(f"{seen.root}/", 303), seen.request)


@routes.post("/ticket")
async def ticket(seen: Looking) -> Response:
    """A code for this conversation, shown this once."""
    given = await run_in_threadpool(seen.site.returning.ticket, seen.visitor.case_id)
    return seen.page("ticket.html", ticket=given)
