"""What every page of the hotline shares: who has signed in, in which language, and how a page is rendered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, TypeVar, cast

from fastapi import Depends, Path, Request
from jinja2 import Environment
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, Response

from precheck.casework.accounts import Account, Role
from precheck.casework.assisting import Assisting
from precheck.casework.calling_back import CallingBack
from precheck.casework.finding import Finding
from precheck.casework.guide import Guide
from precheck.casework.handing import Handing
from precheck.casework.handover import NotOpen, NotYours
from precheck.casework.overview import Overview
from precheck.casework.ports import Clock, OfficeHours
from precheck.casework.returning import Returning
from precheck.casework.staff import Staff
from precheck.web.languages import LANGUAGES, preferred
from precheck.web.limits import Allowance
from precheck.web.live import Watch
from precheck.web.page_view import PageWords
from precheck.web.problems import Problem
from precheck.web.site import from_here

SESSION, LANGUAGE = "precheck_desk", "precheck_desk_language"
HOME = "/desk"
HALF_A_YEAR = 182 * 24 * 3600
Made = TypeVar("Made")


@dataclass(frozen=True)
class Counter:
    """What the hotline's pages work with. ``tries`` are those of signing in, whichever name they are for."""

    staff: Staff
    handing: Handing
    assisting: Assisting
    calling_back: CallingBack
    overview: Overview
    finding: Finding
    returning: Returning
    guide: Guide
    hours: OfficeHours
    clock: Clock
    watch: Watch
    templates: Environment
    hours_set: str
    tries: Allowance
    sso: bool = False

    @property
    def words(self) -> PageWords:
        """The sentences of the pages."""
        return PageWords(self.guide.wording)


class SignInFirst(Exception):
    """Nobody has signed in, or the session is over."""


class NotForYou(Exception):
    """The account is for something else."""


class Refusal(Exception):
    """A case cannot be worked on just now: a colleague has it, or nobody has; ``sentence`` says which."""

    def __init__(self, here: AtWork, case_id: str, sentence: str) -> None:
        self.here, self.case_id, self.sentence = here, case_id, sentence
        super().__init__(sentence)


@dataclass(frozen=True)
class Seen:
    """A request to the hotline's pages, and the colleague it comes from; nobody on the way in."""

    request: Request
    counter: Counter
    me: Account | None

    @property
    def language(self) -> str:
        """The colleague's language: chosen once, or the browser's."""
        chosen = self.request.cookies.get(LANGUAGE)
        if chosen in LANGUAGES:
            return chosen
        return preferred(self.request.headers.get("accept-language"))

    def word(self, key: str, **values: object) -> str:
        """A sentence of the hotline's pages."""
        return self.counter.guide.wording.text(self.language, f"desk.{key}", **values)

    def page(self, template: str, status: int = 200, **values: object) -> Response:
        """A page."""
        return HTMLResponse(self.html(template, **values), status)

    def html(self, template: str, **values: object) -> str:
        """A page's text, or a part of one."""
        words, language = self.counter.words, self.language
        query = f"?{self.request.url.query}" if self.request.url.query else ""
        is_page = self.request.method == "GET"
        return self.counter.templates.get_template(f"desk/{template}").render(
            language=language,
            other=next(each for each in LANGUAGES if each != language),
            here=f"{self.request.url.path}{query}" if is_page else HOME,
            me=self.me,
            say=lambda key, **more: words.wording.text(language, key, **more),
            t=lambda key, **more: words.page(language, key, **more),
            w=lambda key, **more: words.wording.text(language, f"website.{key}", **more),
            d=self.word,
            words=words,
            **{"asked": None, **values},
        )

    def remembered(self, response: Response, token: str | None) -> Response:
        """The same response, with the session in its cookie, or without one."""
        response.set_cookie(
            SESSION,
            token or "",
            max_age=12 * 3600 if token else 0,
            path=HOME,
            httponly=True,
            samesite="lax",
            secure=self.request.url.scheme == "https",
        )
        return response


@dataclass(frozen=True)
class AtWork(Seen):
    """A request of a colleague who has signed in."""

    me: Account


def counter_of(request: Request) -> Counter:
    """What this application's hotline works with."""
    return cast(Counter, request.app.state.counter)


async def anyone(request: Request) -> Seen:
    """Whoever is on the way in."""
    from_here(request, strictly=True)
    return Seen(request, counter_of(request), None)


async def at_work(request: Request) -> AtWork:
    """A colleague of the hotline. Raises ``SignInFirst`` or ``NotForYou``.

    A page that fetches itself anew, because something has changed, says so (``X-Refresh``): that is not somebody
    at work, keeps no session alive, and lets a colleague who has left be away.
    """
    from_here(request, strictly=True)
    return await _who(request, active="x-refresh" not in request.headers)


async def listening(request: Request) -> AtWork:
    """The same, by a page that only listens: that keeps no session alive."""
    return await _who(request, active=False)


async def _who(request: Request, *, active: bool) -> AtWork:
    counter = counter_of(request)
    token = request.cookies.get(SESSION, "")
    account = await run_in_threadpool(counter.staff.who, token, active) if token else None
    if account is None:
        raise SignInFirst
    if not account.role.may(Role.HOTLINE):
        raise NotForYou
    return AtWork(request, counter, account)


def not_for_you(request: Request, _: Exception) -> Response:
    """Said to a colleague whose account is for something else."""
    seen = Seen(request, counter_of(request), None)
    sentence = seen.word("not_for_you")
    return seen.page("refused.html", 403, heading=seen.word("refused"), sentence=sentence)


async def done(here: AtWork, case_id: str, work: Callable[..., Made], *values: object) -> Made:
    """What a colleague does with a case, in a thread. Raises ``Refusal`` where it is not theirs to be worked on, and
    ``Problem`` where it is a person's own talk: that is not there for us."""
    try:
        return await run_in_threadpool(work, here.me, case_id, *values)
    except NotOpen as fault:
        raise Problem("no_case", 404) from fault
    except NotYours as fault:
        key = "taken_by" if fault.owner else "not_yours"
        raise Refusal(here, case_id, here.word(key, name=fault.owner or "")) from fault


def own_place(path: str) -> str:
    """Where to go on, if it is one of these pages."""
    return path if path == HOME or path.startswith(f"{HOME}/") else HOME


AnyoneHere = Annotated[Seen, Depends(anyone)]
Here = Annotated[AtWork, Depends(at_work)]
Number = Annotated[int, Path(ge=1, lt=2**31)]  # as the store has them
Listening = Annotated[AtWork, Depends(listening)]
