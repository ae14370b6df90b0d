"""A problem as a page, for whoever looks with a browser; a program gets the problem's details."""

from __future__ import annotations

from fastapi import Request
from starlette.responses import HTMLResponse, Response

from precheck.web.desk.counter import HOME, LANGUAGE
from precheck.web.languages import LANGUAGES, preferred
from precheck.web.problems import Problem
from precheck.web.site import site_of
from precheck.web.visitor import root_of


def problem_page(request: Request, problem: Problem) -> Response | None:
    """The page that says it, with a way on; nothing where no page is looked at: the API has none."""
    accepted, path = request.headers.get("accept", ""), request.url.path
    if "text/html" not in accepted or path.startswith("/api/"):
        return None
    is_desk = path == HOME or path.startswith(f"{HOME}/")
    chosen = request.cookies.get(LANGUAGE) if is_desk else problem.language
    preference = preferred(request.headers.get("accept-language"))
    language = chosen if chosen in LANGUAGES else preference
    site, root = site_of(request), root_of(request)
    text = site.templates.get_template("problem.html").render(
        language=language,
        t=lambda key: site.words.page(language, key),
        root=root,
        framed=bool(root),
        home=HOME if is_desk else f"{root}/",
        sentence=site.words.page(language, f"problems.{problem.key}"),
    )
    return HTMLResponse(text, problem.status)
