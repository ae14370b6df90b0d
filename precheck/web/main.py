"""The web process: settings in, the application out."""

from __future__ import annotations

import httpx
from fastapi import FastAPI

from precheck.adapters.assistant import Assistant
from precheck.bootstrap import bootstrap, conversations
from precheck.settings import Settings, load_settings
from precheck.web.app import Parts, create
from precheck.web.page_view import PageWords

RESTED = (
    2.0  # seconds after which a connection is not used again; Rasa closes those that rest for 5
)


def build(settings: Settings | None = None) -> FastAPI:
    """The website as the settings want it."""
    chosen = settings or load_settings()
    services = bootstrap(chosen)
    return create(
        Parts(
            conversations=conversations(services),
            assistant=_assistant(chosen),
            words=PageWords(services.guide.wording),
            requests_per_minute=chosen.requests_per_minute,
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
