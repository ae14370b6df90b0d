"""A process under supervision: kept alive, and ended with everything it started."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from pathlib import Path

import pytest

from precheck.cli import process
from precheck.cli.process import Process, Service


def service(tmp_path: Path, code: str) -> Service:
    """A service that runs a piece of Python."""
    command = (sys.executable, "-c", code)
    return Service("toy", command, dict(os.environ), tmp_path, tmp_path / "toy.log")


async def until_written(path: Path, lines: int) -> list[str]:
    """The lines that the service wrote, once there are enough."""
    async with asyncio.timeout(20):
        while not path.exists() or len(path.read_text().splitlines()) < lines:
            await asyncio.sleep(0.02)
    return path.read_text().splitlines()


def test_a_service_that_dies_is_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "FIRST_PAUSE", 0.01)
    toy = Process(service(tmp_path, "print('begun')"))

    async def twice() -> list[str]:
        keeping = asyncio.create_task(toy.keep())
        lines = await until_written(tmp_path / "toy.log", 2)
        await toy.stop()
        keeping.cancel()
        return lines

    lines = asyncio.run(twice())

    assert lines[:2] == ["begun", "begun"]
    assert toy.starts >= 2


def test_stopping_ends_the_children_of_a_service_too(tmp_path: Path) -> None:
    child = "import time; time.sleep(60)"
    code = (
        "import subprocess, sys, time\n"
        f"child = subprocess.Popen([sys.executable, '-c', {child!r}])\n"
        "print(child.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    toy = Process(service(tmp_path, code))

    async def start_and_stop() -> int:
        keeping = asyncio.create_task(toy.keep())
        (line,) = await until_written(tmp_path / "toy.log", 1)
        await toy.stop()
        await keeping
        return int(line)

    grandchild = asyncio.run(start_and_stop())

    assert ends_soon(grandchild)


def test_a_service_that_ignores_the_request_is_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "PATIENCE", 0.2)
    code = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(60)"
    toy = Process(service(tmp_path, code))

    async def start_and_stop() -> None:
        keeping = asyncio.create_task(toy.keep())
        await until_written(tmp_path / "toy.log", 1)
        await toy.stop()
        await keeping

    asyncio.run(asyncio.wait_for(start_and_stop(), 20))

    assert toy.starts == 1


def ends_soon(number: int) -> bool:
    """Whether a process that was killed is gone, as soon as the system gets to it."""
    deadline = time.monotonic() + 10
    while is_running(number) and time.monotonic() < deadline:
        time.sleep(0.01)
    return not is_running(number)


def is_running(number: int) -> bool:
    """Whether a process is there and not a mere entry that waits to be collected."""
    try:
        state = Path(f"/proc/{number}/stat").read_text()
    except FileNotFoundError:
        return False
    return state.rsplit(")", 1)[1].split()[0] != "Z"
