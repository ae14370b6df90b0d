"""The log of the talk in a database. Only its end is read again, so a turn costs the same however long the talk."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore, TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME, DEFAULT_SLOT_NAMES
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.utils.common import all_subclasses
from sqlalchemy.engine import Connection, Row
from sqlalchemy.orm import sessionmaker
from sqlalchemy.sql import Select

from bot.talk_events import Base, TalkEvent, engine_for
from bot.wordless import wordless

RECENT = 24
"""Events read each turn: about three turns. The rules look at the last one, and the case knows the rest."""

TALK = TalkEvent.__table__
KINDS: dict[str, type[Event]] = {kind.type_name: kind for kind in all_subclasses(Event)}
DEFAULT_SLOTS = frozenset(DEFAULT_SLOT_NAMES)


class LoggedTracker(DialogueStateTracker):
    """A tracker that knows how many of its events are stored already."""

    stored = 0


class RecentEventsStore(SQLTrackerStore):
    """Gives each tracker its last ``RECENT`` events and the last value of each slot; stores no one's words.

    Rasa's own store reads and replays every event of the session each turn, and counts them to know which are new.
    """

    Base = Base
    SQLEvent = TalkEvent

    def __init__(
        self,
        domain: Domain | None = None,
        host: str = "",
        event_broker: EventBroker | None = None,
        **more: Any,
    ) -> None:
        """``host`` is the whole address of the database, as ``url`` in ``endpoints.yml``."""
        TrackerStore.__init__(self, domain, event_broker, **more)
        self.engine = engine_for(host)
        Base.metadata.create_all(self.engine)
        self.sessionmaker = sessionmaker(bind=self.engine)

    def init_tracker(self, sender_id: str) -> LoggedTracker:
        """A tracker without events."""
        return LoggedTracker(sender_id, self.domain.slots)

    async def retrieve(self, sender_id: str) -> LoggedTracker | None:
        """The end of a conversation, or None where there is none yet."""
        with self.engine.connect() as connection:
            recent = _from_a_turn_on(
                connection.execute(_latest(sender_id).limit(RECENT)).all()[::-1]
            )
            earlier = self._earlier_slots(connection, sender_id, recent)
            return self._tracker(sender_id, [*earlier, *recent])

    async def retrieve_full_tracker(self, conversation_id: str) -> LoggedTracker | None:
        """A conversation from its beginning, or None where there is none yet."""
        with self.engine.connect() as connection:
            rows = connection.execute(_latest(conversation_id)).all()[::-1]
            return self._tracker(conversation_id, rows)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store the events that are not stored yet, without anyone's words."""
        await self.stream_events(tracker)
        with self.engine.begin() as connection:
            events = list(tracker.events)[_stored(connection, tracker) :]
            if events:
                connection.execute(sa.insert(TALK), [row_of(tracker, each) for each in events])
        if isinstance(tracker, LoggedTracker):
            tracker.stored = len(tracker.events)

    def _tracker(self, sender_id: str, rows: Sequence[Row]) -> LoggedTracker | None:
        if not rows:
            return None
        events = [event_of(json.loads(row.data)) for row in rows]
        tracker = LoggedTracker.from_events(sender_id, events, self.domain.slots)
        tracker.stored = len(tracker.events)
        return tracker

    def _earlier_slots(
        self, connection: Connection, sender_id: str, recent: Sequence[Row]
    ) -> list[Row]:
        """The last value of each slot of ours that none of the recent events sets."""
        if not recent:
            return []
        told = {row.action_name for row in recent if row.type_name == SlotSet.type_name}
        set_before = _latest(sender_id).where(
            TALK.c.type_name == SlotSet.type_name, TALK.c.id < recent[0].id
        )
        names = {slot.name for slot in self.domain.slots} - told - DEFAULT_SLOTS
        found = [
            connection.execute(set_before.where(TALK.c.action_name == name).limit(1)).first()
            for name in sorted(names)
        ]
        return [row for row in found if row is not None]


def event_of(stored: dict[str, Any]) -> Event:
    """The event of a stored row. Rasa looks through all classes of events for each; here once."""
    event: Event = KINDS[stored["event"]]._from_parameters(stored)
    return event


def row_of(tracker: DialogueStateTracker, event: Event) -> dict[str, Any]:
    """What is stored of an event."""
    data = wordless(event).as_dict()
    return {
        "sender_id": tracker.sender_id,
        "type_name": event.type_name,
        "timestamp": data.get("timestamp"),
        "intent_name": data.get("parse_data", {}).get("intent", {}).get("name"),
        "action_name": data.get("name"),
        "data": json.dumps(data),
    }


def _latest(sender_id: str) -> Select:
    """The events of a conversation, the last one first."""
    return sa.select(TALK).where(TALK.c.sender_id == sender_id).order_by(TALK.c.id.desc())


def _stored(connection: Connection, tracker: DialogueStateTracker) -> int:
    """How many of a tracker's events are stored; a tracker from elsewhere has all of its events."""
    if isinstance(tracker, LoggedTracker):
        return tracker.stored
    counted = sa.select(sa.func.count()).where(TALK.c.sender_id == tracker.sender_id)
    return int(connection.execute(counted).scalar_one())


def _from_a_turn_on(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows without the rest of a turn whose beginning was cut off."""
    if len(rows) < RECENT:
        return rows
    listening = (i for i, row in enumerate(rows) if row.action_name == ACTION_LISTEN_NAME)
    return rows[next(listening, 0) :]
