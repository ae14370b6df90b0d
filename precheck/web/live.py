"""What has changed, told at once: pages listen (server-sent events), and one look at the store serves all of them.

An event says only *that* something is another, and carries the stamp of what it is now; the page then takes its parts
from the server again. So nothing is lost with a line: a page that was cut off says the last stamp that it knows, and is
is told at once if there is another.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field

from fastapi.sse import ServerSentEvent
from starlette.concurrency import run_in_threadpool

from precheck.casework.errors import CaseworkError

LOOK_EVERY = 0.25  # seconds
LONGEST = 300.0  # seconds; a page then asks again, and who it is for is looked at again
QUIET = 15.0  # seconds after which a silent line is shown to be alive
AGAIN = 1000  # milliseconds after which a browser that was cut off tries again
MOST = 2000  # pages that listen at once
MOST_OF_ONE = 20  # of one conversation
LATER = 15_000  # milliseconds after which one too many tries again

log = logging.getLogger(__name__)


@dataclass
class _Topic:
    look: Callable[[], str]
    stamp: str
    listeners: int = 0
    changed: asyncio.Event = field(default_factory=asyncio.Event)


class Watch:
    """Looks at everything that somebody listens to, four times a second; at nothing while nobody does.

    ``most_of_one`` bounds how many pages may listen to one thing, so that nobody can take the lines of all others.
    """

    def __init__(self, every: float = LOOK_EVERY, most_of_one: int = MOST) -> None:
        self._every = every
        self._most_of_one = most_of_one
        self._topics: dict[str, _Topic] = {}
        self._looking: asyncio.Task[None] | None = None
        self._over = False

    def stop(self) -> None:
        """Let every listener go: the server is about to end. May be called from a signal's handler."""
        self._over = True
        for topic in self._topics.values():
            topic.changed.set()

    async def events(
        self, name: str, look: Callable[[], str], known: str | None
    ) -> AsyncIterator[ServerSentEvent]:
        """An event now, if what the page ``known`` is no longer so, and one for each change from now on."""
        if self._is_full(name):
            yield ServerSentEvent(comment="later", retry=LATER)
            return
        loop = asyncio.get_running_loop()
        end = loop.time() + LONGEST
        topic = await self._join(name, look)
        try:
            yield ServerSentEvent(comment="here", retry=AGAIN)
            while not self._over and loop.time() < end:
                changed = topic.changed
                if topic.stamp != known:
                    known = topic.stamp
                    yield ServerSentEvent(event="changed", raw_data=known, id=known)
                    continue
                try:
                    await asyncio.wait_for(changed.wait(), QUIET)
                except TimeoutError:
                    yield ServerSentEvent(comment="still here")
        finally:
            self._leave(name, topic)

    def _is_full(self, name: str) -> bool:
        of_one = self._topics[name].listeners if name in self._topics else 0
        every = sum(each.listeners for each in self._topics.values())
        return every >= MOST or of_one >= self._most_of_one

    async def _join(self, name: str, look: Callable[[], str]) -> _Topic:
        topic = self._topics.get(name)
        if topic is None:
            stamp = await run_in_threadpool(look)
            topic = self._topics.setdefault(name, _Topic(look, stamp))
        topic.listeners += 1
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look())
        return topic

    def _leave(self, name: str, topic: _Topic) -> None:
        topic.listeners -= 1
        if not topic.listeners and self._topics.get(name) is topic:
            del self._topics[name]

    async def _look(self) -> None:
        while self._topics and not self._over:
            await asyncio.sleep(self._every)
            topics = list(self._topics.values())
            try:
                stamps = await run_in_threadpool(_stamps, topics)
            except CaseworkError as fault:
                log.warning("what has changed cannot be told just now: %s", fault)
                continue
            for topic, stamp in zip(topics, stamps):
                if stamp != topic.stamp:
                    topic.stamp, changed = stamp, topic.changed
                    topic.changed = asyncio.Event()
                    changed.set()


def _stamps(topics: list[_Topic]) -> list[str]:
    return [topic.look() for topic in topics]
