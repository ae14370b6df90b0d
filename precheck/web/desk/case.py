"""One case: the page on which a colleague works, and everything that can be done on it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from typing import Annotated, cast
from uuid import uuid4

from fastapi import APIRouter, Form, Header, Request
from fastapi.sse import EventSourceResponse, ServerSentEvent
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.responses import HTMLResponse, RedirectResponse, Response

from precheck.casework.assisting import Line
from precheck.casework.editing import NotTaken
from precheck.casework.handover import Ending, Source
from precheck.casework.staff import NoAccount
from precheck.web.desk.case_view import Told, case_view
from precheck.web.desk.case_words import CaseWords
from precheck.web.desk.counter import HOME, AtWork, Here, Listening, Number, Refusal, done
from precheck.web.languages import LANGUAGES
from precheck.web.problems import Problem

LONGEST = 4000
routes = APIRouter(prefix=f"{HOME}/cases/{{case_id}}", include_in_schema=False)
Field = Annotated[str, Form()]


@routes.get("")
async def show(here: Here, case_id: str, q: str | None = None) -> Response:
    """The case as it stands."""
    return await _page(here, case_id, q)


@routes.get("/events", response_class=EventSourceResponse)
async def events(
    here: Listening,
    case_id: str,
    last_event_id: Annotated[str | None, Header()] = None,
    stamp: str | None = None,
) -> AsyncIterator[ServerSentEvent]:
    """What changes about the case, whoever changes it."""
    counter, known = here.counter, last_event_id or stamp
    look = lambda: counter.overview.desk_stamp(case_id)  # noqa: E731 - bound to this case
    async for event in counter.watch.events(case_id, look, known):
        yield event


@routes.post("/take")
async def take(here: Here, case_id: str) -> Response:
    """Become its owner; where a colleague was quicker, say who."""
    await done(here, case_id, here.counter.handing.take)
    return _back(case_id)


@routes.post("/hand-back")
async def hand_back(here: Here, case_id: str) -> Response:
    """Let the assistant go on."""
    await done(here, case_id, here.counter.handing.hand_back)
    return RedirectResponse(HOME, 303)


@routes.post("/pass")
async def pass_on(here: Here, case_id: str, to: Field = "") -> Response:
    """Give it to a colleague."""
    try:
        await done(here, case_id, here.counter.handing.pass_on, to)
    except NoAccount:
        return await _page(here, case_id, told=Told(notice=here.word("no_colleague")), status=422)
    return RedirectResponse(HOME, 303)


@routes.post("/close")
async def close(here: Here, case_id: str, ending: Field = "") -> Response:
    """It is dealt with."""
    if ending not in {each.value for each in Ending}:
        raise Problem("malformed", 422)
    await done(here, case_id, here.counter.handing.close, Ending(ending))
    return RedirectResponse(HOME, 303)


@routes.post("/say")
async def say(here: Here, case_id: str, text: Field = "", client_id: Field = "") -> Response:
    """Write to the person."""
    words = text.replace("\r\n", "\n").strip()[:LONGEST]
    if not words:
        return _back(case_id)
    await done(here, case_id, here.counter.assisting.say, words, client_id or None)
    return _back(case_id)


@routes.post("/put")
async def put(here: Here, case_id: str, fact: Field = "") -> Response:
    """Put a question to the person."""
    _known(here, fact)
    await done(here, case_id, here.counter.assisting.put, fact)
    return _back(case_id)


@routes.post("/note")
async def note(here: Here, case_id: str, text: Field = "") -> Response:
    """Keep a note."""
    words = text.strip()[:LONGEST]
    if words:
        await done(here, case_id, here.counter.assisting.note, words)
    return _back(case_id)


@routes.post("/read")
async def read(here: Here, case_id: str) -> Response:
    """What would be taken down of a line that is being typed; nothing is."""
    form = await here.request.form()
    line = _line(here, form)
    seen = await done(here, case_id, here.counter.overview.look)
    found = await run_in_threadpool(here.counter.assisting.read, case_id, line)
    words = CaseWords(here, seen)
    rows = []
    for each in found.found:
        meaning, options = words.proposed(each)
        rows.append(
            {
                "fact": each.fact,
                "name": words.name(each.fact),
                "meaning": each.words if each.ask else meaning,
                "was": words.was(each.fact, each.value),
                "ask": words.asks(each.ask) if each.ask else "",
                "options": options,
                "struck": each.fact in line.struck,
                "settled": line.settled.get(each.fact, ""),
            }
        )
    then = words.suggests(found.suggested)
    return HTMLResponse(here.html("preview.html", found=rows, then=then, typed=line.words))


@routes.post("/line")
async def take_down(here: Here, case_id: str) -> Response:
    """Take down what was read in a line."""
    form = await here.request.form()
    line, source = _line(here, form), _source(form)
    if not line.words:
        return _back(case_id, line.fact)
    tell = here.counter.assisting.tell
    faults = await done(here, case_id, tell, line, source, here.language)
    if faults:
        told = Told(faults=faults, given={"line": line.words}, source=source.value)
        return await _page(here, case_id, line.fact, told, 422)
    return await _page(here, case_id, after=line.fact, told=Told(source=source.value))


@routes.post("/proposals")
async def decide_all(here: Here, case_id: str) -> Response:
    """Take everything that was proposed and is clear."""
    source = _source(await here.request.form())
    accept_all = here.counter.assisting.accept_all
    faults = await done(here, case_id, accept_all, source, here.language)
    return await _page(here, case_id, told=Told(faults=faults), status=422 if faults else 200)


@routes.post("/proposals/{number}")
async def decide(
    here: Here, case_id: str, number: Number, option: Field = "", drop: Field = ""
) -> Response:
    """Take a proposal for an answer, or drop it."""
    assisting = here.counter.assisting
    if drop:
        await done(here, case_id, assisting.drop, number)
        return _back(case_id)
    source = _source(await here.request.form())
    faults = await done(here, case_id, assisting.accept, number, option, source, here.language)
    return await _page(here, case_id, told=Told(faults=faults), status=422 if faults else 200)


@routes.post("/language")
async def speak(here: Here, case_id: str, language: Field = "") -> Response:
    """The language in which the caller is spoken to."""
    if language not in LANGUAGES:
        raise Problem("malformed", 422)
    await done(here, case_id, here.counter.assisting.speak, language)
    return _back(case_id)


@routes.post("/call-back")
async def call_back(
    here: Here, case_id: str, phone: Field = "", due: Field = "", words: Field = ""
) -> Response:
    """Promise to call back."""
    promise, about = here.counter.calling_back.promise, words.strip()[:LONGEST]
    try:
        await done(here, case_id, promise, phone, about, _moment(here, due), here.language)
    except NotTaken as fault:
        told = Told(notice=fault.sentence, given={"phone": phone, "due": due, "words": about})
        return await _page(here, case_id, told=told, status=422)
    return _back(case_id)


@routes.post("/ticket")
async def ticket(here: Here, case_id: str) -> Response:
    """A reference and a code for the caller, to go on by themselves; shown this once."""
    await done(here, case_id, here.counter.assisting.give_ticket)
    given = await run_in_threadpool(here.counter.returning.ticket, case_id)
    return await _page(here, case_id, told=Told(ticket=given))


@routes.post("/submit")
async def submit(here: Here, case_id: str) -> Response:
    """Hand in the pre-application for the caller."""
    try:
        await done(here, case_id, here.counter.assisting.submit, here.language)
    except NotTaken as fault:
        return await _page(here, case_id, told=Told(notice=fault.sentence), status=422)
    return _back(case_id)


async def refused(_: Request, fault: Exception) -> Response:
    """Something that cannot be done just now: the case as it stands, with why, and with what had been typed."""
    refusal = cast(Refusal, fault)
    form = await refusal.here.request.form()
    given = {name: str(value) for name, value in form.items()}
    told = Told(notice=refusal.sentence, given=given)
    return await _page(refusal.here, refusal.case_id, told=told, status=409)


async def _page(
    here: AtWork,
    case_id: str,
    selected: str | None = None,
    told: Told | None = None,
    status: int = 200,
    after: str | None = None,
) -> Response:
    counter = here.counter
    seen = await done(here, case_id, counter.overview.look)
    colleagues = await run_in_threadpool(counter.handing.colleagues, here.me)
    shown = case_view(CaseWords(here, seen), selected, after, told or Told(), colleagues)
    return here.page(
        "case.html",
        status,
        seen=shown,
        endings=[each.value for each in Ending],
        sources=[each.value for each in Source],
        client_id=uuid4().hex,
    )


def _back(case_id: str, selected: str | None = None) -> Response:
    query = f"?q={selected}" if selected else ""
    return RedirectResponse(f"{HOME}/cases/{case_id}{query}", 303)


def _known(here: AtWork, fact: str) -> None:
    if fact not in here.counter.guide.questions:
        raise Problem("not_found", 404)


def _line(here: AtWork, form: FormData) -> Line:
    """What was typed, without what was struck out, and with how what is unclear was settled."""
    fact = str(form.get("fact") or "")
    facts = here.counter.guide.questions
    struck = {str(each) for each in form.getlist("read")} - {
        str(each) for each in form.getlist("keep")
    }
    settled = {each: str(form[f"settle-{each}"]) for each in facts if f"settle-{each}" in form}
    return Line(
        words=str(form.get("line") or "").strip()[:LONGEST],
        fact=fact if fact in facts else None,
        struck=frozenset(struck),
        settled=settled,
    )


def _source(form: FormData) -> Source:
    wanted = str(form.get("source") or Source.CALLER.value)
    return Source(wanted) if wanted in {each.value for each in Source} else Source.CALLER


def _moment(here: AtWork, due: str) -> datetime | None:
    """The moment that was entered, on the office's clock, if one was. Raises ``NotTaken``."""
    if not due.strip():
        return None
    try:
        entered = datetime.fromisoformat(due.strip())
    except ValueError as fault:
        raise NotTaken(here.word("no_time")) from fault
    zone = here.counter.hours.local(here.counter.clock.now()).tzinfo
    return entered.replace(tzinfo=zone)
