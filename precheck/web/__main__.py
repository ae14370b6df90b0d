"""Run the web process: ``python -m precheck.web``."""

from __future__ import annotations

import logging

import uvicorn

from precheck.settings import load_settings
from precheck.web.main import build

FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def main() -> None:
    """Serve the website until told to stop. Addresses are not logged: some carry a token."""
    settings = load_settings()
    logging.basicConfig(level=settings.log_level, format=FORM)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    uvicorn.run(
        build(settings),
        host=settings.host,
        port=settings.port,
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=5,
    )


if __name__ == "__main__":
    main()
