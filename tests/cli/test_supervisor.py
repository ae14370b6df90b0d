"""The processes together: ready when all parts answer, given up when one keeps ending, stopped by a signal."""

from __future__ import annotations

import asyncio
import http.server
import json
import os
import signal
import sys
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from precheck.cli import process, supervisor
from precheck.cli.process import Service
from precheck.cli.supervisor import StartFailed, Supervisor

PARTS = {"rasa": "down", "store": "ok"}


class Told:
    """Remembers what it was told; ends the run when everything is ready."""

    def __init__(self) -> None:
        self.states: list[Mapping[str, str]] = []
        self.times_ready = 0

    def parts(self, states: Mapping[str, str]) -> None:
        """Which parts answer."""
        self.states.append(states)
        PARTS["rasa"] = "ok"

    def ready(self) -> None:
        """All of them: that is enough for a test."""
        self.times_ready += 1
        os.kill(os.getpid(), signal.SIGTERM)


class Health(http.server.BaseHTTPRequestHandler):
    """A website whose parts are in ``PARTS``."""

    def do_GET(self) -> None:
        """Answer like /health."""
        body = json.dumps({"parts": PARTS}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def health_url() -> Iterator[str]:
    """The address of a website that becomes well."""
    server = http.server.HTTPServer(("127.0.0.1", 0), Health)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/health"
    server.shutdown()
    thread.join()
    server.server_close()


def service(tmp_path: Path, code: str) -> Service:
    """A service that runs a piece of Python."""
    command = (sys.executable, "-c", code)
    return Service("toy", command, dict(os.environ), tmp_path, tmp_path / "toy.log")


def test_the_start_is_told_part_by_part_and_a_signal_stops_everything(
    tmp_path: Path, health_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supervisor, "POLL", 0.01)
    told = Told()
    toy = service(tmp_path, "import time; time.sleep(60)")

    asyncio.run(asyncio.wait_for(Supervisor([toy], health_url).run(told), 20))

    assert told.states[0]["rasa"] == "down"
    assert told.states[-1]["rasa"] == "ok"
    assert told.times_ready == 1


def test_a_service_that_keeps_ending_is_given_up_with_its_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(process, "FIRST_PAUSE", 0.01)
    monkeypatch.setattr(supervisor, "POLL", 0.01)
    toy = service(tmp_path, "raise SystemExit(3)")
    nowhere = "http://127.0.0.1:9/health"

    with pytest.raises(StartFailed, match=r"toy keeps ending.*toy\.log"):
        asyncio.run(asyncio.wait_for(Supervisor([toy], nowhere).run(Told()), 20))
