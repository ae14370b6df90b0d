"""Faults in the programme's files: collected one and all, each with its place and a remedy."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class ProgrammeFault:
    """One thing that is wrong: in which file, at which key, and what to do about it."""

    file: str
    key: str
    problem: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.problem}; {self.remedy}"


class ProgrammeError(Exception):
    """The programme's files cannot be used: ``faults`` has everything that is wrong with them."""

    def __init__(self, faults: tuple[ProgrammeFault, ...]) -> None:
        self.faults = faults
        lines = "\n".join(f"- {fault}" for fault in faults)
        super().__init__(f"the programme's files have {len(faults)} fault(s):\n{lines}")


@dataclass
class Faults:
    """Where the readers of the files note what is wrong, and go on."""

    folder: Path
    found: list[ProgrammeFault] = field(default_factory=list)

    def note(self, file: str, key: str, problem: str, remedy: str) -> None:
        """Note a fault once."""
        fault = ProgrammeFault(file, key, problem, remedy)
        if fault not in self.found:
            self.found.append(fault)

    def raise_any(self) -> None:
        """Raise ``ProgrammeError`` if anything was noted."""
        if self.found:
            raise ProgrammeError(tuple(self.found))
