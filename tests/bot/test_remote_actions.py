"""The check of what the action server answers, and the notice of a failure."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import ValidationError
from rasa.core.actions import action
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker

from bot.remote_actions import CheckedAction, noting_failures, use_checked_actions


@pytest.fixture
def checked() -> CheckedAction:
    return CheckedAction("action_take_turn", None)


@pytest.mark.parametrize(
    "result",
    [
        {},
        {"events": [], "responses": []},
        {
            "events": [{"event": "slot", "name": "stage", "value": "asking", "timestamp": None}],
            "responses": [{"text": "你好", "buttons": []}],
        },
    ],
)
def test_a_proper_answer_passes(checked: CheckedAction, result: dict[str, Any]) -> None:
    passed = checked._validate_action_result(result)

    assert passed


@pytest.mark.parametrize(
    "result",
    [
        [],
        None,
        {"events": {}},
        {"events": [{"event": "no such event"}]},
        {"events": [{"event": "slot"}]},
        {"events": [], "responses": ["text"]},
        {"responses": {"text": "hello"}},
    ],
)
def test_a_malformed_answer_is_refused_as_by_rasa(checked: CheckedAction, result: Any) -> None:
    stock = action.RemoteAction("action_take_turn", None)
    with pytest.raises(ValidationError):
        stock._validate_action_result(result)

    with pytest.raises(ValidationError, match="action_take_turn"):
        checked._validate_action_result(result)


async def test_an_action_that_fails_is_noted(checked: CheckedAction) -> None:
    tracker = DialogueStateTracker("a-case", [])

    with noting_failures() as failed, pytest.raises(Exception, match="no endpoint"):
        await checked.run(None, None, tracker, Domain.empty())

    assert failed == ["action_take_turn"]


def test_rasa_makes_checked_actions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(action, "RemoteAction", action.RemoteAction)
    domain = Domain.from_dict({"actions": ["action_take_turn"]})

    use_checked_actions()

    made = action.action_for_name_or_text("action_take_turn", domain, None)
    assert isinstance(made, CheckedAction)
