"""The log of the talk: what is read, what is stored, and what is never stored."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    BotUttered,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from bot.settings import CHECKOUT
from bot.talk_events import TalkEvent
from bot.tracker_store import RECENT, RecentEventsStore

CASE = "a-case"


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load(CHECKOUT / "domain.yml")


@pytest.fixture
def address(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'var' / 'talk.db'}"


@pytest.fixture
def store(domain: Domain, address: str) -> RecentEventsStore:
    return RecentEventsStore(domain, address)


def a_turn(number: int) -> list[Event]:
    said = UserUttered(
        f"my phone is 0912-345-{number:03}",
        {"name": "inform", "confidence": 0.9},
        parse_data={"segments": [{"text": "my phone"}], "intent": {"name": "inform"}},
        metadata={"message_id": number, "text": "my phone"},
    )
    answered = BotUttered(f"Is 0912-345-{number:03} right?", {"buttons": [{"title": "0912"}]})
    return [said, ActionExecuted("action_take_turn"), answered, ActionExecuted("action_listen")]


async def talk(store: RecentEventsStore, turns: range) -> None:
    for number in turns:
        tracker = await store.get_or_create_tracker(CASE)
        tracker.update_with_events(a_turn(number), store.domain)
        await store.save(tracker)


def stored(store: RecentEventsStore) -> list[TalkEvent]:
    with store.session_scope() as session:
        return list(session.query(TalkEvent).order_by(TalkEvent.id))


async def test_each_event_is_stored_once_however_long_the_talk(store: RecentEventsStore) -> None:
    turns = 60

    await talk(store, range(turns))

    said = [each.data for each in stored(store) if each.type_name == "user"]
    assert len(said) == turns
    assert len(stored(store)) == 1 + 4 * turns


async def test_saving_twice_stores_nothing_twice(store: RecentEventsStore) -> None:
    await talk(store, range(3))
    tracker = await store.retrieve(CASE)

    await store.save(tracker)
    await store.save(tracker)

    assert len(stored(store)) == 1 + 4 * 3


async def test_only_the_end_of_a_long_talk_is_read_and_it_begins_with_a_turn(
    store: RecentEventsStore,
) -> None:
    await talk(store, range(60))

    tracker = await store.retrieve(CASE)

    assert RECENT - 4 < len(tracker.events) <= RECENT
    assert tracker.events[0] == ActionExecuted("action_listen")
    assert tracker.latest_message.metadata == {"message_id": 59}


async def test_a_slot_that_was_set_long_ago_keeps_its_last_value(store: RecentEventsStore) -> None:
    tracker = await store.get_or_create_tracker(CASE)
    tracker.update_with_events(
        [SlotSet("stage", "asking"), SlotSet("stage", "with_staff")], store.domain
    )
    await store.save(tracker)
    await talk(store, range(60))

    tracker = await store.retrieve(CASE)
    full = await store.retrieve_full_tracker(CASE)

    assert tracker.get_slot("stage") == full.get_slot("stage") == "with_staff"
    assert len(full.events) == 1 + 2 + 4 * 60


async def test_the_talk_goes_on_after_a_restart(
    store: RecentEventsStore, domain: Domain, address: str
) -> None:
    await talk(store, range(20))
    after_a_restart = RecentEventsStore(domain, address)

    await talk(after_a_restart, range(20, 22))

    tracker = await after_a_restart.retrieve(CASE)
    assert tracker.latest_message.metadata == {"message_id": 21}
    assert len(stored(after_a_restart)) == 1 + 4 * 22


async def test_nobodys_words_are_stored(store: RecentEventsStore) -> None:
    tracker = await store.get_or_create_tracker(CASE)
    tracker.update(SlotSet("session_started_metadata", {"message_id": 1, "text": "0912-345-678"}))
    await store.save(tracker)

    await talk(store, range(2))

    log = " ".join(each.data for each in stored(store))
    assert "0912" not in log
    assert "phone" not in log
    assert "inform" in log


async def test_a_tracker_from_elsewhere_adds_only_what_is_new(
    store: RecentEventsStore, domain: Domain
) -> None:
    events = [ActionExecuted("action_session_start"), SessionStarted(), *a_turn(1)]
    for end in (3, len(events)):
        elsewhere = DialogueStateTracker.from_events(CASE, events[:end], domain.slots)
        await store.save(elsewhere)

    tracker = await store.retrieve(CASE)

    assert [type(event) for event in tracker.events] == [type(event) for event in events]


async def test_an_unknown_conversation_has_no_tracker(store: RecentEventsStore) -> None:
    tracker = await store.retrieve("nobody")

    assert tracker is None


async def test_reading_costs_the_same_at_the_end_of_a_long_talk(store: RecentEventsStore) -> None:
    await talk(store, range(10))
    early = await seconds_to_read(store)

    await talk(store, range(10, 200))

    assert await seconds_to_read(store) < 3 * early


async def seconds_to_read(store: RecentEventsStore) -> float:
    times = []
    for _ in range(15):
        started = time.perf_counter()
        await store.retrieve(CASE)
        times.append(time.perf_counter() - started)
    return min(times)
