"""The servers that are timed: ours, stock Rasa, and the one action server that both of them call."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from bench import stock
from precheck.adapters.store_migrations import upgrade

HOME = stock.HOME
WORK = HOME / "bench" / "work"
PATIENCE = 900


@dataclass(frozen=True)
class Server:
    """A Rasa that answers: its name, its webhook, the seconds until it answered, its memory in MB."""

    name: str
    webhook: str
    start: float
    memory: float


@contextmanager
def both_rasas(var: Path) -> Iterator[tuple[Server, Server]]:
    """Ours and stock Rasa, each on a port of its own, on the same actions and an empty database."""
    upgrade(f"sqlite:///{var / 'precheck.db'}", HOME)
    rasa, stock_rasa, actions = _free_ports(3)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PRECHECK_")},
        "PRECHECK_VAR": str(var),
        "PRECHECK_RASA_URL": f"http://127.0.0.1:{rasa}",
        "PRECHECK_ACTIONS_PORT": str(actions),
        "BENCH_ACTIONS_URL": f"http://127.0.0.1:{actions}/webhook",
        "RASA_TELEMETRY_ENABLED": "false",
        "SANIC_HOST": "127.0.0.1",
    }
    python = str(HOME / "bot" / ".venv" / "bin" / "python")
    door = (sys.executable, "-m", "rasa_sdk", "--actions", "actions", "-p", str(actions))
    with (
        _running("actions", door, HOME, environment, f"http://127.0.0.1:{actions}/health"),
        _rasa("ours", (python, "-m", "bot.serve"), HOME, environment, rasa) as ours,
        _rasa("stock", stock.command(stock_rasa), stock.FOLDER, environment, stock_rasa) as other,
    ):
        yield ours, other


@contextmanager
def _rasa(
    name: str, command: tuple[str, ...], folder: Path, environment: dict[str, str], port: int
) -> Iterator[Server]:
    address = f"http://127.0.0.1:{port}/webhooks/rest"
    started = time.monotonic()
    with _running(name, command, folder, environment, f"{address}/") as process:
        seconds = time.monotonic() - started
        yield Server(name, f"{address}/webhook", seconds, _memory(process.pid))


@contextmanager
def _running(
    name: str, command: tuple[str, ...], folder: Path, environment: dict[str, str], probe: str
) -> Iterator[subprocess.Popen[bytes]]:
    print(f"starting {name}", flush=True)
    log = WORK / f"{name}.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=output, stderr=output
        )
    try:
        _wait(process, probe, log)
        yield process
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()


def _wait(process: subprocess.Popen[bytes], probe: str, log: Path) -> None:
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            if httpx.get(probe, trust_env=False).status_code == 200:
                return
        except httpx.HTTPError:
            time.sleep(0.1)
    raise RuntimeError(f"it did not start: see {log}")


def _memory(process: int) -> float:
    """Resident memory in MB; 0 where the system does not tell."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return 0.0
    lines = status.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


def _free_ports(count: int) -> list[int]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports
