"""One process under supervision: restarted when it dies, stopped together with its children."""

from __future__ import annotations

import asyncio
import ctypes
import logging
import os
import signal
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

log = logging.getLogger(__name__)

PATIENCE = 10.0
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
STEADY_AFTER = 60.0
PR_SET_PDEATHSIG = 1


@dataclass(frozen=True)
class Service:
    """What to start, and where it writes what it says."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    folder: Path
    log_file: Path


@dataclass
class Process:
    """A service that is kept running until ``stop``."""

    service: Service
    starts: int = 0
    _child: asyncio.subprocess.Process | None = None
    _stopping: bool = field(default=False, init=False)

    async def keep(self) -> None:
        """Run the service; when it dies, start it again after a pause that grows."""
        pause = FIRST_PAUSE
        while not self.is_stopping():
            began = time.monotonic()
            code = await self._run()
            if self.is_stopping():
                return
            pause = FIRST_PAUSE if time.monotonic() - began > STEADY_AFTER else pause
            log.error(
                "%s ended with code %s; starting it again in %g s", self.service.name, code, pause
            )
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    def is_stopping(self) -> bool:
        """Whether the end of the process is wanted."""
        return self._stopping

    async def stop(self) -> None:
        """End the process and all its children: asked first, then made to."""
        self._stopping = True
        child = self._child
        if child is None or child.returncode is not None:
            return
        _signal(child.pid, signal.SIGTERM)
        try:
            await asyncio.wait_for(child.wait(), PATIENCE)
        except asyncio.TimeoutError:
            log.warning("%s did not stop in %g s and is killed", self.service.name, PATIENCE)
        _signal(child.pid, signal.SIGKILL)
        await child.wait()

    async def _run(self) -> int:
        self.starts += 1
        with self.service.log_file.open("ab") as output:
            self._child = await asyncio.create_subprocess_exec(
                *self.service.command,
                cwd=self.service.folder,
                env=dict(self.service.environment),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                start_new_session=True,
                preexec_fn=_end_with_parent if sys.platform == "linux" else None,
            )
        if self.is_stopping():  # the wish came while the child was being born
            _signal(self._child.pid, signal.SIGKILL)
        code = await self._child.wait()
        _signal(self._child.pid, signal.SIGKILL)
        return code


def _signal(group: int, number: signal.Signals) -> None:
    try:
        os.killpg(group, number)
    except (ProcessLookupError, PermissionError):
        return


def _end_with_parent() -> None:
    """Ask Linux to end this process when the supervisor is killed outright."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
