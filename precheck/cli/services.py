"""The three processes of the product: how each is started, and where it listens."""

from __future__ import annotations

import os
import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import SecretStr

from precheck.cli.errors import InputFault
from precheck.cli.process import Service
from precheck.settings import PREFIX, Settings

LOOPBACK = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True)
class Address:
    """Where a service listens, and the setting that moves it."""

    host: str
    port: int
    setting: str


@dataclass(frozen=True)
class Listening:
    """A service and its address."""

    service: Service
    address: Address


def services(settings: Settings) -> tuple[Listening, ...]:
    """What ``precheck up`` starts; Rasa only where its address is on this machine."""
    rasa = urlsplit(settings.rasa_url)
    actions = Address(settings.actions_host, settings.actions_port, "ACTIONS_PORT")
    web = Address(settings.host, settings.port, "PORT")
    main = sys.executable
    wanted = [
        (_rasa(settings), Address(rasa.hostname or "", rasa.port or 5005, "RASA_URL")),
        (
            _service(
                settings,
                "actions",
                (main, "-m", "rasa_sdk", "--actions", "actions", "-p", str(actions.port)),
            ),
            actions,
        ),
        (_service(settings, "web", (main, "-m", "precheck.web")), web),
    ]
    return tuple(
        Listening(service, address)
        for service, address in wanted
        if service.name != "rasa" or rasa.hostname in LOOPBACK
    )


def check_ports(listening: tuple[Listening, ...]) -> None:
    """Raise ``InputFault`` naming every port that something else is using."""
    taken = [each.address for each in listening if not _is_free(each.address)]
    if taken:
        lines = [
            f"port {address.port} on {address.host} is taken: stop what uses it, "
            f"or choose another with {PREFIX}{address.setting}"
            for address in taken
        ]
        raise InputFault("\n".join(lines))


def environment(settings: Settings) -> dict[str, str]:
    """The environment of a child: ours, with every setting that is in force spelled out."""
    spelled = {
        f"{PREFIX}{name.upper()}": _plain(getattr(settings, name))
        for name in type(settings).model_fields
    }
    return {**os.environ, **spelled, "PYTHONUNBUFFERED": "1", "RASA_TELEMETRY_ENABLED": "false"}


def rasa_python(settings: Settings) -> Path:
    """The Python of Rasa's own environment."""
    return settings.home / "bot" / ".venv" / "bin" / "python"


def _rasa(settings: Settings) -> Service:
    keyless = settings.model_copy(update={"secret_key": SecretStr("")})
    return _service(keyless, "rasa", (str(rasa_python(settings)), "-m", "bot.serve"))


def _service(settings: Settings, name: str, command: tuple[str, ...]) -> Service:
    return Service(
        name=name,
        command=command,
        environment={**environment(settings), "SANIC_HOST": settings.actions_host},
        folder=settings.home,
        log_file=settings.var / "log" / f"{name}.log",
    )


def _plain(value: object) -> str:
    return value.get_secret_value() if isinstance(value, SecretStr) else str(value)


def _is_free(address: Address) -> bool:
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((address.host, address.port))
        except OSError:
            return False
    return True
