"""The pre-application as a form: filled in, read through, handed in, kept as a copy."""

from __future__ import annotations

from collections.abc import Mapping

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from precheck.casework.entering import Entry, FaultsFound, NotTaken
from precheck.casework.phrasing import say_value
from precheck.rules.facts import from_json
from precheck.web.entries import control, entry_of
from precheck.web.site import Looking, Seen

# The field with which each part of the form begins.
GROUPS = {
    "company_name": "firm",
    "contact_name": "contact",
    "annual_revenue": "figures",
    "core_technology": "plans",
}
routes = APIRouter(prefix="/application", include_in_schema=False)


@routes.get("")
async def show(seen: Looking) -> Response:
    """The form, with what is known already; the copy, once it was handed in."""
    return _copy(seen) if _is_filed(seen) else _form(seen)


@routes.post("")
async def fill(seen: Looking) -> Response:
    """Take the form down, and on to reading it through; or say what is wrong, field by field."""
    if _is_filed(seen):
        return seen.go("/application")
    form, guide = await seen.request.form(), seen.site.guide
    entries = {fact: entry_of(form, fact, guide) for fact in guide.programme.fields}
    if "language" in form:
        wish = seen.wish_for(str(form["language"]))
        await seen.site.stage.gateway.say(seen.visitor.case_id, wish.said())
        return _form(await seen.anew(), entries)
    kept = {fact: entry for fact, entry in entries.items() if not _stands(seen, fact, entry)}
    try:
        await run_in_threadpool(seen.site.entering.fill, seen.visitor.case_id, kept, seen.language)
    except FaultsFound as found:
        return _form(seen, entries, found.faults, 422)
    return seen.go("/application/review")


@routes.get("/review")
async def review(seen: Looking) -> Response:
    """All that would be handed in."""
    if _is_filed(seen) or seen.answer.case["stage"] != "applying":
        return seen.go("/application")
    return seen.page("review.html", rows=_rows(seen))


@routes.post("/submit")
async def submit(seen: Looking) -> Response:
    """Hand it in."""
    try:
        await run_in_threadpool(seen.site.entering.submit, seen.visitor.case_id, seen.language)
    except NotTaken:
        return seen.go("/application")
    return seen.go("/application")


def _is_filed(seen: Seen) -> bool:
    return seen.answer.case["application"] is not None


def _form(
    seen: Seen,
    entries: Mapping[str, Entry] | None = None,
    faults: Mapping[str, str] | None = None,
    status: int = 200,
) -> Response:
    facts, guide = seen.answer.case["facts"], seen.site.guide
    controls = [
        control(
            guide,
            seen.language,
            fact,
            facts.get(fact),
            (entries or {}).get(fact),
            (faults or {}).get(fact),
        )
        for fact in guide.programme.fields
    ]
    return seen.page(
        "application.html", status, controls=controls, faults=faults or {}, groups=GROUPS
    )


def _copy(seen: Seen) -> Response:
    filed = seen.answer.case["application"]
    return seen.page("submitted.html", rows=_rows(seen), reference=filed["reference"])


def _rows(seen: Seen) -> list[tuple[str, str, str]]:
    words, language, facts = seen.site.words, seen.language, seen.answer.case["facts"]
    return [
        (
            fact,
            words.name(language, fact),
            say_value(words.wording, language, fact, from_json(facts[fact])),
        )
        for fact in seen.site.guide.programme.fields
        if fact != "consent" and fact in facts
    ]


def _stands(seen: Seen, fact: str, entry: Entry) -> bool:
    """Whether the form only repeats what stands: the answer keeps its own words then."""
    shape = seen.answer.case["facts"].get(fact)
    if shape is None:
        return False
    known = control(seen.site.guide, seen.language, fact, shape)
    return (known.words, known.marked) == (entry.words, entry.marked)
