"""The queue: who waits and who talks; beginning a call, finding a case, letting oneself be let in."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from fastapi import APIRouter, Form, Header
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool
from starlette.responses import RedirectResponse, Response

from precheck.casework.finding import Found
from precheck.casework.moments import say_moment, say_week
from precheck.casework.opening import openings
from precheck.casework.overview import Row
from precheck.casework.returning import NotAdmitted, TooManyTries
from precheck.web.desk.counter import HOME, AtWork, Here, Listening, Number, done
from precheck.web.desk.saying import ago, dialled, spoken, who

LONGEST = 200
routes = APIRouter(prefix=HOME, include_in_schema=False)


@dataclass(frozen=True)
class Line:
    """A row of a table, every sentence ready."""

    case_id: str
    since: datetime
    clock: str
    ago: str
    who: str
    spoken: str
    where: str
    reference: str
    owner: str
    may_take: bool


@dataclass(frozen=True)
class Call:
    """Somebody to be called."""

    id: int
    case_id: str
    phone: str
    words: str
    due: str


@dataclass(frozen=True)
class Hit:
    """A case that was found."""

    case_id: str
    who: str
    reference: str
    when: str
    where: str
    label: str
    excerpt: str
    is_open: bool


@routes.get("")
async def show(here: Here) -> Response:
    """The queue as it is."""
    return await queue(here)


@routes.get("/events", response_class=EventSourceResponse)
async def events(
    here: Listening, last_event_id: Annotated[str | None, Header()] = None, stamp: str | None = None
) -> AsyncIterator[ServerSentEvent]:
    """What changes about the queue, as it changes."""
    counter = here.counter
    known = last_event_id or stamp
    async for event in counter.watch.events("queue", counter.overview.queue_stamp, known):
        yield event


@routes.post("/calls")
async def call(here: Here) -> Response:
    """Begin a case for somebody on the telephone, in the language of the colleague until it is known."""
    case_id = await run_in_threadpool(here.counter.handing.call, here.me, here.language)
    return RedirectResponse(f"{HOME}/cases/{case_id}", 303)


@routes.get("/find")
async def find(here: Here, q: str = "") -> Response:
    """Cases by whatever is known of them."""
    asked = q.strip()[:LONGEST]
    found = await run_in_threadpool(here.counter.finding.find, asked) if asked else ()
    return here.page("found.html", asked=asked, found=[_hit(here, each) for each in found])


@routes.post("/admit")
async def admit(
    here: Here, reference: Annotated[str, Form()] = "", code: Annotated[str, Form()] = ""
) -> Response:
    """Open a person's own talk with the reference and the code that they say."""
    work = here.counter.finding.admit
    try:
        case_id = await run_in_threadpool(work, here.me, reference[:LONGEST], code[:LONGEST])
    except NotAdmitted:
        return await queue(here, 422, notice="admit.wrong", reference=reference)
    except TooManyTries:
        return await queue(here, 429, notice="admit.barred", reference=reference)
    await done(here, case_id, here.counter.handing.take)
    return RedirectResponse(f"{HOME}/cases/{case_id}", 303)


@routes.post("/call-backs/{number}")
async def called(here: Here, number: Number) -> Response:
    """Somebody was called."""
    await run_in_threadpool(here.counter.calling_back.called, here.me, number)
    return RedirectResponse(HOME, 303)


async def queue(here: AtWork, status: int = 200, notice: str = "", reference: str = "") -> Response:
    """The page of the queue."""
    seen = await run_in_threadpool(here.counter.overview.queue, here.me)
    tables = {
        name: [_line(here, row) for row in getattr(seen, name)]
        for name in ("waiting", "mine", "others", "talking")
    }
    calls = [
        Call(each.id, each.case_id, dialled(each.phone), each.words, moment(here, each.due))
        for each in seen.call_backs
    ]
    return here.page(
        "queue.html",
        status,
        queue=seen,
        **tables,
        call_backs=calls,
        hours=hours(here),
        notice=here.word(notice) if notice else "",
        reference=reference,
    )


def hours(here: AtWork) -> str:
    """When the hotline answers, and whether it does now."""
    counter, now = here.counter, here.counter.clock.now()
    week = say_week(counter.guide.wording, here.language, openings(counter.hours_set))
    if counter.hours.is_open(now):
        return here.word("hours.open", hours=week)
    return here.word("hours.closed", hours=week, when=moment(here, counter.hours.opens(now)))


def moment(here: AtWork, at: datetime) -> str:
    """A moment in words, on the office's clock."""
    return say_moment(here.counter.guide.wording, here.language, here.counter.hours.local(at))


def _line(here: AtWork, row: Row) -> Line:
    waiting, counter = row.waiting, here.counter
    held = waiting.handover
    since = counter.hours.local(held.since if held else waiting.updated_at)
    return Line(
        case_id=waiting.case_id,
        since=since,
        clock=f"{since:%H:%M}",
        ago=ago(here, counter.clock.now() - since),
        who=row.company or who(here, waiting.case_id, held, ""),
        spoken=spoken(here, waiting.language),
        where=_where(here, row),
        reference=waiting.reference or "",
        owner=(held and held.shown) or "",
        may_take=row.owner_away,
    )


def _where(here: AtWork, row: Row) -> str:
    """Where the talk stands: the question that is open, and how much was told."""
    words, language = here.counter.words, here.language
    told = here.word("queue.answered", count=row.answered)
    if row.waiting.asked:
        return here.word(
            "queue.at_question", name=words.name(language, row.waiting.asked), told=told
        )
    return here.word("queue.at_stage", stage=here.word(f"stages.{row.waiting.stage}"), told=told)


def _hit(here: AtWork, found: Found) -> Hit:
    case = found.case
    filed = case.application.reference if case.application else case.reference
    known = here.counter.guide.questions
    label = (
        here.counter.words.name(here.language, found.where)
        if found.where in known
        else here.word(f"find.{found.where}")
    )
    return Hit(
        case_id=case.id,
        who=found.company or who(here, case.id, case.handover, ""),
        reference=filed or "",
        when=moment(here, case.updated_at),
        where=here.word(f"stages.{case.stage.value}"),
        label=label,
        excerpt=found.excerpt,
        is_open=found.is_open,
    )
