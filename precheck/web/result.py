"""The result as a page to read, to print and to keep as a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fastapi import APIRouter
from markupsafe import Markup
from starlette.responses import JSONResponse, Response

from precheck.casework.phrasing import say_value
from precheck.rules.facts import from_json
from precheck.web.page_view import view
from precheck.web.site import Looking, Seen

STYLE = Path(__file__).resolve().parent / "static" / "page.css"
routes = APIRouter(prefix="/result", include_in_schema=False)


@dataclass(frozen=True)
class Line:
    """A principle in the result: the verdict on it, and the answers that it rests on."""

    id: str
    status: str
    boundary: bool
    clause: str
    reason: str
    rests_on: tuple[str, ...]


@routes.get("")
async def show(seen: Looking) -> Response:
    """The result as it stands."""
    return seen.page("result.html", **_values(seen), as_file=False)


@routes.get("/file")
async def file(seen: Looking) -> Response:
    """The result as one file that needs nothing else, to keep or to send on."""
    text = seen.html(
        "result.html", **_values(seen), as_file=True, style=Markup(STYLE.read_text("utf-8"))
    )
    day = seen.answer.case["assessment"]["as_of"]
    name = f'attachment; filename="precheck-result-{day}.html"'
    headers = {"Content-Disposition": name}
    return seen.remembered(Response(text, media_type="text/html; charset=utf-8", headers=headers))


@routes.get("/data")
async def data(seen: Looking) -> Response:
    """The answers and the assessment in the shape of the API."""
    case = seen.answer.case
    name = f'attachment; filename="precheck-result-{case["assessment"]["as_of"]}.json"'
    shape = {"facts": _enquired(seen), "assessment": case["assessment"]}
    return seen.remembered(JSONResponse(shape, headers={"Content-Disposition": name}))


def _enquired(seen: Seen) -> dict[str, Any]:
    guide = seen.site.guide
    facts = seen.answer.case["facts"]
    return {fact: shape for fact, shape in facts.items() if not guide.is_field(fact)}


def _values(seen: Seen) -> dict[str, Any]:
    words, language = seen.site.words, seen.language
    facts = _enquired(seen)
    tracks = [
        (track, [_line(seen, each) for each in track["criteria"]])
        for track in seen.answer.case["assessment"]["tracks"]
    ]
    said = [
        (
            fact,
            words.name(language, fact),
            say_value(words.wording, language, fact, from_json(shape)),
        )
        for fact, shape in facts.items()
    ]
    return {"view": view(words, language, seen.answer), "tracks": tracks, "said": said}


def _line(seen: Seen, criterion: dict[str, Any]) -> Line:
    words, language, facts = seen.site.words, seen.language, seen.answer.case["facts"]
    return Line(
        criterion["id"],
        criterion["status"],
        criterion["boundary"],
        criterion["clause"],
        criterion["reason"][language],
        tuple(words.name(language, fact) for fact in criterion["facts"] if fact in facts),
    )
