"""What would change the suggestion, in words."""

from __future__ import annotations

from precheck.casework.amounts import plain
from precheck.casework.phrasing import say_number, tidy
from precheck.casework.wording import Wording
from precheck.rules.changes import Change, ChangeSet
from precheck.rules.facts import Choice, Quantity, Value
from precheck.rules.waiting import MONTHS_A_YEAR, Wait

_MONTHS_SAID = 24  # a longer wait is told in years


def say_changes(wording: Wording, language: str, changes: ChangeSet) -> str:
    """A set of changes, such as ``once the firm's own brand is established``."""
    return wording.text(language, "reasons.changes.joined").join(
        say_steps(wording, language, changes)
    )


def say_steps(wording: Wording, language: str, changes: ChangeSet) -> tuple[str, ...]:
    """The same, change by change."""
    return tuple(_step(wording, language, change) for change in changes.changes)


def short(value: Value | None) -> str:
    """A value as programs read it: ``9.3``, ``9-10``, ``> 10``, ``established``, ``unknown``."""
    if isinstance(value, Choice):
        return value.value
    if isinstance(value, Quantity):
        return _interval(value)
    return str(getattr(value, "value", None) or "unknown")


def _interval(value: Quantity) -> str:
    if value.low is not None and value.low == value.high:
        return plain(value.low)
    if value.high is None:
        return "unknown" if value.low is None else f"{_sign(value.low_inclusive, '>')} {value.low}"
    if value.low is None:
        return f"{_sign(value.high_inclusive, '<')} {value.high}"
    return f"{plain(value.low)}-{plain(value.high)}"


def _sign(inclusive: bool, sign: str) -> str:
    return f"{sign}=" if inclusive else sign


def _step(wording: Wording, language: str, change: Change) -> str:
    step = tidy(_said(wording, language, change))
    if change.wait is not None:
        wait = _wait(wording, language, change.wait)
        step = wording.text(language, "reasons.changes.wait", step=step, wait=wait)
    return wording.text(language, f"reasons.changes.{'if' if change.open else 'once'}", step=step)


def _said(wording: Wording, language: str, change: Change) -> str:
    key = f"reasons.changes.steps.{change.fact}"
    target = change.target
    if isinstance(target, Choice):
        return wording.text(language, f"{key}.{target.value}")
    if isinstance(target, Quantity) and target.low is not None:
        limit = say_number(wording, language, target.unit, target.low)
        return wording.text(language, f"{key}.beyond", limit=limit)
    return wording.text(language, f"{key}.named")


def _wait(wording: Wording, language: str, wait: Wait) -> str:
    most = wait.least if wait.most is None else wait.most
    if most > _MONTHS_SAID:
        return _years(wording, language, wait.least, most)
    if wait.least >= most:
        grain = "month" if most <= 1 else "months"
        return wording.text(language, f"values.wait.{grain}", months=most)
    if wait.least == 0:
        return wording.text(language, "values.wait.at_latest", most=most)
    return wording.text(language, "values.wait.between", least=wait.least, most=most)


def _years(wording: Wording, language: str, least: int, most: int) -> str:
    least, most = (round(months / MONTHS_A_YEAR) for months in (least, most))
    if least >= most:
        return wording.text(language, "values.wait.years", years=most)
    return wording.text(language, "values.wait.years_between", least=least, most=most)
