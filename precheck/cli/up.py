"""``precheck up``: start everything, and keep it running until Ctrl-C."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

from rich.console import Console

from precheck.adapters.store_migrations import upgrade
from precheck.cli.errors import InputFault
from precheck.cli.progress import StartProgress
from precheck.cli.services import Listening, check_ports, services
from precheck.cli.supervisor import StartFailed, Supervisor
from precheck.cli.train import ensure_model
from precheck.settings import Settings, load_settings

EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}


def up() -> None:
    """Start Rasa, the action server and the website; print the address when they answer."""
    settings = load_settings()
    console = Console()
    listening = services(settings)
    check_ports(listening)
    _prepare(settings, listening, console)
    with suppress(KeyboardInterrupt):
        asyncio.run(_supervise(settings, listening, console))
    console.print("stopped")


def address(settings: Settings) -> str:
    """The address of the website, as a browser on this machine reaches it."""
    host = EVERYWHERE.get(settings.host, settings.host)
    return f"http://{host}:{settings.port}/"


def _prepare(settings: Settings, listening: tuple[Listening, ...], console: Console) -> None:
    (settings.var / "log").mkdir(parents=True, exist_ok=True)
    upgrade(settings.database_url, settings.home)
    console.print("database is up to date")
    if any(each.service.name == "rasa" for each in listening):
        ensure_model(settings)


async def _supervise(
    settings: Settings, listening: tuple[Listening, ...], console: Console
) -> None:
    base = address(settings)
    supervisor = Supervisor([each.service for each in listening], f"{base}health")
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    with StartProgress(console, base, settings.var / "log") as progress:
        try:
            await supervisor.run(progress)
        except StartFailed as fault:
            raise InputFault(str(fault)) from fault
