"""All commands under one name."""

from __future__ import annotations

import typer

from precheck.cli import (
    applications,
    assess,
    chat,
    doctor,
    programme,
    read,
    screen,
    staff,
    train,
    up,
)

app = typer.Typer(
    name="precheck",
    help="The pre-check for the Enterprises as Backbones of Industries Leaping Promotion Program.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("up")(up.up)
app.command("train")(train.train)
app.command("chat")(chat.chat)
app.command("read")(read.read)
app.command("assess")(assess.assess)
app.command("screen")(screen.screen)
app.add_typer(applications.app, name="applications")
app.add_typer(staff.app, name="staff")
app.add_typer(programme.app, name="programme")
app.command("doctor")(doctor.doctor)
