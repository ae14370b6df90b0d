"""``precheck staff``: the accounts of the hotline and the office."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import typer

from precheck.adapters.store_migrations import upgrade
from precheck.bootstrap import staff as accounts
from precheck.casework.accounts import Role
from precheck.casework.errors import Conflict
from precheck.casework.staff import SHORTEST, NoAccount, Staff, Unacceptable
from precheck.cli.errors import InputFault
from precheck.cli.printing import Json, as_json, as_table
from precheck.settings import load_settings

app = typer.Typer(
    help="Accounts of the hotline's and the office's staff.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)
PASSWORD = "PRECHECK_STAFF_PASSWORD"
Name = Annotated[str, typer.Argument(help="What is typed to sign in.")]
Password = Annotated[
    str,
    typer.Option(
        prompt=True,
        confirmation_prompt=True,
        hide_input=True,
        envvar=PASSWORD,
        help="Asked for if it is not in the environment.",
    ),
]
FAULTS = {
    "name": "a name has no spaces and at most 64 characters, such as mei-hua.lin",
    "length": f"a password has at least {SHORTEST} characters: several words are good",
    "guessable": "that password is easy to guess: leave the name out, and do not repeat one letter",
}


@app.command("add")
def add(
    name: Name,
    role: Annotated[Role, typer.Option(help="What the account is for.")],
    password: Annotated[
        str, typer.Option(envvar=PASSWORD, help="Asked for if it is not in the environment.")
    ] = "",
    shown: Annotated[str, typer.Option(help="What callers and colleagues see.")] = "",
    no_password: Annotated[
        bool,
        typer.Option("--no-password", help="They sign in with your organisation's provider only."),
    ] = False,
) -> None:
    """Give someone an account."""
    chosen = None if no_password else password or _asked_for()
    with _told() as staff:
        account = staff.add(name, shown, role, chosen)
    print(f"{account.name} can sign in now ({account.role.value}).")


@app.command("list")
def list_accounts(json: Json = False) -> None:
    """List the accounts."""
    with _told() as staff:
        found = staff.all()
    if json:
        as_json(
            [
                {
                    "name": each.name,
                    "shown": each.shown,
                    "role": each.role.value,
                    "active": each.active,
                    "codes": each.code_secret is not None,
                }
                for each in found
            ]
        )
    elif not found:
        print("There are no accounts yet: precheck staff add NAME --role hotline")
    else:
        titles = ("name", "shown", "role", "open", "one-time codes")
        as_table(
            titles,
            [
                (
                    each.name,
                    each.shown,
                    each.role.value,
                    "yes" if each.active else "closed",
                    "yes" if each.code_secret else "no",
                )
                for each in found
            ],
        )


@app.command("password")
def set_password(name: Name, password: Password) -> None:
    """Give an account another password; it is signed out everywhere."""
    with _told() as staff:
        staff.set_password(name, password)
    print(f"{name} has a new password.")


@app.command("close")
def close(name: Name) -> None:
    """Close an account; it is signed out at once. What it did stays on record."""
    with _told() as staff:
        staff.set_active(name, active=False)
    print(f"{name} is closed.")


@app.command("open")
def reopen(name: Name) -> None:
    """Open a closed account again."""
    with _told() as staff:
        staff.set_active(name, active=True)
    print(f"{name} is open.")


@app.command("codes")
def codes(
    name: Name,
    off: Annotated[bool, typer.Option("--off", help="Ask for none any longer.")] = False,
) -> None:
    """Ask an account for one-time codes, too; prints the address for its authenticator, once."""
    with _told() as staff:
        address = staff.set_codes(name, wanted=not off)
    print(address or f"{name} needs no codes any longer.")


@contextmanager
def _told() -> Iterator[Staff]:
    """The accounts, with what goes wrong said in words."""
    settings = load_settings()
    upgrade(settings.database_url, settings.home)
    try:
        yield accounts(settings)
    except Unacceptable as error:
        raise InputFault(FAULTS[error.fault]) from error
    except NoAccount as error:
        raise InputFault(f"there is no account {error}: see precheck staff list") from error
    except Conflict as error:
        raise InputFault(str(error)) from error


def _asked_for() -> str:
    """A password, typed twice."""
    typed: str = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    return typed
