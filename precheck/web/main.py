"""The web process: settings in, the application out."""

from __future__ import annotations

import httpx
from fastapi import FastAPI

from precheck.adapters.assistant import Assistant
from precheck.bootstrap import bootstrap, conversations
from precheck.casework.entering import Entering
from precheck.casework.returning import Returning
from precheck.settings import Settings, load_settings
from precheck.web.app import Parts, create

RESTED = (
    2.0  # seconds after which a connection is not used again; Rasa closes those that rest for 5
)


def build(settings: Settings | None = None) -> FastAPI:
    """The website as the settings want it."""
    chosen = settings or load_settings()
    services = bootstrap(chosen)
    talks = conversations(services)
    return create(
        Parts(
            conversations=talks,
            assistant=_assistant(chosen),
            entering=Entering(talks),
            returning=Returning(services.uow, services.references, services.clock),
            guide=services.guide,
            requests_per_minute=chosen.requests_per_minute,
            widget_origins=chosen.origins,
        )
    )


def _assistant(settings: Settings) -> Assistant:
    actions = settings.actions_url.removesuffix("/webhook")
    client = httpx.AsyncClient(
        timeout=settings.rasa_timeout,
        limits=httpx.Limits(keepalive_expiry=RESTED),
        trust_env=False,
    )
    return Assistant(settings.rasa_url, actions, client)
