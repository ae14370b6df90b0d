"""Which facts there are, for commands that need not load the whole programme."""

from __future__ import annotations

from functools import cache

from precheck.adapters.programme_faults import Faults
from precheck.adapters.yaml_files import read_yaml
from precheck.settings import load_settings


@cache
def known_facts() -> tuple[str, ...]:
    """The facts of ``programme/questions.yml``, in the order of asking."""
    folder = load_settings().programme
    faults = Faults(folder)
    questions = read_yaml(folder / "questions.yml", faults)
    faults.raise_any()
    return (*questions.get("enquiry", ()), *questions.get("application", ()))
