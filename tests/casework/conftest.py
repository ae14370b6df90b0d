"""The programme's own files, for the use cases too."""

from __future__ import annotations

from tests.rules.conftest import guide, programme

__all__ = ["guide", "programme"]
