"""The assistant on another site: one script line puts a button there, and the talk in a frame."""

from __future__ import annotations

import json
from pathlib import Path

from fastapi import APIRouter, Request
from starlette.responses import Response

from precheck.web.languages import LANGUAGES
from precheck.web.site import site_of

SCRIPT = Path(__file__).resolve().parent / "static" / "widget.js"
routes = APIRouter(include_in_schema=False)


@routes.get("/widget.js")
async def script(request: Request) -> Response:
    """What another site loads: the button's words are those of its reader's language."""
    words = site_of(request).words.wording
    said = {
        language: {
            key: words.text(language, f"website.widget.{key}")
            for key in ("open", "close", "frame", "full")
        }
        for language in LANGUAGES
    }
    text = SCRIPT.read_text("utf-8").replace("WORDS", json.dumps(said, ensure_ascii=False), 1)
    headers = {
        "Cross-Origin-Resource-Policy": "cross-origin",
        "Cache-Control": "public, max-age=300",
    }
    return Response(text, media_type="text/javascript; charset=utf-8", headers=headers)
