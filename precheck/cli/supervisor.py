"""Keeps the processes running together: starts them, waits until they answer, stops them all."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Mapping, Sequence
from typing import Protocol

import httpx

from precheck.cli.process import Process, Service

POLL = 0.25
TOO_MANY_STARTS = 4


class StartFailed(Exception):
    """A process did not come up; the message says where it wrote why."""


class Progress(Protocol):
    """Who is told how the start goes."""

    def parts(self, states: Mapping[str, str]) -> None:
        """Which parts answer."""

    def ready(self) -> None:
        """All of them do."""


class Supervisor:
    """The product's processes, as one."""

    def __init__(self, services: Sequence[Service], health_url: str) -> None:
        self._processes = [Process(service) for service in services]
        self._health_url = health_url
        self._stop = asyncio.Event()

    async def run(self, progress: Progress) -> None:
        """Run everything until a signal comes. Raises ``StartFailed`` if it never came up."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, self._stop.set)
        keeping = [asyncio.create_task(process.keep()) for process in self._processes]
        try:
            await self._until_stopped(progress)
        finally:
            await asyncio.gather(*(process.stop() for process in self._processes))
            for task in keeping:
                task.cancel()
            await asyncio.gather(*keeping, return_exceptions=True)

    async def _until_stopped(self, progress: Progress) -> None:
        stopped = asyncio.create_task(self._stop.wait())
        starting = asyncio.create_task(self._until_ready(progress))
        await asyncio.wait({stopped, starting}, return_when=asyncio.FIRST_COMPLETED)
        if starting.done():
            starting.result()
        else:
            starting.cancel()
        await stopped

    async def _until_ready(self, progress: Progress) -> None:
        async with httpx.AsyncClient(timeout=10, trust_env=False) as client:
            while True:
                self._give_up_if_hopeless()
                parts = await self._parts(client)
                progress.parts(parts)
                if parts and all(state == "ok" for state in parts.values()):
                    progress.ready()
                    return
                await asyncio.sleep(POLL)

    async def _parts(self, client: httpx.AsyncClient) -> dict[str, str]:
        try:
            response = await client.get(self._health_url)
            return {"web": "ok", **response.json()["parts"]}
        except (httpx.HTTPError, ValueError, KeyError):
            return {"web": "down"}

    def _give_up_if_hopeless(self) -> None:
        for process in self._processes:
            if process.starts >= TOO_MANY_STARTS:
                service = process.service
                raise StartFailed(
                    f"{service.name} keeps ending; the reason is in {service.log_file}"
                )
