"""Signing in with the organisation's own provider (OpenID Connect): it says who somebody is, the accounts here what
they may do."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx2
from authlib.common.errors import AuthlibBaseError
from authlib.integrations.starlette_client import OAuth
from joserfc.errors import JoseError
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from precheck.casework.staff import NotSignedIn
from precheck.web.desk.counter import HOME, Counter
from precheck.web.desk.signing_in import refuse, welcome

log = logging.getLogger(__name__)
PLACE = f"{HOME}/sso"
COOKIE, MINUTES = "precheck_sso", 10
# What Authlib raises where the provider is not there, refuses, or leaves out what it must say (RuntimeError).
_FAULTS = (
    AuthlibBaseError,
    JoseError,
    httpx2.HTTPError,
    httpx2.InvalidURL,
    KeyError,
    RuntimeError,
    TypeError,
    ValueError,
)


@dataclass(frozen=True)
class Provider:
    """The provider, and what this product is called there; ``claim`` holds the name of an account here.

    ``secret`` seals what is remembered between leaving for the provider and coming back: state, nonce and verifier.
    """

    issuer: str
    client_id: str
    client_secret: str
    claim: str
    secret: str


class Remembering:
    """What is remembered on the way, in a cookie that goes over https only where the request came so."""

    def __init__(self, app: ASGIApp, secret: str) -> None:
        self._plain, self._safe = (
            SessionMiddleware(
                app,
                secret_key=secret,
                session_cookie=COOKIE,
                path=PLACE,
                max_age=MINUTES * 60,
                same_site="lax",
                https_only=safe,
            )
            for safe in (False, True)
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As the request came."""
        chosen = self._safe if scope.get("scheme") == "https" else self._plain
        await chosen(scope, receive, send)


def door(provider: Provider, counter: Counter) -> Starlette:
    """The two pages of the way there and back, to be mounted at ``PLACE``: an application of its own, so that what is
    remembered on the way goes nowhere else."""
    oauth = OAuth()
    client = oauth.register(
        "staff",
        client_id=provider.client_id,
        client_secret=provider.client_secret,
        server_metadata_url=f"{provider.issuer.rstrip('/')}/.well-known/openid-configuration",
        client_kwargs={"scope": "openid profile", "code_challenge_method": "S256"},
    )

    async def leave(request: Request) -> Response:
        try:
            await _known_as(client, provider)
            address = str(request.url_for("back"))
            redirect: Response = await client.authorize_redirect(request, address)
        except _FAULTS as fault:
            return _refuse(request, fault)
        return redirect

    async def back(request: Request) -> Response:
        try:
            name = await _name(client, provider, request)
        except _FAULTS as fault:
            return _refuse(request, fault)
        try:
            signed_in = await run_in_threadpool(counter.staff.vouched, name)
        except NotSignedIn:
            return refuse(request, "sso_unknown")
        return welcome(request, signed_in)

    remembering = Middleware(Remembering, secret=provider.secret)
    app = Starlette(
        routes=[Route("/", leave), Route("/back", back, name="back")], middleware=[remembering]
    )
    app.state.counter = counter
    return app


def _refuse(request: Request, fault: Exception) -> Response:
    """The person is told that it did not work out; whoever runs this, why."""
    log.warning("nobody was signed in by the provider: %s: %s", type(fault).__name__, fault)
    return refuse(request, "sso_failed")


async def _name(client: Any, provider: Provider, request: Request) -> str:
    """The name in the claim. Raises one of ``_FAULTS``."""
    issuer = await _known_as(client, provider)
    # Authlib itself takes a token for another audience, if only its ``azp`` is this client.
    expected = {
        "iss": {"essential": True, "values": [issuer]},
        "aud": {"essential": True, "values": [provider.client_id]},
    }
    token = await client.authorize_access_token(request, claims_options=expected)
    if "id_token" not in token:  # then nothing was checked, the nonce least of all
        raise ValueError("no id_token")
    claims: Mapping[str, object] = token["userinfo"]
    if provider.claim not in claims:
        claims = _same_person(claims, await client.userinfo(token=token))
    return _words(claims[provider.claim])


async def _known_as(client: Any, provider: Provider) -> str:
    """What the provider calls itself, which must be what the setting calls it (OpenID Connect Discovery, 4.3)."""
    issuer = str((await client.load_server_metadata())["issuer"])
    if issuer.rstrip("/") != provider.issuer.rstrip("/"):
        raise ValueError(f"PRECHECK_OIDC_ISSUER is {provider.issuer}, but it calls itself {issuer}")
    return issuer


def _same_person(signed: Mapping[str, object], told: Mapping[str, object]) -> Mapping[str, object]:
    """What was told on asking, which is not signed, if it is of whom the id_token is (OpenID Connect Core, 5.3.2)."""
    if told["sub"] != signed["sub"]:
        raise ValueError("told of somebody else")
    return told


def _words(name: object) -> str:
    """A name as it is: nothing, or a number, is none, however it could be written."""
    if not isinstance(name, str):
        raise TypeError("no name")
    return name
