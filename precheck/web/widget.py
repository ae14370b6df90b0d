"""The assistant on another site: one script line puts a button there, and the talk in a frame."""

from __future__ import annotations

import json
from pathlib import Path

from fastapi import APIRouter, Request
from starlette.responses import Response

from precheck.casework.wording import Wording
from precheck.web.languages import LANGUAGES
from precheck.web.site import site_of

SCRIPT = Path(__file__).resolve().parent / "static" / "widget.js"
WORDS = "WORDS"  # where the script takes its words
SAID = ("open", "close", "frame", "full")
HEADERS = {
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Cache-Control": "public, max-age=300",
}
routes = APIRouter(include_in_schema=False)


@routes.get("/widget.js")
async def script(request: Request) -> Response:
    """What another site loads; it is the same for everybody, so that caches may keep it."""
    text = written(site_of(request).words.wording)
    return Response(text, media_type="text/javascript; charset=utf-8", headers=HEADERS)


def written(wording: Wording) -> str:
    """The script with its words in every language: the page that it stands on says which is read."""
    said = {
        language: {key: wording.text(language, f"website.widget.{key}") for key in SAID}
        for language in LANGUAGES
    }
    words = json.dumps(said, ensure_ascii=False)
    return SCRIPT.read_text("utf-8").replace(WORDS, words, 1)
