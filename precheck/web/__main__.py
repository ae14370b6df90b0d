"""Run the web process: ``python -m precheck.web``."""

from __future__ import annotations

import logging
from types import FrameType

import uvicorn
from fastapi import FastAPI

from precheck.settings import load_settings
from precheck.web.main import build

FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def main() -> None:
    """Serve the website until told to stop. Addresses are not logged: some carry a token."""
    settings = load_settings()
    logging.basicConfig(level=settings.log_level, format=FORM)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    app = build(settings)
    config = uvicorn.Config(
        app,
        host=settings.host,
        port=settings.port,
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=5,
    )
    Server(config, app).run()


class Server(uvicorn.Server):
    """Lets go of the pages that listen before it waits for what is being answered: they would listen for ever."""

    def __init__(self, config: uvicorn.Config, app: FastAPI) -> None:
        super().__init__(config)
        self._app = app

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Told to end."""
        for watch in self._app.state.watches:
            watch.stop()
        super().handle_exit(sig, frame)


if __name__ == "__main__":
    main()
