"""What goes wrong on the command line, as a sentence on standard error and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager


class InputFault(Exception):
    """The input cannot be used; the message says what, and what to do."""


@contextmanager
def translated() -> Iterator[None]:
    """Turn the product's own errors into a sentence and exit code 1, without a traceback."""
    try:
        yield
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except Exception as fault:
        if not _ours(fault):
            raise
        print(f"precheck: {fault}", file=sys.stderr)
        sys.exit(1)


def _ours(fault: Exception) -> bool:
    return isinstance(fault, InputFault) or any(
        kind.__module__.startswith("precheck.") for kind in type(fault).__mro__
    )
