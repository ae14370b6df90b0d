"""``precheck applications``: the stored pre-applications."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from precheck.bootstrap import Services, bootstrap
from precheck.casework.phrasing import say_value
from precheck.casework.ports import Application, ApplicationFilter
from precheck.cli.errors import InputFault
from precheck.cli.printing import Json, as_json, as_table
from precheck.rules.facts import Unknown, to_json

app = typer.Typer(
    help="The stored pre-applications.", no_args_is_help=True, pretty_exceptions_enable=False
)


@app.command("list")
def list_applications(
    track: Annotated[str | None, typer.Option(help="Only those suggested this track.")] = None,
    status: Annotated[str | None, typer.Option(help="Only those with this status.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 100,
    json: Json = False,
) -> None:
    """List them, the newest first."""
    services = bootstrap()
    with services.uow(writing=False) as unit:
        found = unit.applications.list(ApplicationFilter(status=status, track=track, limit=limit))
    if json:
        as_json([_summary(services, each) for each in found])
    elif not found:
        print("There are no pre-applications yet.")
    else:
        titles = ("reference", "company", "track", "status", "submitted")
        as_table(titles, [tuple(map(str, _row(services, each))) for each in found])


@app.command("show")
def show_application(
    reference: Annotated[str, typer.Argument(help="As it was given to the enterprise.")],
    json: Json = False,
) -> None:
    """Show one, with its answers and contact data."""
    services = bootstrap()
    found = _find(services, reference)
    if json:
        as_json({**_summary(services, found), **_contents(found)})
        return
    as_table(("", ""), _row_pairs(services, found))


def _find(services: Services, typed: str) -> Application:
    reference = services.references.read(typed)
    if reference is None:
        raise InputFault(f"{typed!r} is not a reference: compare it letter by letter")
    with services.uow(writing=False) as unit:
        found = unit.applications.by_reference(reference)
    if found is None:
        raise InputFault(f"there is no pre-application {reference}")
    return found


def _summary(services: Services, found: Application) -> dict[str, Any]:
    return {
        "reference": found.reference,
        "status": found.status,
        "track": found.track,
        "company_name": _company(services, found),
        "language": found.language,
        "programme_version": found.programme_version,
        "created_at": found.created_at.isoformat(),
        "submitted_at": found.submitted_at and found.submitted_at.isoformat(),
    }


def _contents(found: Application) -> dict[str, Any]:
    return {
        "fields": {field: to_json(value) for field, value in found.fields.items()},
        "facts": {fact: to_json(value) for fact, value in found.facts.items()},
        "assessment": dict(found.assessment),
    }


def _row(services: Services, found: Application) -> tuple[str, ...]:
    submitted = _local(services, found.submitted_at)
    return (found.reference, _company(services, found), found.track, found.status, submitted)


def _row_pairs(services: Services, found: Application) -> list[tuple[str, str]]:
    wording, language = services.guide.wording, found.language
    told = {**found.facts, **found.fields}
    titles = ("reference", "company", "track", "status", "submitted")
    answers = [
        (
            wording.text(language, f"questions.{fact}.name"),
            say_value(wording, language, fact, value),
        )
        for fact, value in told.items()
    ]
    return [*zip(titles, _row(services, found), strict=True), *answers]


def _company(services: Services, found: Application) -> str:
    name = found.fields.get("company_name", Unknown())
    return say_value(services.guide.wording, found.language, "company_name", name)


def _local(services: Services, moment: datetime | None) -> str:
    if moment is None:
        return ""
    zone = ZoneInfo(services.settings.timezone)
    return moment.astimezone(zone).strftime("%Y-%m-%d %H:%M")
