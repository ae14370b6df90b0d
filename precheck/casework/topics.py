"""Subjects of the programme that can be asked about, and what their answers rest on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Publication:
    """Something published about the programme: background, never a rule."""

    id: str
    date: str
    source: Mapping[str, str]  # by language


@dataclass(frozen=True)
class Topic:
    """A subject with the clauses of the programme document and the publications behind it."""

    id: str
    clauses: tuple[str, ...]
    published: tuple[Publication, ...] = ()
