"""Rasa without telemetry, and with a log that a person can read."""

from __future__ import annotations

import logging
import os
import warnings

ENVIRONMENT = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SANIC_IGNORE_PRODUCTION_WARNING": "true",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}
OF_2023 = (DeprecationWarning, PendingDeprecationWarning)
SAID_OF_EVERY_DOMAIN = "Slot auto-fill has been removed"


def quiet(log_level: str = "WARNING") -> None:
    """To be called before Rasa is imported; ``configure_logs`` comes after."""
    os.environ.update(ENVIRONMENT, LOG_LEVEL=log_level)
    _show = warnings.showwarning

    def show(message: Warning | str, category: type[Warning], *place: object) -> None:
        # Rasa 3.6 and what it pins are of 2023: what newer libraries say of them is not ours to mend.
        if not (issubclass(category, OF_2023) or str(message).startswith(SAID_OF_EVERY_DOMAIN)):
            _show(message, category, *place)  # type: ignore[arg-type]  # handed on as it came

    warnings.showwarning = show


def configure_logs(log_level: str) -> None:
    """Rasa's loggers at this level; its progress bars are off above INFO."""
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    level = logging.getLevelName(log_level)
    configure_logging_and_warnings(level)
    configure_structlog(level)
