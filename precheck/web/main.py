"""The web process: settings in, the application out."""

from __future__ import annotations

import httpx
from fastapi import FastAPI
from starlette.types import ASGIApp

from precheck.adapters.assistant import Assistant
from precheck.bootstrap import Services, bootstrap, conversations, secret_for, staff
from precheck.casework.assisting import Assisting
from precheck.casework.calling_back import CallingBack
from precheck.casework.conversations import Conversations
from precheck.casework.entering import Entering
from precheck.casework.finding import Finding
from precheck.casework.handing import Handing
from precheck.casework.overview import Overview
from precheck.casework.returning import Returning
from precheck.settings import Settings, load_settings
from precheck.web.app import Parts, create
from precheck.web.desk.counter import Counter
from precheck.web.desk.single_sign_on import Provider, door
from precheck.web.limits import Allowance
from precheck.web.live import MOST_OF_ONE, Watch
from precheck.web.site import templates

TRIES = 40  # of signing in, a minute, from one address
RESTED = (
    2.0  # seconds after which a connection is not used again; Rasa closes those that rest for 5
)


def build(settings: Settings | None = None) -> FastAPI:
    """The website as the settings want it."""
    chosen = settings or load_settings()
    services = bootstrap(chosen)
    talks = conversations(services)
    returning = Returning(services.uow, services.references, services.clock)
    counter = _counter(services, talks, returning)
    return create(
        Parts(
            conversations=talks,
            assistant=_assistant(chosen),
            entering=Entering(talks),
            returning=returning,
            overview=counter.overview,
            guide=services.guide,
            watch=Watch(most_of_one=MOST_OF_ONE),
            requests_per_minute=chosen.requests_per_minute,
            widget_origins=chosen.origins,
            counter=counter,
            sso=_sso(chosen, counter),
        )
    )


def _sso(settings: Settings, counter: Counter) -> ASGIApp | None:
    if not settings.oidc_issuer:
        return None
    provider = Provider(
        issuer=settings.oidc_issuer,
        client_id=settings.oidc_client_id,
        client_secret=settings.oidc_client_secret.get_secret_value(),
        claim=settings.oidc_claim,
        secret=secret_for(settings, "single sign-on"),
    )
    return door(provider, counter)


def _counter(services: Services, talks: Conversations, returning: Returning) -> Counter:
    settings = services.settings
    return Counter(
        staff=staff(settings),
        handing=Handing(talks),
        assisting=Assisting(talks),
        calling_back=CallingBack(talks),
        overview=Overview(talks),
        finding=Finding(talks, returning),
        returning=returning,
        guide=services.guide,
        hours=services.hours,
        clock=services.clock,
        watch=Watch(),
        templates=templates(),
        hours_set=settings.hotline_hours,
        tries=Allowance(TRIES if settings.requests_per_minute else 0),
        sso=bool(settings.oidc_issuer),
    )


def _assistant(settings: Settings) -> Assistant:
    actions = settings.actions_url.removesuffix("/webhook")
    client = httpx.AsyncClient(
        timeout=settings.rasa_timeout,
        limits=httpx.Limits(keepalive_expiry=RESTED),
        trust_env=False,
    )
    return Assistant(settings.rasa_url, actions, client)
