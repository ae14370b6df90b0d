"""The command line: each command parses, calls one use case, and prints."""

from __future__ import annotations

from precheck.cli.errors import translated


def main() -> None:
    """Run ``precheck``: exit 0 when done, 1 when the input is at fault, 2 on wrong usage."""
    with translated():
        from precheck.cli.app import app

        app()
