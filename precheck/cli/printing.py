"""How results are printed: JSON for programs, tables for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

Json = Annotated[bool, typer.Option("--json", help="Print JSON, for other programs.")]


def as_json(value: Any, *, compact: bool = False) -> None:
    """Print one JSON value; ``compact`` keeps it on one line."""
    indent = None if compact else 2
    print(json.dumps(value, ensure_ascii=False, indent=indent))


def as_table(titles: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print rows under titles."""
    table = Table(*titles, box=None, header_style="bold")
    for row in rows:
        table.add_row(*row)
    Console().print(table)
