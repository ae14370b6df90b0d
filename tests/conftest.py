"""What several kinds of test share: a reader that learnt nothing, and the whole product, running."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from precheck.reading.opinions import install

HOME = Path(__file__).resolve().parent.parent
PATIENCE = 240


def free_ports(count: int) -> list[int]:
    """Ports of this machine that nobody listens at."""
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


# The settings with which each product that runs in these tests was started, by its address.
ENVIRONMENTS: dict[str, dict[str, str]] = {}
# Whatever the time of day, the hotline answers.
ALWAYS_OPEN = {
    "PRECHECK_HOTLINE_HOURS": "Mon-Sun 00:00-24:00",
    "PRECHECK_HOTLINE_HOLIDAYS": "",
}
# Another site, which may show the product in a frame: by its name it is foreign to 127.0.0.1.
WIDGET_HOST = f"http://localhost:{free_ports(1)[0]}"


@pytest.fixture(autouse=True)
def _rules_alone() -> None:
    """In this process answers are read by rules alone, whatever a test before handed to the reader."""
    install({})


@pytest.fixture(scope="session")
def running_product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the real product: website, Rasa and action server, with a database of its own."""
    with running(tmp_path_factory.mktemp("product")) as address:
        yield address


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """Starts the real product with its database in this folder; its address, until it is stopped."""
    var = folder / "var"
    web, rasa, actions = free_ports(3)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PRECHECK_")},
        "PRECHECK_VAR": str(var),
        "PRECHECK_PORT": str(web),
        "PRECHECK_RASA_URL": f"http://127.0.0.1:{rasa}",
        "PRECHECK_ACTIONS_PORT": str(actions),
        "PRECHECK_REQUESTS_PER_MINUTE": "0",
        "PRECHECK_WIDGET_ORIGINS": WIDGET_HOST,
        **ALWAYS_OPEN,
    }
    log = var.parent / "up.log"
    command = [sys.executable, "-m", "precheck.cli", "up"]
    with log.open("wb") as output:
        product = subprocess.Popen(command, cwd=HOME, env=environment, stdout=output, stderr=output)
    try:
        address = f"http://127.0.0.1:{web}"
        ENVIRONMENTS[address] = environment
        _wait_until_it_answers(product, address, log)
        yield address
    finally:
        product.send_signal(signal.SIGTERM)
        product.wait(30)


def _wait_until_it_answers(product: subprocess.Popen[bytes], address: str, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if product.poll() is not None:
            break
        try:
            if httpx.get(f"{address}/health", trust_env=False).status_code == 200:
                return
        except httpx.HTTPError:
            pass
        time.sleep(0.5)
    raise RuntimeError(f"the product did not start:\n{log.read_text()}\n{_logs(log.parent)}")


def _logs(folder: Path) -> str:
    files = sorted((folder / "var" / "log").glob("*.log"))
    return "\n".join(f"{file.name}:\n{file.read_text()[-3000:]}" for file in files)
