"""All commands under one name. A command's module is imported when it is called, so that each starts quickly."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

COMMANDS = (
    "up",
    "train",
    "chat",
    "read",
    "assess",
    "screen",
    "applications",
    "staff",
    "programme",
    "doctor",
)


class Commands(TyperGroup):
    """The commands, each found in the module of its name."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002  # the signature is Typer's
        """In the order of the manual."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002  # the same
        """The command of a module: its ``app`` where it has commands of its own, else its function."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"precheck.cli.{cmd_name}")
        group: typer.Typer | None = getattr(module, "app", None)
        command = typer.main.get_command(group or _single(getattr(module, cmd_name)))
        command.name = cmd_name
        return command


def _single(function: Callable[..., None]) -> typer.Typer:
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    app.command()(function)
    return app


app = typer.Typer(
    name="precheck",
    cls=Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback()
def precheck() -> None:
    """The pre-check for the Enterprises as Backbones of Industries Leaping Promotion Program."""
