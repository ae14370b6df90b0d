"""A running copy of the product whose processes a test may stop, freeze or kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.conftest import free_ports

HOME = Path(__file__).resolve().parents[2]
MODULES = {"rasa": "bot.serve", "actions": "rasa_sdk", "web": "precheck.web"}
PATIENCE = 240.0


@dataclass(frozen=True)
class Copy:
    """One copy of the product: its supervisor's process, its ports and its folder."""

    supervisor: subprocess.Popen[bytes]
    web: int
    rasa: int
    var: Path
    environment: dict[str, str]

    @property
    def address(self) -> str:
        """The address of the website."""
        return f"http://127.0.0.1:{self.web}"

    def process(self, name: str) -> int | None:
        """The process of ``rasa``, ``actions`` or ``web``; ``None`` while there is none."""
        for child in _children(self.supervisor.pid):
            if MODULES[name] in _arguments(child):
                return child
        return None

    def signal(self, name: str, number: signal.Signals) -> None:
        """Send a signal to one of the processes and to its workers."""
        process = self.process(name)
        if process is None:
            raise RuntimeError(f"{name} is not running")
        os.killpg(process, number)

    @contextmanager
    def frozen(self, name: str) -> Iterator[None]:
        """While the block runs, the process takes connections and answers none of them."""
        self.signal(name, signal.SIGSTOP)
        try:
            yield
        finally:
            self.signal(name, signal.SIGCONT)

    def is_well(self) -> bool:
        """Whether a message would be answered now."""
        try:
            return httpx.get(f"{self.address}/health", trust_env=False).status_code == 200
        except httpx.HTTPError:
            return False

    def log(self, name: str) -> str:
        """What a process said."""
        return (self.var / "log" / f"{name}.log").read_text(encoding="utf-8")

    def precheck(self, *arguments: str) -> str:
        """What a command of the command line prints about this copy."""
        command = [sys.executable, "-m", "precheck.cli", *arguments]
        done = subprocess.run(
            command, cwd=HOME, env=self.environment, capture_output=True, check=True, text=True
        )
        return done.stdout


def wait_until(holds: Callable[[], bool], patience: float = PATIENCE) -> bool:
    """Whether something came to hold in time."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.1)
    return False


@contextmanager
def running_copy(folder: Path, **settings: Any) -> Iterator[Copy]:
    """A copy with a database of its own in ``folder``, from its start to its end."""
    web, rasa, actions = free_ports(3)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("PRECHECK_")},
        "PRECHECK_VAR": str(folder / "var"),
        "PRECHECK_PORT": str(web),
        "PRECHECK_RASA_URL": f"http://127.0.0.1:{rasa}",
        "PRECHECK_ACTIONS_PORT": str(actions),
        "PRECHECK_REQUESTS_PER_MINUTE": "0",
        **{f"PRECHECK_{name.upper()}": str(value) for name, value in settings.items()},
    }
    log = folder / "up.log"
    command = [sys.executable, "-m", "precheck.cli", "up"]
    with log.open("wb") as output:
        process = subprocess.Popen(command, cwd=HOME, env=environment, stdout=output, stderr=output)
    copy = Copy(process, web, rasa, folder / "var", environment)
    try:
        if not wait_until(lambda: process.poll() is not None or copy.is_well()):
            raise RuntimeError(f"the product did not start:\n{log.read_text()}")
        if process.poll() is not None:
            raise RuntimeError(f"the product ended:\n{log.read_text()}")
        yield copy
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(30)


def _children(parent: int) -> list[int]:
    """The processes that this one started, from Linux's own list."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                status = (folder / "stat").read_text(encoding="utf-8", errors="replace")
            except OSError:  # it has ended in the meantime
                continue
            state, of = status.rpartition(")")[2].split()[:2]
            if int(of) == parent and state != "Z":
                found.append(int(folder.name))
    return found


def _arguments(process: int) -> list[str]:
    try:
        line = (Path("/proc") / str(process) / "cmdline").read_bytes()
    except OSError:
        return []
    return line.decode(errors="replace").split("\0")
