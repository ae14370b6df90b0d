"""What ``precheck up`` shows while the parts start."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from rich.console import Console

NAMES = {
    "store": "database",
    "actions": "action server",
    "rasa": "Rasa (about half a minute)",
    "web": "website",
}
LOGS = {"store": "web", "actions": "actions", "rasa": "rasa", "web": "web"}
UNUSUAL = 120.0


class StartProgress:
    """A line for each part that answers, a running line for those that do not yet, and the address."""

    def __init__(self, console: Console, address: str, logs: Path) -> None:
        self._console = console
        self._address = address
        self._logs = logs
        self._answering: set[str] = set()
        self._began = time.monotonic()
        self._hinted = False
        self._status = console.status("starting")

    def __enter__(self) -> StartProgress:
        self._status.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take the running line away."""
        self._status.stop()

    def parts(self, states: Mapping[str, str]) -> None:
        """Which parts answer now."""
        for part, state in states.items():
            if state == "ok" and part not in self._answering:
                self._answering.add(part)
                self._say(f"[green]✓[/] {NAMES.get(part, part)}")
        waiting = [part for part in NAMES if part not in self._answering]
        self._status.update(f"waiting for {', '.join(NAMES[part] for part in waiting)}")
        self._hint(waiting)

    def ready(self) -> None:
        """All parts answer."""
        self._status.stop()
        seconds = time.monotonic() - self._began
        self._say(f"\nReady after {seconds:.0f} s: [bold]{self._address}[/]")
        self._say(f"Ctrl-C stops everything; logs are in {self._logs}")

    def _hint(self, waiting: list[str]) -> None:
        if self._hinted or time.monotonic() - self._began < UNUSUAL:
            return
        self._hinted = True
        files = ", ".join(sorted({str(self._logs / f"{LOGS[part]}.log") for part in waiting}))
        self._say(f"[yellow]This takes longer than usual; see {files}[/]")

    def _say(self, line: str) -> None:
        self._console.print(line, soft_wrap=True, highlight=False)
