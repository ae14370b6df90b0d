"""The log of the talk in a database. Only its end is read again, so a turn costs the same however long the talk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore, TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.orm import Query, Session, sessionmaker

from bot.talk_events import Base, TalkEvent, engine_for
from bot.wordless import wordless

RECENT = 32
"""Events read each turn: about four turns. The rules look at the last one, and the case knows the rest."""


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
        with self.session_scope() as session:
            recent = _from_a_turn_on(self._latest(session, sender_id).limit(RECENT).all()[::-1])
            earlier = self._earlier_slots(session, sender_id, recent)
            return self._tracker(sender_id, [*earlier, *recent])

    async def retrieve_full_tracker(self, conversation_id: str) -> LoggedTracker | None:
        """A conversation from its beginning, or None where there is none yet."""
        with self.session_scope() as session:
            return self._tracker(
                conversation_id, self._latest(session, conversation_id).all()[::-1]
            )

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store the events that are not stored yet."""
        await super().save(tracker)
        if isinstance(tracker, LoggedTracker):
            tracker.stored = len(tracker.events)

    def _additional_events(
        self, session: Session, tracker: DialogueStateTracker
    ) -> Iterable[Event]:
        if isinstance(tracker, LoggedTracker):
            stored = tracker.stored
        else:
            stored = self._latest(session, tracker.sender_id).count()
        return [wordless(event) for event in list(tracker.events)[stored:]]

    def _tracker(self, sender_id: str, rows: Sequence[TalkEvent]) -> LoggedTracker | None:
        if not rows:
            return None
        events = [json.loads(row.data) for row in rows]
        tracker = LoggedTracker.from_dict(sender_id, events, self.domain.slots)
        tracker.stored = len(tracker.events)
        return tracker

    def _latest(self, session: Session, sender_id: str) -> Query:
        """The events of a conversation, the last one first."""
        events = session.query(TalkEvent).filter(TalkEvent.sender_id == sender_id)
        return events.order_by(TalkEvent.id.desc())

    def _earlier_slots(
        self, session: Session, sender_id: str, recent: Sequence[TalkEvent]
    ) -> list[TalkEvent]:
        """The last value of each slot that none of the recent events sets."""
        if not recent:
            return []
        told = {row.action_name for row in recent if row.type_name == SlotSet.type_name}
        set_before = self._latest(session, sender_id).filter(
            TalkEvent.type_name == SlotSet.type_name, TalkEvent.id < recent[0].id
        )
        names = [slot.name for slot in self.domain.slots if slot.name not in told]
        found = [set_before.filter(TalkEvent.action_name == name).first() for name in names]
        return [row for row in found if row is not None]


def _from_a_turn_on(rows: Sequence[TalkEvent]) -> Sequence[TalkEvent]:
    """The rows without the rest of a turn whose beginning was cut off."""
    if len(rows) < RECENT:
        return rows
    listening = (i for i, row in enumerate(rows) if row.action_name == ACTION_LISTEN_NAME)
    return rows[next(listening, 0) :]
