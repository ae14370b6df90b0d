"""Who is looking at the page: a conversation and its token, in a cookie that scripts cannot read."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

COOKIE = "precheck_conversation"
FRAMED = "/framed"  # where the pages are that other sites show in a frame
HALF_A_YEAR = 182 * 24 * 3600


def root_of(request: Request) -> str:
    """What the paths of this page begin with: in a frame, they have a beginning of their own."""
    return FRAMED if is_framed(request.url.path) else ""


def is_framed(path: str) -> bool:
    """Whether a path is one of those that other sites may show in a frame."""
    return path == FRAMED or path.startswith(f"{FRAMED}/")


@dataclass(frozen=True)
class Visitor:
    """A conversation, and the token that opens it."""

    case_id: str
    token: str

    @staticmethod
    def of(request: Request) -> Visitor | None:
        """The visitor that the browser remembers."""
        case_id, _, token = request.cookies.get(_cookie(request), "").partition(".")
        return Visitor(case_id, token) if case_id and token else None

    def remembered(self, response: Response, request: Request) -> Response:
        """The same response, with the visitor in its cookie."""
        response.headers.append(
            "set-cookie", _line(request, f"{self.case_id}.{self.token}", HALF_A_YEAR)
        )
        return response

    @staticmethod
    def forgotten(response: Response, request: Request) -> Response:
        """The same response, which makes the browser forget the visitor."""
        response.headers.append("set-cookie", _line(request, "", 0))
        return response


def _cookie(request: Request) -> str:
    return f"{COOKIE}_framed" if root_of(request) else COOKIE


def _line(request: Request, value: str, seconds: int) -> str:
    """In another site's frame a cookie is kept only if it belongs to that site's part of the jar."""
    framed = "; SameSite=None; Secure; Partitioned"
    secure = "; Secure" if request.url.scheme == "https" else ""
    kind = framed if root_of(request) else f"; SameSite=Lax{secure}"
    path = root_of(request) or "/"
    return f"{_cookie(request)}={value}; Max-Age={seconds}; Path={path}; HttpOnly{kind}"
