"""Errors as RFC 9457 problem details, in the person's language; the one place that translates them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from precheck.casework.errors import StoreUnavailable, UnknownCase
from precheck.web.languages import Sentences, preferred

log = logging.getLogger(__name__)


class Problem(Exception):
    """Something that ends a request: an HTTP status and the key of its sentence in ``page.yml``."""

    status = 400
    key = "malformed"

    def __init__(
        self, key: str | None = None, status: int | None = None, language: str | None = None
    ) -> None:
        self.key = key or self.key
        self.status = status or self.status
        self.language = language
        super().__init__(self.key)

    @property
    def headers(self) -> dict[str, str]:
        """Headers that go with the problem."""
        return {}


class NotAllowedIn(Problem):
    """The token is missing or is another conversation's."""

    status, key = 401, "unauthorised"

    @property
    def headers(self) -> dict[str, str]:
        return {"WWW-Authenticate": "Bearer"}


class NoConversation(Problem):
    """There is no conversation with this id."""

    status, key = 404, "no_conversation"


class TooMany(Problem):
    """More requests than the setting allows."""

    status, key = 429, "too_many"

    @property
    def headers(self) -> dict[str, str]:
        return {"Retry-After": "2"}


class Unanswered(Problem):
    """The message is kept, and could not be answered yet."""

    status, key = 503, "unanswered"

    @property
    def headers(self) -> dict[str, str]:
        return {"Retry-After": "5"}


class NotKept(Unanswered):
    """The message could not be kept: the store did not take it."""

    key = "not_kept"


def response(request: Request, problem: Problem, sentences: Sentences) -> Response:
    """The problem as a page where one is looked at, and else as RFC 9457 has it."""
    page: Response | None = request.app.state.problem_page(request, problem)
    answered = page or _details(request, problem, sentences)
    answered.headers.update(problem.headers)
    return answered


def _details(request: Request, problem: Problem, sentences: Sentences) -> Response:
    language = problem.language or preferred(request.headers.get("accept-language"))
    body = {
        "type": "about:blank",
        "title": HTTPStatus(problem.status).phrase,
        "status": problem.status,
        "detail": sentences.text(language, f"page.problems.{problem.key}"),
        "code": problem.key,
        "instance": request.url.path,
    }
    return JSONResponse(body, problem.status, media_type="application/problem+json")


def install(
    app: FastAPI, sentences: Sentences, page: Callable[[Request, Problem], Response | None]
) -> None:
    """Answer every error of ``app`` with a problem; ``page`` shows it to whoever looks at one."""
    app.state.problem_page = page

    def answer(to_problem: Callable[[Any], Problem]) -> Callable[[Request, Exception], Response]:
        def handler(request: Request, fault: Exception) -> Response:
            answered = response(request, to_problem(fault), sentences)
            for name, value in (getattr(fault, "headers", None) or {}).items():
                answered.headers[name] = value
            return answered

        return handler

    app.add_exception_handler(Problem, answer(lambda problem: problem))
    app.add_exception_handler(RequestValidationError, answer(_invalid))
    app.add_exception_handler(HTTPException, answer(_refused))
    app.add_exception_handler(UnknownCase, answer(lambda _: NoConversation()))
    app.add_exception_handler(StoreUnavailable, answer(_store))
    app.add_exception_handler(Exception, answer(_unexpected))


def from_validation(errors: Sequence[Any]) -> Problem:
    """The problem behind pydantic's errors: ours name their key, the rest are malformed."""
    kinds = {str(error.get("type")) for error in errors}
    messages = " ".join(str(error.get("msg")) for error in errors)
    for key in ("too_long", "blank", "one_of"):
        if key in messages:
            return Problem(key, 422)
    return Problem("not_json", 400) if "json_invalid" in kinds else Problem("malformed", 422)


def _invalid(fault: RequestValidationError) -> Problem:
    return from_validation(fault.errors())


def _refused(fault: HTTPException) -> Problem:
    keys = {404: "not_found", 405: "method", 413: "too_large"}
    return Problem(keys.get(fault.status_code, "malformed"), fault.status_code)


def _store(fault: StoreUnavailable) -> Problem:
    log.error("the store did not answer: %s", fault)
    return NotKept()


def _unexpected(fault: Exception) -> Problem:
    log.error("unexpected error", exc_info=fault)
    return Problem("unexpected", 500)
