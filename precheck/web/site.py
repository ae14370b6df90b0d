"""What every page of the website shares: who is looking, in which language, and how a page is rendered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, cast
from urllib.parse import urlsplit

from fastapi import Depends, Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse, Response

from precheck.casework.conversations import Answer
from precheck.casework.entering import Entering
from precheck.casework.guide import Guide
from precheck.casework.overview import Overview
from precheck.casework.returning import Returning
from precheck.web.backstage import Backstage
from precheck.web.languages import ENGLISH, LANGUAGES, preferred, stated
from precheck.web.live import Watch
from precheck.web.page_view import PageWords
from precheck.web.problems import Problem
from precheck.web.shapes import NewMessage
from precheck.web.typesetting import typeset
from precheck.web.visitor import Visitor, root_of

PLACES = ("/", "/result", "/application", "/application/review", "/return")
PAGES = Path(__file__).resolve().parent / "pages"


class Foreign(Problem):
    """A form that another site sent in the visitor's name."""

    status, key = 403, "foreign"


@dataclass(frozen=True)
class Site:
    """What the pages work with."""

    stage: Backstage
    entering: Entering
    returning: Returning
    overview: Overview
    guide: Guide
    origins: tuple[str, ...]
    templates: Environment
    watch: Watch

    @property
    def words(self) -> PageWords:
        """The sentences of the pages."""
        return PageWords(self.guide.wording)


@dataclass(frozen=True)
class Seen:
    """A request of a visitor, and their conversation as it stands.

    ``root`` is where this site's paths begin; ``stamp`` tells whether the conversation is another by now.
    """

    request: Request
    site: Site
    visitor: Visitor
    answer: Answer
    stamp: str = ""

    @property
    def language(self) -> str:
        """The conversation's language, or the browser's where none was settled yet."""
        browser = preferred(self.request.headers.get("accept-language"))
        return str(self.answer.case["language"] or browser)

    @property
    def root(self) -> str:
        """What stands before every path: the page in a frame has its own."""
        return root_of(self.request)

    @property
    def here(self) -> str:
        """The page that is looked at, where it is one to come back to."""
        path = self.request.url.path.removeprefix(self.root)
        return path if path in PLACES else PLACES[0]

    async def anew(self) -> Seen:
        """The same visitor, with the conversation as it stands now."""
        stamp, answer = await _look(self.site, self.visitor.case_id)
        return replace(self, answer=answer, stamp=stamp)

    def wish_for(self, language: str) -> NewMessage:
        """What a person would say who wants to go on in a language."""
        wanted = language if language in LANGUAGES else ENGLISH
        return NewMessage(text=self.site.words.page(wanted, "switch"))

    def page(self, template: str, status: int = 200, **values: object) -> Response:
        """A page for this visitor, who is remembered."""
        return self.remembered(HTMLResponse(self.html(template, **values), status))

    def html(self, template: str, **values: object) -> str:
        """The page's text."""
        words, language = self.site.words, self.language
        return self.site.templates.get_template(template).render(
            language=language,
            other=next(each for each in LANGUAGES if each != language),
            root=self.root,
            here=self.here,
            framed=bool(self.root),
            say=lambda key, **more: words.wording.text(language, key, **more),
            t=lambda key, **more: words.page(language, key, **more),
            w=lambda key, **more: words.wording.text(language, f"website.{key}", **more),
            words=words,
            **values,
        )

    def go(self, path: str) -> Response:
        """On to another page."""
        return self.remembered(RedirectResponse(f"{self.root}{path}", 303))

    def remembered(self, response: Response) -> Response:
        """The same response, with the visitor in its cookie."""
        return self.visitor.remembered(response, self.request)


def templates() -> Environment:
    """The pages' templates."""
    environment = Environment(
        loader=FileSystemLoader(PAGES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["typeset"] = typeset
    return environment


def site_of(request: Request) -> Site:
    """What this application's pages work with."""
    return cast(Site, request.app.state.site)


async def seen(request: Request) -> Seen:
    """Who is looking; a visitor who has no conversation gets one."""
    site = site_of(request)
    from_here(request)
    conversations = site.stage.conversations
    visitor = Visitor.of(request)
    if visitor is None or not await _knows(site, visitor):
        wished = request.query_params.get("language")
        header = request.headers.get("accept-language")
        language = wished if wished in LANGUAGES else stated(header)
        opened = await run_in_threadpool(conversations.open, language)
        visitor = Visitor(opened.id, opened.token)
    stamp, answer = await _look(site, visitor.case_id)
    return Seen(request, site, visitor, answer, stamp)


async def _look(site: Site, case_id: str) -> tuple[str, Answer]:
    """The conversation; its stamp is taken first, so that what happens meanwhile is told again, never missed."""
    stamp = await run_in_threadpool(site.overview.stamp, case_id)
    return stamp, await run_in_threadpool(site.stage.conversations.view, case_id)


async def _knows(site: Site, visitor: Visitor) -> bool:
    admit = site.stage.conversations.admit
    return bool(await run_in_threadpool(admit, visitor.case_id, visitor.token))


def from_here(request: Request, *, strictly: bool = False) -> None:
    """A form counts only if it was sent from a page of ours. Raises ``Foreign``.

    ``strictly``: nor does one that does not say where it was sent from, as every browser of today does.
    """
    if request.method in ("GET", "HEAD"):
        return
    fetched = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    if fetched is not None:
        foreign = fetched != "same-origin" if strictly else fetched not in ("same-origin", "none")
    elif strictly and origin is None:
        foreign = True
    else:
        foreign = origin is not None and urlsplit(origin).netloc != request.headers.get("host")
    if foreign:
        raise Foreign


Looking = Annotated[Seen, Depends(seen)]
