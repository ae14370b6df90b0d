"""``precheck staff``: the accounts of the hotline and the office."""

from __future__ import annotations

import typer

from precheck.cli.errors import InputFault

app = typer.Typer(
    help="Accounts of the hotline's and the office's staff.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)


@app.callback()
def staff() -> None:
    """Accounts of the hotline's and the office's staff."""


@app.command("list")
def list_accounts() -> None:
    """List the staff's accounts."""
    raise InputFault("there are no staff accounts yet: they come together with the hotline desk")
