"""The web process: settings in, the application out."""

from __future__ import annotations

import httpx
from fastapi import FastAPI

from precheck.adapters.assistant import Assistant
from precheck.bootstrap import bootstrap, conversations
from precheck.settings import Settings, load_settings
from precheck.web.app import Parts, create
from precheck.web.page_view import PageWords


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
    client = httpx.AsyncClient(timeout=settings.rasa_timeout, trust_env=False)
    return Assistant(settings.rasa_url, actions, client)
