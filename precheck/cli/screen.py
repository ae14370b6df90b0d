"""``precheck screen``: assess a file of firms, one a row, as a stream."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Literal, TextIO, cast

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from precheck.adapters.learnt import use_learnt
from precheck.adapters.programme_files import load
from precheck.cli.dates import AsOf, today
from precheck.cli.errors import InputFault
from precheck.cli.printing import Json, as_json
from precheck.cli.sheet import Sheet
from precheck.settings import load_settings

LONGEST_CELL = 10_000_000
SheetOf = Callable[[Sequence[str]], Sheet]


def screen(
    source: Annotated[
        Path, typer.Argument(metavar="IN.csv", help="A firm a row, a fact a column.")
    ],
    target: Annotated[
        Path, typer.Argument(metavar="OUT.csv", help="The same rows and the result.")
    ],
    as_of: AsOf = None,
    json: Json = False,
) -> None:
    """Assess every row. A row that cannot be read is kept, with what is wrong in its last column."""
    if source.resolve() == target.resolve():
        raise typer.BadParameter("IN.csv and OUT.csv are the same file")
    settings = load_settings()
    use_learnt(settings.models)
    guide = load(settings.programme)
    csv.field_size_limit(LONGEST_CELL)
    try:
        with _opened(source, "r") as rows, _opened(target, "w") as out:
            done, bad = _screen(rows, out, lambda header: Sheet(guide, header, as_of or today()))
    except OSError as fault:
        raise InputFault(f"{fault.filename}: {fault.strerror}") from fault
    if json:
        as_json({"rows": done, "bad_rows": bad, "out": str(target)})
    else:
        print(f"{done} rows, {bad} of them could not be assessed: {target}")
    if bad:
        raise typer.Exit(1)


def _screen(source: TextIO, target: TextIO, sheet_of: SheetOf) -> tuple[int, int]:
    reader, writer = csv.reader(source), csv.writer(target)
    header = next(reader, None)
    if not header:
        raise InputFault(
            "IN.csv has no header: give each column the name of a fact, such as employees"
        )
    sheet = sheet_of(header)
    writer.writerow(sheet.header)
    done = bad = 0
    for cells in _shown(source, reader):
        row = sheet.row(cells)
        writer.writerow(row.cells)
        done += 1
        if row.fault:
            bad += 1
            print(f"line {reader.line_num}: {row.fault}", file=sys.stderr)
    return done, bad


def _shown(source: TextIO, rows: Iterator[list[str]]) -> Iterator[list[str]]:
    """The rows, while a progress bar on standard error follows how much of the file is read."""
    size = _size(source)
    columns = (
        TextColumn("{task.percentage:>3.0f}%"),
        BarColumn(),
        TextColumn("{task.fields[rows]} rows"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=size, rows=0)
        for number, cells in enumerate(rows, start=1):
            if cells:
                yield cells
            if number % 100 == 0:
                progress.update(task, completed=source.buffer.tell(), rows=number)


def _size(source: TextIO) -> int | None:
    return Path(source.name).stat().st_size or None


def _opened(path: Path, mode: Literal["r", "w"]) -> TextIO:
    """A CSV file as text; bytes that are not UTF-8 come through as they are."""
    return cast(
        TextIO,
        path.open(
            mode,
            encoding="utf-8-sig" if mode == "r" else "utf-8",
            errors="surrogateescape",
            newline="",
        ),
    )
