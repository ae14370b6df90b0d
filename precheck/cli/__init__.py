"""The command line: each command parses, calls one use case, and prints."""

from __future__ import annotations


def main() -> None:
    """Run ``precheck``."""
    from precheck.cli.app import app

    app()
