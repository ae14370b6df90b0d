"""Who is looking at the page: a conversation and its token, in a cookie that scripts cannot read."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

COOKIE = "precheck_conversation"
HALF_A_YEAR = 182 * 24 * 3600


@dataclass(frozen=True)
class Visitor:
    """A conversation, and the token that opens it."""

    case_id: str
    token: str

    @staticmethod
    def of(request: Request) -> Visitor | None:
        """The visitor that the browser remembers."""
        case_id, _, token = request.cookies.get(COOKIE, "").partition(".")
        return Visitor(case_id, token) if case_id and token else None

    def remembered(self, response: Response, request: Request) -> Response:
        """The same response, with the visitor in its cookie."""
        response.set_cookie(
            COOKIE,
            f"{self.case_id}.{self.token}",
            max_age=HALF_A_YEAR,
            httponly=True,
            samesite="lax",
            secure=request.url.scheme == "https",
        )
        return response

    @staticmethod
    def forgotten(response: Response) -> Response:
        """The same response, which makes the browser forget the visitor."""
        response.delete_cookie(COOKIE, httponly=True, samesite="lax")
        return response
