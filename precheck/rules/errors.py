"""What can be wrong with what the rules are given."""

from __future__ import annotations


class RulesError(Exception):
    """Something the rules were given cannot be used; the message says what, and what to do."""


class MalformedValue(RulesError):
    """An answer's value is not of the shape it claims to be."""


class NoLimitInForce(RulesError):
    """A limit has no value at the assessment date."""
