"""Calls to the action server: each response is checked, by a check that is prepared once; a failure is not silent."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from jsonschema.exceptions import best_match
from jsonschema.validators import validator_for
from rasa.core.actions import action
from rasa.core.channels.channel import OutputChannel
from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event
from rasa.shared.core.trackers import DialogueStateTracker

SCHEMA = action.RemoteAction.action_response_format_spec()
RESPONSE = validator_for(SCHEMA)(SCHEMA)
_failed: ContextVar[list[str]] = ContextVar("failed")


class CheckedAction(action.RemoteAction):
    """Rasa's remote action, without checking the schema itself at every call, which took most of a turn's time."""

    def _action_call_format(self, tracker: DialogueStateTracker, domain: Domain) -> dict[str, Any]:
        """As Rasa's, with an empty domain where it sends none: newer action servers ask for it anew."""
        call: dict[str, Any] = super()._action_call_format(tracker, domain)
        call.setdefault("domain", {})
        return call

    def _validate_action_result(self, result: dict[str, Any]) -> bool:
        fault = best_match(RESPONSE.iter_errors(result))
        if fault is not None:
            fault.message = (
                f"The action server's answer to '{self.name()}' is wrong: {fault.message}"
            )
            raise fault
        return True

    async def run(
        self,
        output_channel: OutputChannel,
        nlg: NaturalLanguageGenerator,
        tracker: DialogueStateTracker,
        domain: Domain,
    ) -> list[Event]:
        """As Rasa's; who handles the message learns of a failure, which Rasa only logs."""
        try:
            events: list[Event] = await super().run(output_channel, nlg, tracker, domain)
        except Exception:
            note_failure(self.name())
            raise
        return events


def note_failure(name: str) -> None:
    """Tell whoever handles the message that this action failed."""
    _failed.get([]).append(name)


@contextmanager
def noting_failures() -> Iterator[list[str]]:
    """The names of the actions that fail while a message is handled."""
    names: list[str] = []
    before = _failed.set(names)
    try:
        yield names
    finally:
        _failed.reset(before)


def use_checked_actions() -> None:
    """Let Rasa make every remote action a checked one."""
    action.RemoteAction = CheckedAction
