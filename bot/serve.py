"""``python -m bot.serve``: Rasa's server with the current model, on loopback."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot.fingerprint import INTENTS
from bot.lean import leave_out
from bot.quiet import configure_logs, quiet
from bot.settings import CHECKOUT, Settings, load_settings


def main() -> int:
    """Serve until stopped; exit 1 where there is no fresh model."""
    model = INTENTS.path(CHECKOUT)
    if not model.exists():
        print(f"no model for these files: train it first ({model.name})", file=sys.stderr)
        return 1
    serve(CHECKOUT, model, load_settings())
    return 0


def serve(checkout: Path, model: Path, settings: Settings) -> None:
    """Rasa's own server, with our channel, tracker store and checked actions."""
    os.chdir(checkout)
    os.environ["RASA_ACTIONS_URL"] = settings.actions_url
    os.environ["RASA_TRACKER_URL"] = settings.tracker_url
    quiet(settings.log_level)
    leave_out(checkout / "config.yml")
    import rasa.core.run
    from rasa.core.utils import AvailableEndpoints
    from rasa.utils.endpoints import EndpointConfig

    from bot.remote_actions import use_checked_actions

    configure_logs(settings.log_level)
    use_checked_actions()
    endpoints = AvailableEndpoints.read_endpoints("endpoints.yml")
    if settings.redis_url:
        endpoints.lock_store = EndpointConfig(type="redis", **redis_endpoint(settings.redis_url))
    rasa.core.run.serve_application(
        model_path=str(model),
        interface=settings.host,
        port=settings.port,
        credentials="credentials.yml",
        endpoints=endpoints,
        enable_api=False,
    )


def redis_endpoint(address: str) -> dict[str, Any]:
    """What Rasa's own Redis lock store needs, so that several Rasas can share the conversations."""
    redis = urlsplit(address)
    return {
        "url": redis.hostname or "localhost",
        "port": redis.port or 6379,
        "db": int(redis.path.strip("/") or 0),
        "password": redis.password,
        "use_ssl": redis.scheme == "rediss",
        "key_prefix": "precheck",
    }


if __name__ == "__main__":
    sys.exit(main())
