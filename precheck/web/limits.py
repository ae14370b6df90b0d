"""How much a request may carry, and how many may come: as ASGI middleware, before anything is parsed."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from precheck.web.languages import Sentences
from precheck.web.problems import Problem, TooMany, response

LARGEST_BODY = 64 * 1024
MOST_ADDRESSES = 10_000


@dataclass
class _Bucket:
    left: float
    at: float


class Allowance:
    """Requests a minute for each address; a quarter of a minute's worth may come at once."""

    def __init__(self, per_minute: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._per_second = per_minute / 60
        self._burst = max(1.0, per_minute / 4)
        self._clock = clock
        self._buckets: dict[str, _Bucket] = {}

    def take(self, address: str) -> bool:
        """Whether one more request is allowed now. Nothing is limited where the setting is 0."""
        if not self._per_second:
            return True
        now = self._clock()
        bucket = self._bucket(address, now)
        bucket.left = min(self._burst, bucket.left + (now - bucket.at) * self._per_second)
        bucket.at = now
        if bucket.left < 1:
            return False
        bucket.left -= 1
        return True

    def _bucket(self, address: str, now: float) -> _Bucket:
        if len(self._buckets) >= MOST_ADDRESSES:
            self._buckets.clear()
        return self._buckets.setdefault(address, _Bucket(self._burst, now))


class Limits:
    """Refuses a body that is too large, and an address that sends too much."""

    def __init__(self, app: ASGIApp, sentences: Sentences, allowance: Allowance) -> None:
        self._app = app
        self._sentences = sentences
        self._allowance = allowance

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer it with a problem."""
        if scope["type"] != "http" or scope["method"] in ("GET", "HEAD", "OPTIONS"):
            await self._app(scope, receive, send)
            return
        address = (scope.get("client") or ("unknown", 0))[0]
        if not self._allowance.take(address):
            await self._refuse(TooMany(), scope, receive, send)
            return
        body = await _read(receive)
        if body is None:
            await self._refuse(Problem("too_large", 413), scope, receive, send)
            return
        await self._app(scope, _replay(body, receive), send)

    async def _refuse(self, problem: Problem, scope: Scope, receive: Receive, send: Send) -> None:
        answer = response(Request(scope), problem, self._sentences)
        await answer(scope, receive, send)


async def _read(receive: Receive) -> bytes | None:
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > LARGEST_BODY:
            return None
        chunks.append(chunk)
        if not message.get("more_body"):
            return b"".join(chunks)


def _replay(body: bytes, receive: Receive) -> Receive:
    waiting = [body]

    async def replay() -> Message:
        if waiting:
            return {"type": "http.request", "body": waiting.pop(), "more_body": False}
        return await receive()

    return replay
