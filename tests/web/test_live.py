"""Pages that listen: told of every change, at once, and of what they missed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from fastapi.sse import ServerSentEvent

from precheck.casework.errors import StoreUnavailable
from precheck.web.live import Watch


class Store:
    """Something that has a stamp, and counts how often it is looked at."""

    def __init__(self) -> None:
        self.stamp, self.looks, self.down = "1", 0, False

    def look(self) -> str:
        self.looks += 1
        if self.down:
            raise StoreUnavailable("not just now")
        return self.stamp


async def following(events: AsyncIterator[ServerSentEvent]) -> ServerSentEvent:
    """The next event that says something."""
    async for event in events:
        if event.event:
            return event
    raise AssertionError("the line ended")


async def nothing(events: AsyncIterator[ServerSentEvent]) -> None:
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(following(events), 0.1)


def test_a_change_is_told_with_its_stamp() -> None:
    async def run() -> None:
        store, watch = Store(), Watch(0.01)
        events = watch.events("a", store.look, "1")
        waiting = asyncio.create_task(following(events))
        await asyncio.sleep(0.05)
        assert not waiting.done()

        store.stamp = "2"

        event = await asyncio.wait_for(waiting, 2)
        assert (event.event, event.id, event.raw_data) == ("changed", "2", "2")

    asyncio.run(run())


def test_what_was_missed_while_the_line_was_cut_is_told_first() -> None:
    async def run() -> None:
        store, watch = Store(), Watch(0.01)
        store.stamp = "7"

        event = await asyncio.wait_for(following(watch.events("a", store.look, "5")), 2)

        assert event.id == "7"

    asyncio.run(run())


def test_a_page_that_is_as_it_should_be_is_told_nothing() -> None:
    async def run() -> None:
        store = Store()
        await nothing(Watch(0.01).events("a", store.look, "1"))

    asyncio.run(run())


def test_many_pages_of_one_case_are_served_by_one_look() -> None:
    async def run() -> None:
        store, watch = Store(), Watch(0.02)
        waiting = [
            asyncio.create_task(following(watch.events("a", store.look, "1"))) for _ in range(50)
        ]
        await asyncio.sleep(0.2)
        store.stamp = "2"
        events = await asyncio.wait_for(asyncio.gather(*waiting), 2)

        assert {event.id for event in events} == {"2"}
        assert store.looks < 70  # 50 as they come in, then one for all

    asyncio.run(run())


def test_nobody_listens_and_nothing_is_looked_at() -> None:
    async def run() -> None:
        store, watch = Store(), Watch(0.01)
        events = watch.events("a", store.look, "0")
        await asyncio.wait_for(following(events), 2)
        await events.aclose()  # type: ignore[attr-defined]  # it is a generator
        await asyncio.sleep(0.05)
        looks = store.looks
        await asyncio.sleep(0.1)

        assert store.looks == looks

    asyncio.run(run())


def test_many_pages_of_one_case_leave_lines_for_the_others() -> None:
    async def run() -> None:
        store, watch = Store(), Watch(0.02, most_of_one=2)
        listening = [
            asyncio.create_task(following(watch.events("a", store.look, "1"))) for _ in range(2)
        ]
        await asyncio.sleep(0.05)

        third = [event async for event in watch.events("a", store.look, "0")]
        other = await asyncio.wait_for(following(watch.events("b", store.look, "0")), 2)

        assert [(event.comment, event.event) for event in third] == [("later", None)]
        assert other.id == "1"
        for each in listening:
            each.cancel()

    asyncio.run(run())


def test_a_store_that_fails_for_a_while_ends_no_line() -> None:
    async def run() -> None:
        store, watch = Store(), Watch(0.01)
        waiting = asyncio.create_task(following(watch.events("a", store.look, "1")))
        await asyncio.sleep(0.05)
        store.down = True
        await asyncio.sleep(0.05)
        store.down, store.stamp = False, "2"

        assert (await asyncio.wait_for(waiting, 2)).id == "2"

    asyncio.run(run())


def test_a_server_that_ends_lets_go_of_every_page() -> None:
    async def run() -> None:
        store, watch = Store(), Watch(0.01)

        async def listen() -> int:
            return len([event async for event in watch.events("a", store.look, "1")])

        pages = [asyncio.create_task(listen()) for _ in range(3)]
        await asyncio.sleep(0.05)

        watch.stop()

        await asyncio.wait_for(asyncio.gather(*pages), 2)

    asyncio.run(run())
