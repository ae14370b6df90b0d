"""Signing in with the organisation's own provider (OpenID Connect): it says who somebody is, the accounts here what
they may do."""

from __future__ import annotations

from dataclasses import dataclass

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

from precheck.casework.staff import NotSignedIn
from precheck.web.desk.counter import HOME, Counter
from precheck.web.desk.signing_in import refuse, welcome

PLACE = f"{HOME}/sso"
COOKIE, MINUTES = "precheck_sso", 10
_FAULTS = (AuthlibBaseError, JoseError, httpx2.HTTPError, KeyError, ValueError)


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
            address = str(request.url_for("back"))
            redirect: Response = await client.authorize_redirect(request, address)
        except _FAULTS:
            return refuse(request, "sso_failed")
        return redirect

    async def back(request: Request) -> Response:
        try:
            token = await client.authorize_access_token(request)
            claims = token.get("userinfo") or {}
            if provider.claim not in claims:
                claims = await client.userinfo(token=token)
            name = str(claims[provider.claim])
        except _FAULTS:
            return refuse(request, "sso_failed")
        try:
            signed_in = await run_in_threadpool(counter.staff.vouched, name)
        except NotSignedIn:
            return refuse(request, "sso_unknown")
        return welcome(request, signed_in)

    remembering = Middleware(
        SessionMiddleware,
        secret_key=provider.secret,
        session_cookie=COOKIE,
        path=PLACE,
        max_age=MINUTES * 60,
        same_site="lax",
    )
    app = Starlette(
        routes=[Route("/", leave), Route("/back", back, name="back")], middleware=[remembering]
    )
    app.state.counter = counter
    return app
